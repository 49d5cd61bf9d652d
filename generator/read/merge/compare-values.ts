import type { Enum, ScalarType } from "../../model/api.js";
import type { Schema } from "../openapi/document.js";
import type { Finding } from "./finding.js";

/** JSON type of each scalar in OpenAPI, and its formats with the one that grpc-gateway's generator writes first. */
const jsonForms: Readonly<Record<ScalarType, readonly [type: string, ...formats: string[]]>> = {
  double: ["number", "double"],
  float: ["number", "float"],
  int32: ["integer", "int32"],
  sint32: ["integer", "int32"],
  sfixed32: ["integer", "int32"],
  uint32: ["integer", "int64", "uint32"],
  fixed32: ["integer", "int64", "uint32"],
  int64: ["string", "int64"],
  sint64: ["string", "int64"],
  sfixed64: ["string", "int64"],
  uint64: ["string", "uint64"],
  fixed64: ["string", "uint64"],
  bool: ["boolean"],
  string: ["string"],
  bytes: ["string", "byte"],
};

/** Compares a scalar with the schema of its values. */
export function compareScalar(scalar: ScalarType, schema: Schema, where: string, locate: Finding["locate"]): Finding[] {
  const [type, ...formats] = jsonForms[scalar];
  const hasType = schema.types.length === 0 || schema.types.includes(type);
  // A JSON number says enough for 32 bits without a sign: no format of OpenAPI names them.
  const hasFormat =
    schema.format === undefined ? formats.length !== 1 : formats.length === 0 || formats.includes(schema.format);
  if (hasType && hasFormat) return [];
  const told = [...(hasType ? [] : [schema.types.join("|")]), schema.format ?? "(none)"].join("/");
  const meant = [...(hasType ? [] : [type]), formats[0] ?? "(none)"].join("/");
  const detail = `the document says ${told}, the proto ${meant} (${scalar})`;
  return [{ kind: "format-differs", where, detail, locate }];
}

/** Compares an enum with the schema of its values. */
export function compareEnum(enumeration: Enum, schema: Schema, where: string): Finding[] {
  if (!schema.enum) return [];
  const told = new Set(schema.enum.map(String));
  const known = enumeration.values.map((value) => value.name);
  const extra = [...told].filter(
    (name) =>
      !known.includes(name) && name !== "null" && !enumeration.values.some((value) => String(value.number) === name),
  );
  const missing = known.filter((name) => !told.has(name));
  const usesNumbers = schema.enum.every((value) => typeof value === "number");
  if (extra.length === 0 && (missing.length === 0 || usesNumbers)) return [];
  const detail = [
    ...(extra.length > 0 ? [`${extra.join(",")} only in the document`] : []),
    ...(missing.length > 0 ? [`${missing.join(",")} only in the proto`] : []),
  ].join("; ");
  return [{ kind: "enum-values-differ", where, detail, locate: schema.locate }];
}
