import type { ApiFile, Field, ScalarType, SingularType } from "../../../model/api.js";
import { message, unlessEmpty, type Message, type Part } from "./parts.js";

/** Numbers of `FieldDescriptorProto.Type`. */
const scalarNumbers: Readonly<Record<ScalarType, number>> = {
  double: 1,
  float: 2,
  int64: 3,
  uint64: 4,
  int32: 5,
  fixed64: 6,
  fixed32: 7,
  bool: 8,
  string: 9,
  bytes: 12,
  uint32: 13,
  sfixed32: 15,
  sfixed64: 16,
  sint32: 17,
  sint64: 18,
};
const GROUP = 10;
const MESSAGE = 11;
const ENUM = 14;
const OPTIONAL = 1;
const REQUIRED = 2;
const REPEATED = 3;

/** What a field is in its message: places of oneofs, and the name of the entry of a map. */
export interface FieldPlace {
  readonly oneofIndex?: number;
  /** Full name of the message of a map's entries. */
  readonly entry?: string;
  readonly extendee?: string;
}

/** `FieldDescriptorProto` of a field or, with an extendee, of an extension. */
export function describeField(file: ApiFile, field: Field, { oneofIndex, entry, extendee }: FieldPlace): Message {
  const { type } = field;
  const isRequired = type.kind === "singular" && type.presence === "required";
  const isEdition = file.syntax === "editions";
  const label = type.kind !== "singular" ? REPEATED : isRequired && !isEdition ? REQUIRED : OPTIONAL;
  const parts: readonly Part[] =
    entry === undefined
      ? typeParts(file, type.of)
      : [
          [5, MESSAGE],
          [6, `.${entry}`],
        ];
  return message(
    [1, field.name],
    [2, extendee === undefined ? undefined : `.${extendee}`],
    [3, field.number ?? 0],
    [4, label],
    ...parts,
    [7, field.defaultValue === undefined ? undefined : defaultText(field)],
    [8, options(file, field)],
    ...(oneofIndex === undefined ? [] : [[9, oneofIndex] as const]),
    [10, extendee === undefined ? field.jsonName : undefined],
    [17, isProto3Optional(file, field)],
  );
}

/** The fields `key` and `value` of the message of a map's entries. */
export function describeEntry(file: ApiFile, field: Field): readonly Message[] {
  if (field.type.kind !== "map") return [];
  return [
    message([1, "key"], [3, 1], [4, OPTIONAL], [5, scalarNumbers[field.type.key]], [10, "key"]),
    message([1, "value"], [3, 2], [4, OPTIONAL], ...typeParts(file, field.type.of), [10, "value"]),
  ];
}

/** The word `optional` of proto3, for which a oneof of one field stands in descriptors. */
export function isProto3Optional(file: ApiFile, { type, oneof }: Field): boolean {
  if (file.syntax !== "proto3" || type.kind !== "singular" || oneof !== undefined) return false;
  return type.of.kind === "message" ? type.isProto3Optional === true : type.presence === "explicit";
}

function typeParts(file: ApiFile, of: SingularType): readonly Part[] {
  switch (of.kind) {
    case "scalar":
      return [[5, scalarNumbers[of.scalar]]];
    case "enum":
      return [
        [5, ENUM],
        [6, `.${of.enum}`],
      ];
    case "message":
      return [
        [5, of.delimited && file.syntax !== "editions" ? GROUP : MESSAGE],
        [6, `.${of.message}`],
      ];
    default:
      return of satisfies never;
  }
}

function options(file: ApiFile, field: Field): Message | undefined {
  const { type, deprecated } = field;
  const canPack =
    type.kind === "list" &&
    (type.of.kind === "enum" ||
      (type.of.kind === "scalar" && type.of.scalar !== "string" && type.of.scalar !== "bytes"));
  const isPacked = type.kind === "list" && type.packed;
  const standard = file.syntax === "proto3";
  // A flag that is false differs from none: proto3 packs unless told not to.
  const packed: Part =
    canPack && file.syntax !== "editions" && isPacked !== standard ? [2, isPacked ? 1 : 0] : [2, undefined];
  return unlessEmpty(packed, [3, deprecated], [21, file.syntax === "editions" ? features(field) : undefined]);
}

/** Features of a field in an edition, each said: what files and messages say of them is then of no account. */
function features({ type, oneof }: Field): Message | undefined {
  const presence =
    type.kind !== "singular" || oneof !== undefined || type.of.kind === "message"
      ? type.kind === "singular" && type.presence === "required" && oneof === undefined
        ? 3
        : undefined
      : { explicit: 1, implicit: 2, required: 3 }[type.presence];
  return unlessEmpty(
    [1, presence],
    [
      3,
      type.kind === "list" && (type.of.kind === "enum" || type.of.kind === "scalar")
        ? type.packed
          ? 1
          : 2
        : undefined,
    ],
    [4, type.of.kind === "scalar" && type.of.scalar === "string" ? (type.of.validateUtf8 ? 2 : 3) : undefined],
    [5, type.of.kind === "message" && type.of.delimited ? 2 : undefined],
  );
}

function defaultText({ type, defaultValue }: Field): string {
  if (typeof defaultValue === "number")
    return Number.isFinite(defaultValue) || Number.isNaN(defaultValue)
      ? String(defaultValue).toLowerCase()
      : defaultValue < 0
        ? "-inf"
        : "inf";
  if (type.of.kind !== "scalar" || type.of.scalar !== "bytes") return String(defaultValue);
  return [...Buffer.from(String(defaultValue), "base64")]
    .map((byte) =>
      byte >= 0x20 && byte < 0x7f && byte !== 0x5c && byte !== 0x22 && byte !== 0x27
        ? String.fromCharCode(byte)
        : `\\${byte.toString(8).padStart(3, "0")}`,
    )
    .join("");
}
