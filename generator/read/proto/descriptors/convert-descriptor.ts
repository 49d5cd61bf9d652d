import type { Diagnostic } from "../../../diagnostics.js";
import type {
  ApiFile,
  Enum,
  Extension,
  Field,
  FieldType,
  MapKeyType,
  Message,
  Method,
  Options,
  OptionValue,
  ScalarType,
  Service,
  SingularType,
  Reserved,
} from "../../../model/api.js";
import { convertHttpRule } from "../../http-rule.js";
import { toJsonName } from "../../json-name.js";
import { defaultFeatures, inheritFeatures, type Features } from "../features.js";
import type { ProtoSyntax } from "../proto-file.js";
import { joinName } from "../symbols.js";
import { unescapeBytes } from "../string-literal.js";
import type {
  EnumDescriptor,
  FieldDescriptor,
  FileDescriptor,
  MessageDescriptor,
  MethodDescriptor,
  OptionsDescriptor,
  ServiceDescriptor,
} from "./descriptor.js";
import { readSourceInfo, type SourceInfo } from "./source-info.js";

type Path = readonly number[];

interface Scope {
  readonly file: FileDescriptor;
  readonly source: SourceInfo;
  readonly features: Features;
  readonly diagnostics: Diagnostic[];
  readonly messages: Message[];
  readonly enums: Enum[];
  readonly extensions: Extension[];
}

/** Converts a file descriptor to what reading its .proto file gives; faults of HTTP rules go to `diagnostics`. */
export function convertDescriptor(file: FileDescriptor, isInput: boolean, diagnostics: Diagnostic[]): ApiFile {
  const syntax = readSyntax(file);
  const source = readSourceInfo(file);
  const options = plain(file.options);
  const scope: Scope = {
    file,
    source,
    features: inheritFeatures(defaultFeatures[syntax], options),
    diagnostics: isInput ? diagnostics : [],
    messages: [],
    enums: [],
    extensions: [],
  };
  const prefix = file.package ?? "";
  file.message_type.forEach((each, index) =>
    convertMessage(scope, each, [4, index], prefix, undefined, scope.features),
  );
  file.enum_type.forEach((each, index) => convertEnum(scope, each, [5, index], prefix, undefined, scope.features));
  file.extension.forEach((each, index) => convertExtension(scope, each, [7, index], prefix, undefined, scope.features));
  const comment = source.comment([2]);
  return {
    path: file.name,
    package: prefix,
    syntax: syntax === "proto2" || syntax === "proto3" ? syntax : "editions",
    isInput,
    ...(comment !== undefined && { comment }),
    messages: scope.messages,
    // Lists by kind do not say what stood before what: places do.
    enums: scope.enums.toSorted(byPlace),
    extensions: scope.extensions.toSorted((a, b) => byPlace(a.field, b.field)),
    services: file.service.map((each, index) => convertService(scope, each, [6, index])),
    options,
  };
}

function readSyntax({ syntax, edition = "" }: FileDescriptor): ProtoSyntax {
  if (syntax === "editions" || edition !== "") return edition.endsWith("2024") ? "2024" : "2023";
  return syntax === "proto3" ? "proto3" : "proto2";
}

function byPlace(a: Pick<Field, "location">, b: Pick<Field, "location">): number {
  return a.location.line - b.location.line || a.location.column - b.location.column;
}

function convertMessage(
  scope: Scope,
  each: MessageDescriptor,
  path: Path,
  prefix: string,
  parent: string | undefined,
  enclosing: Features,
): void {
  const fullName = joinName(prefix, each.name);
  const options = plain(each.options);
  const features = inheritFeatures(enclosing, options);
  const comment = scope.source.comment(path);
  const entries = new Map(each.nested_type.filter(isMapEntry).map((entry) => [`.${fullName}.${entry.name}`, entry]));
  const isMessageSet = options["message_set_wire_format"] === true;
  const synthetic = new Set(
    each.field.flatMap(({ proto3_optional, oneof_index }) =>
      proto3_optional === true && oneof_index !== undefined ? [oneof_index] : [],
    ),
  );
  scope.messages.push({
    fullName,
    name: each.name,
    ...(parent !== undefined && { parent }),
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    fields: each.field.map((field, index) => {
      const oneof =
        field.proto3_optional === true || field.oneof_index === undefined
          ? undefined
          : each.oneof_decl[field.oneof_index];
      return convertField(
        scope,
        field,
        [...path, 2, index],
        (oneof && inheritFeatures(features, plain(oneof.options))) || features,
        oneof?.name,
        entries,
      );
    }),
    oneofs: each.oneof_decl.flatMap(({ name }, index) => {
      if (synthetic.has(index)) return [];
      const text = scope.source.comment([...path, 8, index]);
      return [{ name, ...(text !== undefined && { comment: text }) }];
    }),
    extensionRanges: each.extension_range.map(({ start, end }) => [start, end - 1] as const),
    ...reservedOf(each, 1),
    isMessageSet,
    options,
    location: scope.source.location(path),
    examples: [],
  });
  each.nested_type.forEach((inner, index) => {
    if (!isMapEntry(inner)) convertMessage(scope, inner, [...path, 3, index], fullName, fullName, features);
  });
  each.enum_type.forEach((inner, index) =>
    convertEnum(scope, inner, [...path, 4, index], fullName, fullName, features),
  );
  each.extension.forEach((inner, index) =>
    convertExtension(scope, inner, [...path, 6, index], fullName, fullName, features),
  );
}

function isMapEntry({ options }: MessageDescriptor): boolean {
  return options?.["map_entry"] === true;
}

function convertField(
  scope: Scope,
  each: FieldDescriptor,
  path: Path,
  enclosing: Features,
  oneof: string | undefined,
  entries: ReadonlyMap<string, MessageDescriptor>,
): Field {
  const options = plain(each.options);
  const features = inheritFeatures(enclosing, options);
  const comment = scope.source.comment(path);
  const type = convertType(
    each,
    features,
    oneof !== undefined || each.extendee !== undefined || each.proto3_optional === true,
    options["packed"],
    entries,
  );
  const defaultValue = each.default_value === undefined ? undefined : convertDefault(each.default_value, type.of);
  return {
    name: each.name,
    jsonName: each.json_name ?? toJsonName(each.name),
    number: each.number,
    type,
    ...(oneof !== undefined && { oneof }),
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    ...(defaultValue !== undefined && { defaultValue }),
    options,
    location: scope.source.location(path),
    examples: [],
  };
}

function convertType(
  each: FieldDescriptor,
  features: Features,
  isOptional: boolean,
  packed: unknown,
  entries: ReadonlyMap<string, MessageDescriptor>,
): FieldType {
  const isList = each.label === "LABEL_REPEATED";
  const entry = isList ? entries.get(each.type_name ?? "") : undefined;
  const [key, value] = entry?.field ?? [];
  if (key && value)
    return {
      kind: "map",
      key: scalarOf(key) as MapKeyType,
      of: convertSingular(value, { ...features, message_encoding: "LENGTH_PREFIXED" }),
    };
  const of = convertSingular(each, features);
  if (isList) {
    const canPack = of.kind === "enum" || (of.kind === "scalar" && of.scalar !== "string" && of.scalar !== "bytes");
    return {
      kind: "list",
      of,
      packed: canPack && (typeof packed === "boolean" ? packed : features.repeated_field_encoding === "PACKED"),
    };
  }
  if (each.label === "LABEL_REQUIRED" || (features.field_presence === "LEGACY_REQUIRED" && !isOptional))
    return { kind: "singular", of, presence: "required" };
  if (of.kind === "message" && each.proto3_optional === true)
    return { kind: "singular", of, presence: "explicit", isProto3Optional: true };
  const isExplicit = isOptional || of.kind === "message" || features.field_presence === "EXPLICIT";
  return { kind: "singular", of, presence: isExplicit ? "explicit" : "implicit" };
}

function convertSingular(each: FieldDescriptor, features: Features): SingularType {
  const name = (each.type_name ?? "").replace(/^\./, "");
  if (each.type === "TYPE_ENUM") return { kind: "enum", enum: name };
  if (each.type === "TYPE_MESSAGE" || each.type === "TYPE_GROUP")
    return {
      kind: "message",
      message: name,
      delimited: each.type === "TYPE_GROUP" || features.message_encoding === "DELIMITED",
    };
  const scalar = scalarOf(each);
  return { kind: "scalar", scalar, validateUtf8: scalar === "string" && features.utf8_validation === "VERIFY" };
}

/** `"TYPE_SFIXED32"` to `"sfixed32"`. */
function scalarOf({ type }: FieldDescriptor): ScalarType {
  return type.replace(/^TYPE_/, "").toLowerCase() as ScalarType;
}

function convertDefault(text: string, of: SingularType): string | number | boolean | undefined {
  if (of.kind === "enum") return text;
  if (of.kind === "message") return undefined;
  switch (of.scalar) {
    case "string":
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return text;
    case "bytes":
      return Buffer.from(unescapeBytes(text)).toString("base64");
    case "bool":
      return text === "true";
    case "float":
    case "double":
      return /^-?inf$/.test(text) ? (text.startsWith("-") ? -Infinity : Infinity) : Number(text);
    case "int32":
    case "uint32":
    case "sint32":
    case "fixed32":
    case "sfixed32":
      return Number(text);
    default:
      return of.scalar satisfies never;
  }
}

function convertEnum(
  scope: Scope,
  each: EnumDescriptor,
  path: Path,
  prefix: string,
  parent: string | undefined,
  enclosing: Features,
): void {
  const options = plain(each.options);
  const comment = scope.source.comment(path);
  scope.enums.push({
    fullName: joinName(prefix, each.name),
    name: each.name,
    ...(parent !== undefined && { parent }),
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    closed: inheritFeatures(enclosing, options).enum_type === "CLOSED",
    values: each.value.map((value, index) => {
      const text = scope.source.comment([...path, 2, index]);
      const own = plain(value.options);
      return {
        name: value.name,
        number: value.number ?? 0,
        ...(text !== undefined && { comment: text }),
        deprecated: own["deprecated"] === true,
        options: own,
      };
    }),
    ...reservedOf(each, 0),
    options,
    location: scope.source.location(path),
  });
}

/** What a message or enum reserves; `beyond` is how far the ends of its ranges lie behind the last number. */
function reservedOf(
  {
    reserved_range = [],
    reserved_name = [],
  }: Pick<MessageDescriptor | EnumDescriptor, "reserved_range" | "reserved_name">,
  beyond: 0 | 1,
): { readonly reserved?: Reserved } {
  const ranges = reserved_range.map(({ start = 0, end = 0 }) => [start, end - beyond] as const);
  return ranges.length + reserved_name.length === 0 ? {} : { reserved: { ranges, names: reserved_name } };
}

function convertExtension(
  scope: Scope,
  each: FieldDescriptor,
  path: Path,
  prefix: string,
  parent: string | undefined,
  features: Features,
): void {
  const fullName = joinName(prefix, each.name);
  const field = convertField(scope, each, path, features, undefined, new Map());
  scope.extensions.push({
    fullName,
    extendee: (each.extendee ?? "").replace(/^\./, ""),
    ...(parent !== undefined && { parent }),
    field: { ...field, jsonName: `[${fullName}]` },
  });
}

function convertService(scope: Scope, each: ServiceDescriptor, path: Path): Service {
  const options = plain(each.options);
  const fullName = joinName(scope.file.package ?? "", each.name);
  const comment = scope.source.comment(path);
  return {
    fullName,
    name: each.name,
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    methods: each.method.map((method, index) => convertMethod(scope, method, [...path, 2, index], fullName)),
    options,
    location: scope.source.location(path),
  };
}

function convertMethod(scope: Scope, each: MethodDescriptor, path: Path, service: string): Method {
  const options = plain(each.options);
  const comment = scope.source.comment(path);
  const location = scope.source.location(path);
  const rule = options["(google.api.http)"];
  const level = options["idempotency_level"];
  return {
    name: each.name,
    grpcPath: `/${service}/${each.name}`,
    input: each.input_type.replace(/^\./, ""),
    output: each.output_type.replace(/^\./, ""),
    clientStreaming: each.client_streaming === true,
    serverStreaming: each.server_streaming === true,
    idempotency: level === "NO_SIDE_EFFECTS" ? "no_side_effects" : level === "IDEMPOTENT" ? "idempotent" : "unknown",
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    bindings:
      rule === undefined ? [] : convertHttpRule(rule, `${service}.${each.name}`, () => location, scope.diagnostics),
    doc: { tags: [], errors: [], examples: [] },
    options,
    location,
  };
}

/** Options by the names the model has for them: `.google.api.http` is `(google.api.http)`; lists without elements are absent. */
function plain(options: OptionsDescriptor = {}): Options {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => {
      const pruned = prune(value);
      return pruned === undefined ? [] : [[name.startsWith(".") ? `(${name.slice(1)})` : name, pruned]];
    }),
  );
}

function prune(value: OptionValue): OptionValue | undefined {
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : (value as OptionValue[]).flatMap((each) => prune(each) ?? []);
  }
  return typeof value === "object" ? plain(value as OptionsDescriptor) : value;
}
