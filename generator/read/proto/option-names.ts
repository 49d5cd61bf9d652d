import type { Declaration } from "./outline.js";

/** What a plain option takes. */
export type OptionKind = "string" | "boolean" | "enum" | "message" | "any";

const file: Readonly<Record<string, OptionKind>> = {
  java_package: "string",
  java_outer_classname: "string",
  java_multiple_files: "boolean",
  java_generate_equals_and_hash: "boolean",
  java_string_check_utf8: "boolean",
  optimize_for: "enum",
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
  ctype: "enum",
  packed: "boolean",
  jstype: "enum",
  lazy: "boolean",
  unverified_lazy: "boolean",
  deprecated: "boolean",
  weak: "boolean",
  debug_redact: "boolean",
  retention: "enum",
  targets: "enum",
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
  method: { deprecated: "boolean", features: "message", idempotency_level: "enum" },
};

/** Options that may be set several times. */
export const repeatedOptions: ReadonlySet<string> = new Set(["targets", "edition_defaults"]);
