import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { splitPointer } from "./json-pointer.js";
import type { LoadedDocument } from "./load-documents.js";
import { textOf } from "../plain-value.js";
import { loadValidator } from "./schema-validators.js";

const maxComplaints = 20;

/** Checks a document, whose `$ref`s are known to lead somewhere, against the schema of its OpenAPI version. */
export async function validateDocument({ root }: LoadedDocument): Promise<Diagnostic[]> {
  const isSwagger2 = textOf(root.value, "swagger") !== undefined;
  const is31 = textOf(root.value, "openapi")?.startsWith("3.1") === true;
  const validate = await loadValidator(isSwagger2 ? "2.0" : is31 ? "3.1" : "3.0");
  if (validate(root.value)) return [];
  return chooseDetails(validate.errors ?? []).map((detail) => {
    const pointer = textOf(detail, "instancePath") ?? "";
    const why = textOf(detail, "message") ?? "is not valid";
    return complain("openapi-invalid", { where: pointer || "The document", why }, root.locate(splitPointer(pointer)));
  });
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
