import { exactDigits, isJsonObject, isNumberToken, type JsonValue } from "../runtime/core/index.js";
import { printBytesLiteral } from "./bytes-literal.js";

/** A message of google.protobuf, given in its JSON form, as emitted code has it. Throws an `Error` with a sentence where there is no such code. */
export function printWellKnown(value: JsonValue, fullName: string): string {
  if (value === null && fullName !== "google.protobuf.Value") return "undefined";
  const name = fullName.slice("google.protobuf.".length);
  switch (name) {
    case "Timestamp":
      return printTimestamp(String(value));
    case "Duration":
      return printDuration(String(value));
    case "FieldMask":
      return `{ paths: [${printPaths(String(value))}] }`;
    case "Empty":
      return "{}";
    case "Value":
      return printValue(value);
    case "Struct":
      return printStruct(value);
    case "ListValue":
      return printList(value);
    case "Any":
      throw new Error("A google.protobuf.Any is made of the message in it, which is not known here");
    default:
      return `{ value: ${printWrapped(value, name)} }`;
  }
}

/** `2026-01-02T03:04:05.6Z` */
function printTimestamp(text: string): string {
  const match = /^(.*?)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/i.exec(text);
  const time = Date.parse(`${match?.[1] ?? ""}${match?.[3] ?? ""}`);
  if (match === null || Number.isNaN(time))
    throw new Error(`${JSON.stringify(text)} is no time: write 2026-01-02T03:04:05Z`);
  return printParts(BigInt(time / 1_000), match[2] ?? "");
}

/** `-1.5s` */
function printDuration(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d{1,9}))?s$/.exec(text);
  if (match === null) throw new Error(`${JSON.stringify(text)} is no duration: write 1.5s`);
  const [, sign = "", seconds = "0", fraction = ""] = match;
  const nanos = Number(fraction.padEnd(9, "0"));
  return `{ seconds: ${sign}${seconds}n, nanos: ${nanos === 0 ? "" : sign}${nanos} }`;
}

function printParts(seconds: bigint, fraction: string): string {
  return `{ seconds: ${seconds}n, nanos: ${Number(fraction.padEnd(9, "0"))} }`;
}

/** JSON has the paths of a mask in camelCase. */
function printPaths(text: string): string {
  const paths = text.split(",").filter((each) => each !== "");
  return paths.map((each) => JSON.stringify(each.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))).join(", ");
}

function printWrapped(value: JsonValue, name: string): string {
  if (name === "BytesValue") return printBytesLiteral(String(value));
  if (name === "StringValue") return JSON.stringify(value);
  const digits = typeof value === "object" ? "0" : exactDigits(value);
  return name.endsWith("Int64Value") ? `${digits}n` : digits;
}

function printValue(value: JsonValue): string {
  if (value === null) return ofKind("nullValue", "0");
  if (isNumberToken(value)) return ofKind("numberValue", exactDigits(value));
  if (typeof value === "string") return ofKind("stringValue", JSON.stringify(value));
  if (typeof value === "boolean") return ofKind("boolValue", String(value));
  return Array.isArray(value) ? ofKind("listValue", printList(value)) : ofKind("structValue", printStruct(value));
}

function ofKind(name: string, text: string): string {
  return `{ kind: { case: "${name}", value: ${text} } }`;
}

function printStruct(value: JsonValue): string {
  const entries = Object.entries(isJsonObject(value) ? value : {});
  return `{ fields: { ${entries.map(([name, each]) => `${JSON.stringify(name)}: ${printValue(each)}`).join(", ")} } }`;
}

function printList(value: JsonValue): string {
  return `{ values: [${(Array.isArray(value) ? value : []).map((each: JsonValue) => printValue(each)).join(", ")}] }`;
}
