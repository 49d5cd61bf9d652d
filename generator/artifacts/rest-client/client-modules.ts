import type { HttpSecurityScheme, HttpServer } from "../../model/http-api.js";
import type { HttpPlan, PlannedOperation, PlannedService } from "../../plan/http/http-plan.js";
import { isInherited } from "../../plan/identifiers.js";
import { isSuccess } from "../../plan/http/media.js";
import {
  code,
  fromRuntime,
  imported,
  importedType,
  joinCode,
  literal,
  typeFromRuntime,
  type Code,
} from "../../render/code.js";
import type { Declaration, Member, SourceModule } from "../../render/module.js";
import { describesHeaders } from "./answer-headers.js";
import { mayBeEmpty } from "./arguments-type.js";
import { memberName } from "./member-name.js";
import { operationDocs } from "./operation-docs.js";
import { pagedEntry, pagesType, withPagesNote } from "./paged-operation.js";
import { alternativesText, argumentsName, operationDeclarations, serversText } from "./operation-declarations.js";

const transport: Member = {
  name: "transport",
  type: code`${typeFromRuntime("ClientTransport", "client")}`,
};

/** Module of a group of operations: their types and constants, its client, and what makes one. */
export function serviceModule(plan: HttpPlan, service: PlannedService): SourceModule {
  const { clientName, operations, tag, stem, description } = service;
  return {
    path: `operations/${stem}`,
    comment: `Operations of ${tag}.`,
    declarations: [
      ...operations.flatMap((each) => operationDeclarations(plan, each)),
      {
        kind: "interface",
        name: clientName,
        docs: description ?? `Operations of ${tag}.`,
        members: operations.flatMap((each) => clientMembers(plan, each)),
      },
      {
        kind: "function",
        name: `create${clientName}`,
        docs: `A client of the operations of ${tag}, over any transport.`,
        parameters: [transport],
        returns: code`${clientName}`,
        body: code`return {\n${joinCode(
          operations.flatMap((each) => factoryEntries(plan, each, stem)),
          "",
        )}};`,
      },
    ],
  };
}

/** Module of the operations that belong to no group; undefined where there are none. */
export function rootModule(plan: HttpPlan): SourceModule | undefined {
  const operations = plan.operations.filter((each) => each.service === undefined);
  if (operations.length === 0) return undefined;
  return {
    path: "operations/root",
    comment: "Operations of no group.",
    declarations: operations.flatMap((each) => operationDeclarations(plan, each)),
  };
}

function clientMembers(plan: HttpPlan, planned: PlannedOperation, from?: string): readonly Member[] {
  const named = (name: string): Code => (from === undefined ? code`${name}` : code`${importedType(name, from)}`);
  const { operation, method, streamMethod, isUnary } = planned;
  const hasErrors = operation.answers.some((each) => !isSuccess(operation, each.status));
  const hasHeaders = describesHeaders(operation);
  const answerTypes = [
    named(planned.answersName),
    ...(hasErrors ? [named(planned.errorsName)] : hasHeaders ? [code`unknown`] : []),
    ...(hasHeaders ? [named(planned.headersName)] : []),
  ];
  const args = argumentsName(planned);
  const own = args.parts.some((part) => typeof part !== "string") ? args : named(planned.argumentsName);
  const parameters = [
    { name: "args", optional: mayBeEmpty(planned), type: own },
    { name: "options", optional: true, type: code`${typeFromRuntime("RestCallOptions", "rest")}` },
  ];
  const docs = operationDocs(operation);
  return [
    ...(isUnary
      ? [
          {
            name: method,
            docs: withPagesNote(plan, planned, docs),
            parameters,
            type: code`${typeFromRuntime("RestCall", "rest")}<${joinCode(answerTypes, ", ")}>${pagesType(plan, planned, named(planned.answersName))}`,
          },
        ]
      : []),
    ...(streamMethod === undefined
      ? []
      : [{ name: streamMethod, docs, parameters, type: code`AsyncIterableIterator<${named(planned.itemName)}>` }]),
  ];
}

function factoryEntries(plan: HttpPlan, planned: PlannedOperation, stem: string): readonly Code[] {
  const { method, streamMethod, isUnary, constant } = planned;
  const entry = (name: string, call: string): Code =>
    code`  ${name}: (args, options) => ${fromRuntime(call, "rest")}(transport, ${imported(constant, `operations/${stem}`)}, args, options),\n`;
  return [
    ...(isUnary ? [pagedEntry(plan, planned, stem) ?? entry(method, "callRest")] : []),
    ...(streamMethod === undefined ? [] : [entry(streamMethod, "callRestStream")]),
  ];
}

/** Module of the whole client: what it needs to know, and everything under one roof. */
export function clientModule(plan: HttpPlan): SourceModule {
  const { api, apiName, services, operations } = plan;
  const root = operations.filter((each) => each.service === undefined);
  const constant = `${apiName.charAt(0).toLowerCase()}${apiName.slice(1)}Api`;
  const groups = services.map(
    (each) =>
      code`    ${each.property}: ${imported(`create${each.clientName}`, `operations/${each.stem}`)}(transport),\n`,
  );
  const own = root.flatMap((each) => factoryEntries(plan, each, "root").map((entry) => code`  ${entry}`));
  const restOptions = code`${typeFromRuntime("RestOptions", "rest")}`;
  return {
    path: "client",
    comment: `The client of the whole API ${api.info.title ?? api.name}.`,
    declarations: [
      securityType(plan),
      {
        kind: "interface",
        name: `${apiName}Options`,
        docs: `How calls reach ${api.info.title ?? api.name}.`,
        extends: [code`Omit<${restOptions}, "security" | "server">`],
        members: [
          { name: "security", optional: true, docs: "What the caller has to show.", type: code`${apiName}Security` },
          {
            name: "server",
            optional: true,
            docs: "Which of the described servers, and its variables. Default: the first.",
            type: serverType(api.servers),
          },
        ],
      },
      {
        kind: "const",
        name: constant,
        docs: "Servers and security as the description has them.",
        type: code`${typeFromRuntime("RestApi", "rest")}`,
        value: code`{\n  servers: ${serversText(api.servers)},\n  schemes: {${api.securitySchemes.map((each) => `\n    ${memberName(each.name)}: ${schemeText(each)}${isInherited(each.name) ? " as const" : ""},`).join("")}${api.securitySchemes.length > 0 ? "\n  " : ""}},\n  security: ${alternativesText(api.security ?? [])},\n}`,
      },
      {
        kind: "interface",
        name: `${apiName}Client`,
        docs: api.info.description ?? `Every operation of ${api.info.title ?? api.name}.`,
        members: [
          ...services.map((each) => ({
            name: each.property,
            ...(each.description !== undefined && { docs: each.description }),
            type: code`${importedType(each.clientName, `operations/${each.stem}`)}`,
          })),
          ...root.flatMap((each) => clientMembers(plan, each, "operations/root")),
        ],
      },
      {
        kind: "function",
        name: `create${apiName}Transport`,
        docs: "Carries calls of single operations: `callRest(transport, operation, args)`.",
        parameters: [{ name: "options", type: code`${apiName}Options`, initializer: code`{}` }],
        returns: transport.type,
        body: code`return ${fromRuntime("createRestTransport", "rest")}(${constant}, options);`,
      },
      {
        kind: "function",
        name: `create${apiName}Client`,
        docs: "A client of all operations, by how to reach them or over a transport of one's own.",
        parameters: [{ name: "options", type: code`${apiName}Options | ${transport.type}`, initializer: code`{}` }],
        returns: code`${apiName}Client`,
        body: code`const transport = "unary" in options ? options : create${apiName}Transport(options);\nreturn {\n${joinCode(
          groups.map((each) => unindent(each)),
          "",
        )}${joinCode(own.map(unindent), "")}};`,
      },
    ],
  };
}

/** Entries stand two spaces deep in the factory's own body. */
function unindent({ parts }: Code): Code {
  return {
    kind: "code",
    parts: parts.map((part, index) => (index === 0 && typeof part === "string" ? part.replace(/^ {4}/, "  ") : part)),
  };
}

function securityType({ api, apiName }: HttpPlan): Declaration {
  const members = api.securitySchemes
    .filter((each) => each.kind !== "mutualTLS")
    .map((each) => {
      const isLogin = each.kind === "http" && each.scheme === "basic";
      return code`  ${memberName(each.name)}?: ${typeFromRuntime(isLogin ? "Login" : "Secret", "rest")};\n`;
    });
  return {
    kind: "type",
    name: `${apiName}Security`,
    docs: "What callers show, by the names of the security schemes.",
    type: members.length === 0 ? code`Record<string, never>` : code`{\n${joinCode(members, "")}}`,
  };
}

function serverType(servers: readonly HttpServer[]): Code {
  const variables = new Map(servers.flatMap((each) => each.variables.map((variable) => [variable.name, variable])));
  const one = [...variables.values()].map(
    ({ name, values }) => `${memberName(name)}?: ${values === undefined ? "string" : values.map(literal).join(" | ")}`,
  );
  const index = servers.length < 2 ? "0" : servers.map((_, at) => at).join(" | ");
  const given = one.length === 0 ? "" : `; readonly variables?: { ${one.join("; ")} }`;
  return code`{ readonly index?: ${index}${given} }`;
}

function schemeText(scheme: HttpSecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `{ kind: "apiKey", in: "${scheme.in}", name: ${literal(scheme.parameter)} }`;
    case "http":
      if (scheme.scheme === "basic") return '{ kind: "basic" }';
      return `{ kind: "token", scheme: ${literal(scheme.scheme === "bearer" ? "Bearer" : scheme.scheme)} }`;
    case "oauth2":
    case "openIdConnect":
      return '{ kind: "token", scheme: "Bearer" }';
    case "mutualTLS":
      return '{ kind: "connection" }';
    default:
      return scheme satisfies never;
  }
}
