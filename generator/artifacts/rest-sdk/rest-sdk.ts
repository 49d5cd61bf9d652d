import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import type { Plan } from "../../plan/plan.js";
import type { TemplateView } from "../../render/template.js";
import type { Artifact } from "../artifact.js";
import { pagingOf } from "../../plan/http/paging.js";
import { mayBeEmpty } from "../rest-client/arguments-type.js";
import { memberName } from "../rest-client/member-name.js";
import { argumentsName } from "../rest-client/operation-declarations.js";
import { changeLog } from "../sdk/changelog.js";
import { readHandWritten } from "../sdk/hand-written.js";
import { chosenEntries, manifestView, type EntryPoints } from "../sdk/package-manifest.js";
import { sdkOf } from "../sdk/sdk.js";
import { markdownText } from "./markdown-text.js";
import { httpOutlineChanges, outlineHttp } from "./outline-http.js";
import { sampleArguments } from "./sample-value.js";

/** A complete npm package of the clients of documents. */
export const restSdkArtifact: Artifact = {
  name: "sdk",
  description: "a ready npm package of the clients",
  needs: ["clients"],
  rooms: [],
  emit(plan) {
    const sdk = sdkOf(plan);
    const http = httpOf(plan);
    return {
      modules: [],
      templates: [
        { path: "package.json", template: "sdk/package.json.hbs", view: manifestView(sdk, entryPoints(plan), false) },
        { path: "README.md", template: "sdk/rest-README.md.hbs", view: readmeView(plan, http) },
        { path: "API.md", template: "sdk/rest-API.md.hbs", view: referenceView(plan, http) },
      ],
      exports: [],
      diagnostics: [],
    };
  },
  readHandWritten: (plan, root) => readHandWritten(sdkOf(plan), root),
  async transform(plan, files, folder) {
    const { packageFiles } = await import("../sdk/package-files.js");
    const { packageName, version } = sdkOf(plan);
    return [
      ...packageFiles(files, entryPoints(plan)),
      ...(await changeLog(folder, packageName, version, outlineHttp(httpOf(plan)), httpOutlineChanges)),
    ];
  },
};

function httpOf({ http }: Plan): HttpPlan {
  if (http === undefined) throw new Error("there is no document");
  return http;
}

function entryPoints(plan: Plan): EntryPoints {
  const more = chosenEntries(plan.config.artifacts);
  return sdkOf(plan).overlay === undefined
    ? { ".": "index", ...more }
    : { ".": "overlay/index", "./api": "index", ...more };
}

function readmeView(plan: Plan, http: HttpPlan): TemplateView {
  const sdk = sdkOf(plan);
  const sample =
    http.operations.find((each) => each.isUnary && each.operation.method === "GET") ??
    http.operations.find((each) => each.isUnary);
  return {
    packageName: sdk.packageName,
    description: markdownText(sdk.description ?? http.api.info.description ?? ""),
    license: sdk.license ?? "UNLICENSED",
    entry: sdk.overlay === undefined ? sdk.packageName : `${sdk.packageName}/api`,
    createClient: `create${http.apiName}Client`,
    exampleUrl: sdk.exampleUrl ?? servedAt(http) ?? "http://127.0.0.1:8080",
    hasSample: sample !== undefined,
    sampleCall: sample === undefined ? "" : callText(http, sample, sample.method),
    sampleCallWithOptions: sample === undefined ? "" : callText(http, sample, sample.method, "options"),
    hasSecurity: http.api.securitySchemes.length > 0,
    securityName: memberName(http.api.securitySchemes[0]?.name ?? ""),
    securityValue:
      http.api.securitySchemes[0]?.kind === "http" && http.api.securitySchemes[0].scheme === "basic"
        ? '{ username: "me", password: "secret" }'
        : '"secret"',
  };
}

/** The first place that the document names as a whole address. */
function servedAt({ api }: HttpPlan): string | undefined {
  return api.servers.find(({ url, variables }) => variables.length === 0 && /^https?:\/\//.test(url))?.url;
}

function callText(http: HttpPlan, planned: PlannedOperation, method: string, options?: string): string {
  const place = planned.service === undefined ? "client" : `client.${planned.service}`;
  const args = sampleArguments(http, planned);
  return `${place}.${method}(${options === undefined ? args : `${args || "{}"}, ${options}`})`;
}

function referenceView(plan: Plan, http: HttpPlan): TemplateView {
  const groups = [
    ...http.services.map(({ property, description, operations }) => ({ property, description, operations })),
    {
      property: "client",
      description: undefined,
      operations: http.operations.filter((each) => each.service === undefined),
    },
  ];
  return {
    api: markdownText(http.api.info.title ?? plan.api.name),
    createClient: `create${http.apiName}Client`,
    services: groups
      .filter((each) => each.operations.length > 0)
      .map(({ property, description, operations }) => ({
        property,
        about: markdownText(description ?? ""),
        methods: operations.map((each) => methodView(http, each)),
      })),
  };
}

/** What a call answers, as its type says it. */
function answerText({ isUnary, answersName, itemName }: PlannedOperation, isPaged: boolean): string {
  if (!isUnary) return `AsyncIterableIterator<${itemName}>`;
  return `RestCall<${answersName}>${isPaged ? " & RestPages" : ""}`;
}

function methodView(http: HttpPlan, planned: PlannedOperation): TemplateView {
  const { operation, service, method, streamMethod, isUnary } = planned;
  const name = isUnary ? method : (streamMethod ?? method);
  const [first] = argumentsName(planned).parts;
  const args = typeof first === "string" ? first : (first?.name ?? "");
  const call = callText(http, planned, name);
  const isPaged = isUnary && pagingOf(http.api, operation) !== undefined;
  return {
    name: service === undefined ? name : `${service}.${name}`,
    signature: `${name}(args${mayBeEmpty(planned) ? "?" : ""}: ${args}, options?: RestCallOptions): ${answerText(planned, isPaged)}`,
    about: [operation.summary, operation.description]
      .filter((text) => text !== undefined && text !== "")
      .map((text) => markdownText(text ?? ""))
      .join("\n\n"),
    deprecated: operation.deprecated,
    binding: `${operation.method} ${operation.path.source}`.replaceAll("`", "'"),
    snippet: isPaged
      ? `for await (const item of ${call}) console.log(item);`
      : isUnary
        ? `const answer = await ${call};\nconsole.log(answer);`
        : `for await (const each of ${call}) {\n  console.log(each);\n  break;\n}`,
    answers: operation.answers.map(({ status, description }) => ({
      status: String(status),
      description: markdownText(description ?? "")
        .trim()
        .replace(/\s+/g, " ")
        .replaceAll("|", "\\|"),
    })),
  };
}
