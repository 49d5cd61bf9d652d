"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readPages = readPages;
const rpc_js_1 = require("../methods/rpc.js");
const index_js_1 = require("../runtime/client/index.js");
const key_js_1 = require("./key.js");
const stored_value_js_1 = require("./stored-value.js");
/** Reads an interval page by page, all of one revision, in the order of the keys. A compaction meanwhile ends it with reason `Compacted`. */
async function* readPages(transport, selection, options = {}) {
    const { pageSize = 1000, revision: wanted = 0n, keysOnly = false, serializable = false } = options;
    const { rangeEnd } = (0, key_js_1.selectionFields)(selection);
    let { key } = (0, key_js_1.selectionFields)(selection);
    let revision = wanted;
    for (;;) {
        const request = {
            key,
            ...(rangeEnd !== undefined && { rangeEnd }),
            revision,
            limit: pageSize,
            keysOnly,
            serializable,
        };
        const { kvs, more, header } = await (0, index_js_1.callUnary)(transport, rpc_js_1.kvRange, request, options);
        if (revision === 0n)
            revision = header?.revision ?? 0n;
        const values = kvs.map(stored_value_js_1.toStoredValue);
        yield { values, revision };
        const last = values.at(-1);
        if (!more || last === undefined)
            return;
        key = (0, key_js_1.concatBytes)((0, key_js_1.toBytes)(last.keyBytes), "\0");
    }
}
//# sourceMappingURL=pages.js.map