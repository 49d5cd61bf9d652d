import { complain, type Diagnostic } from "../../diagnostics.js";
import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { code, imported, joinCode, literal, typeFromRuntime, type Code } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";
import type { Emission, TemplateFile } from "../artifact.js";
import { operationCases, type PlannedCase } from "./operation-cases.js";
import { valueText } from "./value-text.js";

interface Group {
  readonly stem: string;
  readonly title: string;
  readonly operations: readonly PlannedOperation[];
}

/** The suite of a description: `conformance/<group>.ts` with its cases, a vitest file beside it, and `conformance/target.ts`. */
export function emitRestConformance(plan: HttpPlan): Emission {
  const groups: readonly Group[] = [
    ...plan.services.map(({ stem, tag, operations }) => ({ stem, title: tag, operations })),
    {
      stem: "root",
      title: "operations of no group",
      operations: plan.operations.filter((each) => each.service === undefined),
    },
  ].filter((each) => each.operations.length > 0);
  const diagnostics: Diagnostic[] = [];
  const modules = groups.map((group) => casesModule(plan, group, diagnostics));
  return {
    modules,
    templates: groups.length === 0 ? [] : [...groups.map(testFile), targetFile(plan)],
    exports: [],
    diagnostics,
  };
}

function casesModule(plan: HttpPlan, { stem, title, operations }: Group, diagnostics: Diagnostic[]): SourceModule {
  const cases = operations.flatMap((planned) => {
    const { operation } = planned;
    const found = operationCases(plan, planned);
    if (found.kind === "cases") return found.cases.map((each) => caseText(planned, each, stem));
    const name = `${operation.method} ${operation.path.source}`;
    diagnostics.push(complain("sample-missing", { operation: name, what: found.what }, operation.location));
    return [];
  });
  return {
    path: `conformance/${stem}`,
    comment: `Requests that the description of ${title} speaks of, and what must become of them.`,
    declarations: [
      {
        kind: "const",
        name: "cases",
        docs: "In the order they are sent.",
        type: code`readonly ${typeFromRuntime("RestCase", "rest-conformance")}[]`,
        value: cases.length === 0 ? code`[]` : code`[\n${joinCode(cases, "")}]`,
      },
    ],
  };
}

function caseText({ operation, routeConstant }: PlannedOperation, each: PlannedCase, stem: string): Code {
  const { title, kind, args, raw, answer } = each;
  const name = `${operation.method} ${operation.path.source}: ${title}`;
  const { status, data, contentType, stream, headers } = answer ?? { status: 0, data: undefined };
  const given = [
    `status: ${status}`,
    `data: ${valueText(data)}`,
    ...(contentType === undefined ? [] : [`contentType: ${literal(contentType)}`]),
    ...(stream === true ? ["stream: true"] : []),
    ...(headers === undefined ? [] : [`headers: ${valueText(headers)}`]),
  ];
  return code`  {
    title: ${literal(name)},
    route: ${imported(routeConstant, `handlers/${stem}`)},
    kind: "${kind}",
    args: ${valueText(args)},${raw === undefined ? "" : `\n    raw: ${valueText(raw)},`}${answer === undefined ? "" : `\n    answer: { ${given.join(", ")} },`}
  },
`;
}

function testFile({ stem, title }: Group): TemplateFile {
  return {
    path: `conformance/${stem}.test.ts`,
    template: "rest-conformance.test.ts.hbs",
    view: { title, stem },
  };
}

function targetFile({ api, apiName, services, operations }: HttpPlan): TemplateFile {
  const constant = `${apiName.charAt(0).toLowerCase()}${apiName.slice(1)}Api`;
  const asksForSecurity = operations.some(({ operation }) => operation.security.flat().length > 0);
  const secrets = api.securitySchemes.filter((each) => each.kind !== "mutualTLS");
  return {
    path: "conformance/target.ts",
    template: "rest-conformance-target.ts.hbs",
    view: {
      api: api.name,
      apiName,
      constant,
      handlers: `${apiName}Handlers`,
      create: `create${apiName}Handler`,
      checks: asksForSecurity ? `${apiName}Checks` : "",
      groups: services.map((each) => literal(each.property)).join(", "),
      variable: `${apiName
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/\W/g, "_")
        .toUpperCase()}`,
      secrets: secrets.map((each) =>
        each.kind === "http" && each.scheme === "basic"
          ? `${literal(each.name)}: { username: "user", password: "password" }`
          : `${literal(each.name)}: "secret"`,
      ),
    },
  };
}
