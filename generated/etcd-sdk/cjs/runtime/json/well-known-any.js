"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeAny = writeAny;
exports.readAny = readAny;
const index_js_1 = require("../core/index.js");
const any_forms_js_1 = require("./any-forms.js");
const json_skip_js_1 = require("./json-skip.js");
const json_string_js_1 = require("./json-string.js");
const json_reader_js_1 = require("./json-reader.js");
const json_write_string_js_1 = require("./json-write-string.js");
const typeKey = (0, index_js_1.encodeUtf8)('{"@type":');
const valueKey = (0, index_js_1.encodeUtf8)(',"value":');
/** google.protobuf.Any as its message's object with `@type` in front; a well-known type's JSON goes under `value`. */
function writeAny(w) {
    let url;
    let value = [0, 0];
    for (let tag = w.next(); tag !== 0; tag = w.next()) {
        const end = (tag & 7) === 2 ? w.length() : 0;
        if (tag === 10)
            url = [w.pos, end];
        else if (tag === 18)
            value = [w.pos, end];
        if (end > 0)
            w.pos = end;
        else
            w.skip(tag);
    }
    w.finish(w.end);
    if (url === undefined || url[0] === url[1]) {
        if (value[0] !== value[1])
            w.fail("an Any holds a value but no type");
        w.ascii("{}");
        return;
    }
    w.raw(typeKey);
    (0, json_write_string_js_1.writeJsonString)(w, w.bytes, url[0], url[1], true);
    const typeUrl = new TextDecoder().decode(w.bytes.subarray(url[0], url[1]));
    const form = (0, any_forms_js_1.anyForm)(w.registry, typeUrl);
    if (form === undefined)
        w.fail(`an Any holds ${JSON.stringify(typeUrl.slice(0, 100))}, which is not known here`);
    if (form.isWrapped)
        w.raw(valueKey);
    const start = w.at;
    writeInside(w, value, form.write);
    if (!form.isWrapped)
        joinObjects(w, start);
    else
        w.char(0x7d);
}
/** Writes the message in bytes `[from, to)` of the input. */
function writeInside(w, [from, to], write) {
    const { pos, end } = w;
    w.pos = from;
    w.end = to;
    if (++w.depth > 100)
        w.fail("messages are nested deeper than 100");
    write(w);
    w.depth--;
    w.pos = pos;
    w.end = end;
}
/** `{"@type":"x"` and `{...}` at `start` become one object. */
function joinObjects(w, start) {
    const isEmpty = w.at === start + 2;
    if (isEmpty) {
        w.at = start;
        w.char(0x7d);
    }
    else
        w.out[start] = 0x2c;
}
/** Reads an Any; `@type` may stand anywhere in the object, so it is looked for first. */
function readAny(r) {
    if (r.peek() !== 0x7b)
        r.unexpected("an object (google.protobuf.Any)");
    const isOutermost = r.hold < 0;
    if (isOutermost)
        r.hold = r.pos;
    const mark = r.mark();
    const { anyFrame, depth, hasType } = r;
    const typeUrl = findType(r, mark);
    if (typeUrl !== undefined) {
        const form = (0, any_forms_js_1.anyForm)(r.registry, typeUrl);
        if (form === undefined)
            r.failAt(`an Any holds ${JSON.stringify(typeUrl.slice(0, 100))}, which is not known here`, mark);
        r.moveTo(mark);
        r.depth = depth;
        r.out.tag(10);
        r.out.string(typeUrl);
        const before = r.out.pos;
        r.out.tag(18);
        const at = r.out.begin();
        if (form.isWrapped)
            readWrapped(r, form.read);
        else {
            r.anyFrame = json_reader_js_1.nextObject;
            form.read(r);
        }
        if (r.out.pos === at)
            r.out.pos = before;
        else
            r.out.end(at);
        r.anyFrame = anyFrame;
        r.hasType = hasType;
    }
    if (isOutermost)
        r.hold = -1;
}
/** Reads up to the first `@type`; undefined behind an empty object, which is an empty Any. */
function findType(r, mark) {
    r.enter(0x7b, "an object");
    for (let isFirst = true;; isFirst = false) {
        if (!r.nextKey(isFirst)) {
            if (!isFirst)
                r.failAt('an Any needs "@type"', mark);
            return undefined;
        }
        const key = (0, json_string_js_1.readText)(r, r.lax.replaceInvalidUtf8);
        r.colon();
        if (r.peek() === 0x22 && key === "@type")
            return (0, json_string_js_1.readText)(r);
        (0, json_skip_js_1.skipJsonValue)(r, r.maxDepth - r.depth, r.lax.replaceInvalidUtf8);
    }
}
/** Reads `{"@type": ..., "value": ...}` of a well-known type. */
function readWrapped(r, read) {
    const seen = new Set();
    r.enter(0x7b, "an object");
    for (let isFirst = true; r.nextKey(isFirst); isFirst = false) {
        const mark = r.mark();
        const key = (0, json_string_js_1.readText)(r, r.lax.replaceInvalidUtf8);
        r.colon();
        if (seen.has(key))
            r.failAt(`${JSON.stringify(key.slice(0, 100))} stands twice in an Any`, mark);
        if (key === "value" || key === "@type")
            seen.add(key);
        else if (!r.ignoreUnknown)
            r.failAt(`an Any of a well-known type has no field ${JSON.stringify(key.slice(0, 100))}`, mark);
        if (key === "value")
            read(r);
        else
            (0, json_skip_js_1.skipJsonValue)(r, r.maxDepth - r.depth, r.lax.replaceInvalidUtf8);
    }
    if (!seen.has("value"))
        r.fail('an Any of a well-known type needs "value"');
}
//# sourceMappingURL=well-known-any.js.map