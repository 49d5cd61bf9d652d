import { encodeUtf8 } from "../core/index.js";
import { anyForm } from "./any-forms.js";
import { skipJsonValue } from "./json-skip.js";
import { readText } from "./json-string.js";
import { type JsonReader, nextObject } from "./json-reader.js";
import { writeJsonString } from "./json-write-string.js";
import type { JsonWriter } from "./json-writer.js";

const typeKey = encodeUtf8('{"@type":');
const valueKey = encodeUtf8(',"value":');

/** google.protobuf.Any as its message's object with `@type` in front; a well-known type's JSON goes under `value`. */
export function writeAny(w: JsonWriter): void {
  let url: readonly [number, number] | undefined;
  let value: readonly [number, number] = [0, 0];
  for (let tag = w.next(); tag !== 0; tag = w.next()) {
    const end = (tag & 7) === 2 ? w.length() : 0;
    if (tag === 10) url = [w.pos, end];
    else if (tag === 18) value = [w.pos, end];
    if (end > 0) w.pos = end;
    else w.skip(tag);
  }
  w.finish(w.end);
  if (url === undefined || url[0] === url[1]) {
    if (value[0] !== value[1]) w.fail("an Any holds a value but no type");
    w.ascii("{}");
    return;
  }
  w.raw(typeKey);
  writeJsonString(w, w.bytes, url[0], url[1], true);
  const typeUrl = new TextDecoder().decode(w.bytes.subarray(url[0], url[1]));
  const form = anyForm(w.registry, typeUrl);
  if (form === undefined) w.fail(`an Any holds ${JSON.stringify(typeUrl.slice(0, 100))}, which is not known here`);
  if (form.isWrapped) w.raw(valueKey);
  const start = w.at;
  writeInside(w, value, form.write);
  if (!form.isWrapped) joinObjects(w, start);
  else w.char(0x7d);
}

/** Writes the message in bytes `[from, to)` of the input. */
function writeInside(w: JsonWriter, [from, to]: readonly [number, number], write: (w: JsonWriter) => void): void {
  const { pos, end } = w;
  w.pos = from;
  w.end = to;
  if (++w.depth > 100) w.fail("messages are nested deeper than 100");
  write(w);
  w.depth--;
  w.pos = pos;
  w.end = end;
}

/** `{"@type":"x"` and `{...}` at `start` become one object. */
function joinObjects(w: JsonWriter, start: number): void {
  const isEmpty = w.at === start + 2;
  if (isEmpty) {
    w.at = start;
    w.char(0x7d);
  } else w.out[start] = 0x2c;
}

/** Reads an Any; `@type` may stand anywhere in the object, so it is looked for first. */
export function readAny(r: JsonReader): void {
  if (r.peek() !== 0x7b) r.unexpected("an object (google.protobuf.Any)");
  const isOutermost = r.hold < 0;
  if (isOutermost) r.hold = r.pos;
  const mark = r.mark();
  const { anyFrame, depth, hasType } = r;
  const typeUrl = findType(r, mark);
  if (typeUrl !== undefined) {
    const form = anyForm(r.registry, typeUrl);
    if (form === undefined)
      r.failAt(`an Any holds ${JSON.stringify(typeUrl.slice(0, 100))}, which is not known here`, mark);
    r.moveTo(mark);
    r.depth = depth;
    r.out.tag(10);
    r.out.string(typeUrl);
    const before = r.out.pos;
    r.out.tag(18);
    const at = r.out.begin();
    if (form.isWrapped) readWrapped(r, form.read);
    else {
      r.anyFrame = nextObject;
      form.read(r);
    }
    if (r.out.pos === at) r.out.pos = before;
    else r.out.end(at);
    r.anyFrame = anyFrame;
    r.hasType = hasType;
  }
  if (isOutermost) r.hold = -1;
}

/** Reads up to the first `@type`; undefined behind an empty object, which is an empty Any. */
function findType(r: JsonReader, mark: number): string | undefined {
  r.enter(0x7b, "an object");
  for (let isFirst = true; ; isFirst = false) {
    if (!r.nextKey(isFirst)) {
      if (!isFirst) r.failAt('an Any needs "@type"', mark);
      return undefined;
    }
    const key = readText(r, r.lax.replaceInvalidUtf8);
    r.colon();
    if (r.peek() === 0x22 && key === "@type") return readText(r);
    skipJsonValue(r, r.maxDepth - r.depth, r.lax.replaceInvalidUtf8);
  }
}

/** Reads `{"@type": ..., "value": ...}` of a well-known type. */
function readWrapped(r: JsonReader, read: (r: JsonReader) => void): void {
  const seen = new Set<string>();
  r.enter(0x7b, "an object");
  for (let isFirst = true; r.nextKey(isFirst); isFirst = false) {
    const mark = r.mark();
    const key = readText(r, r.lax.replaceInvalidUtf8);
    r.colon();
    if (seen.has(key)) r.failAt(`${JSON.stringify(key.slice(0, 100))} stands twice in an Any`, mark);
    if (key === "value" || key === "@type") seen.add(key);
    else if (!r.ignoreUnknown)
      r.failAt(`an Any of a well-known type has no field ${JSON.stringify(key.slice(0, 100))}`, mark);
    if (key === "value") read(r);
    else skipJsonValue(r, r.maxDepth - r.depth, r.lax.replaceInvalidUtf8);
  }
  if (!seen.has("value")) r.fail('an Any of a well-known type needs "value"');
}
