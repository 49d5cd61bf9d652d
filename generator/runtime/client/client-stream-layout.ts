import type { AnyMessageSchema, HttpLayout, HttpRule, MapperRegistry, StreamLayout } from "../core/index.js";
import { invalidArgument } from "./client-error.js";
import { layOutRequest } from "./client-http-layout.js";
import type { Messages } from "./client-transport.js";

/** Lays out the messages of a stream over one request. Where the path is one text, no message is waited for. */
export async function layOutStream(
  rules: readonly HttpRule[],
  schema: AnyMessageSchema,
  messages: Messages<unknown>,
  registry: MapperRegistry | undefined,
): Promise<StreamLayout> {
  const [rule] = rules as readonly [HttpRule];
  if (rule.layOutStream) return await rule.layOutStream(rules, schema, messages, registry);
  const text = (message: unknown): string => bodyText(layOutRequest(rules, schema, message, registry));
  return { rule, path: rule.path.join(""), messages, text };
}

/** The JSON of a message that is nothing but its body. */
export function bodyText({ path, body }: HttpLayout, expectedPath: string = path): string {
  if (typeof body === "string" && path === expectedPath) return body;
  throw invalidArgument("only the first message of a stream may hold more than a body of JSON");
}
