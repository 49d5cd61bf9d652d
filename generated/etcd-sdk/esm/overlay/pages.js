import { kvRange } from "../methods/rpc.js";
import { callUnary } from "../runtime/client/index.js";
import { concatBytes, selectionFields, toBytes } from "./key.js";
import { toStoredValue } from "./stored-value.js";
/** Reads an interval page by page, all of one revision, in the order of the keys. A compaction meanwhile ends it with reason `Compacted`. */
export async function* readPages(transport, selection, options = {}) {
    const { pageSize = 1000, revision: wanted = 0n, keysOnly = false, serializable = false } = options;
    const { rangeEnd } = selectionFields(selection);
    let { key } = selectionFields(selection);
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
        const { kvs, more, header } = await callUnary(transport, kvRange, request, options);
        if (revision === 0n)
            revision = header?.revision ?? 0n;
        const values = kvs.map(toStoredValue);
        yield { values, revision };
        const last = values.at(-1);
        if (!more || last === undefined)
            return;
        key = concatBytes(toBytes(last.keyBytes), "\0");
    }
}
//# sourceMappingURL=pages.js.map