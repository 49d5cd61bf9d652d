import type { Field } from "../../model/api.js";

/** The proto comment of a declaration, with `@deprecated` where the proto says so; undefined when there is nothing to say. */
export function declarationDocs(
  of: { readonly comment?: string; readonly deprecated: boolean },
  fallback?: string,
): string | undefined {
  const text = of.comment?.trim() || fallback;
  if (!of.deprecated) return text;
  return text === undefined ? "@deprecated" : `${text}\n\n@deprecated`;
}

/** Like `declarationDocs`, with the field's declared default. */
export function fieldDocs(field: Field): string | undefined {
  const fallback = field.defaultValue === undefined ? undefined : `Default: \`${defaultText(field)}\`.`;
  const text = field.comment?.trim();
  return declarationDocs(
    { deprecated: field.deprecated, ...(text && { comment: fallback ? `${text}\n\n${fallback}` : text }) },
    fallback,
  );
}

function defaultText(field: Field): string {
  const isBytes = field.type.of.kind === "scalar" && field.type.of.scalar === "bytes";
  return isBytes ? `${String(field.defaultValue)} (base64)` : String(field.defaultValue).replaceAll("`", "'");
}
