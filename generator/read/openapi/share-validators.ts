import { createRequire } from "node:module";

/** As far as it is used here. */
interface Validator {
  validate(schema: object | string, value: unknown): unknown;
  errors: unknown;
}

/**
 * Lets all documents of a version be judged by one validator. swagger-parser makes a new one for each document, and compiling the schema of a
 * version takes much longer than judging by it: an API that is described in ten documents would wait for it ten times.
 */
export function shareValidators(): void {
  const requireBeside = createRequire(createRequire(import.meta.url).resolve("@apidevtools/swagger-parser"));
  for (const name of ["ajv-draft-04", "ajv/dist/2020"]) {
    try {
      const { prototype } = requireBeside(name) as { readonly prototype: Validator };
      share(prototype);
    } catch {
      // A version that builds its validators of something else: each document has its own again.
    }
  }
}

function share(prototype: Validator): void {
  const bySchema = new WeakMap<object, Validator>();
  const own = prototype.validate;
  prototype.validate = function validate(this: Validator, schema, value) {
    // A validator holds the schema itself against another that it knows by name.
    if (typeof schema === "string") return own.call(this, schema, value);
    const first = bySchema.get(schema) ?? this;
    bySchema.set(schema, first);
    const isValid = own.call(first, schema, value);
    this.errors = first.errors;
    return isValid;
  };
}
