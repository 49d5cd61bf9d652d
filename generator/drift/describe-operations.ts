import { basePathsOf, routeKey } from "../compare/index.js";
import type { HttpApi, HttpOperation } from "../model/http-api.js";
import type { DescribedOperation } from "./drift-input.js";

/** Which operation of the gateway each operation of a document describes. */
export interface Described {
  readonly operations: readonly DescribedOperation[];
  /** Operations that the gateway does not serve. */
  readonly unknown: readonly HttpOperation[];
  /** Whether operations were found only without what the document's servers put before their paths. */
  readonly isElsewhere: boolean;
}

/**
 * Matches by method and path, without names of parameters. `forms` are the gateway's operations in the two ways to write a path: each segment of a
 * variable a parameter of its own, or each variable one, as generators of documents have it. Two forms of one binding are one operation.
 */
export function describeOperations(
  document: HttpApi,
  forms: readonly HttpApi[],
  bindingOf: (operation: HttpOperation) => object,
): Described {
  const tables = forms.map(tableOf);
  const aliases = aliasesOf(forms[0]);
  const taken = new Set<object>();
  const operations: DescribedOperation[] = [];
  const unknown: HttpOperation[] = [];
  let elsewhere = 0;
  for (const described of document.operations) {
    const bases = basePathsOf(described.servers.length > 0 ? described.servers : document.servers);
    const match = find(described, [...new Set([...bases, ""])], tables, aliases, (each) => taken.has(bindingOf(each)));
    if (match === undefined) {
      unknown.push(described);
      continue;
    }
    taken.add(bindingOf(match.served));
    if (!bases.includes(match.base)) elsewhere++;
    const where = `${described.method.toLowerCase()} ${match.base}${described.path.source}`;
    operations.push({ served: match.served, described, where });
  }
  return { operations, unknown, isElsewhere: elsewhere > 0 && elsewhere === operations.length };
}

type Table = ReadonlyMap<string, readonly HttpOperation[]>;

function tableOf(api: HttpApi): Table {
  const table = new Map<string, HttpOperation[]>();
  for (const operation of api.operations)
    for (const base of new Set([...basePathsOf(api.servers), ""])) {
      const key = routeKey(operation, base);
      const known = table.get(key);
      if (known) known.push(operation);
      else table.set(key, [operation]);
    }
  return table;
}

function find(
  described: HttpOperation,
  bases: readonly string[],
  tables: readonly Table[],
  aliases: readonly (readonly [string, string])[],
  isTaken: (operation: HttpOperation) => boolean,
): { readonly served: HttpOperation; readonly base: string } | undefined {
  for (const table of tables)
    for (const base of bases)
      for (const key of withAliases(routeKey(described, base), described.method, aliases)) {
        const served = table.get(key)?.find((each) => !isTaken(each));
        if (served !== undefined) return { served, base };
      }
  return undefined;
}

/** Prefixes under which a gateway serves what stands under another one: `[["/v3beta", "/v3"]]`. */
function aliasesOf(api: HttpApi | undefined): readonly (readonly [string, string])[] {
  const said = api?.extensions["x-path-aliases"];
  return typeof said === "object" && said !== null ? Object.entries(said as Record<string, string>) : [];
}

function withAliases(key: string, method: string, aliases: readonly (readonly [string, string])[]): readonly string[] {
  const path = key.slice(method.length + 1);
  const others = aliases
    .filter(([from]) => path.startsWith(`${from}/`))
    .map(([from, to]) => `${method} ${to}${path.slice(from.length)}`);
  return [key, ...others];
}
