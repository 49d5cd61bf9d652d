import type { HttpContent, HttpParameter, HttpSchema, ParameterPlace } from "../../model/http-api.js";
import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { bodyKind } from "../../plan/http/media.js";
import { code, joinCode, literal, typeFromRuntime, type Code } from "../../render/code.js";
import { toDocComment } from "../../render/docs.js";
import type { Declaration, Member } from "../../render/module.js";
import { memberName } from "./member-name.js";
import { schemaDocs } from "./schema-docs.js";
import { indent, typeText } from "./type-text.js";

const groups: readonly (readonly [ParameterPlace, string])[] = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
  ["cookie", "cookies"],
];

/** What a caller gives: parameters by their names side by side, or grouped by place where names clash, and the body. */
export function argumentsType(plan: HttpPlan, planned: PlannedOperation): readonly Declaration[] {
  const { operation, argumentsName, grouped } = planned;
  const { parameters, body } = operation;
  const docs = `Arguments of \`${operation.method} ${operation.path.source}\`.`;
  const own = grouped ? groupMembers(plan, parameters) : parameters.map((each) => parameterMember(plan, each));
  const contents = body?.contents ?? [];
  const [only] = contents;
  if (only === undefined)
    return own.length === 0 ? [] : [{ kind: "interface", name: argumentsName, docs, members: own }];
  const optional = body?.required !== true;
  if (contents.length === 1) {
    const member = {
      ...bodyMember(plan, only, optional),
      ...(body?.description !== undefined && { docs: body.description }),
    };
    return [{ kind: "interface", name: argumentsName, docs, members: [...own, member] }];
  }
  // Media type and body go together.
  const choices = contents.map((each, index) => {
    const type: Member = { name: "contentType", optional: index === 0, type: code`${literal(each.mediaType)}` };
    return objectText([type, bodyMember(plan, each, optional)]);
  });
  const choice = joinCode(choices, " | ");
  return [
    {
      kind: "type",
      name: argumentsName,
      docs,
      type: own.length === 0 ? choice : code`${objectText(own)} & (${choice})`,
    },
  ];
}

/** Whether a call may leave its arguments out. */
export function mayBeEmpty({ operation }: PlannedOperation): boolean {
  return !operation.parameters.some((each) => each.required) && operation.body?.required !== true;
}

function parameterMember(plan: HttpPlan, parameter: HttpParameter): Member {
  const { name, required, schema, description, deprecated } = parameter;
  const type = given(plan, schema);
  const said = schemaDocs({ ...schema, ...(deprecated && { deprecated }) }, undefined);
  const docs = [description, said === description ? undefined : said].filter(
    (each) => each !== undefined && each !== "",
  );
  return {
    name: memberName(name),
    optional: !required,
    ...(docs.length > 0 && { docs: [...new Set(docs)].join("\n\n") }),
    type,
  };
}

/** Lists may be read-only, and 64-bit integers plain numbers: parameters only go one way. */
function given(plan: HttpPlan, schema: HttpSchema): Code {
  const { type } = schema;
  if (type.kind === "integer" && type.width === 64) return code`bigint | number`;
  const text = typeText(plan, schema, { direction: "sent", isForm: false });
  return type.kind === "array" ? code`readonly ${text}` : text;
}

function groupMembers(plan: HttpPlan, parameters: readonly HttpParameter[]): readonly Member[] {
  return groups.flatMap(([place, name]) => {
    const own = parameters.filter((each) => each.in === place);
    if (own.length === 0) return [];
    return [
      {
        name,
        optional: !own.some((each) => each.required),
        type: objectText(own.map((each) => parameterMember(plan, each))),
      },
    ];
  });
}

/** Members of an object type, one in a line. */
export function objectText(members: readonly Member[]): Code {
  const lines = members.map((each) =>
    indent(code`${toDocComment(each.docs)}readonly ${each.name}${each.optional === true ? "?" : ""}: ${each.type};`),
  );
  return code`{\n${joinCode(lines, "\n")}\n}`;
}

function bodyMember(plan: HttpPlan, content: HttpContent, optional: boolean): Member {
  return { name: "body", optional, type: bodyType(plan, content) };
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
        : typeText(plan, schema, { direction: "sent", isForm: true });
    case "text":
      return code`string`;
    case "binary":
    case "events":
      return code`${typeFromRuntime("Upload", "rest")}`;
    case "lines": {
      const item = schema === undefined ? code`unknown` : typeText(plan, schema, { direction: "sent", isForm: false });
      return code`${item} | Iterable<${item}> | AsyncIterable<${item}>`;
    }
    default:
      return kind satisfies never;
  }
}
