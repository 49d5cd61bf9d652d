/**
 * How Envoy's grpc_json_transcoder finds the route of a request, so that routes can be compared before anybody deploys them.
 *
 * A path is taken apart at its slashes; empty parts at its end fall away. The text behind a last colon is a part of its own if it is the verb
 * of any route, so `/a/b:go` and `/a/b/go` are one path. Parts are compared as they are sent, undecoded. In each place a literal is tried
 * before `*`, and that before `**`, which takes one part at least, or none at the end of a path. Behind `**` the first literal that fits is
 * taken for good. Two routes of one method and one shape are neither served.
 */
export interface EnvoyMatcher<T> {
  find(httpMethod: string, path: string): T | undefined;
}

/** A route as the matcher knows it; `parts` are the segments as they are sent, `*` and `**` among them. */
export interface EnvoyRoute<T> {
  readonly httpMethod: string;
  readonly parts: readonly string[];
  readonly verb?: string;
  readonly of: T;
}

interface Node<T> {
  readonly children: Map<string, Node<T>>;
  readonly byMethod: Map<string, T | "several">;
  readonly isMulti: boolean;
}

/** Builds the matcher of some routes. */
export function createEnvoyMatcher<T extends object>(routes: readonly EnvoyRoute<T>[]): EnvoyMatcher<T> {
  const root: Node<T> = createNode(false);
  const verbs = new Set<string>();
  for (const { httpMethod, parts, verb, of } of routes) {
    let node = root;
    if (verb !== undefined) verbs.add(verb);
    for (const part of verb === undefined ? parts : [...parts, verb]) {
      const next = node.children.get(part) ?? createNode<T>(part === "**");
      node.children.set(part, next);
      node = next;
    }
    node.byMethod.set(httpMethod, node.byMethod.has(httpMethod) ? "several" : of);
  }
  return {
    find(httpMethod, path) {
      const found = search(root, splitPath(path, verbs), 0, httpMethod);
      return found === "several" ? undefined : found;
    },
  };
}

function createNode<T>(isMulti: boolean): Node<T> {
  return { children: new Map(), byMethod: new Map(), isMulti };
}

function splitPath(path: string, verbs: ReadonlySet<string>): readonly string[] {
  const colon = path.lastIndexOf(":");
  const hasVerb = colon > path.lastIndexOf("/") && verbs.has(path.slice(colon + 1));
  const parts = (hasVerb ? `${path.slice(0, colon)}/${path.slice(colon + 1)}` : path).slice(1).split("/");
  while (parts.at(-1) === "") parts.pop();
  return parts;
}

function search<T>(node: Node<T>, parts: readonly string[], at: number, httpMethod: string): T | "several" | undefined {
  const pick = (from: Node<T>): T | "several" | undefined => from.byMethod.get(httpMethod) ?? from.byMethod.get("*");
  const part = parts[at];
  if (part === undefined) {
    const multi = node.children.get("**");
    return pick(node) ?? (multi && pick(multi));
  }
  const into = (key: string): T | "several" | undefined => {
    const child = node.children.get(key);
    return child && search(child, parts, at + 1, httpMethod);
  };
  const literal = into(part);
  if (literal !== undefined) return literal;
  if (node.isMulti) return search(node, parts, at + 1, httpMethod);
  return into("*") ?? into("**");
}
