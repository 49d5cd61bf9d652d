import { writeJsonString } from "./json-write-string.js";
import type { JsonReader } from "./json-reader.js";
import { readText } from "./json-string.js";
import type { JsonWriter } from "./json-writer.js";
import { encodeUtf8 } from "../core/index.js";

/** google.protobuf.FieldMask as one text of lowerCamelCase paths: `"user.displayName,photo"`. */
export function writeFieldMask(w: JsonWriter): void {
  const paths: string[] = [];
  for (let tag = w.next(); tag !== 0; tag = w.next()) {
    if (tag === 10) paths.push(toCamelCase(w, w.string()));
    else w.skip(tag);
  }
  w.finish(w.end);
  const text = encodeUtf8(paths.join(","));
  writeJsonString(w, text, 0, text.length, true);
}

/** Reads lowerCamelCase paths; names with underscores have no such form and are refused. */
export function readFieldMask(r: JsonReader): void {
  if (r.peek() !== 0x22) r.unexpected("a field mask in quotes");
  const mark = r.mark();
  const text = readText(r);
  if (text === "") return;
  for (const path of text.split(",")) {
    if (!jsonPath.test(path)) r.failAt("a field mask holds lowerCamelCase paths, with commas between them", mark);
    r.out.tag(10);
    r.out.string(path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  }
}

/** Names with dots between them; in JSON without underscores, in the proto without what `fooBar` would not give back. */
const jsonPath = /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/;
const protoPath = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*$/;

function toCamelCase(w: JsonWriter, path: string): string {
  const camel = path.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  if (!protoPath.test(path) || camel.includes("_")) w.fail("a path of a field mask has no JSON form");
  return camel;
}
