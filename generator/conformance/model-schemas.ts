import type { Field, FieldType } from "../model/api.js";
import type { ApiIndex } from "../model/lookup.js";
import type { AnyMessageSchema, EnumSchema, FieldSchema, SingularSchema } from "../runtime/core/index.js";

/** Schemas made from the model in memory: what the emitted tables say, without emitting them. */
export interface ModelSchemas {
  /** The same object for the same name; throws for a message the API does not have. */
  message(fullName: string): AnyMessageSchema;
}

/** Builds schemas on demand. */
export function createModelSchemas(index: ApiIndex): ModelSchemas {
  const messages = new Map<string, AnyMessageSchema>();
  const enums = new Map<string, EnumSchema>();
  const message = (fullName: string): AnyMessageSchema => {
    const known = messages.get(fullName);
    if (known !== undefined) return known;
    const found = index.messages.get(fullName);
    if (found === undefined) throw new Error(`there is no message ${fullName}`);
    const fields: FieldSchema[] = [];
    const schema: AnyMessageSchema = { fullName, fields };
    messages.set(fullName, schema);
    fields.push(...found.fields.map(toSchema));
    return schema;
  };
  const enumOf = (fullName: string): EnumSchema => {
    const known = enums.get(fullName);
    if (known !== undefined) return known;
    const found = index.enums.get(fullName);
    if (found === undefined) throw new Error(`there is no enum ${fullName}`);
    const schema: EnumSchema = {
      fullName,
      closed: found.closed,
      values: found.values.map(({ name, number }) => [name, number] as const),
    };
    enums.set(fullName, schema);
    return schema;
  };
  const singular = ({ of }: FieldType): SingularSchema => {
    switch (of.kind) {
      case "scalar":
        return { kind: "scalar", scalar: of.scalar };
      case "enum":
        return { kind: "enum", enum: () => enumOf(of.enum) };
      case "message":
        return { kind: "message", message: () => message(of.message), ...(of.delimited && { delimited: true }) };
      default:
        return of satisfies never;
    }
  };
  const toSchema = (field: Field): FieldSchema => ({
    name: field.name,
    jsonName: field.jsonName,
    property: field.jsonName,
    number: field.number ?? 0,
    type: singular(field.type),
    shape: field.type.kind,
    ...(field.type.kind === "map" && { mapKey: field.type.key }),
    ...(field.oneof !== undefined && { oneof: field.oneof }),
    explicit: field.type.kind === "singular" && field.type.presence !== "implicit",
  });
  return { message };
}
