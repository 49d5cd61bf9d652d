import type { BindingBody, HttpBinding, Message } from "../model/api.js";
import type { HttpOperation, HttpSchema } from "../model/http-api.js";
import { parsePathTemplate } from "../model/parse-path-template.js";
import type { PathTemplate } from "../model/path-template.js";
import { choosePart, type Part } from "./choose-part.js";
import { answerSchema, bodySchema } from "./document-types.js";
import type { Ground } from "./ground.js";
import { fieldPathNamed, type Candidate } from "./proto-names.js";

/** A binding that an operation may be of a method, or why it cannot be one. */
export type BuiltBinding =
  | {
      readonly kind: "binding";
      readonly binding: HttpBinding;
      /** What is as likely as what was chosen, or not as the document says. */
      readonly doubts: readonly string[];
    }
  | { readonly kind: "unfit"; readonly why: string };

/** Makes the binding of an operation to a method: its path with fields in place of parameters, what its body is, and what its answer is. */
export function buildBinding(ground: Ground, operation: HttpOperation, { method }: Candidate): BuiltBinding {
  const input = ground.index.messages.get(method.input);
  const output = ground.index.messages.get(method.output);
  if (input === undefined || output === undefined) return unfit("its messages are not known");
  const path = buildPath(ground, operation, input);
  if (path.kind === "unfit") return path;
  const parsed = parsePathTemplate(path.text);
  if (parsed.template === undefined) return unfit(`its path is none: ${parsed.error.message}`);
  const strangers = operation.parameters
    .filter((each) => each.in === "query" && fieldPathNamed(ground.index, input, each.name) === undefined)
    .map(({ name }) => name);
  if (strangers.length > 0) return unfit(`${input.fullName} has no field ${strangers.join(", ")}`);
  const isStream = method.clientStreaming;
  const found = findBody(ground, operation, input, { template: parsed.template, isStream });
  if (found === undefined) return unfit(`its body is neither ${input.fullName} nor a field of it`);
  const { body, rival } = found;
  const answer = findAnswer(ground, operation, output, body);
  const doubts = [
    ...(rival === undefined ? [] : [`the body may be the field ${rival} as well`]),
    ...(answer?.rival === undefined ? [] : [`the answer may be the field ${answer.rival} as well`]),
    ...(answer === undefined ? [`the answer is not described as ${output.fullName}`] : []),
  ];
  return {
    kind: "binding",
    binding: {
      method: operation.method,
      template: parsed.template,
      body,
      ...(answer?.path !== undefined && { responseBody: answer.path }),
      location: operation.location,
    },
    doubts,
  };
}

function unfit(why: string): BuiltBinding & { kind: "unfit" } {
  return { kind: "unfit", why };
}

/** The template of a path: `/v1/books/{book}` with `{book.name}`, `*` or `{name=shelves/*}` in place of its parameters. */
function buildPath(
  { index, prefix }: Ground,
  { path, parameters }: HttpOperation,
  input: Message,
): { readonly kind: "path"; readonly text: string } | (BuiltBinding & { kind: "unfit" }) {
  let text = `${prefix}${path.source}`;
  const declared = parameters.filter((each) => each.in === "path");
  const wildcard = (name: string): string => {
    const said = declared.find((each) => each.name === name)?.description ?? "";
    return /Any number of segments/.test(said) ? "**" : "*";
  };
  const fields: string[] = [];
  const write = (dotted: string, pattern: string): string | undefined => {
    const found = fieldPathNamed(index, input, dotted)
      ?.map(({ name }) => name)
      .join(".");
    if (found === undefined || fields.includes(found)) return undefined;
    fields.push(found);
    return pattern === "*" ? `{${found}}` : `{${found}=${pattern}}`;
  };
  // What documents of gatewright say of a variable that is several segments, and of one that goes by another name.
  for (const { description = "" } of declared) {
    const [, field = "", whole = ""] = /Part of `([^`]+)`: `([^`]+)`\./.exec(description) ?? [];
    if (whole === "" || !text.includes(whole)) continue;
    const written = write(
      field,
      whole.replace(/\{([^{}]*)\}/g, (_all, name: string) => wildcard(name)),
    );
    if (written !== undefined) text = text.replace(whole, () => written);
  }
  for (const { name, description = "", schema } of declared) {
    if (!text.includes(`{${name}}`)) continue;
    const [, renamed] = /The field `([^`]+)`\./.exec(description) ?? [];
    const own = write(renamed ?? name, patternOf(schema) ?? wildcard(name));
    // A parameter that is no field is a wildcard that nothing takes the value of, as gateways allow.
    if (own === undefined && !isWildcard(path.source, name)) return unfit(`${input.fullName} has no field ${name}`);
    text = text.replace(`{${name}}`, () => own ?? wildcard(name));
  }
  return { kind: "path", text };
}

/** Wildcards without a field are called after the literal before them. */
function isWildcard(path: string, name: string): boolean {
  const before = path.split("/")[path.split("/").indexOf(`{${name}}`) - 1] ?? "";
  return name === "part" || /^part_\d+$/.test(name) || name.replace(/_\d+$/, "") === before.replace(/[^\w.-]/g, "_");
}

/** `shelves/*` of the pattern `shelves/[^/]+`, as the generator of grpc-gateway writes it. */
function patternOf({ constraints }: HttpSchema): string | undefined {
  const pattern = constraints?.["pattern"];
  if (typeof pattern !== "string" || !/\[\^\/\]\+|\.\*/.test(pattern)) return undefined;
  const text = pattern
    .replace(/^\^|\$$/g, "")
    .replaceAll("[^/]+", "*")
    .replaceAll(".*", "**")
    .replaceAll(".+", "**");
  return /^[\w*/.~-]+$/.test(text) ? text : undefined;
}

/** What of the request the body is; undefined where it is nothing of it. */
function findBody(
  ground: Ground,
  operation: HttpOperation,
  input: Message,
  { template, isStream }: { readonly template: PathTemplate; readonly isStream: boolean },
): { readonly body: BindingBody; readonly rival?: string } | undefined {
  const query = operation.parameters.filter((each) => each.in === "query");
  const inPath = template.variables.map(({ fieldPath }) => fieldPath.join("."));
  if (operation.body === undefined) {
    // Documents by hand leave out bodies that may be empty; the fields have no other place.
    const isLost = query.length === 0 && input.fields.some(({ name }) => !inPath.includes(name));
    const isMeant = isStream || (isLost && ["POST", "PUT", "PATCH"].includes(operation.method));
    return { body: { kind: isMeant ? "whole" : "none" } };
  }
  const schema = bodySchema(operation);
  if (schema === undefined) return { body: { kind: "whole" } };
  const named = query.flatMap(
    ({ name }) =>
      fieldPathNamed(ground.index, input, name)
        ?.map((each) => each.name)
        .join(".") ?? [],
  );
  const hints = {
    taken: isStream ? [] : named,
    inPath,
    route: operation.path.source,
    isPartial: !isStream && query.length > 0,
  };
  const part = choosePart(ground, schema, input, hints);
  if (part === undefined) return undefined;
  if (part.path === undefined) return { body: { kind: "whole" } };
  return { body: { kind: "field", path: part.path }, ...(part.rival !== undefined && { rival: part.rival }) };
}

/** What of the response the answer is, nothing for the whole of it; undefined where it is nothing of it. */
function findAnswer(ground: Ground, operation: HttpOperation, output: Message, body: BindingBody): Part | undefined {
  const schema = answerSchema(operation, ground.types);
  if (schema === undefined) return {};
  return choosePart(ground, schema, output, {
    taken: [],
    inPath: [],
    route: operation.path.source,
    isPartial: false,
    ...(body.kind === "field" && { sibling: body.path }),
  });
}
