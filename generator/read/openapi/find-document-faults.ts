import SwaggerParser from "@apidevtools/swagger-parser";
import { isRecord, textOf } from "../plain-value.js";
import { shareValidators } from "./share-validators.js";

/** What is wrong with a document, and where: a JSON pointer, absent where there is no place. */
export interface DocumentFault {
  readonly pointer?: string;
  readonly why: string;
}

const maxFaults = 20;

shareValidators();

/** Holds a document, whose `$ref`s are known to lead somewhere, against the schema of its OpenAPI version. */
export async function findDocumentFaults(file: string, value: unknown): Promise<readonly DocumentFault[]> {
  const parser = new SwaggerParser();
  // References are known to lead somewhere, and the specification's schemas know them: resolving all of them takes most of the time.
  parser.dereference = (async (...given: Parameters<typeof parser.parse>) => await parser.parse(...given)) as never;
  try {
    // A copy, because validation changes its argument.
    const copy = structuredClone(value) as Parameters<typeof SwaggerParser.validate>[0];
    await parser.validate(file, copy as never, {
      resolve: { file: false, http: false },
      validate: { spec: false },
    });
    return [];
  } catch (error) {
    const details = isRecord(error) && Array.isArray(error["details"]) ? (error["details"] as unknown[]) : [];
    if (details.length === 0)
      return [{ why: (error instanceof Error ? error.message : String(error)).replace(/\.?\s*$/, "") }];
    return chooseDetails(details).map((detail) => ({
      pointer: textOf(detail, "instancePath") ?? "",
      why: textOf(detail, "message") ?? "is not valid",
    }));
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
    .slice(0, maxFaults);
}
