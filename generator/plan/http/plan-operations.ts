import type { HttpApi, HttpOperation } from "../../model/http-api.js";
import { safeIdentifier, unique } from "../identifiers.js";
import type { PlannedOperation, PlannedService } from "./http-plan.js";
import { isSuccess } from "./media.js";
import { toConstantName, toMemberName, toStem, toTypeName, upperFirst, withoutGroup } from "./words.js";

/** Groups operations by their first tag and names them. `taken` gathers the names of all declarations. */
export function planOperations(
  api: HttpApi,
  taken: Set<string>,
): { readonly operations: readonly PlannedOperation[]; readonly services: readonly PlannedService[] } {
  const used = new Set(api.operations.flatMap((each) => each.tags.slice(0, 1)));
  const tags = [...api.tags.map((each) => each.name).filter((each) => used.has(each)), ...used];
  const properties = new Set<string>();
  const stems = new Set<string>(["root"]);
  const groups = [...new Set(tags)].map((tag) => ({
    tag,
    property: unique(toMemberName(tag), properties),
    clientName: unique(`${toTypeName(upperFirst(toMemberName(tag)))}Client`, taken),
    handlersName: unique(`${toTypeName(upperFirst(toMemberName(tag)))}Handlers`, taken),
    stem: unique(toStem(tag) || "service", stems),
    methods: new Set<string>(),
  }));
  const byTag = new Map(groups.map((each) => [each.tag, each]));
  const constants = new Set<string>();
  const operations = api.operations.map((operation): PlannedOperation => {
    const group = byTag.get(operation.tags[0] ?? "");
    const id = operation.id ?? `${operation.method.toLowerCase()} ${operation.path.source.replace(/\{/g, " by ")}`;
    const constant = unique(toConstantName(id), constants);
    const stem = upperFirst(constant.replace(/\$$/, ""));
    const wanted = toMemberName(group === undefined ? id : withoutGroup(id, group.tag));
    // Methods of the client itself share its properties with the groups.
    const method = unique(wanted, group?.methods ?? properties);
    const streams = streamsOf(operation);
    return {
      operation,
      ...(group && { service: group.property }),
      method,
      ...(streams !== "none" && {
        streamMethod: streams === "only" ? method : unique(`${wanted}Stream`, group?.methods ?? properties),
      }),
      isUnary: streams !== "only",
      constant,
      argumentsName: unique(safeIdentifier(`${stem}Arguments`), taken),
      requestName: unique(safeIdentifier(`${stem}Request`), taken),
      routeConstant: unique(`${constant}Route`, constants),
      answersName: unique(safeIdentifier(`${stem}Answers`), taken),
      errorsName: unique(safeIdentifier(`${stem}Errors`), taken),
      headersName: unique(safeIdentifier(`${stem}Headers`), taken),
      itemName: unique(safeIdentifier(`${stem}Item`), taken),
      grouped: sharesNames(operation),
    };
  });
  return {
    operations,
    services: groups.map(({ tag, property, clientName, handlersName, stem }) => {
      const description = api.tags.find((each) => each.name === tag)?.description;
      return {
        tag,
        property,
        clientName,
        handlersName,
        stem,
        ...(description !== undefined && { description }),
        operations: operations.filter((each) => each.service === property),
      };
    }),
  };
}

/** Whether successes are streams: none of them, some, or all. */
function streamsOf(operation: HttpOperation): "none" | "also" | "only" {
  const contents = operation.answers
    .filter((each) => isSuccess(operation, each.status))
    .flatMap((each) => each.contents);
  const streams = contents.filter((each) => each.stream !== undefined);
  if (streams.length === 0) return "none";
  return streams.length === contents.length ? "only" : "also";
}

/** Whether two parameters, or one and the body, would have the same name side by side. */
function sharesNames({ parameters, body }: HttpOperation): boolean {
  const names = parameters.map((each) => each.name);
  const own = body === undefined ? [] : body.contents.length > 1 ? ["body", "contentType"] : ["body"];
  return new Set([...names, ...own]).size < names.length + own.length;
}
