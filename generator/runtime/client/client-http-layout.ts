import {
  type AnyMessageSchema,
  type HttpLayout,
  type HttpRule,
  type MapperRegistry,
  printJson,
} from "../core/index.js";
import { invalidArgument } from "./client-error.js";
import { messageToJson } from "./client-json-write.js";

/**
 * Lays a message out by the first of several bindings that can hold it: path variables first, then the body, the rest as query.
 * Throws INVALID_ARGUMENT with what the first one lacks if none can, e.g. for an empty text in the path or a list of messages
 * in a query.
 */
export function layOutRequest(
  rules: readonly HttpRule[],
  schema: AnyMessageSchema,
  message: unknown,
  registry?: MapperRegistry,
): HttpLayout {
  let problem: Error | undefined;
  for (const rule of rules) {
    try {
      return rule.layOut
        ? rule.layOut(rule, schema, message, registry)
        : { rule, path: rule.path.join(""), body: printJson(messageToJson(schema, message, registry)) };
    } catch (error) {
      problem ??= error as Error;
    }
  }
  throw invalidArgument(`${problem?.message}`, problem);
}
