import { openapiv2Options } from "../model/openapiv2-options.js";
import type { Field, Message, OptionValue } from "../model/api.js";
import type { HttpProperty, HttpSchema, JsonType } from "../model/http-api.js";
import { commentText } from "./comment-text.js";
import { annotate, readJsonSchema } from "./openapiv2/json-schema.js";
import { fieldNameOf, type Lowering } from "./lowering.js";
import { lowerType } from "./lower-type.js";
import { nullable } from "./well-known.js";

const behaviorOption = "(google.api.field_behavior)";
/** The property that a field of a message is in JSON; `required` makes it one that must be there whatever the field says. */
export function lowerField(lowering: Lowering, message: Message, field: Field, required = false): HttpProperty {
  const property = {
    name: fieldNameOf(lowering, field),
    required: required || isRequired(field),
    schema: describeField(field, fieldSchema(lowering, field)),
  };
  lowering.sources.set(property, { kind: "field", message, field });
  return property;
}

/** The value of a field; of one that may be unset also null, where the gateway writes that. */
function fieldSchema(lowering: Lowering, { type, oneof }: Field): HttpSchema {
  const schema = lowerType(lowering, type);
  const isVisible = type.kind === "singular" && (type.of.kind === "message" || type.presence === "explicit");
  if (!isVisible || oneof !== undefined || !lowering.gateway.unsetIsNull || holdsNull(schema.type)) return schema;
  return nullable(schema);
}

function holdsNull(type: JsonType): boolean {
  if (type.kind === "any" || type.kind === "null") return true;
  return type.kind === "union" && type.members.some((each) => holdsNull(each.type));
}

/** A schema with what the proto says of the field. */
export function describeField(field: Field, schema: HttpSchema): HttpSchema {
  const { deprecated, defaultValue, examples } = field;
  const comment = field.comment && commentText(field.comment);
  const behaviors = behaviorsOf(field);
  const isShared = schema.description !== undefined && comment !== undefined;
  const described: HttpSchema = {
    ...schema,
    ...(comment !== undefined && { description: isShared ? `${comment}\n\n${schema.description}` : comment }),
    ...(deprecated && { deprecated: true }),
    ...(behaviors.has("OUTPUT_ONLY") && { readOnly: true }),
    ...(behaviors.has("INPUT_ONLY") && { writeOnly: true }),
    ...(defaultValue !== undefined && isJson(defaultValue) && { default: { value: defaultValue } }),
    ...(examples.length > 0 && { examples: { examples } }),
  };
  return annotate(described, readJsonSchema(field.options[openapiv2Options.field]));
}

/** Whether a field must be there: by proto2 or editions, by `google.api.field_behavior`, or by an annotation. */
export function isRequired(field: Field): boolean {
  if (field.type.kind === "singular" && field.type.presence === "required") return true;
  return (
    behaviorsOf(field).has("REQUIRED") || readJsonSchema(field.options[openapiv2Options.field]).required.length > 0
  );
}

function behaviorsOf({ options }: Field): ReadonlySet<OptionValue> {
  const said = options[behaviorOption];
  return new Set(said === undefined ? [] : Array.isArray(said) ? (said as OptionValue[]) : [said]);
}

/** JSON has no infinity. */
function isJson(value: string | number | boolean): boolean {
  return typeof value !== "number" || Number.isFinite(value);
}
