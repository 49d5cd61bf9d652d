import SwaggerParser from "@apidevtools/swagger-parser";
import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { splitPointer } from "./json-pointer.js";
import type { LoadedDocument } from "./load-documents.js";
import { isRecord, textOf } from "../plain-value.js";

const maxComplaints = 20;

/** Checks a document, whose `$ref`s are known to lead somewhere, against the schema of its OpenAPI version. */
export async function validateDocument({ root }: LoadedDocument): Promise<Diagnostic[]> {
  const parser = new SwaggerParser();
  // References are known to lead somewhere, and the specification's schemas know them: resolving all of them takes most of the time.
  parser.dereference = (async (...given: Parameters<typeof parser.parse>) => await parser.parse(...given)) as never;
  try {
    // A copy, because validation changes its argument.
    const copy = structuredClone(root.value) as Parameters<typeof SwaggerParser.validate>[0];
    await parser.validate(root.file, copy as never, {
      resolve: { file: false, http: false },
      validate: { spec: false },
    });
    return [];
  } catch (error) {
    const details = isRecord(error) && Array.isArray(error["details"]) ? (error["details"] as unknown[]) : [];
    if (details.length === 0) {
      const why = (error instanceof Error ? error.message : String(error)).replace(/\.?\s*$/, "");
      return [complain("openapi-invalid", { where: "The document", why }, root.locate(["paths"]))];
    }
    return chooseDetails(details).map((detail) => {
      const pointer = textOf(detail, "instancePath") ?? "";
      const why = textOf(detail, "message") ?? "is not valid";
      return complain("openapi-invalid", { where: pointer || "The document", why }, root.locate(splitPointer(pointer)));
    });
  }
}

/** A fault deep inside also fails every alternative around it: the deepest places say most, each once. */
function chooseDetails(details: readonly unknown[]): unknown[] {
  const pointers = details.map((detail) => textOf(detail, "instancePath") ?? "");
  const seen = new Set<string>();
  return details
    .filter((_, index) => {
      const pointer = pointers[index] ?? "";
      if (seen.has(pointer) || pointers.some((other) => other.startsWith(`${pointer}/`))) return false;
      seen.add(pointer);
      return true;
    })
    .slice(0, maxComplaints);
}
