import type {
  Api,
  ApiFile,
  Enum,
  Extension,
  Field,
  FieldType,
  Message,
  ScalarType,
  SingularType,
} from "../../../generator/model/api.js";

const location = { file: "sample.proto", line: 1, column: 1 };

/** A scalar element type; strings validate their UTF-8. */
export function scalar(name: ScalarType): SingularType {
  return { kind: "scalar", scalar: name, validateUtf8: name === "string" };
}

/** A message element type. */
export function message(fullName: string, delimited = false): SingularType {
  return { kind: "message", message: fullName, delimited };
}

/** A field type without repetition. */
export function singular(of: SingularType, presence: "implicit" | "explicit" | "required" = "implicit"): FieldType {
  return { kind: "singular", of, presence };
}

/** A field; `more` overrides what follows from name, number and type. */
export function field(name: string, number: number, type: FieldType, more: Partial<Field> = {}): Field {
  const jsonName = name.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
  return { name, jsonName, number, type, deprecated: false, options: {}, location, examples: [], ...more };
}

/** A message of package `sample`. */
export function messageOf(name: string, fields: readonly Field[], more: Partial<Message> = {}): Message {
  return {
    fullName: `sample.${name}`,
    name,
    deprecated: false,
    fields,
    oneofs: [],
    extensionRanges: [],
    isMessageSet: false,
    options: {},
    location,
    examples: [],
    ...more,
  };
}

/** An enum of package `sample`; values by name. */
export function enumOf(name: string, values: Readonly<Record<string, number>>, more: Partial<Enum> = {}): Enum {
  return {
    fullName: `sample.${name}`,
    name,
    deprecated: false,
    closed: false,
    options: {},
    location,
    values: Object.entries(values).map(([each, number]) => ({ name: each, number, deprecated: false, options: {} })),
    ...more,
  };
}

/** An extension declared at file level. */
export function extensionOf(name: string, extendee: string, of: Field): Extension {
  return { fullName: `sample.${name}`, extendee, field: of };
}

/** An Api of one proto3 file `sample.proto`. */
export function apiOf(file: Partial<ApiFile>): Api {
  return {
    name: "sample",
    info: { tags: [] },
    securitySchemes: [],
    files: [
      {
        path: "sample.proto",
        package: "sample",
        syntax: "proto3",
        isInput: true,
        messages: [],
        enums: [],
        extensions: [],
        services: [],
        options: {},
        ...file,
      },
    ],
  };
}

/** A message with every kind of field, an open and a closed enum, and hostile comments. */
export const sampleApi: Api = apiOf({
  enums: [
    enumOf("Color", { RED: 0, GREEN: 1, DEEP_BLUE: -2 }, { comment: "Colours */ process.exit() /*" }),
    enumOf("Mode", { OFF: 1, ON: 2 }, { closed: true, deprecated: true }),
  ],
  messages: [
    messageOf(
      "Everything",
      [
        field("text", 1, singular(scalar("string")), { comment: "Shown */ to the user.", deprecated: true }),
        field("big_number", 2, singular(scalar("int64"), "explicit"), { defaultValue: "-5" }),
        field("raw", 3, singular(scalar("bytes"))),
        field("numbers", 4, { kind: "list", of: scalar("uint64"), packed: true }),
        field("parts", 5, { kind: "list", of: scalar("bytes"), packed: false }),
        field("by_name", 6, { kind: "map", key: "string", of: message("sample.Everything") }),
        field("counts", 7, { kind: "map", key: "int64", of: scalar("sint64") }),
        field("self", 8, singular(message("sample.Everything"), "explicit")),
        field("color", 9, singular({ kind: "enum", enum: "sample.Color" })),
        field("mode", 10, singular({ kind: "enum", enum: "sample.Mode" }, "explicit")),
        field("either_text", 11, singular(scalar("string"), "explicit"), { oneof: "which_one", comment: "Words." }),
        field("either_other", 12, singular(message("sample.Other"), "explicit"), { oneof: "which_one" }),
        field("group", 13, singular(message("sample.Other", true), "explicit")),
        field("__proto__", 14, singular(scalar("bool")), { jsonName: "proto" }),
        field("odd_name", 15, singular(scalar("double")), { jsonName: "@odd" }),
      ],
      { oneofs: [{ name: "which_one" }], comment: "Every kind of field.\nSecond line." },
    ),
    messageOf("Other", [
      field("needed", 1, singular(scalar("int32"), "required")),
      field("colors", 2, { kind: "list", of: { kind: "enum", enum: "sample.Color" }, packed: true }),
    ]),
    messageOf("Empty", []),
    messageOf(
      "Open",
      [
        field("mode_list", 1, { kind: "list", of: { kind: "enum", enum: "sample.Mode" }, packed: true }),
        field("mode_map", 2, { kind: "map", key: "bool", of: { kind: "enum", enum: "sample.Mode" } }),
      ],
      { extensionRanges: [[100, 200]] },
    ),
    messageOf("Parcel", [], { extensionRanges: [[4, 536870911]], isMessageSet: true }),
  ],
  extensions: [
    extensionOf("note", "sample.Open", field("note", 100, singular(scalar("string"), "explicit"))),
    extensionOf("marks", "sample.Open", field("marks", 101, { kind: "list", of: scalar("int64"), packed: true })),
    extensionOf("part", "sample.Open", field("part", 102, singular(message("sample.Other", true), "explicit"))),
    extensionOf("in_set", "sample.Parcel", field("in_set", 1234567, singular(message("sample.Open"), "explicit"))),
  ],
});
