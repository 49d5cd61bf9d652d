import type { Diagnostic } from "../../diagnostics.js";
import type { ApiFile, Enum, EnumValue, Field, Message, Method, Options, Service } from "../../model/api.js";
import type { ApiIndex } from "../../model/lookup.js";
import { readText } from "../../lower/openapiv2/option.js";
import type { SwaggerSettings } from "./settings.js";

/** What the writing of one document shares. */
export interface Writing {
  readonly settings: SwaggerSettings;
  readonly types: Types;
  /** Names of definitions by the full names of messages, enums and methods. */
  readonly names: ReadonlyMap<string, string>;
  /** Full names of types that fields refer to. */
  readonly mentioned: Set<string>;
  /** Messages of the document's files, nested ones too. */
  readonly ownMessages: readonly Message[];
  readonly diagnostics: Diagnostic[];
}

/** The types of an API, with those that errors are made of. */
export interface Types {
  readonly index: ApiIndex;
  message(fullName: string): Message | undefined;
  enum(fullName: string): Enum | undefined;
  fileOf(fullName: string): ApiFile | undefined;
  messageOf(field: Field): Message | undefined;
  /** Proto names that fields have lost: upstream renames those of maps in a query. */
  readonly renamed: Map<Field, string>;
}

/** The name of a definition; one that is not named keeps its full name. */
export function definitionOf({ names }: Writing, fullName: string): string {
  return names.get(fullName) ?? fullName;
}

/** What `$ref` holds for a type. */
export function referenceTo(writing: Writing, fullName: string): string {
  return `#/definitions/${definitionOf(writing, fullName)}`;
}

/** The proto name, or what it has become. */
export function protoNameOf({ types }: Writing, field: Field): string {
  return types.renamed.get(field) ?? field.name;
}

/** The name of a field as the document has it. */
export function fieldNameOf(writing: Writing, field: Field): string {
  return writing.settings.jsonNamesForFields ? field.jsonName : protoNameOf(writing, field);
}

/** Full name of the message or enum that a field holds; of a map that of its entries. */
export function typeNameOf(message: Message | undefined, { name, type }: Field): string | undefined {
  if (type.kind === "map") return `${message?.fullName ?? ""}.${entryName(name)}`;
  return type.of.kind === "scalar" ? undefined : type.of.kind === "enum" ? type.of.enum : type.of.message;
}

/** `labels_by_key` to `LabelsByKeyEntry`: what protoc calls the message of a map's entries. */
export function entryName(field: string): string {
  return `${field.replace(/(?:^|_)([a-z0-9A-Z]?)/g, (_, letter: string) => letter.toUpperCase())}Entry`;
}

/** Whether `optional` stands before a field of proto3. */
export function isProto3Optional({ types }: Writing, field: Field): boolean {
  const { type, oneof } = field;
  if (type.kind !== "singular" || oneof !== undefined) return false;
  if (type.of.kind === "message") return type.isProto3Optional === true;
  const message = types.messageOf(field);
  return type.presence === "explicit" && types.fileOf(message?.fullName ?? "")?.syntax === "proto3";
}

const visibilities = {
  field: "(google.api.field_visibility)",
  service: "(google.api.api_visibility)",
  method: "(google.api.method_visibility)",
  value: "(google.api.value_visibility)",
} as const;

/** Whether something has no visibility rule, or one that the configuration selects. */
export function isVisible(
  { settings }: Writing,
  kind: keyof typeof visibilities,
  { options }: Field | Service | Method | EnumValue | { readonly options: Options },
): boolean {
  const rule = options[visibilities[kind]];
  if (rule === undefined) return true;
  const selected = new Set(settings.visibilityRestrictionSelectors.map((each) => each.trim()));
  return (readText(rule, "restriction") ?? "")
    .trim()
    .split(",")
    .some((each) => selected.has(each.trim()));
}
