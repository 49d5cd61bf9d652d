import { openapiv2Options } from "../model/openapiv2-options.js";
import type { Enum } from "../model/api.js";
import type { HttpSchema } from "../model/http-api.js";
import { commentText } from "./comment-text.js";
import { readExternalDocs } from "./openapiv2/docs.js";
import { readJsonSchema } from "./openapiv2/json-schema.js";
import type { Lowering } from "./lowering.js";

/** The type of an enum: its names, or its numbers where the gateway writes these. */
export function lowerEnum({ gateway }: Lowering, { values, comment, deprecated, options }: Enum): HttpSchema {
  const numbers = [...new Set(values.map((each) => each.number))];
  const annotation = options[openapiv2Options.enum];
  const { schema: said } = readJsonSchema(annotation);
  const text = said.description;
  const own = text ?? (comment && commentText(comment));
  const extensions = { ...readExternalDocs(annotation), ...said.extensions };
  const notes = values.flatMap((each) =>
    each.comment === undefined ? [] : [`- \`${each.name}\`: ${commentText(each.comment.replace(/\s+/g, " ").trim())}`],
  );
  const legend = gateway.useEnumNumbers ? values.map((each) => `- ${each.number}: \`${each.name}\``) : notes;
  const description = [own, legend.join("\n")].filter((each) => each !== undefined && each !== "").join("\n\n");
  return {
    type: gateway.useEnumNumbers
      ? { kind: "literals", values: numbers, of: { kind: "integer", format: "int32", width: 32 } }
      : { kind: "literals", values: values.map((each) => each.name), of: { kind: "text" } },
    ...said,
    ...(description !== "" && { description }),
    ...(deprecated && { deprecated: true }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
  };
}
