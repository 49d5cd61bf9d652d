import { lineAt } from "../line-index.js";
import type { LineIndex } from "../line-index.js";
import { rewriteGroups } from "./rewrite-groups.js";
import type { Token, Tokens } from "./tokens.js";

/** protobufjs ignores a name `__proto__`, so it gets to see another one, which the text does not hold. */
export function chooseStandIn(text: string): string {
  for (let count = 0; ; count++) {
    const name = `_x${count.toString(36).padStart(5, "_")}x_`;
    if (!text.includes(name)) return name;
  }
}

/**
 * A .proto text as protobufjs can read it: without comments (it knows no `#`), with `{}` for text format's `<>`, groups as
 * messages, `standIn` for `__proto__`, and without the tokens `dropped` (by index). Lines stay the same.
 */
export function toPlainText(
  text: string,
  source: Tokens,
  standIn: string,
  lines: LineIndex,
  dropped: ReadonlySet<number>,
): string {
  const tokens = source.tokens
    .filter((_, index) => !dropped.has(index))
    .map((token) => (token.text === "__proto__" ? { ...token, text: standIn } : token));
  replaceAngles(tokens);
  quoteLargeNumbers(tokens);
  const start = source.fault ? text.slice(source.fault.offset) : "";
  return printTokens(rewriteGroups(tokens), lines) + start;
}

function replaceAngles(tokens: Token[]): void {
  let open = 0;
  tokens.forEach((token, index) => {
    if (token.text === "<" && !startsMapType(tokens, index)) {
      open++;
      tokens[index] = { ...token, text: "{" };
    } else if (token.text === ">" && open > 0) {
      open--;
      tokens[index] = { ...token, text: "}" };
    }
  });
}

/** protobufjs rounds integers beyond 2^53, which options may have: as text they stay what they are. */
function quoteLargeNumbers(tokens: Token[]): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind !== "number" || !/^(?:0[xX][0-9a-fA-F]+|[1-9]\d{15,})$/.test(token.text)) continue;
    if (Number.isSafeInteger(Number(token.text))) continue;
    const before = tokens[index - 1];
    const isNegative = before?.text === "-";
    const text = `"${isNegative ? "-" : ""}${BigInt(token.text)}"`;
    const start = isNegative ? index - 1 : index;
    // Of a default protobufjs wants a number; ours is read from the tokens.
    if (tokens[start - 2]?.text === "default") continue;
    tokens.splice(start, index - start + 1, { kind: "string", text, offset: tokens[start]?.offset ?? token.offset });
  }
}

function startsMapType(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "map" && tokens[index + 2]?.text === ",";
}

/** Tokens with blanks between where the text had none needed, each on its own line of old if that is not yet past. */
function printTokens(tokens: readonly Token[], lines: LineIndex): string {
  const parts: string[] = [];
  let line = 1;
  let previous: Token | undefined;
  for (const token of tokens) {
    const wanted = lineAt(lines, token.offset);
    if (wanted > line) {
      parts.push("\n".repeat(wanted - line));
      line = wanted;
    } else if (previous && needsBlank(previous, token)) parts.push(" ");
    parts.push(token.text);
    previous = token;
  }
  return parts.join("");
}

/** Names keep their dots close, as protobufjs wants them; where the text parted two tokens they stay parted. */
function needsBlank(previous: Token, token: Token): boolean {
  const touches = token.offset === previous.offset + previous.text.length;
  if (!touches) return true;
  return isWord(previous) && isWord(token);
}

function isWord({ kind }: Token): boolean {
  return kind === "word" || kind === "number";
}
