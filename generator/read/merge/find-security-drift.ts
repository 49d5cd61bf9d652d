import type { SecurityScheme } from "../../model/api.js";
import type { OpenApiDocument } from "../openapi/document.js";
import type { Finding } from "./finding.js";

/** Compares the security schemes of later documents with those of the first that has any: two ways to use one header. */
export function findSecurityDrift(documents: readonly OpenApiDocument[]): Finding[] {
  const [first, ...others] = documents.filter((each) => each.securitySchemes.length > 0);
  if (!first) return [];
  return others.flatMap((document) =>
    document.securitySchemes.flatMap((scheme): Finding[] => {
      const same = first.securitySchemes.find((each) => slotOf(each) === slotOf(scheme));
      if (same && same.kind === scheme.kind && same.scheme === scheme.scheme) return [];
      const detail = `${describe(scheme)} here, ${same ? describe(same) : "nothing of the kind"} in ${first.file}`;
      return [
        {
          kind: "security-scheme-differs",
          where: scheme.name,
          detail,
          locate: () => document.locateScheme(scheme.name),
        },
      ];
    }),
  );
}

/** Where the credentials travel. */
function slotOf(scheme: SecurityScheme): string {
  return scheme.kind === "apiKey"
    ? `${scheme.in ?? ""} ${scheme.parameter?.toLowerCase() ?? ""}`
    : "header authorization";
}

function describe(scheme: SecurityScheme): string {
  return [scheme.kind, scheme.scheme, scheme.in, scheme.parameter].filter((each) => each !== undefined).join(" ");
}
