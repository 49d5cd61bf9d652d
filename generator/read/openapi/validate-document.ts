import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { splitPointer } from "./json-pointer.js";
import { isSurelyValid } from "./compiled-schemas.js";
import type { LoadedDocument } from "./load-documents.js";

/** Checks a document, whose `$ref`s are known to lead somewhere, against the schema of its OpenAPI version. */
export async function validateDocument({ root }: LoadedDocument): Promise<Diagnostic[]> {
  if (await isSurelyValid(root.value)) return [];
  // The validator, which says what is wrong, takes longer to load and to start than most runs.
  const { findDocumentFaults } = await import("./find-document-faults.js");
  const faults = await findDocumentFaults(root.file, root.value);
  return faults.map(({ pointer, why }) =>
    pointer === undefined
      ? complain("openapi-invalid", { where: "The document", why }, root.locate(["paths"]))
      : complain("openapi-invalid", { where: pointer || "The document", why }, root.locate(splitPointer(pointer))),
  );
}
