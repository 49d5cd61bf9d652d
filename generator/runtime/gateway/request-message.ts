import {
  type AnyMapper,
  type FieldSchema,
  type FieldTrail,
  type JsonReadOptions,
  concatBytes,
  encodeUtf8,
  findTrail,
  isHttpBody,
} from "../core/index.js";
import type { Dialect } from "./dialects.js";
import { deriveMask, findMaskField } from "./field-mask.js";
import { writeHttpBody, writeHttpBodySlowly } from "./http-body.js";
import { createJsonSplitter } from "./json-splitter.js";
import type { Route } from "./route.js";
import { jsonOfMapper, jsonToWireInSlices } from "../json/index.js";
import { WireReader, WireWriter, beginRecord, endRecord } from "../wire/index.js";

/** Turns the body of a request into wire records of the request message. Throws `JsonError` on a body that is not right. */
export type BodyReader = (chunks: readonly Uint8Array[], contentType: string | undefined) => Uint8Array;

/** The same for large bodies, with pauses. Chunks are let go as they are read. */
export type SlowBodyReader = (
  chunks: Uint8Array[],
  contentType: string | undefined,
) => Generator<undefined, Uint8Array, undefined>;

const noBytes = new Uint8Array(0);

/** Chooses how the large bodies of a route are read, on which `createBodyReader` has not complained. */
export function createSlowBodyReader(
  route: Route,
  options: JsonReadOptions,
  dialect: Pick<Dialect, "emptyBodyIsMessage">,
): SlowBodyReader {
  const { input } = route.method;
  const quick = createBodyReader(route, options, dialect);
  const trail = route.body === "*" ? [] : (findTrail(input.schema, route.body) ?? []);
  const field = trail[trail.length - 1];
  const type = field?.type;
  const target = field === undefined ? input.schema : type?.kind === "message" ? type.message() : undefined;
  const isMessage = target !== undefined && (field === undefined || field.shape === "singular");
  if (isMessage && isHttpBody(target)) return (chunks, contentType) => writeHttpBodySlowly(trail, contentType, chunks);
  const reader = isMessage && field !== undefined ? options.registry?.get(target.fullName) : input;
  // A mapper that somebody else has made reads in one go.
  if (reader === undefined || jsonOfMapper(reader) === undefined) {
    // oxlint-disable-next-line require-yield
    return function* (chunks, contentType) {
      return quick(chunks, contentType);
    };
  }
  const own = isMessage ? ownNull(target.fullName, options) : options;
  const document = isMessage ? { schema: target, trail } : { schema: input.schema, field, trail: trail.slice(0, -1) };
  return function* (chunks, contentType) {
    if (route.body === "" || isBlank(chunks)) return quick(chunks, contentType);
    return yield* jsonToWireInSlices(chunks, document, own);
  };
}

/** Chooses how the bodies of a route are read. */
export function createBodyReader(
  route: Route,
  options: JsonReadOptions,
  dialect: Pick<Dialect, "emptyBodyIsMessage">,
): BodyReader {
  const { input } = route.method;
  if (route.body === "") return () => noBytes;
  if (route.body === "*") {
    if (isHttpBody(input)) return (chunks, contentType) => writeHttpBody(contentType, chunks);
    const own = ownNull(input.fullName, options);
    return (chunks) => input.fromJson(chunks, own);
  }
  const trail = findTrail(input.schema, route.body);
  const field = trail?.[trail.length - 1];
  if (trail === undefined || field === undefined) {
    throw new TypeError(`${route.template} has the body ${route.body}, which ${input.fullName} does not have`);
  }
  if (field.type.kind === "message" && field.shape === "singular" && isHttpBody(field.type.message()))
    return (chunks, contentType) => wrap(trail, writeHttpBody(contentType, chunks));
  const read = createFieldReader(input, trail, field, options);
  const empty =
    dialect.emptyBodyIsMessage && field.type.kind === "message" && field.shape === "singular"
      ? wrap(trail, noBytes)
      : noBytes;
  return (chunks) => (isBlank(chunks) && options.lax?.emptyDocument === true ? empty : read(chunks, undefined));
}

/** Null is a value of some types, also where a dialect takes a null for an empty message. */
function ownNull(fullName: string, options: JsonReadOptions): JsonReadOptions {
  if (fullName !== "google.protobuf.Value" || options.lax?.nullDocument !== true) return options;
  return { ...options, lax: { ...options.lax, nullDocument: false } };
}

function createFieldReader(
  input: AnyMapper,
  trail: FieldTrail,
  field: FieldSchema,
  options: JsonReadOptions,
): BodyReader {
  const outer = trail.slice(0, -1);
  if (field.type.kind === "message" && field.shape === "singular") {
    const { fullName } = field.type.message();
    const mapper = options.registry?.get(fullName);
    const own = ownNull(fullName, options);
    if (mapper !== undefined) return (chunks) => wrap(trail, mapper.fromJson(chunks, own));
  }
  const parent = outer[outer.length - 1];
  const owner = parent?.type.kind === "message" ? options.registry?.get(parent.type.message().fullName) : input;
  if (owner === undefined)
    throw new TypeError(`no mapper for the message around the body ${trail.map((each) => each.name).join(".")}`);
  // The JSON name: its proto name may be the JSON name of another.
  const before = `{${JSON.stringify(field.jsonName)}:`;
  const head = encodeUtf8(before);
  const tail = encodeUtf8("}");
  // The caller's body begins in the first column, not behind what is put before it.
  const inner = { ...options, firstColumn: 1 - [...before].length, isPart: true };
  return (chunks) => {
    // The body is one value, so it cannot close the object around it and name other fields.
    const all = splitValues(chunks);
    const [first] = all;
    if (first === undefined || (all.length > 1 && options.lax?.trailingBytes !== true))
      return wrap(outer, owner.fromJson(chunks, options));
    return wrap(outer, owner.fromJson([head, ...blanksBefore(chunks), ...first, tail], inner));
  };
}

/** Adds the mask of a PATCH that has none: `undefined` for routes to which this does not apply. */
export function createMaskDeriver(
  route: Route,
  dialect: Pick<Dialect, "derivedMask" | "ignoreUnknownFields">,
): ((chunks: readonly Uint8Array[]) => Uint8Array | string) | undefined {
  if (route.httpMethod !== "PATCH" || route.body === "" || route.body === "*") return undefined;
  const mask = findMaskField(route.method.input.schema, dialect.derivedMask);
  const trail = findTrail(route.method.input.schema, route.body);
  const target = trail?.[trail.length - 1]?.type;
  if (mask === undefined || target?.kind !== "message") return undefined;
  const schema = target.message();
  return (chunks) => deriveMask(mask, schema, splitValues(chunks)[0]);
}

/** Number of the mask that a PATCH fills; 0 if there is none. */
export function maskFieldNumber(route: Route, dialect: Pick<Dialect, "derivedMask">): number {
  return findMaskField(route.method.input.schema, dialect.derivedMask)?.number ?? 0;
}

/** The white space that a body begins with, which counts in the places of errors. */
function blanksBefore(chunks: readonly Uint8Array[]): readonly Uint8Array[] {
  const blanks: Uint8Array[] = [];
  for (const chunk of chunks) {
    const end = chunk.findIndex((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
    blanks.push(end < 0 ? chunk : chunk.subarray(0, end));
    if (end >= 0) break;
  }
  return blanks;
}

/** The JSON values of a body, each in the pieces it came in. */
function splitValues(chunks: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const splitter = createJsonSplitter();
  const values = chunks.flatMap((chunk) => [...splitter.push(chunk)]);
  const rest = splitter.end();
  return rest === undefined ? values : [...values, rest];
}

/** The record of a message within the messages around it. */
function wrap(trail: FieldTrail, message: Uint8Array): Uint8Array {
  if (trail.length === 0) return message;
  const writer = new WireWriter(message.length + 64);
  const starts: number[] = [];
  for (const field of trail) starts.push(beginRecord(writer, field));
  writer.raw(message);
  for (const field of [...trail].reverse()) endRecord(writer, field, starts.pop() ?? 0);
  return writer.finish();
}

/** Several runs of wire records as one; messages may be put together so. */
export function joinWire(parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter((part) => part.length > 0);
  return filled.length === 0 ? noBytes : concatBytes(filled);
}

/** Whether a message holds this field with something in it. */
export function holdsField(wire: Uint8Array, number: number): boolean {
  const reader = new WireReader(wire);
  while (reader.pos < wire.length) {
    const tag = reader.tag();
    const start = reader.pos;
    reader.skip(tag);
    if (tag >>> 3 === number && reader.pos - start > 1) return true;
  }
  return false;
}

function isBlank(chunks: readonly Uint8Array[]): boolean {
  return chunks.every((chunk) =>
    chunk.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09),
  );
}
