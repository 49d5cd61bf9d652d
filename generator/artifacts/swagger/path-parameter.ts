import { openapiv2Options } from "../../model/openapiv2-options.js";
import { complain } from "../../diagnostics.js";
import type { Field, Message, Method } from "../../model/api.js";
import { readMember, readText } from "../../lower/openapiv2/option.js";
import { commentOf } from "./comments.js";
import type { DraftParameter, DraftSchema } from "./draft.js";
import { enumForm } from "./enum-schema.js";
import { fieldSchema, isWellKnown, scalarSchemas } from "./field-schema.js";
import { isDeprecated } from "./parameters.js";
import type { Writing } from "./writing.js";

/** A variable of a path, as the message declares it or as a pattern implies it. */
export interface PathVariable {
  /** Proto names, joined by points. */
  readonly path: string;
  readonly message: Message | undefined;
  readonly field: Field;
  /** Name in the document. */
  readonly name: string;
  readonly pattern: string | undefined;
}

/** The parameter of a variable, and what the path calls it. */
export function pathParameter(
  writing: Writing,
  method: Method,
  { message, field, name, pattern }: PathVariable,
): DraftParameter {
  const { of } = field.type;
  if (of.kind === "message" && !isWellKnown(of.message))
    writing.diagnostics.push(
      complain("swagger-parameter-unsayable", { method: method.name, field: field.name }, method.location),
    );
  const schema = fieldSchema(writing, field);
  const { description = "" } = schema;
  const comment = message === undefined ? "" : commentOf(writing, message.fullName, field.name);
  const configured = configuredName(field);
  return {
    name: configured === undefined ? name : (configured.split("=")[0] ?? name),
    description: description === "" ? comment : description,
    in: "path",
    required: true,
    deprecated: isDeprecated(writing, field),
    ...pathForm(writing, field, schema),
    default: schema.default,
    pattern: pattern ?? schema.pattern,
    example: schema.example,
    extensions: schema.extensions,
  };
}

type PathForm = Pick<DraftParameter, "type" | "format" | "items" | "enum" | "collectionFormat" | "minItems">;

/** The type of a variable; a list is one text. */
function pathForm(writing: Writing, { type }: Field, schema: DraftSchema): PathForm {
  const { of } = type;
  const declared = of.kind === "enum" ? writing.types.enum(of.enum) : undefined;
  const form = declared && enumForm(writing, declared);
  const core: DraftSchema = of.kind === "scalar" ? scalarSchemas[of.scalar] : form ? { type: form.type } : schema;
  if (type.kind !== "list")
    return {
      type: core.type,
      format: core.format ?? (of.kind === "scalar" ? schema.format : undefined),
      enum: form?.values,
    };
  return {
    type: "array",
    items: {
      ...(core.type !== undefined && { type: core.type }),
      ...(core.format !== undefined && { format: core.format }),
      ...(form?.values && { enum: form.values }),
    },
    collectionFormat: writing.settings.repeatedPathParamSeparator,
    minItems: 1,
  };
}

/** The name that an annotation has for a variable of a path. */
export function configuredName(field: Field): string | undefined {
  return readText(readMember(field.options[openapiv2Options.field], "field_configuration"), "path_param_name");
}
