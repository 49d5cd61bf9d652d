import { ClientError } from "../client/index.js";
import { statusCodes } from "../core/index.js";
import type { RestOperation, RestParameter, RestServer } from "./operation.js";
import type { Credentials } from "./security.js";
import { encode, headerText, pathText, queryText } from "./style.js";
import { essenceOf, isJson, writeBody, type WrittenBody } from "./body.js";

/** A request, but for the address of the server. */
export interface LaidOutRequest {
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Headers;
  readonly body?: WrittenBody["body"];
}

type Arguments = Readonly<Record<string, unknown>>;

const groups = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** Puts the arguments of a call where the description has them. Throws INVALID_ARGUMENT for what cannot be sent. */
export function layOutRequest(
  operation: RestOperation,
  args: Arguments,
  credentials: Credentials,
  accept: string,
): LaidOutRequest {
  const { parameters = [], grouped = false } = operation;
  const valueOf = ({ name, in: place }: RestParameter): unknown => {
    const from = grouped ? args[groups[place]] : args;
    return typeof from === "object" && from !== null && Object.hasOwn(from, name)
      ? (from as Arguments)[name]
      : undefined;
  };
  const given = parameters.map((each) => ({ ...each, value: valueOf(each) }));
  const [path = "", fixed] = operation.path.split("?");
  const filled = path.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const parameter = given.find((each) => each.in === "path" && each.name === name);
    if (parameter?.value === undefined) throw invalid(`the path of ${operation.name} needs ${name}`);
    return pathText(name, parameter.value, parameter);
  });
  // Where an empty segment or one of dots comes from a value, another path would be asked for.
  for (const [index, segment] of filled.split("/").entries())
    if (/^(?:|\.|\.\.)$/.test(segment) && segment !== path.split("/")[index])
      throw invalid(`${JSON.stringify(decodeURIComponent(segment))} cannot stand in the path of ${operation.name}`);
  const query = [
    fixed ?? "",
    ...given
      .filter((each) => each.in === "query" && each.value !== undefined)
      .map((each) => queryText(each.name, each.value, each)),
    ...credentials.query.map(([name, value]) => `${encode(name)}=${encode(value)}`),
  ].filter((text) => text !== "");
  const headers = new Headers({ accept });
  for (const each of given)
    if (each.in === "header" && each.value !== undefined)
      headers.set(each.name, headerText(each.name, each.value, each));
  for (const [name, value] of credentials.headers) headers.set(name, value);
  const cookies = [
    ...given
      .filter((each) => each.in === "cookie" && each.value !== undefined)
      .map((each) => queryText(each.name, each.value, each).replaceAll("&", "; ")),
    ...credentials.cookies.map(([name, value]) => `${encode(name)}=${encode(value)}`),
  ].filter((text) => text !== "");
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  const target = query.length === 0 ? filled : `${filled}?${query.join("&")}`;
  if (operation.body === undefined || args["body"] === undefined) return { target, headers };
  const written = writeBody(operation.body, args["body"], args["contentType"] as string | undefined);
  headers.set("content-type", written.contentType);
  return { target, headers, body: written.body };
}

function invalid(message: string): ClientError {
  return new ClientError(statusCodes.INVALID_ARGUMENT, message, { origin: "client" });
}

/** What is asked for: the media types of every success, JSON first; events alone for a stream. */
export function acceptOf({ answers }: RestOperation, isStream: boolean): string {
  const types = Object.entries(answers)
    .filter(([status]) => /^[23]/.test(status) || status === "default")
    .flatMap(([, contents]) => Object.entries(contents))
    .filter(([, payload]) => !isStream || (typeof payload === "object" && !("json" in payload)))
    .map(([type]) => type);
  const plain = [...new Set(types)].filter(
    (type) => isStream || essenceOf(type) !== "text/event-stream" || types.length === 1,
  );
  return [...plain].sort((a, b) => Number(isJson(essenceOf(b))) - Number(isJson(essenceOf(a)))).join(", ") || "*/*";
}

/** The address of a server with its variables filled in; undefined if it has none. */
export function serverUrl(
  server: RestServer | undefined,
  given: Readonly<Record<string, string | undefined>> = {},
): string | undefined {
  return server?.url.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    return own ?? server.variables?.[name] ?? "";
  });
}
