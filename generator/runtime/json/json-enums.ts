import { type EnumSchema, byteNames, encodeUtf8 } from "../core/index.js";
import { readInteger } from "./json-number.js";
import type { JsonReader } from "./json-reader.js";
import { readText } from "./json-string.js";
import type { ValueReader } from "./json-read-values.js";
import type { JsonWriter } from "./json-writer.js";
import { int32Text, type ValueWriter } from "./json-write-values.js";

/** Both directions of an enum's JSON form. */
export interface EnumJson {
  readonly write: ValueWriter;
  writeNumber(writer: JsonWriter, number: number): void;
  readonly read: ValueReader;
}

/** Makes an enum's writer and reader: the first name of a number is written, every name and number is read. */
export function enumJson(schema: EnumSchema): EnumJson {
  const names = byteNames(schema.values.map(([name]) => name));
  const texts = new Map<number, Uint8Array>();
  for (const [name, number] of schema.values)
    if (!texts.has(number)) texts.set(number, encodeUtf8(JSON.stringify(name)));
  const writeNumber = (w: JsonWriter, number: number): void => {
    const text = texts.get(number);
    if (text === undefined) {
      // A closed enum keeps numbers it does not know among the unknown fields, which JSON does not show.
      if (!schema.closed) int32Text(w, number);
    } else if (w.useEnumNumbers) int32Text(w, number);
    else w.raw(text);
  };
  return {
    write: (w) => writeNumber(w, w.int32()),
    writeNumber,
    read(r) {
      if (r.peek() !== 0x22) {
        const mark = r.mark();
        readInteger(r);
        if (r.hi !== r.lo >> 31 || (r.hi < 0 && !r.isNegative)) r.failAt("an enum's number has 32 bits", mark);
        // A number that a closed enum does not know still travels, as an unknown field, where unknown things do.
        if (!schema.closed || texts.has(r.lo) || isNameIgnored(r)) r.out.int32(r.lo);
        else r.failAt(`${schema.fullName} has no value with the number ${r.lo}`, mark);
        return;
      }
      const mark = r.mark();
      const end = r.stringEnd();
      let index = names.find(r.bytes, r.pos + 1, end);
      let name = "";
      if (index >= 0) r.pos = end + 1;
      else {
        name = readText(r, r.lax.replaceInvalidUtf8);
        index = schema.values.findIndex((value) => value[0] === name);
      }
      const value = schema.values[index];
      if (value !== undefined) r.out.int32(value[1]);
      else if (isNameIgnored(r)) r.isIgnored = true;
      else r.failAt(`${schema.fullName} has no value ${JSON.stringify(name.slice(0, 100))}`, mark);
    },
  };
}

function isNameIgnored(r: JsonReader): boolean {
  return r.lax.unknownEnumNames === undefined ? r.ignoreUnknown : r.lax.unknownEnumNames === "ignore";
}

/** google.protobuf.NullValue: JSON null. */
export const nullValueJson: EnumJson = {
  write(w) {
    w.int32();
    w.ascii("null");
  },
  writeNumber: (w) => w.ascii("null"),
  read(r) {
    const byte = r.peek();
    const mark = r.mark();
    let number = 0;
    if (byte === 0x6e) r.literal("null");
    else if (byte === 0x22) {
      if (readText(r) !== "NULL_VALUE") {
        if (!isNameIgnored(r)) r.failAt('null or "NULL_VALUE" is expected', mark);
        r.isIgnored = true;
      }
    } else {
      readInteger(r);
      if (r.hi !== r.lo >> 31 || (r.hi < 0 && !r.isNegative)) r.failAt("an enum's number has 32 bits", mark);
      number = r.lo;
      if (number !== 0 && r.lax.nullValueNumbers !== true) r.failAt("null is expected", mark);
    }
    r.out.int32(number);
  },
};
