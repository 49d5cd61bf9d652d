import type { AnyMapper, FieldSchema } from "../core/index.js";
import { WireReader, WireWriter } from "../wire/index.js";
import { type FieldText, fieldPieces, hasDoubleKeys, textPieces } from "./field-pieces.js";
import type { PieceContext, TextPieces } from "./text-pieces.js";
import { contentOf, surveyWire } from "./wire-survey.js";

/** Types of google.protobuf whose JSON is not made of their fields, and which may be large. */
type Known = "Struct" | "ListValue" | "Value" | "Any" | "StringValue" | "BytesValue" | "FieldMask";
type Pieces = (mapper: AnyMapper, wire: Uint8Array, context: PieceContext) => TextPieces;

const value: FieldSchema["type"] = {
  kind: "message",
  message: () => ({ fullName: "google.protobuf.Value", fields: [] }),
};
const first = { property: "", number: 1, explicit: false } as const;
const members: FieldSchema = {
  ...first,
  name: "fields",
  jsonName: "fields",
  shape: "map",
  mapKey: "string",
  type: value,
};
const values: FieldSchema = { ...first, name: "values", jsonName: "values", shape: "list", type: value };
const text: FieldSchema = {
  ...first,
  name: "value",
  jsonName: "value",
  shape: "singular",
  type: { kind: "scalar", scalar: "string" },
};
const bytes: FieldSchema = { ...text, type: { kind: "scalar", scalar: "bytes" } };
const paths: FieldSchema = { ...text, shape: "list" };

const forms: Readonly<Record<Known, Pieces>> = {
  Struct: (mapper, wire, context) => collectionPieces(mapper, members, wire, context),
  ListValue: (mapper, wire, context) => collectionPieces(mapper, values, wire, context),
  Value: valuePieces,
  Any: anyPieces,
  StringValue: (mapper, wire, context) => wrapperPieces(mapper, text, wire, context),
  BytesValue: (mapper, wire, context) => wrapperPieces(mapper, bytes, wire, context),
  FieldMask: maskPieces,
};

/** JSON of a large message of a well-known type in pieces; undefined for all other types. */
export function wellKnownPieces(mapper: AnyMapper, wire: Uint8Array, context: PieceContext): TextPieces | undefined {
  const name = /^google\.protobuf\.(\w+)$/.exec(mapper.fullName)?.[1] ?? "";
  return Object.hasOwn(forms, name) ? forms[name as Known](mapper, wire, context) : undefined;
}

/** A Struct or a ListValue: its only field, without a name. */
function* collectionPieces(mapper: AnyMapper, field: FieldSchema, wire: Uint8Array, context: PieceContext): TextPieces {
  const { parts } = yield* surveyWire(wire, { fullName: mapper.fullName, fields: [field] }, context.limits);
  const whole: FieldText = (records) => mapper.toJson(records, context.options);
  const [part] = parts;
  if (part === undefined || (field.shape === "map" && (yield* hasDoubleKeys(part, wire)))) yield whole(wire);
  else yield* fieldPieces(whole, wire, part, context);
}

function* valuePieces(mapper: AnyMapper, wire: Uint8Array, context: PieceContext): TextPieces {
  const reader = new WireReader(wire);
  const tag = reader.tag();
  reader.skip(tag);
  const type = { [STRUCT]: "google.protobuf.Struct", [LIST]: "google.protobuf.ListValue" }[tag];
  const inner = type === undefined ? undefined : context.options.registry?.get(type);
  const isAlone = reader.pos === wire.length;
  if (isAlone && inner !== undefined) yield* context.convert(inner, contentOf(wire, 0, wire.length));
  else if (isAlone && tag === STRING) {
    const field = { ...text, number: tag >>> 3 };
    yield* textPieces(field, contentOf(wire, 0, wire.length), (slice) =>
      mapper.toJson(record(field, slice), context.options),
    );
  } else yield mapper.toJson(wire, context.options);
}

const STRING = (3 << 3) | 2;
const STRUCT = (5 << 3) | 2;
const LIST = (6 << 3) | 2;

/** `{"@type":"...",` and the members of the message, or `"value":` and its JSON where that is no object of its fields. */
function* anyPieces(mapper: AnyMapper, wire: Uint8Array, context: PieceContext): TextPieces {
  const reader = new WireReader(wire);
  let url = "";
  let content: Uint8Array | undefined;
  let count = 0;
  while (reader.pos < wire.length && count < 3) {
    const start = reader.pos;
    const tag = reader.tag();
    reader.skip(tag);
    count++;
    if (tag === 10) url = new TextDecoder().decode(contentOf(wire, start, reader.pos));
    else if (tag === 18) content = contentOf(wire, start, reader.pos);
  }
  const fullName = url.slice(url.lastIndexOf("/") + 1);
  // Other characters might have to be escaped.
  const inner = /^[\w.:-]*\/[\w.:/-]+$/.test(url) ? context.options.registry?.get(fullName) : undefined;
  if (count > 2 || content === undefined || inner === undefined) {
    yield mapper.toJson(wire, context.options);
    return;
  }
  const isWrapped = fullName.startsWith("google.protobuf.") && fullName !== "google.protobuf.Empty";
  yield `{"@type":"${url}"`;
  if (isWrapped) {
    yield ',"value":';
    yield* context.convert(inner, content);
    yield "}";
    return;
  }
  let isOpened = false;
  for (const piece of context.convert(inner, content)) {
    if (isOpened || piece === undefined || piece === "") yield piece;
    else {
      isOpened = true;
      yield piece === "{}" ? "}" : `,${piece.slice(1)}`;
    }
  }
}

function* wrapperPieces(mapper: AnyMapper, field: FieldSchema, wire: Uint8Array, context: PieceContext): TextPieces {
  const { parts } = yield* surveyWire(wire, { fullName: mapper.fullName, fields: [field] }, context.limits);
  const run = parts[0]?.runs[0];
  if (run === undefined) yield mapper.toJson(wire, context.options);
  else {
    const content = contentOf(wire, run.start, run.end);
    yield* textPieces(field, content, (slice) => mapper.toJson(record(field, slice), context.options));
  }
}

/** Paths with commas between them, in one pair of quotes. */
function* maskPieces(mapper: AnyMapper, wire: Uint8Array, context: PieceContext): TextPieces {
  const { parts } = yield* surveyWire(wire, { fullName: mapper.fullName, fields: [paths] }, context.limits);
  let separator = "";
  yield '"';
  for (const { start, end } of parts[0]?.runs ?? []) {
    yield separator + mapper.toJson(wire.subarray(start, end), context.options).slice(1, -1);
    separator = ",";
  }
  yield '"';
}

function record(field: FieldSchema, content: Uint8Array): Uint8Array {
  const writer = new WireWriter(content.length + 16);
  writer.tag((field.number << 3) | 2);
  writer.byteString(content);
  return writer.finish();
}
