import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { OpenApiDocument } from "./document.js";

/** Finds what the OpenAPI schemas cannot say: repeated operation ids, path parameters without a place or a declaration. */
export function checkDocument(document: OpenApiDocument): Diagnostic[] {
  const found: Diagnostic[] = [];
  const ids = new Map<string, string>();
  for (const operation of document.operations) {
    const { operationId, method, path } = operation;
    const name = `${method} ${path}`;
    const other = operationId === undefined ? undefined : ids.get(operationId);
    if (other !== undefined && operationId !== undefined) {
      found.push(complain("operation-id-duplicate", { id: operationId, name, other }, operation.locate()));
    }
    if (operationId !== undefined) ids.set(operationId, name);
    const inPath = new Set([...path.matchAll(/\{([^{}=]*)(?:=[^{}]*)?\}/g)].map((match) => match[1] ?? ""));
    const declared = operation.parameters.filter((parameter) => parameter.in === "path");
    for (const parameter of inPath) {
      if (!declared.some((each) => each.name === parameter)) {
        found.push(complain("path-parameter-undeclared", { parameter, name }, operation.locate()));
      }
    }
    for (const parameter of declared) {
      if (!inPath.has(parameter.name)) {
        found.push(complain("path-parameter-unplaced", { parameter: parameter.name, name }, parameter.locate()));
      }
    }
  }
  return found;
}
