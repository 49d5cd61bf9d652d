import type { Enum } from "../model/api.js";
import type { HttpSchema } from "../model/http-api.js";
import { commentText } from "./comment-text.js";
import { readMember } from "./openapiv2/option.js";
import type { Lowering } from "./lowering.js";

const option = "(grpc.gateway.protoc_gen_openapiv2.options.openapiv2_enum)";

/** The type of an enum: its names, or its numbers where the gateway writes these. */
export function lowerEnum({ gateway }: Lowering, { values, comment, deprecated, options }: Enum): HttpSchema {
  const numbers = [...new Set(values.map((each) => each.number))];
  const title = readMember(options[option], "title");
  const text = readMember(options[option], "description");
  const own = typeof text === "string" ? text : comment && commentText(comment);
  const notes = values.flatMap((each) =>
    each.comment === undefined ? [] : [`- \`${each.name}\`: ${commentText(each.comment.replace(/\s+/g, " ").trim())}`],
  );
  const legend = gateway.useEnumNumbers ? values.map((each) => `- ${each.number}: \`${each.name}\``) : notes;
  const description = [own, legend.join("\n")].filter((each) => each !== undefined && each !== "").join("\n\n");
  return {
    type: gateway.useEnumNumbers
      ? { kind: "literals", values: numbers, of: { kind: "integer", format: "int32", width: 32 } }
      : { kind: "literals", values: values.map((each) => each.name), of: { kind: "text" } },
    ...(typeof title === "string" && { title }),
    ...(description !== "" && { description }),
    ...(deprecated && { deprecated: true }),
  };
}
