import { findTrail } from "../../../generator/runtime/core/field-trail.js";
import type { MapperRegistry } from "../../../generator/runtime/core/mapper.js";
import { anySegments, oneSegment, type Route } from "../../../generator/runtime/gateway/route.js";
import type { AnyMessageSchema, FieldSchema } from "../../../generator/runtime/core/schema.js";

/** A request made for a route, and the message that must arrive. */
export interface MadeRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  /** JSON of the expected message, in proto names. */
  readonly message: unknown;
}

type Json = { [name: string]: unknown };

/** Makes a request that uses every part of a route: path, body and up to six query parameters, with values that tell them apart. */
export function makeRequest(route: Route, registry: MapperRegistry): MadeRequest {
  const { schema } = route.method.input;
  const message: Json = {};
  const segments = route.segments.map((segment, index) =>
    segment === oneSegment ? `s${index}` : segment === anySegments ? `m${index}/n${index}` : segment,
  );
  for (const { field, start, end } of route.variables) {
    const type = findTrail(schema, field)?.at(-1)?.type;
    if (type?.kind === "scalar" && type.scalar !== "string" && end - start === 1)
      segments[start] = String(sampleScalar(type.scalar, start));
    const text = segments.slice(start, end).join("/");
    setPath(
      message,
      field,
      type?.kind === "scalar" && type.scalar !== "string" ? sampleScalar(type.scalar, start) : text,
    );
  }
  const inPath = new Set(route.variables.map(({ field }) => field));
  const raw = isRaw(route, schema);
  let body: string | undefined;
  if (route.body === "*") {
    const sample = sampleMessage(schema, 2);
    body = raw ? "{}" : JSON.stringify(sample);
    Object.assign(message, merge(sample, message));
  } else if (route.body !== "") {
    const field = findTrail(schema, route.body)?.at(-1);
    const value = field === undefined ? {} : sampleField(field, 2);
    body = JSON.stringify(value);
    const inBody: Json = {};
    setPath(inBody, route.body, value);
    Object.assign(message, merge(inBody, message));
  }
  const query: string[] = [];
  if (route.body !== "*") {
    for (const field of schema.fields) {
      const isTaken = [...inPath, route.body].some((each) => each === field.name || each.startsWith(`${field.name}.`));
      const isMask = field.type.kind === "message" && field.type.message().fullName === "google.protobuf.FieldMask";
      if (
        isTaken ||
        field.shape !== "singular" ||
        (field.type.kind === "message" && !isMask) ||
        query.length >= 6 ||
        field.oneof !== undefined
      )
        continue;
      const value = sampleField(field, 0);
      query.push(
        `${encodeURIComponent(query.length % 2 === 0 ? field.name : field.jsonName)}=${encodeURIComponent(String(value))}`,
      );
      message[field.name] = value;
    }
  }
  const verb = route.verb === undefined ? "" : `:${route.verb}`;
  const mapper = route.method.input;
  // Through the mapper and back, so that defaults and spellings are those of the answer to compare with.
  const expected: unknown = raw
    ? undefined
    : JSON.parse(
        mapper.toJson(mapper.fromJson(Buffer.from(JSON.stringify(message)), { registry }), {
          useProtoNames: true,
          registry,
        }),
      );
  return {
    method: route.httpMethod === "*" ? "GET" : route.httpMethod,
    path: `/${segments.join("/")}${verb}${query.length === 0 ? "" : `?${query.join("&")}`}`,
    body,
    message: expected,
  };
}

function isRaw(route: Route, schema: AnyMessageSchema): boolean {
  if (route.body === "*") return schema.fullName === "google.api.HttpBody";
  const type = route.body === "" ? undefined : findTrail(schema, route.body)?.at(-1)?.type;
  return type?.kind === "message" && type.message().fullName === "google.api.HttpBody";
}

/** Values of `over` on those of `under`, message by message, as protobuf merges them. */
function merge(under: Json, over: Json): Json {
  const merged = { ...under };
  for (const [name, value] of Object.entries(over)) {
    const below = merged[name];
    merged[name] = isMessage(below) && isMessage(value) ? merge(below, value) : value;
  }
  return merged;
}

function isMessage(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function setPath(message: Json, path: string, value: unknown): void {
  const parts = path.split(".");
  let current = message;
  for (const part of parts.slice(0, -1)) current = (current[part] ??= {}) as Json;
  current[parts.at(-1) ?? ""] = value;
}

function sampleMessage(schema: AnyMessageSchema, depth: number): Json {
  const message: Json = {};
  const oneofs = new Set<string>();
  for (const field of schema.fields) {
    if (field.oneof !== undefined && oneofs.has(field.oneof)) continue;
    if (depth === 0 && field.type.kind === "message") continue;
    if (field.oneof !== undefined) oneofs.add(field.oneof);
    message[field.name] = sampleField(field, depth);
  }
  return message;
}

function sampleField(field: FieldSchema, depth: number): unknown {
  const value = sampleValue(field, depth);
  if (field.shape === "list") return [value];
  if (field.shape === "map")
    return { [field.mapKey === "string" ? "k" : field.mapKey === "bool" ? "true" : "7"]: value };
  return value;
}

function sampleValue({ type, number }: FieldSchema, depth: number): unknown {
  switch (type.kind) {
    case "scalar":
      return sampleScalar(type.scalar, number);
    case "enum": {
      const { fullName, values } = type.enum();
      return fullName === "google.protobuf.NullValue" ? null : (values.at(-1)?.[0] ?? 0);
    }
    case "message": {
      const schema = type.message();
      const special = specialJson.get(schema.fullName);
      return special === undefined ? sampleMessage(schema, depth - 1 < 0 ? 0 : depth - 1) : special;
    }
    default:
      return type satisfies never;
  }
}

function sampleScalar(scalar: string, seed: number): unknown {
  if (scalar === "string") return `text ${seed}`;
  if (scalar === "bytes") return "aGk=";
  if (scalar === "bool") return true;
  if (scalar === "double" || scalar === "float") return 1.5;
  return scalar.endsWith("64") ? String(seed + 100) : seed + 100;
}

/** Types whose JSON is not made of their fields. */
const specialJson: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["google.protobuf.Timestamp", "2024-01-02T03:04:05Z"],
  ["google.protobuf.Duration", "1.500s"],
  ["google.protobuf.FieldMask", "a,b.c"],
  ["google.protobuf.Struct", { a: [1, null, "b"] }],
  ["google.protobuf.Value", { a: true }],
  ["google.protobuf.ListValue", [1]],
  ["google.protobuf.Any", { "@type": "type.googleapis.com/google.protobuf.Duration", value: "1s" }],
  ["google.protobuf.Empty", {}],
  ["google.protobuf.DoubleValue", 1.5],
  ["google.protobuf.FloatValue", 1.5],
  ["google.protobuf.Int64Value", "7"],
  ["google.protobuf.UInt64Value", "7"],
  ["google.protobuf.Int32Value", 7],
  ["google.protobuf.UInt32Value", 7],
  ["google.protobuf.BoolValue", true],
  ["google.protobuf.StringValue", "s"],
  ["google.protobuf.BytesValue", "aGk="],
]);
