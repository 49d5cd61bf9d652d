import type { Schema } from "./document.js";

/** A schema with the parts of its `allOf` laid together and references outside properties followed. */
export function flattenSchema(schema: Schema, schemas: ReadonlyMap<string, Schema>, depth = 0): Schema {
  const target = schema.ref === undefined ? undefined : schemas.get(schema.ref);
  const parts = [...(target ? [target] : []), ...schema.allOf];
  if (parts.length === 0 || depth > 16) return schema;
  return parts
    .map((part) => flattenSchema(part, schemas, depth + 1))
    .reduceRight<Schema>(
      (merged, part) => ({
        ...part,
        ...merged,
        types: merged.types.length > 0 ? merged.types : part.types,
        isNullable: merged.isNullable || part.isNullable,
        properties: new Map([...part.properties, ...merged.properties]),
        required: [...new Set([...part.required, ...merged.required])],
        oneOf: [...part.oneOf, ...merged.oneOf],
        allOf: [],
        examples: [...merged.examples, ...part.examples],
      }),
      { ...schema, allOf: [] },
    );
}
