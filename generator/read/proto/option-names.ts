import type { Declaration } from "./outline.js";

/** What a plain option takes; a list holds the names of an enum's values. */
export type OptionKind = "string" | "boolean" | "message" | "any" | readonly string[];

/** What options may be set on, as `targets` names it. */
const targets = "UNKNOWN FILE EXTENSION_RANGE MESSAGE FIELD ONEOF ENUM ENUM_ENTRY SERVICE METHOD".split(" ");

const file: Readonly<Record<string, OptionKind>> = {
  java_package: "string",
  java_outer_classname: "string",
  java_multiple_files: "boolean",
  java_generate_equals_and_hash: "boolean",
  java_string_check_utf8: "boolean",
  optimize_for: ["SPEED", "CODE_SIZE", "LITE_RUNTIME"],
  go_package: "string",
  cc_generic_services: "boolean",
  java_generic_services: "boolean",
  py_generic_services: "boolean",
  php_generic_services: "boolean",
  deprecated: "boolean",
  cc_enable_arenas: "boolean",
  objc_class_prefix: "string",
  csharp_namespace: "string",
  swift_prefix: "string",
  php_class_prefix: "string",
  php_namespace: "string",
  php_metadata_namespace: "string",
  ruby_package: "string",
  features: "message",
};

const field: Readonly<Record<string, OptionKind>> = {
  default: "any",
  json_name: "string",
  ctype: ["STRING", "CORD", "STRING_PIECE"],
  packed: "boolean",
  jstype: ["JS_NORMAL", "JS_STRING", "JS_NUMBER"],
  lazy: "boolean",
  unverified_lazy: "boolean",
  deprecated: "boolean",
  weak: "boolean",
  debug_redact: "boolean",
  retention: ["RETENTION_UNKNOWN", "RETENTION_RUNTIME", "RETENTION_SOURCE"],
  targets: targets.map((each) => `TARGET_TYPE_${each}`),
  edition_defaults: "message",
  features: "message",
  feature_support: "message",
};

const container: Readonly<Record<string, OptionKind>> = {
  deprecated: "boolean",
  deprecated_legacy_json_field_conflicts: "boolean",
  features: "message",
};

/** The options without parentheses, by what they may stand in: the fields of descriptor.proto's messages of options. */
export const plainOptions: Readonly<Record<Declaration["kind"] | "file", Readonly<Record<string, OptionKind>>>> = {
  file,
  field,
  extension: field,
  message: {
    ...container,
    message_set_wire_format: "boolean",
    no_standard_descriptor_accessor: "boolean",
    map_entry: "boolean",
  },
  oneof: { features: "message" },
  enum: { ...container, allow_alias: "boolean" },
  value: { deprecated: "boolean", debug_redact: "boolean", features: "message", feature_support: "message" },
  service: { deprecated: "boolean", features: "message" },
  method: {
    deprecated: "boolean",
    features: "message",
    idempotency_level: ["IDEMPOTENCY_UNKNOWN", "NO_SIDE_EFFECTS", "IDEMPOTENT"],
  },
};

/** Options that may be set several times. */
export const repeatedOptions: ReadonlySet<string> = new Set(["targets", "edition_defaults"]);

/** What holds options: the message of descriptor.proto that custom options of it extend, and its name among `targets`. */
export const optionHolders: Readonly<
  Record<Declaration["kind"] | "file", { readonly extendee: string; readonly target: string }>
> = {
  file: { extendee: "google.protobuf.FileOptions", target: "TARGET_TYPE_FILE" },
  message: { extendee: "google.protobuf.MessageOptions", target: "TARGET_TYPE_MESSAGE" },
  field: { extendee: "google.protobuf.FieldOptions", target: "TARGET_TYPE_FIELD" },
  extension: { extendee: "google.protobuf.FieldOptions", target: "TARGET_TYPE_FIELD" },
  oneof: { extendee: "google.protobuf.OneofOptions", target: "TARGET_TYPE_ONEOF" },
  enum: { extendee: "google.protobuf.EnumOptions", target: "TARGET_TYPE_ENUM" },
  value: { extendee: "google.protobuf.EnumValueOptions", target: "TARGET_TYPE_ENUM_ENTRY" },
  service: { extendee: "google.protobuf.ServiceOptions", target: "TARGET_TYPE_SERVICE" },
  method: { extendee: "google.protobuf.MethodOptions", target: "TARGET_TYPE_METHOD" },
};
