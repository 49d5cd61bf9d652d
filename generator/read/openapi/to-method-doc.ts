import type { MethodDoc } from "../../model/api.js";
import type { Operation } from "./document.js";

/** What the model keeps of an operation beyond its binding and types. */
export function toMethodDoc(operation: Operation): MethodDoc {
  const { operationId, summary, description, tags, security, responses } = operation;
  return {
    ...(operationId !== undefined && { operationId }),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    tags,
    ...(security && { security }),
    errors: responses.flatMap((each) =>
      each.status !== undefined && each.status >= 400 ? [{ status: each.status, description: each.description }] : [],
    ),
    examples: pairExamples(operation),
  };
}

/** Pairs request and response examples of one name; what has no partner stands alone. */
function pairExamples(operation: Operation): MethodDoc["examples"] {
  const pairs = new Map<string, { name: string; request?: unknown; response?: unknown }>();
  const get = (name: string): { name: string; request?: unknown; response?: unknown } => {
    const known = pairs.get(name) ?? { name };
    pairs.set(name, known);
    return known;
  };
  for (const { name, value } of operation.requestBody?.content[0]?.examples ?? []) get(name).request = value;
  const success = operation.responses.find((each) => each.status !== undefined && each.status < 300);
  for (const { name, value } of success?.content[0]?.examples ?? []) get(name).response = value;
  return [...pairs.values()];
}
