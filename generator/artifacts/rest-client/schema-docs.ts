import type { HttpSchema } from "../../model/http-api.js";

/** What a comment says of a schema: description (or title), default, and that it is on its way out. */
export function schemaDocs(schema: HttpSchema, more?: string): string {
  const { title, description, deprecated, default: fallback } = schema;
  const text = [description ?? title, more].filter((each) => each !== undefined && each.trim() !== "");
  return [
    ...new Set(text),
    ...(fallback === undefined ? [] : [`Default: \`${defaultText(fallback.value)}\`.`]),
    ...(deprecated === true ? ["@deprecated"] : []),
  ].join("\n\n");
}

function defaultText(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return (text.length > 200 ? `${text.slice(0, 200)}...` : text).replaceAll("`", "'");
}
