import * as fc from "fast-check";

/** Types a field may have; `M0`... and `E0`... name messages and enums of the same schema. */
export type FieldTypeName = string;

export interface RandomField {
  readonly name: string;
  readonly number: number;
  readonly type: FieldTypeName;
  readonly shape: "implicit" | "explicit" | "list" | "packed" | "unpacked" | "map" | "oneof" | "group";
  /** Key type of a map. */
  readonly key: string;
}

export interface RandomMessage {
  readonly name: string;
  readonly fields: readonly RandomField[];
}

export interface RandomEnum {
  readonly name: string;
  /** The first number is 0. */
  readonly numbers: readonly number[];
}

/** A .proto file in the abstract. */
export interface RandomSchema {
  readonly syntax: "proto2" | "proto3" | "2023";
  /** Fields may be named as what objects inherit, which protobufjs cannot bear. */
  readonly hostileNames: boolean;
  readonly messages: readonly RandomMessage[];
  readonly enums: readonly RandomEnum[];
}

const scalars = [
  "double",
  "float",
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "bool",
  "string",
  "bytes",
];
const keys = scalars.filter((name) => !["double", "float", "bytes"].includes(name));
const messageNames = ["M0", "M1", "M2", "M3"];
const enumNames = ["E0", "E1"];

/** Any schema of four messages and two enums, recursive and in all three syntaxes. */
export const randomSchema: fc.Arbitrary<RandomSchema> = fc
  .constantFrom("proto2" as const, "proto3" as const, "2023" as const)
  .chain((syntax) =>
    fc.record({
      syntax: fc.constant(syntax),
      hostileNames: fc.boolean(),
      messages: fc.tuple(
        ...messageNames.map((name) => fields(syntax).map((all): RandomMessage => ({ name, fields: all }))),
      ),
      enums: fc.tuple(...enumNames.map((name) => numbers.map((all): RandomEnum => ({ name, numbers: all })))),
    }),
  );

const numbers = fc
  .uniqueArray(fc.oneof(fc.integer({ min: -3, max: 9 }), fc.integer()), { maxLength: 5 })
  .map((all) => [0, ...all.filter((each) => each !== 0)]);

function fields(syntax: RandomSchema["syntax"]): fc.Arbitrary<readonly RandomField[]> {
  const shapes = ["explicit", "list", "packed", "unpacked", "map", "oneof"] as RandomField["shape"][];
  if (syntax !== "proto2") shapes.push("implicit", "implicit");
  if (syntax !== "proto3") shapes.push("group");
  return fc
    .uniqueArray(
      fc.record({
        number: fc.oneof(
          fc.integer({ min: 1, max: 40 }),
          fc.integer({ min: 41, max: 18_999 }),
          fc.integer({ min: 20_000, max: 2 ** 29 - 1 }),
        ),
        type: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...scalars) },
          { weight: 1, arbitrary: fc.constantFrom(...enumNames) },
          { weight: 2, arbitrary: fc.constantFrom(...messageNames) },
        ),
        shape: fc.constantFrom(...shapes),
        key: fc.constantFrom(...keys),
      }),
      { selector: (field) => field.number, maxLength: 12 },
    )
    .map((all) => all.map((field, index) => ({ ...field, name: fieldName(index), ...fitting(field) })));
}

/** Combinations that no proto can say become ones it can. */
function fitting({ type, shape }: Pick<RandomField, "type" | "shape">): Pick<RandomField, "type" | "shape"> {
  const isMessage = type.startsWith("M");
  if (shape === "group" && !isMessage) return { type: "M1", shape };
  if (isMessage && shape === "implicit") return { type, shape: "explicit" };
  const isPackable = !isMessage && type !== "string" && type !== "bytes";
  if (!isPackable && (shape === "packed" || shape === "unpacked")) return { type, shape: "list" };
  return { type, shape };
}

/** Names whose JSON and TypeScript forms differ, some of them hostile. */
function fieldName(index: number): string {
  return (
    [
      "plain",
      "two_words",
      "Upper",
      "a_1",
      "with_2_digits",
      "to_string",
      "value_of",
      "trailing_",
      "camelCase",
      "has_own_property",
      "b",
      "is_prototype_of",
    ][index] ?? `f${index}`
  );
}

/** The schema as the text of a .proto file of package `random`. */
export function toProto(schema: RandomSchema): string {
  const text = protoText(schema);
  return schema.hostileNames ? text.replace(/ plain(?= =)/g, " constructor") : text;
}

function protoText({ syntax, messages, enums }: RandomSchema): string {
  const head = syntax === "2023" ? 'edition = "2023";' : `syntax = "${syntax}";`;
  const enumText = enums.map(({ name, numbers: all }) => {
    // Closed in every second enum of an edition.
    const closed = syntax === "2023" && name === "E1" ? "  option features.enum_type = CLOSED;\n" : "";
    return `enum ${name} {\n${closed}${all.map((number, index) => `  ${name}_${index} = ${number};\n`).join("")}}\n`;
  });
  const messageText = messages.map(({ name, fields: all }) => {
    const oneof = all
      .filter((field) => field.shape === "oneof")
      .map((field) => `    ${field.type} ${field.name} = ${field.number};\n`);
    const rest = all.filter((field) => field.shape !== "oneof").map((field) => `  ${fieldText(syntax, field)}\n`);
    return `message ${name} {\n${rest.join("")}${oneof.length > 0 ? `  oneof one_of {\n${oneof.join("")}  }\n` : ""}}\n`;
  });
  return [head, "package random;", ...enumText, ...messageText].join("\n");
}

function fieldText(syntax: RandomSchema["syntax"], { name, number, type, shape, key }: RandomField): string {
  const isEdition = syntax === "2023";
  switch (shape) {
    case "implicit":
      return isEdition && type !== "E1"
        ? `${type} ${name} = ${number} [features.field_presence = IMPLICIT];`
        : `${type} ${name} = ${number};`;
    case "explicit":
      return isEdition ? `${type} ${name} = ${number};` : `optional ${type} ${name} = ${number};`;
    case "list":
      return `repeated ${type} ${name} = ${number};`;
    case "packed":
      return isEdition
        ? `repeated ${type} ${name} = ${number} [features.repeated_field_encoding = PACKED];`
        : `repeated ${type} ${name} = ${number} [packed = true];`;
    case "unpacked":
      return isEdition
        ? `repeated ${type} ${name} = ${number} [features.repeated_field_encoding = EXPANDED];`
        : `repeated ${type} ${name} = ${number} [packed = false];`;
    case "map":
      return `map<${key}, ${type}> ${name} = ${number};`;
    case "group":
      return isEdition
        ? `${type} ${name} = ${number} [features.message_encoding = DELIMITED];`
        : `optional group G${number} = ${number} { optional int32 a = 1; repeated ${type} b = 2; }`;
    case "oneof":
      return "";
    default:
      return shape satisfies never;
  }
}
