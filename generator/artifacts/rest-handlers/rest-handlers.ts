import type { HttpSecurityScheme } from "../../model/http-api.js";
import type { HttpPlan, PlannedService } from "../../plan/http/http-plan.js";
import { code, fromRuntime, imported, importedType, joinCode, typeFromRuntime, type Code } from "../../render/code.js";
import type { Declaration, SourceModule } from "../../render/module.js";
import type { Emission } from "../artifact.js";
import { reexportRuntime } from "../clients/client-runtime.js";
import { toDocComment } from "../../render/docs.js";
import { memberName } from "../rest-client/member-name.js";
import { indent } from "../rest-client/type-text.js";
import { shapeDeclarations } from "../rest-client/shape-text.js";
import { uncheckedPatterns } from "./unchecked-patterns.js";
import { requestShapes } from "./request-shapes.js";
import { handlerMember, routeDeclarations, servedText } from "./route-declarations.js";

/** Names of the runtime that users of a handler import. */
const runtimeExports = [
  {
    room: "rest-server",
    values: ["reply", "RestRefusal"],
    types: ["Problem", "Reply", "ReplyOptions", "RestContext", "RestHandler", "RestHandlerOptions", "SecurityCheck"],
  },
  { room: "rest", values: [], types: ["LoginPair", "Upload", "UploadFile"] },
  { room: "serve/fetch", values: ["createFetchHandler"], types: ["FetchContext"] },
] as const;

/** Handlers of a description: `handlers/<group>.ts`, `request-shapes.ts`, `handler.ts`, and `serve.ts`, what serves it in Node. */
export function emitRestHandlers(plan: HttpPlan): Emission {
  if (plan.operations.length === 0) return { modules: [], templates: [], exports: [], diagnostics: [] };
  const used = requestShapes(plan);
  const types = [...plan.types.values()].filter((each) => used.has(each.type.name));
  const root = plan.operations.filter((each) => each.service === undefined);
  const modules: SourceModule[] = [
    {
      path: "request-shapes",
      comment: "What requests hold, and what is checked of it.",
      declarations: types.flatMap((each) => shapeDeclarations(plan, each, "requests")),
    },
    ...plan.services.map((each) => serviceModule(plan, each)),
    {
      path: "handlers/root",
      comment: "Operations of no group.",
      declarations: root.flatMap((each) => routeDeclarations(plan, each, "operations/root")),
    },
    handlerModule(plan),
  ].filter((each) => each.declarations.length > 0);
  return {
    modules,
    templates: [{ path: "serve.ts", template: "serve.ts.hbs", view: { api: plan.api.name } }],
    // Servers are no business of the entry, which runs in browsers.
    exports: [],
    diagnostics: uncheckedPatterns(plan),
  };
}

function serviceModule(plan: HttpPlan, service: PlannedService): SourceModule {
  const { operations, stem, tag, handlersName, description } = service;
  const from = `operations/${stem}`;
  return {
    path: `handlers/${stem}`,
    comment: `What serves the operations of ${tag}.`,
    declarations: [
      ...operations.flatMap((each) => routeDeclarations(plan, each, from)),
      {
        kind: "interface",
        name: handlersName,
        docs: `What serves the operations of ${tag}.${description === undefined ? "" : `\n\n${description}`}`,
        members: operations.map((each) => handlerMember(each, from)),
      },
    ],
  };
}

function handlerModule(plan: HttpPlan): SourceModule {
  const { api, apiName, services, operations } = plan;
  const root = operations.filter((each) => each.service === undefined);
  const title = api.info.title ?? api.name;
  const constant = `${apiName.charAt(0).toLowerCase()}${apiName.slice(1)}Api`;
  const checks = checksType(plan);
  const served = operations.map((each) => {
    const stem = services.find(({ property }) => property === each.service)?.stem ?? "root";
    return servedText(each, `handlers/${stem}`, code`${fromRuntime("serveRoute", "rest-server")}`);
  });
  const options = code`${typeFromRuntime("RestHandlerOptions", "rest-server")}`;
  return {
    path: "handler",
    comment: `What serves ${title}.`,
    declarations: [
      {
        kind: "interface",
        name: `${apiName}Handlers`,
        docs: `What serves ${title}: a function for each operation.`,
        members: [
          ...services.map((each) => ({
            name: each.property,
            type: code`${importedType(each.handlersName, `handlers/${each.stem}`)}`,
          })),
          ...root.map((each) => rootMember(each)),
        ],
      },
      ...(checks === undefined ? [] : [checks]),
      {
        kind: "function",
        name: `create${apiName}Handler`,
        docs: `Serves ${title}: reads requests as the description has them, checks them, and writes what handlers answer. Hand its \`handle\` to an adapter, e.g. \`createNodeServer(handler.handle).listen(8080)\`.`,
        parameters: [
          { name: "handlers", type: code`${apiName}Handlers` },
          checks === undefined
            ? { name: "options", type: options, initializer: code`{}` }
            : { name: "options", type: code`${options} & { readonly security: ${apiName}Checks }` },
        ],
        returns: code`${typeFromRuntime("RestHandler", "rest-server")}`,
        body: code`${checks === undefined ? "" : "const { security, ...given } = options;\n"}return ${fromRuntime("createRestHandler", "rest-server")}(
  ${imported(constant, "client")},
  [
${joinCode(served, "")}  ],
  ${checks === undefined ? "{}" : "security"},
  ${checks === undefined ? "options" : "given"},
);`,
      },
      ...reexportRuntime(runtimeExports),
    ],
  };
}

function rootMember(planned: HttpPlan["operations"][number]): ReturnType<typeof handlerMember> {
  const member = handlerMember(planned, "operations/root");
  const request = { name: "request", type: code`${importedType(planned.requestName, "handlers/root")}` };
  return { ...member, parameters: [request, ...(member.parameters ?? []).slice(1)] };
}

/** The checks that operations ask for; undefined where none does. */
function checksType({ api, apiName, operations }: HttpPlan): Declaration | undefined {
  const asked = new Set(operations.flatMap(({ operation }) => operation.security.flat().map((each) => each.scheme)));
  const schemes = api.securitySchemes.filter((each) => asked.has(each.name));
  if (schemes.length === 0) return undefined;
  const members = schemes.map(
    (each) =>
      code`${toDocComment(each.description)}readonly ${memberName(each.name)}: ${typeFromRuntime("SecurityCheck", "rest-server")}<${shownType(each)}>;`,
  );
  return {
    kind: "type",
    name: `${apiName}Checks`,
    docs: "Who may call: each answers who it is that shows a credential, or `undefined` for nobody that may.",
    type: code`{\n${joinCode(members.map(indent), "\n")}\n}`,
  };
}

function shownType(scheme: HttpSecurityScheme): Code {
  if (scheme.kind === "mutualTLS") return code`undefined`;
  return scheme.kind === "http" && scheme.scheme === "basic"
    ? code`${typeFromRuntime("LoginPair", "rest")}`
    : code`string`;
}
