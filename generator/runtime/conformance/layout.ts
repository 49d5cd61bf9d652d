import { type AnyMessageSchema, type FieldSchema, isHttpBody } from "../core/index.js";
import type { CaseChunk } from "./case.js";
import type { ConformanceBinding, ConformanceMethod } from "./service.js";
import { encodeReference } from "./wire.js";
import { defaultValue, referenceJson, referenceValueText } from "./json.js";
import { fieldNamed, isReferenceMessage, messageOf, type ReferenceEntry, type ReferenceMessage } from "./message.js";
import { pathSample, type PathSample } from "./path.js";
import { queryOf } from "./query.js";
import { sampleValue, withRequired } from "./sample.js";
import { wellKnownSamples } from "./well-known.js";

/** A message laid out over path, query and body of a binding, and the wire the upstream must then receive. */
export interface RequestLayout {
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly chunks: readonly CaseChunk[];
  /** Base64. */
  readonly wire: string;
}

/** How field names are spelled in a request. */
export interface LayoutNames {
  readonly useProtoNames: boolean;
}

/**
 * Lays `message` out for `binding`: path variables get sample values of their own, the rest goes where the rule sends it. What a
 * query cannot carry (maps, lists of messages) is left out of the expected wire too; what a message requires is added.
 */
export function layOut(
  binding: ConformanceBinding,
  message: ReferenceMessage,
  names: LayoutNames,
  sample?: PathSample,
): RequestLayout {
  const isEmpty = message.entries.length === 0 && message.json === undefined;
  return layOutAsIs(binding, isEmpty ? leastMessage(message.schema) : withRequired(message), names, sample);
}

/** The same of a message that may lack what it requires; a body is whole all the same. */
export function layOutAsIs(
  binding: ConformanceBinding,
  message: ReferenceMessage,
  names: LayoutNames,
  sample: PathSample = pathSample(binding, message.schema),
): RequestLayout {
  const free = withMask(
    binding,
    sample.fields.reduce((rest, path) => without(rest, path), message),
  );
  const finish = (
    query: string,
    body: string | undefined,
    parts: readonly ReferenceMessage[],
    headers: Readonly<Record<string, string>> = {},
  ): RequestLayout => ({
    path: query === "" ? sample.path : `${sample.path}?${query}`,
    headers,
    chunks: body === undefined ? [] : [{ data: body, encoding: "utf8" }],
    wire: Buffer.concat([...parts, sample.message].map(encodeReference)).toString("base64"),
  });
  if (binding.body === "*") {
    // A body is read before the path is known, so it says what it requires itself.
    const whole = withRequired(free);
    return isHttpBody(message.schema)
      ? httpBody(finish, message.schema, [])
      : finish("", referenceJson(whole, { ...names, isInput: true }), [whole]);
  }
  if (binding.body === "") {
    const query = queryOf(free, names.useProtoNames);
    return finish(query.text, undefined, [query.message]);
  }
  const bodyPath = fieldsOfPath(message.schema, binding.body);
  const query = queryOf(without(free, bodyPath), names.useProtoNames);
  const target = bodyPath.at(-1);
  if (target?.type.kind === "message" && isHttpBody(target.type.message()))
    return httpBody(
      (_, body, parts, headers) => finish(query.text, body, [query.message, ...parts], headers),
      message.schema,
      bodyPath,
    );
  const inner = bodyPath.slice(0, -1).reduce<ReferenceMessage | undefined>((at, field) => childOf(at, field), free);
  const own = (inner?.entries.filter((entry) => entry.field === target) ?? []).map((entry) =>
    isReferenceMessage(entry.value) ? { ...entry, value: withRequired(entry.value) } : entry,
  );
  if (target === undefined) return finish(query.text, "{}", [query.message]);
  const entries =
    own.length > 0 || !target.explicit
      ? own
      : [
          {
            field: target,
            value: target.type.kind === "message" ? leastMessage(messageOf(target)) : defaultValue(target),
          },
        ];
  return finish(query.text, bodyText(target, entries, names), [
    query.message,
    wrap(message.schema, bodyPath.slice(0, -1), entries),
  ]);
}

/** An empty message; of a type whose JSON has no form for that, a sample. */
function leastMessage(schema: AnyMessageSchema): ReferenceMessage {
  return wellKnownSamples(schema)?.[0]?.message ?? withRequired({ schema, entries: [] });
}

/** Lays out the empty message: the least request of a method. A client stream gets one message, since none would call nobody. */
export function layOutEmpty(binding: ConformanceBinding, method: ConformanceMethod): RequestLayout {
  const empty = layOut(binding, { schema: method.input, entries: [] }, { useProtoNames: true });
  if (!method.clientStreaming || empty.chunks.length > 0) return empty;
  return { ...empty, chunks: [{ data: "{}", encoding: "utf8" }] };
}

/** The fields along a dotted path of proto names; throws where the message has none of that name. */
export function fieldsOfPath(schema: AnyMessageSchema, path: string): readonly FieldSchema[] {
  const out: FieldSchema[] = [];
  let at: AnyMessageSchema | undefined = schema;
  for (const name of path.split(".")) {
    const field: FieldSchema | undefined = at === undefined ? undefined : fieldNamed(at, name);
    if (field === undefined) throw new Error(`${schema.fullName} has no field ${path}`);
    out.push(field);
    at = field.type.kind === "message" ? field.type.message() : undefined;
  }
  return out;
}

/** The mask of a partial update: a FieldMask beside the body of a PATCH; undefined for every other binding. */
export function maskField(binding: ConformanceBinding, schema: AnyMessageSchema): FieldSchema | undefined {
  if (binding.method !== "PATCH" || binding.body === "*" || binding.body === "") return undefined;
  const masks = schema.fields.filter(isMask);
  return masks.find(({ name }) => name === "update_mask") ?? masks[0];
}

/** Whether a field is one mask. */
export function isMask({ shape, type }: FieldSchema): boolean {
  return shape === "singular" && type.kind === "message" && type.message().fullName === "google.protobuf.FieldMask";
}

/** A mask that is given is not derived from the body: only the rule about derived masks leaves it out. */
function withMask(binding: ConformanceBinding, message: ReferenceMessage): ReferenceMessage {
  const mask = maskField(binding, message.schema);
  if (mask === undefined || message.entries.some((entry) => entry.field === mask)) return message;
  return { ...message, entries: [...message.entries, { field: mask, value: sampleValue(mask) }] };
}

/** Nested messages around entries: `wrap(schema, [a, b], entries)` sets `a.b.<entries>`. */
export function wrap(
  schema: AnyMessageSchema,
  path: readonly FieldSchema[],
  entries: readonly ReferenceEntry[],
): ReferenceMessage {
  const [field, ...rest] = path;
  return field === undefined
    ? { schema, entries }
    : { schema, entries: [{ field, value: wrap(messageOf(field), rest, entries) }] };
}

/** A message without what stands at a path, and without other members of its oneof. */
export function without(message: ReferenceMessage, path: readonly FieldSchema[]): ReferenceMessage {
  const [field, ...rest] = path;
  const entries = message.entries.flatMap((entry): readonly ReferenceEntry[] => {
    if (entry.field !== field) return isSameOneof(entry.field, field) ? [] : [entry];
    return rest.length > 0 && isReferenceMessage(entry.value) ? [{ ...entry, value: without(entry.value, rest) }] : [];
  });
  return { ...message, entries };
}

/** Whether two fields of a message are members of one oneof, or the same field. */
export function isSameOneof(one: FieldSchema, other: FieldSchema | undefined): boolean {
  return one === other || (one.oneof !== undefined && one.oneof === other?.oneof);
}

function childOf(message: ReferenceMessage | undefined, field: FieldSchema): ReferenceMessage | undefined {
  const value = message?.entries.find((entry) => entry.field === field)?.value;
  return value !== undefined && isReferenceMessage(value) ? value : undefined;
}

function bodyText(field: FieldSchema, entries: readonly ReferenceEntry[], names: LayoutNames): string {
  const texts = entries.map((entry) => referenceValueText(field, entry.value, { ...names, isInput: true }));
  if (field.shape === "list") return `[${texts.join(",")}]`;
  if (field.shape === "map")
    return `{${entries.map((entry, index) => `${JSON.stringify(String(entry.key))}:${texts[index] ?? "null"}`).join(",")}}`;
  return texts[0] ?? referenceValueText(field, defaultValue(field), names);
}

const rawText = "raw\u0001 bytes, not JSON {";

function httpBody(
  finish: (
    query: string,
    body: string,
    parts: readonly ReferenceMessage[],
    headers: Readonly<Record<string, string>>,
  ) => RequestLayout,
  schema: AnyMessageSchema,
  path: readonly FieldSchema[],
): RequestLayout {
  const last = path.at(-1);
  const own = last === undefined ? schema : messageOf(last);
  const set = (name: string, value: string | Uint8Array): readonly ReferenceEntry[] => {
    const field = fieldNamed(own, name);
    return field === undefined ? [] : [{ field, value }];
  };
  const entries = [...set("content_type", "text/x-raw"), ...set("data", new TextEncoder().encode(rawText))];
  return finish("", rawText, [wrap(schema, path, entries)], { "content-type": "text/x-raw" });
}
