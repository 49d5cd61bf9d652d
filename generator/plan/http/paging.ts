import type {
  HttpAnswer,
  HttpApi,
  HttpOperation,
  HttpParameter,
  HttpProperty,
  HttpSchema,
} from "../../model/http-api.js";
import { bodyKind, isSuccess } from "./media.js";

/** How one page of an operation leads to the next. */
export type Paging = {
  /** Where the items of a page stand in its answer; absent where the answer is the list. */
  readonly items?: string;
  readonly item: HttpSchema;
} & (
  | {
      /** The answer names what the next call is to give as a query parameter. */
      readonly kind: "token";
      readonly parameter: string;
      readonly next: string;
    }
  /** The header `Link` says what the next call is to ask for. */
  | { readonly kind: "link" }
);

/**
 * The paging that the description of an operation shows beyond doubt: a GET with one described success in JSON that holds one list, and either a
 * query parameter `page_token` beside `next_page_token` in the answer (likewise other tokens, cursors and markers), or the header `Link`.
 */
export function pagingOf(api: Pick<HttpApi, "types">, operation: HttpOperation): Paging | undefined {
  if (operation.method !== "GET") return undefined;
  const [success, another] = operation.answers.filter((each) => isSuccess(operation, each.status));
  const [content, second] = success?.contents ?? [];
  if (success === undefined || another !== undefined || content === undefined || second !== undefined) return undefined;
  if (content.schema === undefined || bodyKind(content) !== "json") return undefined;
  const whole = resolve(api, content.schema);
  const hasLink = success.headers.some(isLink) && operation.parameters.some((each) => each.in === "query");
  if (whole.type.kind === "array") return hasLink ? { kind: "link", item: whole.type.items } : undefined;
  const properties = propertiesOf(api, whole);
  const lists = properties.flatMap(({ name, schema }) => {
    const { type } = resolve(api, schema);
    return type.kind === "array" ? [{ items: name, item: type.items }] : [];
  });
  // Beside the items there may be a list of texts, e.g. of what could not be reached.
  const objects = lists.filter(({ item }) => ["object", "intersection"].includes(resolve(api, item).type.kind));
  const [list, other] = lists.length === 1 ? lists : objects;
  if (list === undefined || other !== undefined) return undefined;
  const token = tokenOf(api, operation.parameters, properties);
  if (token !== undefined) return { kind: "token", ...token, ...list };
  return hasLink ? { kind: "link", ...list } : undefined;
}

function isLink({ name }: HttpAnswer["headers"][number]): boolean {
  return name.toLowerCase() === "link";
}

/** `page_token` and `next_page_token`, or both the same; whichever way they are spelled. */
function tokenOf(
  api: Pick<HttpApi, "types">,
  parameters: readonly HttpParameter[],
  properties: readonly HttpProperty[],
): { readonly parameter: string; readonly next: string } | undefined {
  for (const { name, in: place, required, schema } of parameters) {
    const plain = spell(name);
    if (place !== "query" || required || !/(?:token|cursor|marker)$/.test(plain) || !isText(api, schema)) continue;
    const next = properties.find(
      (each) =>
        (spell(each.name) === `next${plain}` || (plain.startsWith("next") && spell(each.name) === plain)) &&
        isText(api, each.schema),
    );
    if (next !== undefined) return { parameter: name, next: next.name };
  }
  return undefined;
}

function spell(name: string): string {
  return name.replace(/[^a-z0-9]/gi, "").toLowerCase();
}

/** Whether a value is text, or nothing. */
function isText(api: Pick<HttpApi, "types">, schema: HttpSchema): boolean {
  const { type } = resolve(api, schema);
  if (type.kind !== "union") return type.kind === "text";
  const given = type.members.filter((each) => resolve(api, each).type.kind !== "null");
  return given.length === 1 && given.every((each) => isText(api, each));
}

/** What a reference stands for. */
function resolve(api: Pick<HttpApi, "types">, schema: HttpSchema): HttpSchema {
  let found = schema;
  for (let depth = 0; found.type.kind === "reference" && depth < 32; depth++) {
    const { name } = found.type;
    const named = api.types.find((each) => each.name === name);
    if (named === undefined) return found;
    found = named.schema;
  }
  return found;
}

/** All declared properties, those of parts that hold at once included. */
function propertiesOf(api: Pick<HttpApi, "types">, schema: HttpSchema, depth = 0): readonly HttpProperty[] {
  const { type } = resolve(api, schema);
  if (type.kind === "object") return type.properties;
  if (type.kind !== "intersection" || depth > 8) return [];
  return type.members.flatMap((each) => propertiesOf(api, each, depth + 1));
}
