import { scalarFromJson, scalarToJson } from "./client-scalar.js";
import { isJsonObject, isNumberToken, exactDigits, type JsonValue } from "./exact-json.js";

/** Typed messages of google.protobuf whose JSON is not an object of their fields. */
interface WellKnown {
  toJson(message: Fields): JsonValue;
  fromJson(json: JsonValue): Fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** The special JSON form of a message type, or undefined for an ordinary one. Wrappers are read by their `value` field. */
export function wellKnownJson(fullName: string): WellKnown | undefined {
  return fullName.startsWith("google.protobuf.") ? forms.get(fullName.slice(16)) : undefined;
}

const forms: ReadonlyMap<string, WellKnown> = new Map<string, WellKnown>([
  ["Timestamp", { toJson: timestampToJson, fromJson: timestampFromJson }],
  ["Duration", { toJson: durationToJson, fromJson: durationFromJson }],
  ["FieldMask", { toJson: maskToJson, fromJson: maskFromJson }],
  ["Struct", { toJson: structToJson, fromJson: structFromJson }],
  ["Value", { toJson: valueToJson, fromJson: valueFromJson }],
  ["ListValue", { toJson: listToJson, fromJson: listFromJson }],
  ["Any", { toJson: anyToJson, fromJson: anyFromJson }],
]);

function timestampToJson({ seconds = 0n, nanos = 0 }: Fields): JsonValue {
  return new Date(Number(seconds) * 1000).toISOString().replace(/\.000Z$/, `${fraction(Number(nanos))}Z`);
}

function timestampFromJson(json: JsonValue): Fields {
  const [, time = "", digits = "", zone = ""] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(text(json)) ?? [];
  const milliseconds = Date.parse(time + zone);
  if (Number.isNaN(milliseconds)) throw new TypeError(`${JSON.stringify(json)} is no timestamp`);
  return { seconds: BigInt(milliseconds / 1000), nanos: Number(digits.padEnd(9, "0")) };
}

function durationToJson({ seconds = 0n, nanos = 0 }: Fields): JsonValue {
  const whole = BigInt(seconds as bigint | number);
  const sign = whole < 0n || Number(nanos) < 0 ? "-" : "";
  return `${sign}${whole < 0n ? -whole : whole}${fraction(Math.abs(Number(nanos)))}s`;
}

function durationFromJson(json: JsonValue): Fields {
  const found = /^(-?)(\d+)(?:\.(\d{1,9}))?s$/.exec(text(json));
  if (found === null) throw new TypeError(`${JSON.stringify(json)} is no duration`);
  const [, sign = "", whole = "", digits = ""] = found;
  const nanos = Number(digits.padEnd(9, "0"));
  return { seconds: BigInt(sign + whole), nanos: sign === "" || nanos === 0 ? nanos : -nanos };
}

/** `.5` as `.500`, in groups of three digits as the mapping wants it. */
function fraction(nanos: number): string {
  return nanos === 0 ? "" : `.${String(nanos).padStart(9, "0").replace(/(?:000){1,2}$/, "")}`;
}

function maskToJson({ paths }: Fields): JsonValue {
  return ((paths ?? []) as readonly string[]).map((path) => path.replace(/_([a-z0-9])/g, (_, char: string) => char.toUpperCase())).join(",");
}

function maskFromJson(json: JsonValue): Fields {
  const paths = text(json).split(",").filter((path) => path !== "");
  return { paths: paths.map((path) => path.replace(/[A-Z]/g, (char) => `_${char.toLowerCase()}`)) };
}

function structToJson({ fields }: Fields): JsonValue {
  const json: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>;
  for (const [key, value] of Object.entries((fields ?? {}) as Fields)) json[key] = valueToJson(value as Fields);
  return json;
}

function structFromJson(json: JsonValue): Fields {
  if (!isJsonObject(json)) throw new TypeError("a Struct is a JSON object");
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(json)) fields[key] = valueFromJson(value);
  return { fields };
}

function valueToJson(message: Fields): JsonValue {
  const { case: name, value } = (message["kind"] ?? { case: "nullValue" }) as { readonly case: string; readonly value?: unknown };
  if (name === "nullValue") return null;
  if (name === "structValue") return structToJson(value as Fields);
  return name === "listValue" ? listToJson(value as Fields) : scalarToJson(value);
}

function valueFromJson(json: JsonValue): Fields {
  if (json === null) return kind("nullValue", 0);
  if (isNumberToken(json)) return kind("numberValue", Number(exactDigits(json)));
  if (typeof json === "string") return kind("stringValue", json);
  if (typeof json === "boolean") return kind("boolValue", json);
  return isJsonObject(json) ? kind("structValue", structFromJson(json)) : kind("listValue", listFromJson(json));
}

function kind(name: string, value: unknown): Fields {
  return { kind: { case: name, value } };
}

function listToJson({ values }: Fields): JsonValue {
  return ((values ?? []) as readonly Fields[]).map(valueToJson);
}

function listFromJson(json: JsonValue): Fields {
  if (!Array.isArray(json)) throw new TypeError("a ListValue is a JSON array");
  return { values: (json as readonly JsonValue[]).map(valueFromJson) };
}

/** An Any received as JSON is kept as JSON (`$json`): its bytes would take the schemas of every type there is. */
function anyToJson({ $json, typeUrl, value }: Fields): JsonValue {
  if ($json !== undefined) return $json as JsonValue;
  if (typeUrl === undefined || typeUrl === "") return {};
  return { "@type": typeUrl as string, value: scalarToJson(value ?? new Uint8Array(0)) };
}

function anyFromJson(json: JsonValue): Fields {
  if (!isJsonObject(json)) throw new TypeError("an Any is a JSON object");
  return { typeUrl: json["@type"] ?? "", value: new Uint8Array(0), $json: json };
}

function text(json: JsonValue): string {
  return scalarFromJson("string", json) as string;
}
