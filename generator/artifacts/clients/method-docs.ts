import type { Method } from "../../model/api.js";

/** TSDoc of a client's method: summary, description, binding, errors, example, deprecation. */
export function methodDocs(method: Method): string {
  const { summary, description, errors } = method.doc;
  const text = description ?? method.comment;
  const parts = [
    summary,
    text?.trim() === summary?.trim() ? undefined : text,
    [
      ...method.bindings.map((binding) => `\`${binding.method} ${binding.template.source}\``),
      ...(method.grpcPath === undefined ? [] : [`gRPC \`${method.grpcPath}\``]),
    ].join(", "),
    errors.length === 0
      ? undefined
      : `Errors:\n${errors.map(({ status, description: why }) => `- ${status}: ${why.trim().replace(/\s+/g, " ")}`).join("\n")}`,
    method.deprecated ? "@deprecated" : undefined,
  ];
  return parts.filter((part) => part !== undefined && part.trim() !== "").join("\n\n");
}
