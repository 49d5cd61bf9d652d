import type { Token } from "./tokens.js";

interface Block {
  /** A oneof or extend block cannot hold messages, so those of its groups wait for its end. */
  readonly holdsFieldsOnly: boolean;
  readonly waiting: Token[];
}

/**
 * Writes proto2 groups as fields and messages, because protobufjs knows them only without options and outside oneofs:
 * `group Item = 1 [deprecated = true] { ... }` becomes `Item item = 1 [deprecated = true]; message Item { ... }`.
 */
export function rewriteGroups(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, index) => startsGroup(tokens, index))) return tokens;
  return rewrite(tokens, 0, tokens.length);
}

function rewrite(tokens: readonly Token[], from: number, to: number): Token[] {
  const output: Token[] = [];
  const blocks: Block[] = [];
  let statement = from;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    const end = startsGroup(tokens, index) ? findGroupEnd(tokens, index, to) : undefined;
    if (end) {
      const [name, , number] = tokens.slice(index + 1, index + 4);
      const block = blocks.at(-1);
      if (!name || !number) break;
      output.push({ ...name }, { ...name, text: name.text.toLowerCase(), offset: name.offset + name.text.length + 1 });
      output.push(...tokens.slice(index + 2, end.open), symbol(";", name));
      const message = [
        { ...name, text: "message" },
        symbol(name.text, name, "word"),
        symbol("{", name),
        ...rewrite(tokens, end.open + 1, end.close),
        symbol("}", name),
      ];
      if (block?.holdsFieldsOnly === true) block.waiting.push(...message);
      else output.push(...message);
      index = end.close;
      statement = index + 1;
      continue;
    }
    output.push(token);
    if (token.text === "{") {
      const word = tokens[statement]?.text;
      blocks.push({ holdsFieldsOnly: word === "oneof" || word === "extend", waiting: [] });
      statement = index + 1;
    } else if (token.text === "}") {
      output.push(...(blocks.pop()?.waiting ?? []));
      statement = index + 1;
    } else if (token.text === ";") statement = index + 1;
  }
  return output;
}

function startsGroup(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.text === "group" &&
    tokens[index + 1]?.kind === "word" &&
    tokens[index + 2]?.text === "=" &&
    tokens[index + 3]?.kind === "number" &&
    /^[[{]$/.test(tokens[index + 4]?.text ?? "")
  );
}

/** Indexes of the braces around a group's fields. */
function findGroupEnd(
  tokens: readonly Token[],
  start: number,
  to: number,
): { readonly open: number; readonly close: number } | undefined {
  let open = start + 4;
  for (let depth = 0; open < to; open++) {
    const text = tokens[open]?.text;
    if (depth === 0 && text === "{") break;
    if (text === "[" || text === "{") depth++;
    else if (text === "]" || text === "}") depth--;
    if (text === ";") return undefined;
  }
  for (let depth = 0, close = open; close < to; close++) {
    const text = tokens[close]?.text;
    if (text === "{") depth++;
    else if (text === "}" && --depth === 0) return { open, close };
  }
  return undefined;
}

/** A token that the text does not hold, standing beside one that it does. */
function symbol(text: string, near: Token, kind: Token["kind"] = "symbol"): Token {
  return { kind, text, offset: near.offset + near.text.length + 1 };
}
