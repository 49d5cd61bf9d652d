import { createFileRegistry, type FileRegistry, fromJson, type JsonObject } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import type { Api, ApiFile, Field, Message, SingularType } from "../../../../generator/model/api.js";

/**
 * The types of a model as protobuf-es knows them. Every file is described as edition 2023 with each feature said on each
 * field, whatever its syntax was, so that the other library decides nothing by itself.
 */
export function toRegistry(api: Api): FileRegistry {
  const file = api.files.map((each) => fileDescriptor(api, each));
  return createFileRegistry(fromJson(FileDescriptorSetSchema, { file }));
}

/** One file as a FileDescriptorProto in JSON form. */
function fileDescriptor(api: Api, file: ApiFile): JsonObject {
  return {
    name: file.path,
    package: file.package,
    syntax: "editions",
    edition: "EDITION_2023",
    dependency: api.files.slice(0, api.files.indexOf(file)).map((each) => each.path),
    messageType: file.messages.filter((each) => each.parent === undefined).map((each) => messageDescriptor(file, each)),
    enumType: enumDescriptors(file, undefined),
  };
}

function messageDescriptor(file: ApiFile, message: Message): JsonObject {
  const maps = message.fields.filter((field) => field.type.kind === "map");
  return {
    name: message.name,
    field: message.fields.map((field) => fieldDescriptor(message, field)),
    oneofDecl: message.oneofs.map(({ name }) => ({ name })),
    nestedType: [
      ...file.messages.filter((each) => each.parent === message.fullName).map((each) => messageDescriptor(file, each)),
      ...maps.map((field) => entryDescriptor(field)),
    ],
    enumType: enumDescriptors(file, message.fullName),
  };
}

function enumDescriptors(file: ApiFile, parent: string | undefined): JsonObject[] {
  return file.enums
    .filter((each) => each.parent === parent)
    .map((each) => ({
      name: each.name,
      value: each.values.map(({ name, number }) => ({ name, number })),
      options: {
        features: { enumType: each.closed ? "CLOSED" : "OPEN" },
        allowAlias: new Set(each.values.map(({ number }) => number)).size < each.values.length,
      },
    }));
}

function fieldDescriptor(message: Message, field: Field): JsonObject {
  const { type } = field;
  const features: JsonObject = {
    utf8Validation: validatesUtf8(type.of) ? "VERIFY" : "NONE",
    ...(type.kind === "list" && isPackable(type.of) && { repeatedFieldEncoding: type.packed ? "PACKED" : "EXPANDED" }),
    ...(type.kind === "singular" &&
      field.oneof === undefined &&
      type.of.kind !== "message" && { fieldPresence: presence(type.presence) }),
    ...(type.of.kind === "message" && type.of.delimited && { messageEncoding: "DELIMITED" }),
  };
  return {
    name: field.name,
    number: field.number ?? 0,
    jsonName: field.jsonName,
    label: type.kind === "singular" ? "LABEL_OPTIONAL" : "LABEL_REPEATED",
    ...(type.kind === "map"
      ? { type: "TYPE_MESSAGE", typeName: `.${message.fullName}.${entryName(field)}` }
      : singular(type.of)),
    ...(field.oneof !== undefined && { oneofIndex: message.oneofs.findIndex(({ name }) => name === field.oneof) }),
    options: { features },
  };
}

function entryDescriptor(field: Field): JsonObject {
  const { type } = field;
  const key = type.kind === "map" ? type.key : "string";
  const options = { features: { utf8Validation: "VERIFY" } };
  return {
    name: entryName(field),
    options: { mapEntry: true },
    field: [
      { name: "key", number: 1, label: "LABEL_OPTIONAL", type: `TYPE_${key.toUpperCase()}`, options },
      { name: "value", number: 2, label: "LABEL_OPTIONAL", ...singular(type.of), options },
    ],
  };
}

function entryName(field: Field): string {
  return `Entry${field.number ?? 0}`;
}

function singular(of: SingularType): JsonObject {
  if (of.kind === "scalar") return { type: `TYPE_${of.scalar.toUpperCase()}` };
  return of.kind === "enum"
    ? { type: "TYPE_ENUM", typeName: `.${of.enum}` }
    : { type: "TYPE_MESSAGE", typeName: `.${of.message}` };
}

function presence(of: "implicit" | "explicit" | "required"): string {
  return of === "implicit" ? "IMPLICIT" : of === "explicit" ? "EXPLICIT" : "LEGACY_REQUIRED";
}

function validatesUtf8(of: SingularType): boolean {
  return of.kind === "scalar" && of.validateUtf8;
}

function isPackable(of: SingularType): boolean {
  return of.kind === "enum" || (of.kind === "scalar" && of.scalar !== "string" && of.scalar !== "bytes");
}
