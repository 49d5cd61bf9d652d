import type { HttpContent, HttpOperation, HttpParameter } from "../../model/http-api.js";
import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { bodyKind, isSuccess } from "../../plan/http/media.js";
import { code, imported, importedType, joinCode, typeFromRuntime, type Code } from "../../render/code.js";
import type { Declaration, Member } from "../../render/module.js";
import { describesHeaders } from "../rest-client/answer-headers.js";
import { memberName } from "../rest-client/member-name.js";
import { operationDocs } from "../rest-client/operation-docs.js";
import { shapeText } from "../rest-client/shape-text.js";
import { fallbackOf, requestType } from "./request-type.js";

/** What an operation's handler is given, and the constant that says how requests are read. `from` is the module of the operation. */
export function routeDeclarations(plan: HttpPlan, planned: PlannedOperation, from: string): readonly Declaration[] {
  const { operation, requestName, routeConstant, constant } = planned;
  const { parameters, body } = operation;
  const rules = parameters.map((each) => code`    ${ruleText(plan, each)},\n`);
  const payloads = body?.contents.map((each) => payloadText(plan, each)) ?? [];
  const facts = [
    code`operation: ${imported(constant, from)}`,
    ...(rules.length === 0 ? [] : [code`parameters: [\n${joinCode(rules, "")}  ]`]),
    ...(body === undefined
      ? []
      : [code`body: { ${body.required ? "required: true, " : ""}payloads: [${joinCode(payloads, ", ")}] }`]),
    code`status: ${statusOf(firstSuccess(operation))}`,
  ];
  return [
    requestType(plan, planned),
    {
      kind: "const",
      name: routeConstant,
      docs: `How \`${operation.method} ${operation.path.source}\` is served.`,
      type: code`${typeFromRuntime("RestRoute", "rest-server")}<${requestName}, ${resultType(planned, from)}>`,
      value: code`{\n${joinCode(
        facts.map((each) => code`  ${each},\n`),
        "",
      )}}`,
    },
  ];
}

/** A handler's method of an interface. */
export function handlerMember(planned: PlannedOperation, from: string): Member {
  const { method, requestName, operation } = planned;
  return {
    name: method,
    docs: operationDocs(operation),
    parameters: [
      { name: "request", type: code`${requestName}` },
      { name: "context", type: code`${typeFromRuntime("RestContext", "rest-server")}` },
    ],
    type: resultType(planned, from),
  };
}

/** Streams are answered at once, all else at once or later. */
function resultType({ operation, answersName, errorsName, headersName }: PlannedOperation, from: string): Code {
  const hasErrors = operation.answers.some((each) => !isSuccess(operation, each.status));
  const errors = hasErrors ? code`${importedType(errorsName, from)}` : code`Record<never, never>`;
  const success = firstSuccess(operation);
  const key = success === undefined || typeof success === "string" ? `"${success ?? "default"}"` : success;
  const headers = describesHeaders(operation) ? code`, ${importedType(headersName, from)}` : "";
  const result = code`${typeFromRuntime("RestResult", "rest-server")}<${importedType(answersName, from)}, ${errors}, ${key}${headers}>`;
  return code`${typeFromRuntime("MaybePromise", "rest-server")}<${result}>`;
}

type Status = HttpOperation["answers"][number]["status"];

function firstSuccess(operation: HttpOperation): Status | undefined {
  return operation.answers.find((each) => isSuccess(operation, each.status))?.status;
}

/** The status of a success that only has a hundred, or none. */
function statusOf(status: Status | undefined): number {
  if (typeof status === "number") return status;
  return status === undefined || status === "default" ? 200 : Number(status.charAt(0)) * 100;
}

function ruleText(plan: HttpPlan, { required, schema }: HttpParameter): Code {
  const fallback = fallbackOf(schema);
  return code`{ shape: ${shapeText(plan, schema, "requests")}${required ? ", required: true" : ""}${!required && fallback !== undefined ? `, fallback: ${fallback}` : ""} }`;
}

function payloadText(plan: HttpPlan, content: HttpContent): Code {
  const shape = content.schema === undefined ? code`"any"` : shapeText(plan, content.schema, "requests");
  const kind = bodyKind(content);
  switch (kind) {
    case "json":
    case "form":
    case "lines":
      return code`{ ${kind}: ${shape} }`;
    case "text":
      return code`"text"`;
    case "binary":
    case "events":
      return code`"binary"`;
    default:
      return kind satisfies never;
  }
}

/** The entries of a list of served routes: `serveRoute(getPetRoute, (request, context) => handlers.pets.getPet(request, context))`. */
export function servedText({ method, routeConstant, service }: PlannedOperation, from: string, serve: Code): Code {
  const owner = service === undefined ? "handlers" : `handlers.${service}`;
  const call = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(method) ? `.${method}` : `[${memberName(method)}]`;
  return code`    ${serve}(${imported(routeConstant, from)}, (request, context: ${typeFromRuntime("RestContext", "rest-server")}) => ${owner}${call}(request, context)),\n`;
}
