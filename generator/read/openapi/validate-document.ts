import SwaggerParser from "@apidevtools/swagger-parser";
import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { splitPointer } from "./json-pointer.js";
import type { LoadedDocument } from "./load-documents.js";
import { isRecord, textOf } from "../plain-value.js";

const maxComplaints = 20;

/** Checks a document, whose `$ref`s are known to lead somewhere, against the schema of its OpenAPI version. */
export async function validateDocument({ root, files }: LoadedDocument): Promise<Diagnostic[]> {
  const fromMemory = {
    order: 1,
    canRead: true,
    read: ({ url }: { url: string }): string => files.get(toPath(url))?.text ?? "",
  };
  try {
    // A copy, because validation resolves the references of its argument in place.
    const copy = structuredClone(root.value) as Parameters<typeof SwaggerParser.validate>[0];
    await SwaggerParser.validate(root.file, copy as never, {
      resolve: { file: false, http: false, memory: fromMemory },
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

function toPath(url: string): string {
  return decodeURIComponent(url.replace(/^file:\/\//, "").replace(/#.*$/, ""));
}
