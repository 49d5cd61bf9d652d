import type { HttpApi, HttpSchema } from "../model/http-api.js";
import { referencesOf } from "../model/visit-schema.js";
import type { Use } from "./difference.js";

/** Which types requests and answers of operations carry, directly or inside others; a type that nothing carries has no entry. */
export function usesOf(api: HttpApi): ReadonlyMap<string, Use> {
  const types = new Map(api.types.map((each) => [each.name, each]));
  const uses = new Map<string, Use>();
  const visit = (schema: HttpSchema, way: keyof Use): void => {
    for (const name of referencesOf(schema)) {
      const known = uses.get(name) ?? { request: false, answer: false };
      if (known[way]) continue;
      uses.set(name, { ...known, [way]: true });
      const type = types.get(name);
      if (type !== undefined) visit(type.schema, way);
    }
  };
  for (const { parameters, body, answers } of api.operations) {
    for (const { schema } of parameters) visit(schema, "request");
    for (const { schema } of body?.contents ?? []) if (schema !== undefined) visit(schema, "request");
    for (const { contents, headers } of answers) {
      for (const { schema } of contents) if (schema !== undefined) visit(schema, "answer");
      for (const { schema } of headers) visit(schema, "answer");
    }
  }
  return uses;
}
