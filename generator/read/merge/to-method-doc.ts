import { findSuccess } from "../../drift/find-operation-drift.js";
import type { MethodDoc } from "../../model/api.js";
import type { Extensions, HttpApi, HttpContent, HttpOperation } from "../../model/http-api.js";
import { isRecord } from "../plain-value.js";

/** What a `$ref` in a document leads to. */
export type ExampleAt = (reference: string) => unknown;

/** What the model of protos keeps of an operation beyond its binding and types. */
export function toMethodDoc(operation: HttpOperation, api: HttpApi, exampleAt: ExampleAt): MethodDoc {
  const { id, summary, description, tags, answers } = operation;
  const security = schemesOf(operation, api);
  return {
    ...(id !== undefined && { operationId: id }),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    tags,
    ...(security && { security }),
    errors: answers.flatMap((each) =>
      typeof each.status === "number" && each.status >= 400
        ? [{ status: each.status, description: each.description ?? "" }]
        : [],
    ),
    examples: pairExamples(operation, exampleAt),
  };
}

/** Names of schemes; empty when one alternative asks for nothing, undefined where the document does not speak of security. */
function schemesOf({ security }: HttpOperation, api: HttpApi): readonly string[] | undefined {
  if (security.length === 0 && api.security === undefined) return undefined;
  if (security.some((each) => each.length === 0)) return [];
  return [...new Set(security.flatMap((each) => each.map(({ scheme }) => scheme)))];
}

/** Pairs request and response examples of one name; what has no partner stands alone. */
function pairExamples(operation: HttpOperation, exampleAt: ExampleAt): MethodDoc["examples"] {
  const pairs = new Map<string, { name: string; request?: unknown; response?: unknown }>();
  const get = (name: string): { name: string; request?: unknown; response?: unknown } => {
    const known = pairs.get(name) ?? { name };
    pairs.set(name, known);
    return known;
  };
  for (const { name, value } of namedExamples(operation.body?.contents[0], exampleAt)) get(name).request = value;
  for (const { name, value } of namedExamples(findSuccess(operation)?.contents[0], exampleAt))
    get(name).response = value;
  return [...pairs.values()];
}

function namedExamples(
  content: HttpContent | undefined,
  exampleAt: ExampleAt,
): readonly { readonly name: string; readonly value: unknown }[] {
  const { examples, ...alone } = content?.examples ?? {};
  const named = isRecord(examples) ? Object.entries(examples) : [];
  return [
    ...named.flatMap(([name, given]) => {
      const found = isRecord(given) && typeof given["$ref"] === "string" ? exampleAt(given["$ref"]) : given;
      return isRecord(found) && Object.hasOwn(found, "value") ? [{ name, value: found["value"] }] : [];
    }),
    ...(Object.hasOwn(alone, "example") ? [{ name: "example", value: alone["example"] }] : []),
  ];
}

/** Examples of a schema, those that many tools write under a name of their own included. */
export function schemaExamples(examples: Extensions = {}, extensions: Extensions = {}): readonly unknown[] {
  const { examples: several, example, "x-examples": named } = { ...examples, ...extensions };
  return [
    ...(Array.isArray(several) ? (several as unknown[]) : []),
    ...(Object.hasOwn(examples, "example") ? [example] : []),
    ...(isRecord(named) ? Object.values(named) : []),
  ];
}
