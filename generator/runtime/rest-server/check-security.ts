import { base64ToBytes } from "../core/index.js";
import type { HttpRequest } from "../http/index.js";
import type { LoginPair, RestApi, RestOperation, RestScheme } from "../rest/index.js";
import { pairsOf, valuesOf } from "./read-parameters.js";
import { RestRefusal } from "./problem.js";

/** Judges what a caller shows: who it is, or `undefined` (or false) for nobody that may call. Answers at once or later. */
export type SecurityCheck<Shown = string> = (shown: Shown, request: HttpRequest) => unknown;

/** Checks by the names of security schemes. */
export type SecurityChecks = Readonly<Record<string, SecurityCheck<never>>>;

/** Who calls, by scheme: what the checks answered. Rejects with 401 where no alternative of the description is met. */
export async function checkSecurity(
  api: RestApi,
  operation: RestOperation,
  request: HttpRequest,
  checks: SecurityChecks,
): Promise<Readonly<Record<string, unknown>>> {
  const alternatives = operation.security ?? api.security;
  for (const names of alternatives) {
    const callers = names.length === 0 ? undefined : await callersOf(api, names, request, checks);
    if (callers !== undefined) return callers;
  }
  if (alternatives.length === 0 || alternatives.some((names) => names.length === 0)) return {};
  const schemes = [...new Set(alternatives.flat())].flatMap((name) => challengeOf(api.schemes[name]) ?? []);
  const challenge = [...new Set(schemes)].join(", ");
  throw new RestRefusal(401, "the caller has not shown that it may call", [], {
    ...(challenge !== "" && { "www-authenticate": challenge }),
  });
}

async function callersOf(
  { schemes }: RestApi,
  names: readonly string[],
  request: HttpRequest,
  checks: SecurityChecks,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const callers: Record<string, unknown> = {};
  for (const name of names) {
    const scheme = schemes[name];
    // A scheme may bear the name of what every object inherits, which is no check.
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (scheme === undefined || check === undefined) return undefined;
    const shown = shownFor(scheme, request);
    if (shown === undefined) return undefined;
    const caller: unknown = await check((shown === connection ? undefined : shown) as never, request);
    if (caller === undefined || caller === false || caller === null) return undefined;
    Object.defineProperty(callers, name, { value: caller, enumerable: true });
  }
  return callers;
}

/** What the connection itself shows. */
const connection = Symbol("connection");

function shownFor(scheme: RestScheme, request: HttpRequest): string | LoginPair | typeof connection | undefined {
  switch (scheme.kind) {
    case "apiKey":
      return keyOf(scheme, request);
    case "basic": {
      const text = afterScheme(request, "basic");
      return text === undefined ? undefined : loginOf(text);
    }
    case "token":
      return afterScheme(request, scheme.scheme);
    case "connection":
      return connection;
    default:
      return scheme satisfies never;
  }
}

function keyOf(
  { in: place, name }: Extract<RestScheme, { readonly kind: "apiKey" }>,
  request: HttpRequest,
): string | undefined {
  if (place === "header") return request.header(name.toLowerCase());
  const items = place === "query" ? request.query.split("&") : valuesOf(request, "cookie").join("; ").split(/; */);
  const raw = pairsOf(items, []).find(([each]) => each === name)?.[1];
  try {
    return raw === undefined ? undefined : decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

/** What stands behind a scheme in `Authorization`. */
function afterScheme(request: HttpRequest, scheme: string): string | undefined {
  const value = request.header("authorization") ?? "";
  const at = value.indexOf(" ");
  return at > 0 && value.slice(0, at).toLowerCase() === scheme.toLowerCase() ? value.slice(at + 1).trim() : undefined;
}

function loginOf(base64: string): LoginPair | undefined {
  try {
    const text = new TextDecoder().decode(base64ToBytes(base64));
    const at = text.indexOf(":");
    return at < 0 ? undefined : { username: text.slice(0, at), password: text.slice(at + 1) };
  } catch {
    return undefined;
  }
}

function challengeOf(scheme: RestScheme | undefined): string | undefined {
  if (scheme?.kind === "basic") return 'Basic realm="api", charset="UTF-8"';
  return scheme?.kind === "token" ? scheme.scheme : undefined;
}
