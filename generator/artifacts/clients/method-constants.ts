import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, joinCode, literal, typeFromRuntime } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { httpTraits } from "./http-rule.js";
import { methodDocs } from "./method-docs.js";
import type { ServiceMethod } from "../../plan/service-methods.js";

const kinds = {
  unary: ["UnaryMethod", "unaryMethod"],
  server_streaming: ["ServerStreamingMethod", "serverStreamingMethod"],
  client_streaming: ["ClientStreamingMethod", "clientStreamingMethod"],
  bidi_streaming: ["BidiStreamingMethod", "bidiStreamingMethod"],
} as const;

/** `export const kvPut: UnaryMethod<...> = unaryMethod(...)`. */
export function methodConstant(plan: Plan, each: ServiceMethod): Declaration {
  const { service, method, kind, constant, isIdempotent } = each;
  const { names } = plan;
  const [type, build] = kinds[kind];
  const traits = [...(isIdempotent ? ["  idempotent: true,\n"] : []), ...httpTraits(plan, method)];
  return {
    kind: "const",
    name: constant,
    docs: methodDocs(method),
    type: code`${typeFromRuntime(type, "core")}<${inputType(plan, each)}, ${names.message(method.output)}, ${names.message(method.input)}, ${names.init(method.output)}>`,
    value: joinCode(
      [
        code`/*@__PURE__*/ ${fromRuntime(build, "core")}(`,
        `${literal(service.fullName)}, ${literal(method.name)}, `,
        code`${names.schema(method.input)}, ${names.schema(method.output)}`,
        traits.length === 0 ? "" : code`, {\n${joinCode(traits, "")}}`,
        ")",
      ],
      "",
    ),
  };
}

/** What a caller must give: the message to send, with every field that stands in the path made mandatory. */
export function inputType(plan: Plan, { method, pathFields }: ServiceMethod): Code {
  const required = pathFields.flatMap((path) => requireField(plan, method.input, path) ?? []);
  return joinCode([code`${plan.names.init(method.input)}`, ...required], " & ");
}

function requireField(plan: Plan, message: string, [head, ...tail]: readonly string[]): Code | undefined {
  const field = plan.index.messages.get(message)?.fields.find((each) => each.name === head);
  if (field === undefined || field.oneof !== undefined) return undefined;
  const property = literal(plan.names.property(field));
  if (tail.length === 0) return code`Required<Pick<${plan.names.init(message)}, ${property}>>`;
  if (field.type.of.kind !== "message") return undefined;
  const inner = requireField(plan, field.type.of.message, tail);
  return inner && code`{ readonly ${property}: ${plan.names.init(field.type.of.message)} & ${inner} }`;
}
