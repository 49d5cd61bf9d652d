import { describeScheme } from "../compare/index.js";
import type { HttpSecurityScheme } from "../model/http-api.js";
import type { DriftDocument } from "./drift-input.js";
import type { Finding } from "./finding.js";

/** Compares the security schemes of later documents with those of the first that has any: two ways to use one header. */
export function findSecurityDrift(documents: readonly DriftDocument[]): readonly Finding[] {
  const [first, ...others] = documents.filter(({ api }) => api.securitySchemes.length > 0);
  if (first === undefined) return [];
  return others.flatMap(({ api, locate }) =>
    api.securitySchemes.flatMap((scheme): Finding[] => {
      const same = first.api.securitySchemes.find((each) => slotOf(each) === slotOf(scheme));
      if (same !== undefined && describeScheme(same) === describeScheme(scheme)) return [];
      const [place, other] = [locate(scheme), same && first.locate(same)];
      return [
        {
          kind: "security-scheme-differs",
          where: scheme.name,
          detail: `${describeScheme(scheme)} here, ${same ? describeScheme(same) : "nothing of the kind"} in ${first.file}`,
          ...(other && { proto: other }),
          ...(place && { document: place }),
        },
      ];
    }),
  );
}

/** Where the credentials travel. */
function slotOf(scheme: HttpSecurityScheme): string {
  return scheme.kind === "apiKey" ? `${scheme.in} ${scheme.parameter.toLowerCase()}` : "header authorization";
}
