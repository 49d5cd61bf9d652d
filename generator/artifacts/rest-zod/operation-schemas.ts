import type { HttpContent, HttpParameter } from "../../model/http-api.js";
import type { PlannedOperation } from "../../plan/http/http-plan.js";
import { bodyKind, isSuccess } from "../../plan/http/media.js";
import { unique } from "../../plan/identifiers.js";
import { code, importedType, joinCode, literal, type Code } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { memberName } from "../rest-client/member-name.js";
import { takesNothing } from "../rest-client/operation-declarations.js";
import { typeText } from "../rest-client/type-text.js";
import { z, zodType } from "./zod-package.js";
import { fixed, type ZodScope } from "./zod-scope.js";
import { zodText } from "./zod-text.js";

const sent = { direction: "sent", isForm: false } as const;
const received = { direction: "received", isForm: false } as const;

/** Schemas of an operation's arguments and of its successes in JSON. `from` is the module of its types. */
export function operationSchemas(scope: ZodScope, planned: PlannedOperation, from: string): readonly Declaration[] {
  const { operation, constant, argumentsName } = planned;
  const title = `${operation.method} ${operation.path.source}`;
  const answers = operation.answers.flatMap(({ status, contents }) => {
    const content = isSuccess(operation, status) ? contents.find((each) => bodyKind(each) === "json") : undefined;
    return content?.schema === undefined ? [] : [{ status, schema: content.schema }];
  });
  return [
    ...(takesNothing(operation)
      ? []
      : [
          declare(
            unique(`${constant}ArgumentsSchema`, scope.taken),
            `Arguments of \`${title}\`.`,
            code`${importedType(argumentsName, from)}`,
            argumentsText(scope, planned),
          ),
        ]),
    ...answers.map(({ status, schema }) =>
      declare(
        unique(`${constant}${answers.length > 1 ? String(status) : ""}AnswerSchema`, scope.taken),
        `Answer of \`${title}\` with the status ${status}.`,
        typeText(scope.plan, schema, received),
        zodText(scope, schema, received),
      ),
    ),
  ];
}

/** A constant that says its type: the compiler need not work it out, and holds it to the type of the client. */
export function declare(name: string, docs: string, type: Code, value: Code): Declaration {
  return { kind: "const", name, docs, type: code`${zodType}<${type}>`, value };
}

const groups: readonly (readonly [HttpParameter["in"], string])[] = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
  ["cookie", "cookies"],
];

function argumentsText(scope: ZodScope, { operation, grouped }: PlannedOperation): Code {
  const { parameters, body } = operation;
  const one = ({ name, required, schema }: HttpParameter): Code =>
    member(memberName(name), zodText(scope, schema, sent), required);
  const own = grouped
    ? groups.flatMap(([place, name]) => {
        const some = parameters.filter((each) => each.in === place);
        const required = some.some((each) => each.required);
        return some.length === 0 ? [] : [member(name, strict(some.map(one)), required)];
      })
    : parameters.map(one);
  const required = body?.required === true;
  const contents = body?.contents ?? [];
  const bodyMember = (content: HttpContent): Code => member("body", bodyText(scope, content), required);
  const [only] = contents;
  if (contents.length < 2) return strict(only === undefined ? own : [...own, bodyMember(only)]);
  const choices = contents.map((content, index) => {
    const type = member("contentType", code`${z}.literal(${literal(content.mediaType)})`, index > 0);
    return strict([...own, type, bodyMember(content)]);
  });
  return code`${z}.union([${joinCode(choices, ", ")}])`;
}

function member(name: string, value: Code, required: boolean): Code {
  return code`${name}: ${value}${required ? "" : ".exactOptional()"}`;
}

function strict(members: readonly Code[]): Code {
  return code`${z}.strictObject({ ${joinCode(members, ", ")} })`;
}

function bodyText(scope: ZodScope, content: HttpContent): Code {
  const { schema } = content;
  const kind = bodyKind(content);
  switch (kind) {
    case "json":
      return schema === undefined ? code`${z}.unknown()` : zodText(scope, schema, sent);
    case "form":
      return schema === undefined
        ? code`${z}.record(${z}.string(), ${z}.unknown())`
        : zodText(scope, schema, { ...sent, isForm: true });
    case "text":
      return code`${z}.string()`;
    case "binary":
    case "events":
      return code`${fixed(scope, "upload")}`;
    case "lines": {
      const item = schema === undefined ? code`unknown` : typeText(scope.plan, schema, sent);
      return code`${z}.custom<${item} | Iterable<${item}> | AsyncIterable<${item}>>((value) => value !== undefined)`;
    }
    default:
      return kind satisfies never;
  }
}

/** Module of the types of an operation. */
export function moduleOf(scope: ZodScope, { service }: PlannedOperation): string {
  const stem = scope.plan.services.find(({ property }) => property === service)?.stem ?? "root";
  return `operations/${stem}`;
}
