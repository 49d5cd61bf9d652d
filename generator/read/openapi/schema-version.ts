/** A version of OpenAPI that has a schema of its own. */
export type SchemaVersion = "2.0" | "3.0" | "3.1";

/** All of them. */
export const schemaVersions = ["2.0", "3.0", "3.1"] as const satisfies readonly SchemaVersion[];

/** Says whether a document is what the schema demands; after a `false` it holds why, as ajv tells it. */
export interface SchemaValidator {
  (document: unknown): boolean;
  errors?: readonly object[] | null;
}
