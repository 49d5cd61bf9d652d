import { openapiv2Options } from "../model/openapiv2-options.js";
import type { Field, Message } from "../model/api.js";
import type { HttpObject, HttpSchema } from "../model/http-api.js";
import { commentText } from "./comment-text.js";
import { readExternalDocs } from "./openapiv2/docs.js";
import { annotate, parseText, readJsonSchema } from "./openapiv2/json-schema.js";
import { readMember } from "./openapiv2/option.js";
import { lowerField } from "./lower-field.js";
import { fieldNameOf, type Lowering } from "./lowering.js";

/** The type of a message: an object of its fields; for each oneof also a union of which one member holds. */
export function lowerMessage(lowering: Lowering, message: Message): HttpSchema {
  const { fields, oneofs, comment, deprecated, examples, fullName } = message;
  const annotation = readMember(message.options[openapiv2Options.message], "json_schema");
  const said = readJsonSchema(annotation);
  const extensions = lowering.index.extensions.get(fullName) ?? [];
  const plain = [...fields.filter((each) => each.oneof === undefined), ...extensions.map((each) => each.field)];
  const base: HttpObject = objectOf(lowering, message, plain, said.required);
  const choices = oneofs
    .map(({ name, comment: text }) =>
      choiceOf(
        lowering,
        message,
        fields.filter((each) => each.oneof === name),
        text,
      ),
    )
    .filter((each) => each !== undefined);
  const example = readMember(message.options[openapiv2Options.message], "example");
  const described: HttpSchema = {
    type: choices.length === 0 ? base : { kind: "intersection", members: [{ type: base }, ...choices] },
    ...(comment !== undefined && { description: commentText(comment) }),
    ...(deprecated && { deprecated: true }),
    ...(examples.length > 0 && { examples: { examples } }),
    ...(typeof example === "string" && { examples: { examples: [parseText(example)] } }),
  };
  const annotated = annotate(described, said);
  const docs = readExternalDocs(message.options[openapiv2Options.message]);
  return Object.keys(docs).length === 0
    ? annotated
    : { ...annotated, extensions: { ...annotated.extensions, ...docs } };
}

function objectOf(
  lowering: Lowering,
  message: Message,
  fields: readonly Field[],
  required: readonly string[],
): HttpObject {
  const properties = fields.map((field) =>
    lowerField(lowering, message, field, required.includes(field.name) || required.includes(field.jsonName)),
  );
  return { kind: "object", properties, requiredElsewhere: [], patterns: [] };
}

/** One of the members of a oneof, or none of them. */
function choiceOf(
  lowering: Lowering,
  message: Message,
  members: readonly Field[],
  comment: string | undefined,
): HttpSchema | undefined {
  if (members.length === 0) return undefined;
  const alternatives = members.map((field): HttpSchema => {
    const property = lowerField(lowering, message, field, true);
    return { type: { kind: "object", properties: [property], requiredElsewhere: [], patterns: [] } };
  });
  const names = members.map((field) => ({ required: [fieldNameOf(lowering, field)] }));
  const none: HttpSchema = {
    type: { kind: "object", properties: [], requiredElsewhere: [], patterns: [] },
    constraints: { not: { anyOf: names } },
  };
  return {
    type: { kind: "union", members: [...alternatives, none], exclusive: true },
    ...(comment !== undefined && { description: commentText(comment) }),
  };
}
