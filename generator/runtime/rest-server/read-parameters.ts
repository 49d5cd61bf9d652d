import type { HttpRequest } from "../http/index.js";
import {
  readValue,
  valueOfPairs,
  valueOfRaw,
  type Decode,
  type RawPair,
  type RestParameter,
  type RestPlace,
} from "../rest/index.js";
import type { Problem } from "./problem.js";
import type { RestParameterRule, RestRoute } from "./route.js";

/** Values of parameters by place and name. */
export type ReadArguments = Readonly<Record<RestPlace, Readonly<Record<string, unknown>>>>;

/** What of a query may be there without being described. */
export interface ParameterReading {
  /** Names that credentials travel under. */
  readonly known: ReadonlySet<string>;
  readonly refusesUnknown: boolean;
}

/** Reads what a route describes of a request's path, query, headers and cookies; `problems` takes what is not as described. */
export function readParameters(
  route: RestRoute,
  request: HttpRequest,
  path: Readonly<Record<string, string>>,
  reading: ParameterReading,
  problems: Problem[],
): ReadArguments {
  const read: Record<RestPlace, Record<string, unknown>> = { path: {}, query: {}, header: {}, cookie: {} };
  const parameters = route.operation.parameters ?? [];
  const query = pairsOf(request.query.split("&"), problems);
  // Cookies of others are none of ours, however they are written.
  const cookies = parameters.some((each) => each.in === "cookie")
    ? pairsOf(valuesOf(request, "cookie").join("; ").split(/; */), [])
    : [];
  const used = new Set<string>(reading.known);
  for (const [index, parameter] of parameters.entries()) {
    const rule = route.parameters?.[index] ?? { shape: "any" };
    const isOthers = (name: string): boolean => parameters.some((each) => each !== parameter && each.name === name);
    const take = (pairs: readonly RawPair[], decode: Decode): unknown => {
      const { value, names } = valueOfPairs(parameter, rule.shape, pairs, isOthers, decode);
      if (parameter.in === "query") for (const name of names) used.add(name);
      return value;
    };
    const find = (): unknown => {
      switch (parameter.in) {
        case "path":
          return fromPath(parameter, rule, path[parameter.name]);
        case "query":
          return take(query, decodeQuery);
        case "header":
          return fromHeader(parameter, rule, valuesOf(request, parameter.name.toLowerCase()));
        case "cookie":
          return take(cookies, decodeURIComponent);
        default:
          return parameter.in satisfies never;
      }
    };
    const value = judge(parameter, rule, find, problems);
    if (value !== undefined)
      Object.defineProperty(read[parameter.in], parameter.name, { value, enumerable: true, writable: true });
  }
  if (reading.refusesUnknown)
    for (const name of new Set(query.map(([each]) => each)))
      if (!used.has(name)) problems.push({ at: ["query", name], expected: "not to be there" });
  return read;
}

/** The value of a parameter as its handler gets it. */
function judge(
  { name, in: place }: RestParameter,
  { shape, required, fallback }: RestParameterRule,
  find: () => unknown,
  problems: Problem[],
): unknown {
  let found: unknown;
  try {
    found = find();
  } catch (error) {
    if (!(error instanceof URIError) && !(error instanceof SyntaxError)) throw error;
    problems.push({ at: [place, name], expected: error instanceof URIError ? "percent-encoded UTF-8" : "JSON" });
    return undefined;
  }
  if (found === undefined) {
    if (required) problems.push({ at: [place, name], expected: "to be there" });
    return fallback;
  }
  return readValue(shape, found, ({ path, expected }) => void problems.push({ at: [place, name, ...path], expected }));
}

function fromPath(parameter: RestParameter, { shape }: RestParameterRule, raw: string | undefined): unknown {
  return raw === undefined ? undefined : valueOfRaw(parameter, shape, raw, decodeURIComponent);
}

function fromHeader(parameter: RestParameter, { shape }: RestParameterRule, values: readonly string[]): unknown {
  return values.length === 0 ? undefined : valueOfRaw(parameter, shape, values.join(","), (raw) => raw);
}

/** In queries, a plus is a space. */
export function decodeQuery(raw: string): string {
  return decodeURIComponent(raw.replaceAll("+", " "));
}

/** Names and texts of `name=text` items. */
export function pairsOf(items: readonly string[], problems: Problem[]): readonly RawPair[] {
  return items.flatMap((item): readonly RawPair[] => {
    if (item === "") return [];
    const at = item.indexOf("=");
    const name = at < 0 ? item : item.slice(0, at);
    try {
      return [[decodeQuery(name), at < 0 ? "" : item.slice(at + 1)]];
    } catch {
      problems.push({ at: ["query", name], expected: "percent-encoded UTF-8" });
      return [];
    }
  });
}

/** Every value of a header by its lower-case name. */
export function valuesOf({ headers }: HttpRequest, name: string): readonly string[] {
  return headers.filter((_, index) => index % 2 === 1 && headers[index - 1]?.toLowerCase() === name);
}
