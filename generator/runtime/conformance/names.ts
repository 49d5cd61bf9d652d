import type { AnyMessageSchema, FieldSchema } from "../core/index.js";

/** The key that reaches a field in a JSON body, the proto name if it can be: another field's JSON name goes before it. */
export function bodyKey(schema: AnyMessageSchema, field: FieldSchema, useProtoNames: boolean): string {
  return useProtoNames && !schema.fields.some((other) => other !== field && other.jsonName === field.name)
    ? field.name
    : field.jsonName;
}

/** The name that reaches a field in a query, the JSON name if it can be: another field's proto name goes before it. */
export function parameterName(schema: AnyMessageSchema, field: FieldSchema, useProtoNames: boolean): string {
  return useProtoNames || schema.fields.some((other) => other !== field && other.name === field.jsonName)
    ? field.name
    : field.jsonName;
}

/** Whether both names of a field lead to it and to no other, in body and query alike. */
export function hasOwnNames(schema: AnyMessageSchema, field: FieldSchema): boolean {
  return bodyKey(schema, field, true) === field.name && parameterName(schema, field, false) === field.jsonName;
}
