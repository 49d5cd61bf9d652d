import type { HttpBinding, Method } from "../../model/api.js";
import type { Segment } from "../../model/path-template.js";
import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, joinCode, literal } from "../../render/code.js";
import { isHttpBody } from "../../runtime/core/index.js";

/** The binding of a method's constant: `post` for the usual one, else `http` with the others in it; nothing for a method without one. */
export function httpTraits(plan: Plan, method: Method): readonly (string | Code)[] {
  const [primary, ...others] = method.bindings;
  if (primary === undefined) return [];
  const [path, ...rest] = pathParts(primary);
  const isPlain = typeof path === "string" && rest.length === 0 && isWholePost(plan, method, primary);
  if (isPlain && primary.responseBody === undefined && !isHttpBody({ fullName: method.output }))
    return [`  post: ${literal(path)},\n`];
  // What holds every message is all that clients need.
  return [code`  http: ${ruleText(plan, method, primary, isPlain ? [] : others)},\n`];
}

function isWholePost(plan: Plan, method: Method, binding: HttpBinding): boolean {
  return bodyText(binding) === "*" && httpMethod(binding, "*") === "POST" && !isUpload(plan, method, "*");
}

function ruleText(plan: Plan, method: Method, binding: HttpBinding, others: readonly HttpBinding[]): Code {
  const parts = pathParts(binding).map((part) =>
    typeof part === "string"
      ? literal(part)
      : `{ field: ${literal(part.field)}, multi: ${part.multi}${part.pattern === undefined ? "" : `, pattern: ${part.pattern}`} }`,
  );
  const body = bodyText(binding);
  const { responseBody } = binding;
  const isRaw = isUpload(plan, method, body);
  const isPlain = body === "*" && parts.length === 1 && !isRaw;
  const entries: readonly (string | Code)[] = [
    `method: ${literal(httpMethod(binding, body))}`,
    `path: [${parts.join(", ")}]`,
    `body: ${literal(body)}`,
    ...(isRaw ? [code`upload: ${fromRuntime("writeRawBody", "client")}`] : []),
    ...(isHttpBody({ fullName: method.output }) ? [code`download: ${fromRuntime("rawAnswers", "client")}`] : []),
    ...(responseBody === undefined
      ? []
      : [code`responseBody: ${literal(responseBody)}`, code`answers: ${fromRuntime("fieldAnswers", "client")}`]),
    ...(isPlain ? [] : [code`layOut: ${fromRuntime("placeParts", "client")}`]),
    ...(isPlain || !method.clientStreaming ? [] : [code`layOutStream: ${fromRuntime("placeStream", "client")}`]),
    ...(others.length === 0
      ? []
      : [
          code`additional: [${joinCode(
            others.map((each) => ruleText(plan, method, each, [])),
            ", ",
          )}]`,
        ]),
  ];
  return code`{ ${joinCode(entries, ", ")} }`;
}

/** Whether the body of the request is the bytes of a `google.api.HttpBody`. */
function isUpload({ index }: Plan, { input }: Method, body: string): boolean {
  const of = index.messages.get(input)?.fields.find((each) => each.name === body)?.type.of;
  const sent = body === "*" ? input : of?.kind === "message" ? of.message : "";
  return isHttpBody({ fullName: sent });
}

type PathPart = string | { readonly field: string; readonly multi: boolean; readonly pattern?: string };

function pathParts({ template }: HttpBinding): readonly PathPart[] {
  const parts: PathPart[] = [];
  const add = (text: string): void => {
    const last = parts.at(-1);
    if (typeof last === "string") parts[parts.length - 1] = last + text;
    else parts.push(text);
  };
  for (let index = 0; index < template.segments.length;) {
    add("/");
    // Of nested variables the outermost one holds the whole value.
    const [variable] = template.variables
      .filter((each) => each.start === index && each.end > index)
      .toSorted((a, b) => b.end - a.end);
    const segment = template.segments[index];
    if (variable !== undefined) {
      const pattern = patternText(template.segments.slice(variable.start, variable.end));
      parts.push({
        field: variable.fieldPath.join("."),
        multi: variable.end - variable.start > 1 || segment?.kind === "multi",
        ...(pattern !== undefined && { pattern }),
      });
      index = variable.end;
    } else {
      // A wildcard without a name accepts anything.
      add(segment?.kind === "literal" ? encodeSegment(segment.text) : "-");
      index++;
    }
  }
  if (template.segments.length === 0) add("/");
  if (template.verb !== undefined) add(`:${encodeSegment(template.verb)}`);
  return parts;
}

/** The regular expression of what fits a variable; nothing for `*` and `**` alone, which take any text. */
function patternText(segments: readonly Segment[]): string | undefined {
  const [first] = segments;
  if (segments.length === 1 && first?.kind !== "literal") return undefined;
  const text = segments.map((segment, index) => {
    const slash = index === 0 ? "" : "\\/";
    if (segment.kind === "single") return `${slash}[^/]+`;
    if (segment.kind === "literal") return slash + segment.text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    // `**` takes no segment at all, too.
    return index === 0 ? "(?:.*)" : "(?:\\/.*)?";
  });
  return `/^${text.join("")}$/su`;
}

function encodeSegment(text: string): string {
  return text.replace(/[^\w\-.~!$&'()*+,;=:@]+/g, encodeURIComponent);
}

function bodyText({ body }: HttpBinding): string {
  switch (body.kind) {
    case "none":
      return "";
    case "whole":
      return "*";
    case "field":
      return body.path;
    default:
      return body satisfies never;
  }
}

function httpMethod({ method }: HttpBinding, body: string): string {
  if (method !== "*") return method;
  return body === "" ? "GET" : "POST";
}
