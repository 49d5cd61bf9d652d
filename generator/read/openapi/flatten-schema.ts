import type { Schema } from "./document.js";

/** A schema with the parts of its `allOf` laid together and references outside properties followed. */
export function flattenSchema(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  entered: readonly string[] = [],
): Schema {
  // A name that leads back to itself adds nothing the second time.
  const target = schema.ref === undefined || entered.includes(schema.ref) ? undefined : schemas.get(schema.ref);
  const path = schema.ref === undefined ? entered : [...entered, schema.ref];
  const parts = [...(target ? [target] : []), ...schema.allOf];
  if (parts.length === 0) return schema;
  return parts
    .map((part) => flattenSchema(part, schemas, path))
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
