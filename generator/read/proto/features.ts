import type { OptionValue, Options } from "../../model/api.js";
import type { ProtoSyntax } from "./proto-file.js";

/** The editions features that decide about wire and JSON, by their names in google/protobuf/descriptor.proto. */
export interface Features {
  readonly field_presence: "EXPLICIT" | "IMPLICIT" | "LEGACY_REQUIRED";
  readonly enum_type: "OPEN" | "CLOSED";
  readonly repeated_field_encoding: "PACKED" | "EXPANDED";
  readonly utf8_validation: "VERIFY" | "NONE";
  readonly message_encoding: "LENGTH_PREFIXED" | "DELIMITED";
  readonly json_format: "ALLOW" | "LEGACY_BEST_EFFORT";
}

const editions: Features = {
  field_presence: "EXPLICIT",
  enum_type: "OPEN",
  repeated_field_encoding: "PACKED",
  utf8_validation: "VERIFY",
  message_encoding: "LENGTH_PREFIXED",
  json_format: "ALLOW",
};

/** What a file has before any option; proto2 and proto3 are editions with fixed features. */
export const defaultFeatures: Readonly<Record<ProtoSyntax, Features>> = {
  proto2: {
    field_presence: "EXPLICIT",
    enum_type: "CLOSED",
    repeated_field_encoding: "EXPANDED",
    utf8_validation: "NONE",
    message_encoding: "LENGTH_PREFIXED",
    json_format: "LEGACY_BEST_EFFORT",
  },
  proto3: { ...editions, field_presence: "IMPLICIT" },
  2023: editions,
  2024: editions,
};

/** Lays a declaration's own `features` over those of what encloses it. */
export function inheritFeatures(enclosing: Features, options: Options): Features {
  const own = options["features"];
  return isRecord(own) ? ({ ...enclosing, ...own } as Features) : enclosing;
}

function isRecord(value: OptionValue | undefined): value is { readonly [key: string]: OptionValue } {
  return typeof value === "object" && !Array.isArray(value);
}
