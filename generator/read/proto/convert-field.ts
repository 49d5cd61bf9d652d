import protobuf from "protobufjs";
import type { Field, FieldType, MapKeyType, ScalarType, SingularType } from "../../model/api.js";
import { complain } from "../../diagnostics.js";
import { toJsonName } from "../json-name.js";
import { fullNameIn } from "./linker.js";
import type { Linker } from "./linker.js";
import { inheritFeatures } from "./features.js";
import type { Features } from "./features.js";
import { convertOptions } from "./options.js";
import { locateDeclaration } from "./proto-file.js";
import { readStringLiteral, unescapeBytes } from "./string-literal.js";
import { readInteger } from "./default-value.js";
import type { Token } from "./tokens.js";
import type { Declaration } from "./outline.js";

const scalars: ReadonlySet<string> = new Set<ScalarType>([
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
]);

const unknownType: SingularType = { kind: "scalar", scalar: "string", validateUtf8: false };

/** Converts a field or extension declared in `scope` (path inside the file). */
export function convertField(linker: Linker, source: protobuf.Field, scope: string, enclosing: Features): Field {
  const { file } = linker;
  const typeName = file.readName(source.type);
  const name = file.readName(source.name);
  const path = scope === "" ? name : `${scope}.${name}`;
  const declaration = file.declarations.get(path);
  const isGroup = declaration?.isGroup === true;
  const options = convertOptions(source, {
    readName: file.readName,
    toFullName: (each) => linker.findOption(fullNameIn(file, scope), each),
  });
  // `optional` in proto3 makes a oneof for one field; an extension stands in no message that could have it.
  const oneof = source.partOf && source.extend === undefined ? file.readName(source.partOf.name) : undefined;
  const features = inheritFeatures(
    source.partOf
      ? inheritFeatures(
          enclosing,
          convertOptions(source.partOf, { readName: file.readName, toFullName: (each) => each }),
        )
      : enclosing,
    options,
  );
  // An unknown type has its complaint; a stand-in spares the rules that mention the field complaints of their own.
  const of = convertType(linker, typeName, scope, declaration, features, isGroup) ?? unknownType;
  const type = convertShape(
    source,
    of,
    features,
    {
      isOptional: oneof !== undefined || source.extend !== undefined || declaration?.label === "optional",
      isLabelled: source.extend === undefined && oneof === undefined && declaration?.label === "optional",
    },
    options["packed"],
  );
  if (declaration?.defaultValue && of.kind === "message" && of !== unknownType) {
    const why = "is a message, which cannot have a default value";
    linker.diagnostics.push(
      complain("declaration-invalid", { what: `Field ${name}`, why }, locateDeclaration(file, path)),
    );
  }
  const comment = declaration && file.findComment(declaration.first, declaration.last);
  const defaultValue = declaration?.defaultValue && convertDefault(declaration.defaultValue, of);
  return {
    name,
    jsonName: declaration?.jsonName
      ? Buffer.from(unescapeBytes(declaration.jsonName.text)).toString()
      : toJsonName(name),
    number: source.id,
    type,
    ...(oneof !== undefined && { oneof }),
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    ...(defaultValue !== undefined && { defaultValue }),
    options,
    location: locateDeclaration(file, path),
    examples: [],
  };
}

function convertType(
  linker: Linker,
  typeName: string,
  scope: string,
  declaration: Declaration | undefined,
  features: Features,
  isGroup: boolean,
): SingularType | undefined {
  if (isScalar(typeName)) {
    return {
      kind: "scalar",
      scalar: typeName,
      validateUtf8: typeName === "string" && features.utf8_validation === "VERIFY",
    };
  }
  const offset = declaration?.type?.offset ?? declaration?.offset ?? 0;
  const symbol = linker.findType(fullNameIn(linker.file, scope), typeName, offset, ["message", "enum"]);
  if (!symbol) return undefined;
  if (symbol.kind === "enum") return { kind: "enum", enum: symbol.fullName };
  return {
    kind: "message",
    message: symbol.fullName,
    delimited: isGroup || (features.message_encoding === "DELIMITED" && declaration?.isMap !== true),
  };
}

function convertShape(
  source: protobuf.Field,
  of: SingularType,
  features: Features,
  { isOptional, isLabelled }: { readonly isOptional: boolean; readonly isLabelled: boolean },
  packed: unknown,
): FieldType {
  if (source instanceof protobuf.MapField) return { kind: "map", key: source.keyType as MapKeyType, of };
  if (source.repeated) {
    const canPack = of.kind === "enum" || (of.kind === "scalar" && of.scalar !== "string" && of.scalar !== "bytes");
    const isPacked = typeof packed === "boolean" ? packed : features.repeated_field_encoding === "PACKED";
    return { kind: "list", of, packed: canPack && isPacked };
  }
  if (source.rule === "required" || (features.field_presence === "LEGACY_REQUIRED" && !isOptional)) {
    return { kind: "singular", of, presence: "required" };
  }
  const isExplicit = isOptional || of.kind === "message" || features.field_presence === "EXPLICIT";
  const presence = isExplicit ? "explicit" : "implicit";
  if (of.kind === "message" && isLabelled && features.field_presence === "IMPLICIT")
    return { kind: "singular", of, presence, isProto3Optional: true };
  return { kind: "singular", of, presence };
}

function convertDefault(tokens: readonly Token[], of: SingularType): string | number | boolean | undefined {
  const text = tokens.map((token) => token.text).join("");
  if (of.kind === "enum") return text;
  if (of.kind === "message") return undefined;
  switch (of.scalar) {
    case "string":
      return Buffer.from(readStringLiteral(tokens)).toString("utf8");
    case "bytes":
      return Buffer.from(readStringLiteral(tokens)).toString("base64");
    case "bool":
      return text === "true";
    case "float":
    case "double":
      return toFloat(text);
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return readInteger(text)?.toString();
    case "int32":
    case "uint32":
    case "sint32":
    case "fixed32":
    case "sfixed32": {
      const value = readInteger(text);
      return value === undefined ? undefined : Number(value);
    }
    default:
      return of.scalar satisfies never;
  }
}

function toFloat(text: string): number {
  if (/^-?inf$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return Number(text.replace(/f$/i, ""));
}

/** Whether a type name is one of protobuf's own. */
export function isScalar(name: string): name is ScalarType {
  return scalars.has(name);
}
