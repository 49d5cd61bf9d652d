import type { HttpContent, HttpOperation, HttpParameter, ParameterStyle } from "../../model/http-api.js";
import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { bodyKind, isSuccess } from "../../plan/http/media.js";
import { code, joinCode, literal, typeFromRuntime, type Code } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { describesHeaders, headersText, headersType } from "./answer-headers.js";
import { argumentsType } from "./arguments-type.js";
import { formText } from "./form-text.js";
import { memberName } from "./member-name.js";
import { shapeText } from "./shape-text.js";
import { typeText } from "./type-text.js";
import { needsShape } from "./used-shapes.js";

/** Types of an operation's arguments, answers and errors, and the constant that says how it is called. */
export function operationDeclarations(plan: HttpPlan, planned: PlannedOperation): readonly Declaration[] {
  const { operation } = planned;
  const successes = operation.answers.filter((each) => isSuccess(operation, each.status));
  const errors = operation.answers.filter((each) => !successes.includes(each));
  const item = itemType(plan, operation);
  const title = `${operation.method} ${operation.path.source}`;
  return [
    ...argumentsType(plan, planned),
    {
      kind: "interface",
      name: planned.answersName,
      docs: `Answers of \`${title}\` by status.`,
      members:
        successes.length === 0
          ? [{ name: "default", type: code`unknown` }]
          : successes.map((each) => answerMember(plan, each)),
    },
    ...(errors.length === 0
      ? []
      : [
          {
            kind: "interface" as const,
            name: planned.errorsName,
            docs: `Errors of \`${title}\` by status.`,
            members: errors.map((each) => answerMember(plan, each)),
          },
        ]),
    ...headersType(plan, planned),
    ...(item === undefined
      ? []
      : [
          {
            kind: "type" as const,
            name: planned.itemName,
            docs: `One value of the stream that \`${title}\` answers.`,
            type: item,
          },
        ]),
    {
      kind: "const",
      name: planned.constant,
      docs: `\`${title}\``,
      type: code`${typeFromRuntime("RestOperation", "rest")}<${joinCode(typeArguments(planned, errors.length > 0, item !== undefined), ", ")}>`,
      value: code`{\n${joinCode(
        facts(plan, planned).map((each) => code`  ${each},\n`),
        "",
      )}}`,
    },
  ];
}

/** The types that an operation's constant carries; what is unknown at their end is left out. */
function typeArguments(planned: PlannedOperation, hasErrors: boolean, hasItems: boolean): readonly Code[] {
  const { answersName, errorsName, itemName, headersName, operation } = planned;
  const hasHeaders = describesHeaders(operation);
  return [
    argumentsName(planned),
    code`${answersName}`,
    code`${hasErrors ? errorsName : "unknown"}`,
    ...(hasItems ? [code`${itemName}`] : hasHeaders ? [code`unknown`] : []),
    ...(hasHeaders ? [code`${headersName}`] : []),
  ];
}

/** The arguments' type, or the one of no arguments. */
export function argumentsName({ operation, argumentsName: name }: PlannedOperation): Code {
  return takesNothing(operation) ? code`${typeFromRuntime("NoArguments", "rest")}` : code`${name}`;
}

/** Whether there is nothing a caller could give. */
export function takesNothing({ parameters, body }: HttpOperation): boolean {
  return parameters.length === 0 && body === undefined;
}

type Answer = HttpOperation["answers"][number];

function answerMember(
  plan: HttpPlan,
  { status, description, contents }: Answer,
): { readonly name: string; readonly docs?: string; readonly type: Code } {
  const texts = contents.map((each) => payloadType(plan, each));
  return {
    name: memberName(String(status)),
    ...(description !== undefined && description.trim() !== "" && { docs: description }),
    type: texts.length === 0 ? code`undefined` : alternatives(texts),
  };
}

function alternatives(texts: readonly Code[]): Code {
  const unique = [...new Map(texts.map((each) => [JSON.stringify(each), each])).values()];
  return unique.some((each) => each.parts.length === 1 && each.parts[0] === "unknown")
    ? code`unknown`
    : joinCode(unique, " | ");
}

function payloadType(plan: HttpPlan, content: HttpContent): Code {
  const received = { direction: "received", isForm: false } as const;
  const kind = bodyKind(content);
  switch (kind) {
    case "json":
    case "form":
      return content.schema === undefined ? code`unknown` : typeText(plan, content.schema, received);
    case "text":
      return code`string`;
    case "binary":
      return code`${typeFromRuntime("Download", "rest")}`;
    case "events":
    case "lines": {
      const item = content.schema === undefined ? code`unknown` : typeText(plan, content.schema, received);
      return code`AsyncIterable<${item}>`;
    }
    default:
      return kind satisfies never;
  }
}

/** The values of a stream; undefined where no answer is one. */
function itemType(plan: HttpPlan, operation: HttpOperation): Code | undefined {
  const items = operation.answers
    .filter((each) => isSuccess(operation, each.status))
    .flatMap((each) => each.contents)
    .filter((each) => each.stream !== undefined)
    .map((each) =>
      each.schema === undefined ? code`unknown` : typeText(plan, each.schema, { direction: "received", isForm: false }),
    );
  return items.length === 0 ? undefined : alternatives(items);
}

function facts(plan: HttpPlan, { operation, service, method, grouped }: PlannedOperation): readonly Code[] {
  const { parameters, body, servers } = operation;
  const security = securityText(plan, operation);
  return [
    code`service: ${literal(service ?? "")}`,
    code`name: ${literal(method)}`,
    code`method: ${literal(operation.method)}`,
    code`path: ${literal(sentPath(operation))}`,
    ...(parameters.length === 0
      ? []
      : [
          code`parameters: [\n${joinCode(
            parameters.map((each) => code`    ${parameterText(each)},\n`),
            "",
          )}  ]`,
        ]),
    ...(grouped ? [code`grouped: true`] : []),
    ...(body === undefined
      ? []
      : [
          code`body: [${joinCode(
            body.contents.map((each) => contentText(plan, each)),
            ", ",
          )}]`,
        ]),
    code`answers: {\n${joinCode(
      operation.answers.map((each) => code`    ${answerText(plan, each)},\n`),
      "",
    )}  }`,
    ...(describesHeaders(operation) ? [code`headers: ${headersText(plan, operation)}`] : []),
    ...(security === undefined ? [] : [code`security: ${security}`]),
    ...(servers.length === 0 ? [] : [code`servers: ${serversText(servers)}`]),
  ];
}

/** Servers as the runtime has them. */
export function serversText(servers: HttpOperation["servers"]): string {
  return `[${servers.map(serverText).join(", ")}]`;
}

function serverText({ url, variables }: HttpOperation["servers"][number]): string {
  const values = variables.map((each) => `${memberName(each.name)}: ${literal(each.default)}`);
  return `{ url: ${literal(url)}${values.length === 0 ? "" : `, variables: { ${values.join(", ")} }`} }`;
}

/** Alternatives of schemes, where the operation's own differ from the API's. */
function securityText({ api }: HttpPlan, { security }: HttpOperation): string | undefined {
  const text = alternativesText(security);
  return text === alternativesText(api.security ?? []) ? undefined : text;
}

export function alternativesText(security: HttpOperation["security"]): string {
  return `[${security.map((each) => `[${each.map(({ scheme }) => literal(scheme)).join(", ")}]`).join(", ")}]`;
}

/** Literal parts percent-encoded as far as they are not; what stands behind `#` is never sent. */
function sentPath({ path }: HttpOperation): string {
  const whole = path.parts
    .map((part) => (part.kind === "parameter" ? `{${part.name}}` : encodeLiteral(part.text)))
    .join("");
  return whole.replace(/#.*$/, "");
}

function encodeLiteral(text: string): string {
  return text.replace(/%(?![0-9A-Fa-f]{2})|[^\x21\x23-\x3b\x3d\x3f-\x5f\x61-\x7a~]/gu, (char) =>
    encodeURIComponent(char),
  );
}

const usualStyle: Readonly<Record<HttpParameter["in"], ParameterStyle>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

function parameterText({ name, in: place, form }: HttpParameter): string {
  return `{ name: ${literal(name)}, in: "${place}"${formText(form, usualStyle[place])} }`;
}

function contentText(plan: HttpPlan, content: HttpContent): Code {
  const { mediaType, schema, stream, encoding } = content;
  const parts = encoding.map(({ property, contentType, style, explode, allowReserved }) => {
    const form = {
      kind: "style",
      style: style ?? "form",
      explode: explode ?? true,
      allowReserved: allowReserved === true,
    } as const;
    const type = contentType === undefined ? "" : `, type: ${literal(contentType)}`;
    return `${memberName(property)}: { ${`${type}${formText(form, "form")}`.replace(/^, /, "")} }`;
  });
  const shape = schema !== undefined && needsShape(plan, schema) ? code`, shape: ${shapeText(plan, schema)}` : code``;
  return code`{ type: ${literal(mediaType)}${shape}${stream === "lines" ? ", lines: true" : ""}${parts.length === 0 ? "" : `, parts: { ${parts.join(", ")} }`} }`;
}

function answerText(plan: HttpPlan, { status, contents }: Answer): Code {
  const name = memberName(String(status));
  const entries = contents.map((each) => code`${literal(each.mediaType)}: ${payloadText(plan, each)}`);
  return entries.length === 0 ? code`${name}: {}` : code`${name}: { ${joinCode(entries, ", ")} }`;
}

function payloadText(plan: HttpPlan, content: HttpContent): Code {
  const shape = content.schema === undefined ? code`"any"` : shapeText(plan, content.schema);
  const kind = bodyKind(content);
  switch (kind) {
    case "json":
    case "form":
      return code`{ json: ${shape} }`;
    case "events":
    case "lines":
      return code`{ ${kind}: ${shape} }`;
    case "text":
    case "binary":
      return code`"${kind}"`;
    default:
      return kind satisfies never;
  }
}
