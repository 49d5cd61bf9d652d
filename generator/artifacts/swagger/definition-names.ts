import type { SwaggerSettings } from "./settings.js";

type Strategy = SwaggerSettings["openapiNamingStrategy"];

/** What definitions are called: the full names of messages, enums and methods to names that are unique among them, where that can be. */
export function nameDefinitions(fullNames: readonly string[], strategy: Strategy): ReadonlyMap<string, string> {
  switch (strategy) {
    case "fqn":
      return new Map(fullNames.map((name) => [name, name]));
    case "legacy":
      return shorten(fullNames, splitAll, 1, joinInCamelCase);
    case "simple":
      return shorten(fullNames, splitAll, 0, (parts) => parts.join("."));
    case "package":
      return shorten(fullNames, splitPackage, 0, (parts) => parts.join("."));
    default:
      return strategy satisfies never;
  }
}

/** The fewest last parts of a name that no other name ends in, and `extra` more. */
function shorten(
  fullNames: readonly string[],
  split: (name: string) => readonly string[],
  extra: number,
  join: (parts: readonly string[]) => string,
): ReadonlyMap<string, string> {
  const all = fullNames.map((name) => [name, split(name)] as const);
  const endings = new Map<string, number>();
  for (const [, parts] of all)
    for (let depth = 1; depth < parts.length; depth++) {
      const ending = endingOf(parts, depth);
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    }
  const isUnique = (parts: readonly string[], depth: number): boolean =>
    depth === 0 ? extra > 0 && all.length === 1 : endings.get(endingOf(parts, depth)) === 1;
  return new Map(
    all.map(([name, parts]) => {
      let depth = 0;
      while (depth < parts.length && !isUnique(parts, depth)) depth++;
      return [name, join(parts.slice(Math.max(parts.length - depth - extra, 0)))];
    }),
  );
}

function endingOf(parts: readonly string[], depth: number): string {
  return parts.slice(parts.length - depth).join("\0");
}

/** Names have a point in front of them, so that a package counts as what all of it is in. */
function splitAll(name: string): readonly string[] {
  return `.${name}`.split(".");
}

/** The parts of the package, and all the rest as one: packages are in lower case by custom. */
function splitPackage(name: string): readonly string[] {
  const full = `.${name}`;
  const end = full.search(/\.[A-Z]/);
  return end < 0 ? full.split(".") : [...full.slice(0, end).split("."), full.slice(end + 1)];
}

/** `["google", "rpc", "Status"]` to `googleRpcStatus`. */
function joinInCamelCase(parts: readonly string[]): string {
  const first = parts.findIndex((each) => each !== "");
  return parts
    .map((part, index) =>
      parts.length > 1 && index > first && part === part.toLowerCase()
        ? part.slice(0, 1).toUpperCase() + part.slice(1)
        : part,
    )
    .join("");
}
