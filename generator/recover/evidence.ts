import type { HttpBinding } from "../model/api.js";
import type { HttpOperation } from "../model/http-api.js";
import { answerSchema, bodySchema, namesType, typeNameOf, type DocumentTypes } from "./document-types.js";
import type { Candidate } from "./proto-names.js";
import { lastPart, plainName, wordsOf } from "./words.js";

/** What speaks for an operation being of a method, in points and in words. */
export interface Evidence {
  readonly points: number;
  readonly reasons: readonly string[];
}

interface Reason {
  readonly points: number;
  readonly text: string;
}

/** Weighs what operation and method have in common. */
export function weigh(
  operation: HttpOperation,
  candidate: Candidate,
  { body, responseBody }: HttpBinding,
  types: DocumentTypes,
): Evidence {
  const { method } = candidate;
  const reasons = [
    byId(operation, candidate),
    byTag(operation, candidate),
    byPath(operation, candidate),
    body.kind === "whole"
      ? byType("request", typeNameOf(bodySchema(operation) ?? unknown), method.input)
      : byField("body", body),
    responseBody === undefined
      ? byType("answer", typeNameOf(answerSchema(operation, types) ?? unknown), method.output)
      : undefined,
    byParameters(operation),
    byVerb(operation, method.name),
    bySummary(operation, method.name),
  ].filter((each) => each !== undefined);
  return {
    points: reasons.reduce((sum, each) => sum + each.points, 0),
    reasons: reasons.map((each) => each.text),
  };
}

const unknown = { type: { kind: "any" } } as const;

/** An id is `Service_Method`, `Method`, `package.Service.Method` ..., perhaps with the number of a further binding behind it. */
function byId({ id }: HttpOperation, { service, method }: Candidate): Reason | undefined {
  if (id === undefined) return undefined;
  const plain = plainName(id);
  const matches = (name: string): boolean =>
    plain === plainName(name) || new RegExp(`^${plainName(name)}\\d{1,2}$`).test(plain);
  if (matches(`${service.fullName}.${method.name}`) || matches(service.name + method.name))
    return { points: 50, text: `operationId ${id} names service and method` };
  if (matches(method.name)) return { points: 40, text: `operationId ${id} names the method` };
  const shared = sharedWords(wordsOf(id), [...wordsOf(service.name), ...wordsOf(method.name)]);
  return shared < 0.5
    ? undefined
    : { points: Math.round(shared * 25), text: `operationId ${id} has words of the method` };
}

function byTag({ tags }: HttpOperation, { service }: Candidate): Reason | undefined {
  const tag = tags.find((each) => [service.fullName, service.name].some((name) => plainName(each) === plainName(name)));
  if (tag !== undefined) return { points: 15, text: `tag ${tag} names the service` };
  const near = tags.find((each) => sharedWords(wordsOf(each).map(singular), wordsOf(service.name).map(singular)) > 0);
  return near === undefined ? undefined : { points: 8, text: `tag ${near} has words of the service` };
}

function byPath({ path, method: verb }: HttpOperation, { service, method }: Candidate): Reason | undefined {
  if (path.source === method.grpcPath && verb === "POST") return { points: 60, text: "the path is the method's own" };
  const said = plainName(path.source.replace(/\{[^{}]*\}/g, ""));
  const own = plainName(method.name);
  const last = plainName(
    path.source
      .split(/[/:]/)
      .filter((each) => !each.startsWith("{"))
      .at(-1) ?? "",
  );
  if (last !== "" && last === own) return { points: 20, text: `the path ends with the method's name` };
  if (said.endsWith(own) || said.endsWith(plainName(service.name) + own))
    return { points: 18, text: "the path ends with the method's words" };
  const words = wordsOf(method.name).map(singular);
  const found = words.filter((each) => said.includes(each)).length;
  if (found === 0) return undefined;
  return {
    points: Math.round((found / words.length) * 12),
    text: `the path has ${found} of the method's ${words.length} words`,
  };
}

function byType(what: string, name: string | undefined, fullName: string): Reason | undefined {
  const match = namesType(name, fullName);
  if (match === "no") return undefined;
  return { points: match === "full" ? 22 : 18, text: `the ${what} is ${lastPart(fullName)}` };
}

function byField(what: string, body: HttpBinding["body"]): Reason | undefined {
  return body.kind === "field" ? { points: 8, text: `the ${what} is its field ${body.path}` } : undefined;
}

/** Parameters that were found among the fields: a method without them would have been refused. */
function byParameters({ parameters }: HttpOperation): Reason | undefined {
  const count = parameters.filter((each) => each.in === "path" || each.in === "query").length;
  return count === 0
    ? undefined
    : { points: Math.min(15, 5 * count), text: `all ${count} parameters are fields of the request` };
}

const verbs: Readonly<Record<string, RegExp>> = {
  GET: /^(?:get|list|read|range|find|search|query|watch|lookup|fetch|batch)$/,
  POST: /^(?:create|add|insert|put|post|grant|run|start|send)$/,
  PUT: /^(?:put|update|replace|set)$/,
  PATCH: /^(?:update|patch|modify)$/,
  DELETE: /^(?:delete|remove|revoke|drop|cancel)$/,
};

function byVerb({ method }: HttpOperation, name: string): Reason | undefined {
  const [first = ""] = wordsOf(name);
  return verbs[method]?.test(first) === true ? { points: 4, text: `${method} goes with ${first}` } : undefined;
}

function bySummary({ summary = "" }: HttpOperation, name: string): Reason | undefined {
  const shared = sharedWords(wordsOf(name).map(singular), wordsOf(summary).map(singular));
  return shared < 0.5 ? undefined : { points: Math.round(shared * 6), text: "the summary has words of the method" };
}

/** Which part of the words is among the others. */
function sharedWords(words: readonly string[], others: readonly string[]): number {
  return words.length === 0 ? 0 : words.filter((each) => others.includes(each)).length / words.length;
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?:ies|s)$/, (ending) => (ending === "ies" ? "y" : "")) : word;
}
