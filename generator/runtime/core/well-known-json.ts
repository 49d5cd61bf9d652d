import { exactDigits, isJsonObject, isNumberToken, printJson, type JsonValue } from "./exact-json.js";
import { caseFault } from "./oneof-case.js";
import { scalarDefault, scalarFromJson, scalarToJson, typedScalarToJson } from "./scalar-json.js";
import type { HeldTypes, JsonForm, ScalarType } from "./schema.js";
import { encodeUtf8 } from "./utf8.js";

type Fields = Readonly<Record<string, unknown>>;

/** `{ seconds, nanos }` as `"2024-01-01T00:00:00.500Z"`. */
export const timestampJson: JsonForm = { toJson: timestampToJson, fromJson: timestampFromJson };
/** `{ seconds, nanos }` as `"1.500s"`. */
export const durationJson: JsonForm = { toJson: durationToJson, fromJson: durationFromJson };
/** `{ paths: ["user_name"] }` as `"userName"`. */
export const fieldMaskJson: JsonForm = { toJson: maskToJson, fromJson: maskFromJson };
/** A Struct as the JSON object it stands for. */
export const structJson: JsonForm = { isText: true, toJson: structToJson, fromJson: structFromJson };
/** A Value as any JSON value. */
export const valueJson: JsonForm = { isText: true, toJson: valueToJson, fromJson: valueFromJson };
/** A ListValue as a JSON array. */
export const listValueJson: JsonForm = { toJson: listToJson, fromJson: listFromJson };
/** An Any as the JSON object with `@type`. */
export const anyJson: JsonForm = { toJson: anyToJson, fromJson: anyFromJson };

/** A wrapper such as `google.protobuf.Int64Value` as its value. */
export function wrapperJson(scalar: ScalarType): JsonForm {
  return {
    toJson: ({ value = scalarDefault(scalar) }) => typedScalarToJson(scalar, value),
    fromJson: (json) => ({ value: scalarFromJson(scalar, json as JsonValue) }),
  };
}

function timestampToJson({ seconds = 0n, nanos = 0 }: Fields): JsonValue {
  return new Date(Number(seconds) * 1000).toISOString().replace(/\.000Z$/, `${fraction(Number(nanos))}Z`);
}

function timestampFromJson(json: unknown): Fields {
  const [, time = "", digits = "", zone = ""] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(text(json)) ?? [];
  const milliseconds = Date.parse(time + zone);
  if (Number.isNaN(milliseconds)) throw new TypeError(`${JSON.stringify(json)} is no timestamp`);
  return { seconds: BigInt(milliseconds / 1000), nanos: Number(digits.padEnd(9, "0")) };
}

function durationToJson({ seconds = 0n, nanos = 0 }: Fields): JsonValue {
  const whole = BigInt(seconds as bigint | number);
  const sign = whole < 0n || Number(nanos) < 0 ? "-" : "";
  return `${sign}${whole < 0n ? -whole : whole}${fraction(Math.abs(Number(nanos)))}s`;
}

function durationFromJson(json: unknown): Fields {
  const found = /^(-?)(\d+)(?:\.(\d{1,9}))?s$/.exec(text(json));
  if (found === null) throw new TypeError(`${JSON.stringify(json)} is no duration`);
  const [, sign = "", whole = "", digits = ""] = found;
  const nanos = Number(digits.padEnd(9, "0"));
  return { seconds: BigInt(sign + whole), nanos: sign === "" || nanos === 0 ? nanos : -nanos };
}

/** `.5` as `.500`, in groups of three digits as the mapping wants it. */
function fraction(nanos: number): string {
  return nanos === 0
    ? ""
    : `.${String(nanos)
        .padStart(9, "0")
        .replace(/(?:000){1,2}$/, "")}`;
}

function maskToJson({ paths }: Fields): JsonValue {
  return ((paths ?? []) as readonly string[])
    .map((path) => path.replace(/_([a-z0-9])/g, (_, char: string) => char.toUpperCase()))
    .join(",");
}

function maskFromJson(json: unknown): Fields {
  const paths = text(json)
    .split(",")
    .filter((path) => path !== "");
  return { paths: paths.map((path) => path.replace(/[A-Z]/g, (char) => `_${char.toLowerCase()}`)) };
}

function structToJson({ fields }: Fields): JsonValue {
  const json: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>;
  for (const [key, value] of Object.entries((fields ?? {}) as Fields)) json[key] = valueToJson(value as Fields);
  return json;
}

function structFromJson(given: unknown): Fields {
  const json = given as JsonValue;
  if (!isJsonObject(json)) throw new TypeError("a Struct is a JSON object");
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(json)) fields[key] = valueFromJson(value);
  return { fields };
}

function valueToJson(message: Fields): JsonValue {
  const { case: name, value } = Object(message["kind"]) as { readonly case?: string; readonly value?: unknown };
  const fault = kinds.has(name) ? undefined : caseFault("kind", message["kind"]);
  if (fault !== undefined) throw new TypeError(fault);
  if (name === undefined || name === "nullValue") return null;
  if (value === undefined || value === null) throw new TypeError(`${name}: no value`);
  if (name === "structValue") return structToJson(value as Fields);
  return name === "listValue" ? listToJson(value as Fields) : scalarToJson(value);
}

/** What a Value may hold. */
const kinds: ReadonlySet<unknown> = new Set([
  "nullValue",
  "numberValue",
  "stringValue",
  "boolValue",
  "structValue",
  "listValue",
]);

function valueFromJson(given: unknown): Fields {
  const json = given as JsonValue;
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

function listFromJson(json: unknown): Fields {
  if (!Array.isArray(json)) throw new TypeError("a ListValue is a JSON array");
  return { values: json.map(valueFromJson) };
}

const anyName = "google.protobuf.Any";

/** Bytes need a registry that knows their type: JSON has fields where they have numbers. */
function anyToJson({ $json, typeUrl = "", value = new Uint8Array(0) }: Fields, registry?: HeldTypes): JsonValue {
  if ($json !== undefined) return $json as JsonValue;
  const { length } = value as Uint8Array;
  if (typeUrl === "" && length === 0) return {};
  const mapper = registry?.get(anyName);
  if (registry === undefined || mapper === undefined)
    throw new TypeError(
      `the bytes of an Any have no JSON without a registry of mappers: give it { $json: { "@type": ... } }`,
    );
  return JSON.parse(mapper.toJson(mapper.encode({ typeUrl, value } as never), { registry } as never)) as JsonValue;
}

/** Of a type that no registry knows, the JSON is kept as it is (`$json`): it can be read, and sent on. */
function anyFromJson(value: unknown, registry?: HeldTypes): Fields {
  const json = value as JsonValue;
  if (!isJsonObject(json)) throw new TypeError("an Any is a JSON object");
  const mapper = registry?.get(anyName);
  if (registry !== undefined && mapper !== undefined)
    try {
      return mapper.decode(
        mapper.fromJson(encodeUtf8(printJson(json)), { registry, ignoreUnknown: true } as never),
      ) as Fields;
    } catch {
      // A type of a newer server, say.
    }
  return { typeUrl: json["@type"] ?? "", value: new Uint8Array(0), $json: json };
}

function text(json: unknown): string {
  return scalarFromJson("string", json as JsonValue) as string;
}
