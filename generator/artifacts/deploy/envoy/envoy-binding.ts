import type { HttpBinding, Method } from "../../../model/api.js";
import { followFieldPath } from "../../../model/field-path.js";
import type { ApiIndex } from "../../../model/lookup.js";
import { printPathTemplate } from "../../../model/path-template.js";
import type { EnvoyRoute } from "./envoy-matcher.js";

/** Why Envoy refuses to start with a binding; undefined if it does not. */
export function envoyRefusal(
  index: ApiIndex,
  method: Method,
  { template, responseBody }: HttpBinding,
): string | undefined {
  const { segments, variables, verb } = template;
  if (segments.length === 0) return "its path has no segment";
  if (verb?.includes(":") === true) return "its verb has a colon";
  const isNested = variables.some((a) => variables.some((b) => a !== b && a.start <= b.start && b.end <= a.end));
  if (isNested) return "its variables stand in each other";
  const multi = segments.findIndex((each) => each.kind === "multi");
  if (multi >= 0 && segments.slice(multi + 1).some((each) => each.kind !== "literal"))
    return "a wildcard follows ** in its path";
  if (responseBody === undefined) return undefined;
  const output = index.messages.get(method.output);
  const { fields } = output ? followFieldPath(index, output, responseBody.split(".")) : {};
  const last = fields?.at(-1)?.type.of;
  return last?.kind === "message" && last.message === "google.api.HttpBody"
    ? undefined
    : "its answer is one field of the response";
}

/** A binding as the transcoder finds it. */
export function toEnvoyRoute<T>({ method, template }: HttpBinding, of: T): EnvoyRoute<T> {
  const [path = "", verb] = splitVerb(printPathTemplate({ ...template, variables: [] }), template.verb !== undefined);
  return { httpMethod: method, parts: path.slice(1).split("/"), of, ...(verb !== undefined && { verb }) };
}

function splitVerb(text: string, hasVerb: boolean): readonly [string, string?] {
  const colon = text.lastIndexOf(":");
  return hasVerb ? [text.slice(0, colon), text.slice(colon + 1)] : [text];
}
