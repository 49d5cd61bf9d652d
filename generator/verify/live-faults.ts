import {
  type ConformanceCase,
  type ConformanceMethod,
  type ConformanceProfile,
  type ExchangeAnswer,
  framesOf,
  parsed,
} from "../runtime/conformance/index.js";
import { isHttpBody } from "../runtime/core/index.js";
import { shapeFaults } from "./answer-shape.js";

/** What is wrong with an answer whose content only a real upstream knows: a connection that broke, or JSON that is none of the method's. */
export function liveFaults(
  each: ConformanceCase,
  method: ConformanceMethod,
  profile: ConformanceProfile,
  answer: ExchangeAnswer,
): readonly string[] {
  if (answer.end === "broken" && answer.status === 0) return ["the connection broke before an answer"];
  const binding = method.bindings.find(({ template }) => each.binding.endsWith(` ${template}`));
  // One field of the answer alone has a shape of its own.
  if (answer.status !== 200 || binding?.responseBody !== undefined || isHttpBody(method.output)) return [];
  const text = Buffer.from(answer.body).toString("utf8");
  if (!method.serverStreaming) {
    const body = parsed(text);
    return body === undefined
      ? [`the answer is no JSON: ${text.slice(0, 200)}`]
      : shapeFaults(method.output, body.value, profile.useProtoNames);
  }
  return framesOf(text, "envelope").flatMap((frame) => {
    const result = (parsed(frame)?.value as { readonly result?: unknown } | undefined)?.result;
    return result === undefined ? [] : shapeFaults(method.output, result, profile.useProtoNames);
  });
}
