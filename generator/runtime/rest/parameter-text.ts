import { parseExact } from "./json.js";
import type { RestForm, RestParameter, RestStyle } from "./operation.js";
import { type Inside, insideOf, valueOfText } from "./read-text.js";
import type { Shape } from "./shape.js";

/** Text as it was sent: what is encoded in it is told from what separates. Throws `URIError` for what is no percent-encoded UTF-8. */
export type Decode = (raw: string) => string;

/** A name, decoded, with a text that is not. */
export type RawPair = readonly [name: string, raw: string];

/** Reads what stands in one place as one text: a segment of a path, a header, an item of a query. */
export function valueOfRaw(parameter: RestParameter, shape: Shape, raw: string, decode: Decode): unknown {
  if (parameter.json) return parseExact(decode(raw));
  const inside = insideOf(shape);
  const { name, style, explode = false } = parameter;
  switch (style) {
    case "label":
      if (inside.kind === "single") return valueOfText(shape, decode(raw.replace(/^\./, "")));
      return valueOfItems(inside, shape, cut(raw.replace(/^\./, ""), explode ? "." : ","), explode, decode);
    case "matrix": {
      const parts = cut(raw.replace(/^;/, ""), ";");
      if (explode && inside.kind === "members") return valueOfItems(inside, shape, parts, true, decode);
      const own = parts.map((each) => each.replace(/^[^=]*=?/, ""));
      if (explode && inside.kind === "list") return valueOfItems(inside, shape, own, true, decode);
      if (parts.some((each) => decode(each.split("=")[0] ?? "") !== name)) return raw;
      return valueOfItems(inside, shape, inside.kind === "single" ? own : cut(own.join(","), ","), false, decode);
    }
    default:
      // A text holds whatever would separate items.
      if (inside.kind === "single") return valueOfText(shape, decode(raw));
      return valueOfItems(inside, shape, cut(raw, delimiterOf(parameter)), explode, decode);
  }
}

/** What separates items that stand in one text. */
function delimiterOf({ in: place, style }: RestParameter): string | RegExp {
  const isHeader = place === "header";
  const delimiters: Readonly<Partial<Record<RestStyle, string | RegExp>>> = isHeader
    ? { spaceDelimited: " ", pipeDelimited: "|", tabDelimited: "\t" }
    : { spaceDelimited: /%20|\+/, pipeDelimited: /%7[Cc]|\|/, tabDelimited: /%09/ };
  return delimiters[style ?? "simple"] ?? (isHeader ? /,[ \t]*/ : ",");
}

function cut(text: string, delimiter: string | RegExp): readonly string[] {
  return text === "" ? [] : text.split(delimiter);
}

function valueOfItems(
  inside: Inside,
  shape: Shape,
  items: readonly string[],
  explode: boolean,
  decode: Decode,
): unknown {
  switch (inside.kind) {
    case "single":
      return valueOfText(shape, decode(items.join(",")));
    case "list":
      return items.map((each, index) => valueOfText(inside.item(index), decode(each)));
    case "members": {
      const pairs = explode ? items.map(atEquals) : inTurns(items);
      return recordOf(
        pairs.map(([name, text]) => [decode(name), text]),
        inside,
        decode,
      );
    }
    default:
      return inside satisfies never;
  }
}

function atEquals(item: string): RawPair {
  const at = item.indexOf("=");
  return at < 0 ? [item, ""] : [item.slice(0, at), item.slice(at + 1)];
}

/** Names and texts in turns. */
function inTurns(items: readonly string[]): readonly RawPair[] {
  return items.flatMap((name, index): readonly RawPair[] => (index % 2 === 0 ? [[name, items[index + 1] ?? ""]] : []));
}

function recordOf(pairs: readonly RawPair[], inside: Extract<Inside, { kind: "members" }>, decode: Decode): unknown {
  return Object.fromEntries(pairs.map(([name, raw]) => [name, valueOfText(inside.member(name), decode(raw))]));
}

/** What a parameter took of pairs, and which names these had. */
export interface TakenPairs {
  /** Undefined when there was none. */
  readonly value: unknown;
  readonly names: readonly string[];
}

/** Reads a parameter from the pairs of a query, cookies or a form. `isOthers` tells names that belong to other parameters. */
export function valueOfPairs(
  parameter: RestForm & { readonly name: string },
  shape: Shape,
  pairs: readonly RawPair[],
  isOthers: (name: string) => boolean,
  decode: Decode,
): TakenPairs {
  const { name, style = "form", json } = parameter;
  const inside = insideOf(shape);
  const explode = parameter.explode ?? style === "form";
  if (style === "deepObject" && inside.kind !== "single") return deepValue(name, shape, pairs, decode);
  if (json !== true && explode && inside.kind === "members") {
    const own = pairs.filter(([each]) => inside.names.includes(each) && !isOthers(each));
    const value = own.length === 0 ? undefined : recordOf(own, inside, decode);
    return { value, names: own.map(([each]) => each) };
  }
  const own = pairs.filter(([each]) => each === name);
  const names = own.map(([each]) => each);
  const [first] = own;
  if (first === undefined) return { value: undefined, names };
  if (json !== true && explode && inside.kind === "list")
    return { value: own.map(([, raw], index) => valueOfText(inside.item(index), decode(raw))), names };
  // A list of texts where one is expected is told as what it is.
  if (own.length > 1) return { value: own.map(([, raw]) => decode(raw)), names };
  const placed: RestParameter = { ...parameter, in: "query", explode: false, style };
  return { value: valueOfRaw(placed, shape, first[1], decode), names };
}

type Tree = string | Map<string, Tree>;

/** `year[min]=1`, to any depth. */
function deepValue(name: string, shape: Shape, pairs: readonly RawPair[], decode: Decode): TakenPairs {
  const own = pairs.filter(([each]) => each.startsWith(`${name}[`) && each.endsWith("]"));
  if (own.length === 0) return { value: undefined, names: [] };
  const root = new Map<string, Tree>();
  for (const [each, raw] of own) {
    const keys = each.slice(name.length + 1, -1).split("][");
    let node = root;
    for (const key of keys.slice(0, -1)) {
      const known = node.get(key);
      const next: Map<string, Tree> = known instanceof Map ? known : new Map();
      node.set(key, next);
      node = next;
    }
    node.set(keys.at(-1) ?? "", decode(raw));
  }
  return { value: valueOfTree(shape, root), names: own.map(([each]) => each) };
}

function valueOfTree(shape: Shape, tree: Tree): unknown {
  if (typeof tree === "string") return valueOfText(shape, tree);
  const inside = insideOf(shape);
  const entries = [...tree];
  if (inside.kind === "list" && entries.every(([key], index) => key === String(index) || key === ""))
    return entries.map(([, each], index) => valueOfTree(inside.item(index), each));
  return Object.fromEntries(
    entries.map(([key, each]) => [key, valueOfTree(inside.kind === "members" ? inside.member(key) : "any", each)]),
  );
}
