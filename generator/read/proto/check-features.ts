import { complain, type Diagnostic } from "../../diagnostics.js";
import type { ApiFile, Field } from "../../model/api.js";
import { locate } from "../line-index.js";
import { fullNameIn, type Linker } from "./linker.js";
import type { Declaration, SetOption } from "./outline.js";

type Holder = Declaration["kind"] | "file";

/** A feature of google/protobuf/descriptor.proto: its values, what it may be set on, and the edition that has brought it. */
interface Feature {
  readonly values: readonly string[];
  readonly holders: readonly Holder[];
  readonly since?: "2024";
}

const onFields: readonly Holder[] = ["file", "field", "extension"];
const everywhere: readonly Holder[] = [...onFields, "message", "oneof", "enum", "value", "service", "method"];

const features: Readonly<Record<string, Feature>> = {
  field_presence: { values: ["EXPLICIT", "IMPLICIT", "LEGACY_REQUIRED"], holders: onFields },
  enum_type: { values: ["OPEN", "CLOSED"], holders: ["file", "enum"] },
  repeated_field_encoding: { values: ["PACKED", "EXPANDED"], holders: onFields },
  utf8_validation: { values: ["VERIFY", "NONE"], holders: onFields },
  message_encoding: { values: ["LENGTH_PREFIXED", "DELIMITED"], holders: onFields },
  json_format: { values: ["ALLOW", "LEGACY_BEST_EFFORT"], holders: ["file", "message", "enum"] },
  enforce_naming_style: { values: ["STYLE2024", "STYLE_LEGACY"], holders: everywhere, since: "2024" },
  default_symbol_visibility: {
    values: ["EXPORT_ALL", "EXPORT_TOP_LEVEL", "LOCAL_ALL", "STRICT"],
    holders: ["file"],
    since: "2024",
  },
};

/** A feature that is set, alone or as a member of `features = { ... }`. */
interface SetFeature {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

/** Finds features of editions that do not exist, or that may not stand where they are set; `converted` has the fields of the file. */
export function checkFeatures({ file }: Linker, converted: ApiFile): Diagnostic[] {
  if (file.fault) return [];
  const fields = new Map([
    ...converted.messages.flatMap((each) =>
      each.fields.map((field) => [`${each.fullName}.${field.name}`, field] as const),
    ),
    ...converted.extensions.map(({ fullName, field }) => [fullName, field] as const),
  ]);
  const isEdition = file.syntax !== "proto2" && file.syntax !== "proto3";
  const check = (kind: Holder, options: readonly SetOption[], field?: Field): Diagnostic[] =>
    options.flatMap(listFeatures).flatMap(({ name, value, offset }) => {
      const why = isEdition
        ? findFault(name, value, kind, file.syntax, field)
        : `is of editions, but the file is ${file.syntax}`;
      if (why === undefined) return [];
      return [complain("option-invalid", { name: `features.${name}`, why }, locate(file.lines, offset))];
    });
  return [
    ...check("file", file.outline.options),
    ...file.outline.declarations.flatMap(({ kind, path, options }) =>
      options.length === 0 ? [] : check(kind, options, fields.get(fullNameIn(file, path))),
    ),
  ];
}

/** The features in an option; those of languages, `features.(pb.go).x`, are for others to judge. */
function listFeatures({ text, offset, value }: SetOption): readonly SetFeature[] {
  const [, name] = /^features\.([A-Za-z]\w*)$/.exec(text) ?? [];
  if (name !== undefined) return [{ name, offset, value: value.map((token) => token.text).join("") }];
  if (text !== "features") return [];
  const found: SetFeature[] = [];
  let depth = 0;
  value.forEach((token, index) => {
    if (/^[{<[]$/.test(token.text)) depth++;
    else if (/^[}>\]]$/.test(token.text)) depth--;
    else if (depth === 1 && token.kind === "word" && value[index + 1]?.text === ":")
      found.push({ name: token.text, offset: token.offset, value: value[index + 2]?.text ?? "" });
  });
  return found;
}

function findFault(name: string, value: string, kind: Holder, edition: string, field?: Field): string | undefined {
  const feature = Object.hasOwn(features, name) ? features[name] : undefined;
  if (feature === undefined) return "is no feature";
  if (feature.since !== undefined && edition < feature.since)
    return `has come with edition ${feature.since}, but the file is of ${edition}`;
  if (!feature.holders.includes(kind)) return `may not be set on a ${kind}`;
  if (!feature.values.includes(value)) return `must have one of ${feature.values.join(", ")}`;
  if (kind === "file") {
    if (value === "LEGACY_REQUIRED") return "cannot make all fields required";
    return undefined;
  }
  return field && findFieldFault(name, value, field, kind === "extension");
}

/** What keeps a feature from a field of this type. */
function findFieldFault(name: string, value: string, { type, oneof }: Field, isExtension: boolean): string | undefined {
  const { kind, of } = type;
  switch (name) {
    case "field_presence":
      if (kind !== "singular") return `may not be set on a ${kind}`;
      if (isExtension) return "may not be set on an extension";
      if (oneof !== undefined) return "may not be set on a member of a oneof";
      return value === "IMPLICIT" && of.kind === "message" ? "cannot be IMPLICIT for a message" : undefined;
    case "repeated_field_encoding": {
      if (kind !== "list") return "may be set only on repeated fields";
      const isText = of.kind === "message" || (of.kind === "scalar" && /^(?:string|bytes)$/.test(of.scalar));
      return value === "PACKED" && isText ? "can be PACKED only for numbers, booleans and enums" : undefined;
    }
    case "utf8_validation": {
      const isKey = kind === "map" && type.key === "string";
      return isKey || (of.kind === "scalar" && of.scalar === "string") ? undefined : "may be set only on strings";
    }
    case "message_encoding":
      return of.kind === "message" && kind !== "map" ? undefined : "may be set only on fields of messages";
    default:
      return undefined;
  }
}
