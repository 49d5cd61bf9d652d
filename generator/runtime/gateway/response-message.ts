import {
  type AnyMapper,
  type FieldSchema,
  type JsonWriteOptions,
  type SingularSchema,
  WireError,
  concatBytes,
  findTrail,
  isHttpBody,
} from "../core/index.js";
import { WireReader } from "../wire/index.js";
import { readHttpBody } from "./http-body.js";
import { indentPieces } from "./indented-pieces.js";
import { jsonPieces, memberPieces } from "./json-pieces.js";
import { groupContent } from "./group-content.js";
import { findMissingField, hasRequiredFields, searchMissingField } from "./required-fields.js";
import type { Route } from "./route.js";
import type { TextPieces } from "./text-pieces.js";

/** How the answers of a route are written: as JSON, or as the raw bytes of an HttpBody. */
export type ResponseForm =
  | {
      readonly kind: "json";
      /** Messages up to this size are written in one go. */
      readonly quickBytes: number;
      /** JSON text, for the frame of a stream. */
      readonly write: (wire: Uint8Array) => string;
      /** JSON as text or as UTF-8, whichever is sent with less work. */
      readonly writeBody: (wire: Uint8Array) => string | Uint8Array;
      /** The same text in pieces, for large messages; with `isLine` on one line, for the frame of a stream. */
      readonly pieces: (wire: Uint8Array, isLine: boolean) => TextPieces;
    }
  | {
      readonly kind: "raw";
      readonly quickBytes: number;
      readonly write: (wire: Uint8Array) => { readonly contentType: string; readonly data: Uint8Array };
    };

/** Below this many bytes of wire a text, which goes out in one piece with its headers, is the quicker body. */
const SHORT_WIRE = 512;

/** Chooses how the answers of a route are written. An answer that lacks a required field is malformed, and throws `WireError`. */
export function createResponseForm(route: Route, options: JsonWriteOptions): ResponseForm {
  const { schema } = route.method.output;
  const form = { ...chooseForm(route, options), quickBytes: quickBytes(options) };
  if (!hasRequiredFields(schema)) return form;
  const checked =
    <T>(write: (wire: Uint8Array) => T) =>
    (wire: Uint8Array): T => {
      complain(findMissingField(schema, wire));
      return write(wire);
    };
  if (form.kind === "raw") return { ...form, write: checked(form.write) };
  return {
    ...form,
    write: checked(form.write),
    writeBody: checked(form.writeBody),
    *pieces(wire, isLine) {
      complain(yield* searchMissingField(schema, wire));
      yield* form.pieces(wire, isLine);
    },
  };
}

function complain(missing: string | undefined): void {
  if (missing !== undefined) throw new WireError(`the required field ${missing} is missing`, 0);
}

/** Pieces laid out as the options say. */
function layOut(pieces: TextPieces, { indent = 0 }: JsonWriteOptions, isLine: boolean): TextPieces {
  return indent > 0 ? indentPieces(pieces, indent, isLine) : pieces;
}

/** A form without what all forms share. */
type BareForm = {
  [Kind in ResponseForm["kind"]]: Omit<Extract<ResponseForm, { kind: Kind }>, "quickBytes">;
}[ResponseForm["kind"]];

/** What takes a few milliseconds: where what is not there is written as well, there is much more text than wire. */
function quickBytes({ emitUnpopulated }: JsonWriteOptions): number {
  return (emitUnpopulated === true ? 32 : 64) * 1024;
}

function chooseForm(route: Route, options: JsonWriteOptions): BareForm {
  const { output } = route.method;
  if (route.responseBody === undefined) return formOf(output, options, (wire) => wire);
  const trail = findTrail(output.schema, route.responseBody);
  const field = trail?.[trail.length - 1];
  if (trail === undefined || field === undefined) {
    throw new TypeError(
      `${route.template} has the response body ${route.responseBody}, which ${output.fullName} does not have`,
    );
  }
  const outer = trail.slice(0, -1);
  const reach = (wire: Uint8Array): Uint8Array => outer.reduce(payloads, wire);
  if (field.type.kind === "message" && field.shape === "singular") {
    const { fullName } = field.type.message();
    const pick = (wire: Uint8Array): Uint8Array => payloads(reach(wire), field);
    if (fullName === "google.protobuf.Value") return valueForm(options, pick);
    if (isHttpBody({ fullName })) return { kind: "raw", write: (wire) => readHttpBody(pick(wire)) };
    const mapper = options.registry?.get(fullName);
    if (mapper !== undefined) return formOf(mapper, options, pick);
  }
  const parent = outer[outer.length - 1];
  const owner = parent?.type.kind === "message" ? options.registry?.get(parent.type.message().fullName) : output;
  if (owner === undefined)
    throw new TypeError(`no mapper for the message around the response body ${route.responseBody}`);
  const write = (wire: Uint8Array): string => fieldToJson(owner, field, reach(wire), options);
  return {
    kind: "json",
    write,
    writeBody: write,
    pieces: (wire, isLine) => layOut(fieldPieces(owner, field, reach(wire), options), options, isLine),
  };
}

function formOf(mapper: AnyMapper, options: JsonWriteOptions, pick: (wire: Uint8Array) => Uint8Array): BareForm {
  if (isHttpBody(mapper)) return { kind: "raw", write: readHttpBody };
  return {
    kind: "json",
    write: (wire) => mapper.toJson(pick(wire), options),
    writeBody: (wire) =>
      wire.length < SHORT_WIRE ? mapper.toJson(pick(wire), options) : mapper.toJsonBytes(pick(wire), options),
    pieces: (wire, isLine) => layOut(jsonPieces(mapper, pick(wire), options), options, isLine),
  };
}

/** A Value that is not there, or holds nothing, has no JSON but null. */
function valueForm(options: JsonWriteOptions, pick: (wire: Uint8Array) => Uint8Array): BareForm {
  const mapper = options.registry?.get("google.protobuf.Value");
  const write = (wire: Uint8Array): string => {
    const value = pick(wire);
    return value.length === 0 ? "null" : (mapper?.toJson(value, options) ?? "null");
  };
  return {
    kind: "json",
    write,
    writeBody: write,
    *pieces(wire, isLine) {
      const value = pick(wire);
      if (value.length === 0 || mapper === undefined) yield "null";
      else yield* layOut(jsonPieces(mapper, value, options), options, isLine);
    },
  };
}

/** JSON of one field: the message is written with nothing else in it, and its braces and name are taken off. */
function fieldToJson(output: AnyMapper, field: FieldSchema, wire: Uint8Array, options: JsonWriteOptions): string {
  const alone = joinRecords(wire, field.number);
  if (alone.length === 0) return emptyValue(field, options);
  const { indent: _indent, ...compact } = options;
  const json = output.toJson(alone, { ...compact, isPart: true });
  if (json === "{}") return emptyValue(field, options);
  const name = options.useProtoNames === true ? field.name : field.jsonName;
  return json.slice(JSON.stringify(name).length + 2, -1);
}

/** The same in pieces, without indentation. */
function* fieldPieces(
  output: AnyMapper,
  field: FieldSchema,
  wire: Uint8Array,
  { indent: _indent, ...options }: JsonWriteOptions,
): TextPieces {
  const alone = joinRecords(wire, field.number);
  if (alone.length === 0) yield emptyValue(field, options);
  else yield* memberPieces(output, field, alone, options);
}

/** What stands for a field that is not there: its default, or null where absence is visible. */
function emptyValue(field: FieldSchema, options: JsonWriteOptions): string {
  if (field.shape === "list") return "[]";
  if (field.shape === "map") return "{}";
  return field.explicit && field.type.kind !== "message" ? "null" : emptySingular(field.type, options);
}

function emptySingular(type: SingularSchema, options: JsonWriteOptions): string {
  switch (type.kind) {
    case "message":
      return "{}";
    case "enum": {
      const [name, number] = type.enum().values[0] ?? ["", 0];
      return options.useEnumNumbers === true ? String(number) : JSON.stringify(name);
    }
    case "scalar":
      if (type.scalar === "string" || type.scalar === "bytes") return '""';
      if (type.scalar === "bool") return "false";
      return type.scalar.endsWith("64") ? '"0"' : "0";
    default:
      return type satisfies never;
  }
}

/** The records of one field. */
function joinRecords(wire: Uint8Array, number: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const reader = new WireReader(wire);
  /** Where the records that stand behind each other begin; -1 outside of them. */
  let first = -1;
  while (reader.pos < wire.length) {
    const start = reader.pos;
    const tag = reader.tag();
    reader.skip(tag);
    if (tag >>> 3 === number) first = first < 0 ? start : first;
    else if (first >= 0) {
      parts.push(wire.subarray(first, start));
      first = -1;
    }
  }
  reader.finish(wire.length);
  if (first >= 0) parts.push(wire.subarray(first));
  return concatBytes(parts);
}

/** The contents of one message field; several records of it are one message in pieces. */
function payloads(wire: Uint8Array, { number, type }: FieldSchema): Uint8Array {
  const isGroup = type.kind === "message" && type.delimited === true;
  const own = ((number << 3) | (isGroup ? 3 : 2)) >>> 0;
  const parts: Uint8Array[] = [];
  const reader = new WireReader(wire);
  while (reader.pos < wire.length) {
    const tag = reader.tag();
    const start = reader.pos;
    if (tag === own && !isGroup) {
      const end = reader.length();
      parts.push(wire.subarray(reader.pos, end));
      reader.pos = end;
      continue;
    }
    reader.skip(tag);
    if (tag === own) parts.push(groupContent(wire, tag, start, reader.pos));
  }
  reader.finish(wire.length);
  return concatBytes(parts);
}
