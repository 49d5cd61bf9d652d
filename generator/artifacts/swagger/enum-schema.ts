import { openapiv2Options } from "../../model/openapiv2-options.js";
import type { Enum } from "../../model/api.js";
import { readAnnotated } from "./annotations.js";
import { commentOf, describeSchema } from "./comments.js";
import type { DraftSchema } from "./draft.js";
import { isVisible, type Writing } from "./writing.js";

/** The values of an enum that the document lists, and the one that a field has by itself. */
export interface EnumForm {
  readonly type: "string" | "integer";
  readonly values?: readonly (string | number)[];
  readonly fallback?: string | number;
}

/** How an enum is written: by names, or by numbers. */
export function enumForm(writing: Writing, { values }: Enum): EnumForm {
  const { enumsAsInts, omitEnumDefaultValue } = writing.settings;
  const listed = values.filter(
    (each) => isVisible(writing, "value", each) && !(omitEnumDefaultValue && each.number === 0),
  );
  const zero = omitEnumDefaultValue ? undefined : values.find(({ number }) => number === 0);
  // A number is no secret.
  const isShown = zero !== undefined && (enumsAsInts || isVisible(writing, "value", zero));
  return {
    type: enumsAsInts ? "integer" : "string",
    ...(listed.length > 0 && { values: listed.map(({ name, number }) => (enumsAsInts ? number : name)) }),
    ...(isShown && { fallback: enumsAsInts ? zero.number : zero.name }),
  };
}

/** What the comments of an enum's values say, as a list; empty where they say nothing. */
export function describeValues(writing: Writing, { fullName, values }: Enum): string {
  const { enumsAsInts, omitEnumDefaultValue } = writing.settings;
  const lines = values.flatMap((each) => {
    if ((omitEnumDefaultValue && each.number === 0) || !isVisible(writing, "value", each)) return [];
    const comment = commentOf(writing, fullName, each.name);
    return comment === "" ? [] : [`${enumsAsInts ? each.number : each.name}: ${comment}`];
  });
  return lines.length === 0 ? "" : `- ${lines.join("\n - ")}`;
}

/** A text, and what values mean below it. */
export function withValues(text: string, values: string): string {
  return values === "" ? text : `${text}\n\n ${values}`.replace(/^\n+/, "");
}

/** The definition of an enum. */
export function enumSchema(writing: Writing, declared: Enum): DraftSchema {
  const comment = withValues(commentOf(writing, declared.fullName), describeValues(writing, declared));
  const { type, values, fallback } = enumForm(writing, declared);
  const schema: DraftSchema = {
    type,
    ...(type === "integer" && { format: "int32" }),
    ...(values && { enum: values }),
    ...(fallback !== undefined && { default: fallback }),
  };
  const option = declared.options[openapiv2Options.enum];
  if (option !== undefined) applyAnnotation(schema, readAnnotated(writing, option, option, declared.fullName));
  describeSchema(writing, schema, comment);
  if (comment !== "" && (schema.description ?? "") === "" && (schema.title ?? "") !== "") {
    schema.description = schema.title ?? "";
    schema.title = "";
  }
  return schema;
}

function applyAnnotation(schema: DraftSchema, said: DraftSchema): void {
  if (said.docs !== undefined) schema.docs = said.docs;
  schema.readOnly = said.readOnly === true;
  if (said.extensions !== undefined) schema.extensions = said.extensions;
  if (said.ref !== undefined) {
    for (const each of ["type", "format", "enum", "default"] as const) delete schema[each];
    schema.ref = said.ref;
    if (said.default !== undefined) schema.default = said.default;
  }
  if (said.title !== undefined && said.title !== "") schema.title = said.title;
  if (said.description !== undefined && said.description !== "") schema.description = said.description;
  if (said.example !== undefined) schema.example = said.example;
}
