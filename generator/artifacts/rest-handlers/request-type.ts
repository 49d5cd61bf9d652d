import type { HttpContent, HttpParameter, HttpSchema, ParameterPlace } from "../../model/http-api.js";
import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { bodyKind } from "../../plan/http/media.js";
import { code, joinCode, literal, typeFromRuntime, type Code } from "../../render/code.js";
import type { Declaration, Member } from "../../render/module.js";
import { objectText } from "../rest-client/arguments-type.js";
import { memberName } from "../rest-client/member-name.js";
import { schemaDocs } from "../rest-client/schema-docs.js";
import { typeText } from "../rest-client/type-text.js";

const groups: readonly (readonly [ParameterPlace, string])[] = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
  ["cookie", "cookies"],
];

/** What a handler is given: parameters by their names side by side, or grouped by place where names clash, and the body. */
export function requestType(plan: HttpPlan, planned: PlannedOperation): Declaration {
  const { operation, requestName: name, grouped } = planned;
  const { parameters, body } = operation;
  const docs = `What \`${operation.method} ${operation.path.source}\` is asked with.`;
  const own = grouped ? groupMembers(plan, parameters) : parameters.map((each) => parameterMember(plan, each));
  const contents = body?.contents ?? [];
  const optional = body?.required !== true;
  const [only] = contents;
  if (only === undefined)
    return own.length === 0
      ? { kind: "type", name, docs, type: code`Readonly<Record<string, never>>` }
      : { kind: "interface", name, docs, members: own };
  if (contents.length === 1)
    return { kind: "interface", name, docs, members: [...own, { name: "body", optional, type: bodyType(plan, only) }] };
  // Media type and body go together; both are absent where there is no body.
  const choices = contents.map((each) =>
    objectText([
      { name: "contentType", type: code`${literal(each.mediaType)}` },
      { name: "body", type: bodyType(plan, each) },
    ]),
  );
  const none = code`{ readonly contentType?: never; readonly body?: never }`;
  const choice = joinCode(optional ? [...choices, none] : choices, " | ");
  return { kind: "type", name, docs, type: own.length === 0 ? choice : code`${objectText(own)} & (${choice})` };
}

function parameterMember(plan: HttpPlan, { name, required, schema, description }: HttpParameter): Member {
  const said = schemaDocs(schema, undefined);
  const docs = [...new Set([description, said])].filter((each) => each !== undefined && each !== "");
  return {
    name: memberName(name),
    optional: !required && fallbackOf(schema) === undefined,
    ...(docs.length > 0 && { docs: docs.join("\n\n") }),
    type: typeText(plan, schema, { direction: "sent", isForm: false }),
  };
}

/** What stands for an absent parameter; defaults that are no scalars are the handler's to apply. */
export function fallbackOf({ type, default: given }: HttpSchema): string | undefined {
  const value = given?.value;
  if (typeof value === "string") return type.kind === "text" || type.kind === "literals" ? literal(value) : undefined;
  if (typeof value === "boolean") return type.kind === "boolean" ? String(value) : undefined;
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  if (type.kind === "integer" && type.width === 64) return Number.isSafeInteger(value) ? `${value}n` : undefined;
  return type.kind === "integer" || type.kind === "number" ? String(value) : undefined;
}

function groupMembers(plan: HttpPlan, parameters: readonly HttpParameter[]): readonly Member[] {
  return groups.flatMap(([place, name]) => {
    const own = parameters.filter((each) => each.in === place);
    return own.length === 0 ? [] : [{ name, type: objectText(own.map((each) => parameterMember(plan, each))) }];
  });
}

function bodyType(plan: HttpPlan, content: HttpContent): Code {
  const { schema } = content;
  const kind = bodyKind(content);
  switch (kind) {
    case "json":
      return schema === undefined ? code`unknown` : typeText(plan, schema, { direction: "sent", isForm: false });
    case "form":
      return schema === undefined
        ? code`Record<string, unknown>`
        : code`${typeFromRuntime("Taken", "rest-server")}<${typeText(plan, schema, { direction: "sent", isForm: true })}>`;
    case "text":
      return code`string`;
    case "binary":
    case "events":
      return code`${typeFromRuntime("BodyStream", "rest-server")}`;
    case "lines":
      return code`AsyncIterable<${schema === undefined ? code`unknown` : typeText(plan, schema, { direction: "sent", isForm: false })}>`;
    default:
      return kind satisfies never;
  }
}
