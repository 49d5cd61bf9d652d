import type { OptionValue } from "../../model/api.js";
import type { Extensions } from "../../model/http-api.js";
import { readMember, readText } from "./option.js";

/** `external_docs` of an annotation; OpenAPI has none without an address. */
export function readExternalDocs(value: OptionValue | undefined): Extensions {
  const docs = readMember(value, "external_docs");
  const url = readText(docs, "url");
  if (url === undefined) return {};
  const description = readText(docs, "description");
  return { externalDocs: { ...(description !== undefined && { description }), url } };
}
