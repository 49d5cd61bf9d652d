/** Text of a value, cut at its brackets: what stands between them, and what they hold. */
export type ValuePart = string | ValueGroup;

/** What stands in one pair of brackets, cut at the commas of its own. */
export interface ValueGroup {
  readonly open: string;
  readonly close: string;
  readonly items: readonly (readonly ValuePart[])[];
  /** An object that began on a line of its own stays in lines. */
  readonly isExpanded: boolean;
}

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
/** A string, a regular expression behind what no division can follow, the mark of a pure call, type arguments
 * of a call, a bracket or comma, or other text. */
const token =
  /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?<=[:(,[]\s*)\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|\/\*@__PURE__\*\/|<[\w\s,.]+>(?=\()|[()[\]{},]|[^\s"'()[\]{},;`/<]+|.)/suy;

/** The parts of a value of data, calls and one-line functions; undefined for any other text, e.g. with statements or comments. */
export function parseValue(text: string): readonly ValuePart[] | undefined {
  const state = { text, at: 0, isOdd: false };
  const items = parseItems(state, "");
  const [only] = items;
  return state.isOdd || items.length !== 1 ? undefined : only;
}

interface State {
  readonly text: string;
  at: number;
  isOdd: boolean;
}

function parseItems(state: State, close: string): readonly (readonly ValuePart[])[] {
  const items: ValuePart[][] = [];
  let item: ValuePart[] = [];
  const add = (part: ValuePart, isApart: boolean): void => {
    const last = item.at(-1);
    if (typeof part !== "string") item.push(part);
    else if (typeof last === "string") item[item.length - 1] = `${last}${isApart ? " " : ""}${part}`;
    else item.push(isApart && last !== undefined ? ` ${part}` : part);
  };
  for (;;) {
    const start = state.at;
    const word = readWord(state);
    if (word === "" || word === close) {
      if (item.length > 0) items.push(item);
      state.isOdd ||= word !== close;
      return items;
    }
    const isApart = state.at - start > word.length;
    const end = word.length === 1 ? closing[word] : undefined;
    if (word === ",") {
      items.push(item);
      item = [];
    } else if (end !== undefined) {
      if (isApart && item.length > 0) add(" ", false);
      const isExpanded = word === "{" && /^\s*\n/.test(state.text.slice(state.at, state.at + 80));
      add({ open: word, close: end, items: parseItems(state, end), isExpanded }, false);
    } else {
      state.isOdd ||= word.length === 1 && /[;`'")\]}/]/.test(word);
      add(word, isApart);
    }
  }
}

/** The next token, empty at the end. Most are short and plain, and are found faster by their characters. */
function readWord(state: State): string {
  const { text } = state;
  let start = state.at;
  while (isBlank(text.charCodeAt(start))) start++;
  const end = findPlainEnd(text, start);
  if (end > start) {
    state.at = end;
    return text.slice(start, end);
  }
  token.lastIndex = state.at;
  const [all = "", word = ""] = token.exec(text) ?? [];
  state.at += all.length;
  return word;
}

/** Where a bracket, a comma, a string in double quotes or a word of ASCII ends that begins at `start`; `start` where something else does. */
function findPlainEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) {
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) return at + 1;
      if (code === backslash) at++;
    }
    return start;
  }
  if (kinds[first] === bracketKind) return start + 1;
  let end = start;
  while (kinds[text.charCodeAt(end)] === wordKind) end++;
  // A letter of another alphabet goes on with the word.
  return text.charCodeAt(end) > 126 ? start : end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

const [quote, backslash, wordKind, bracketKind] = [34, 92, 1, 2];

/** What characters of ASCII are: part of a word, a bracket or comma, or something that the pattern above knows. */
const kinds: readonly number[] = Array.from({ length: 127 }, (_, code) => {
  const char = String.fromCharCode(code);
  return code <= 32 || "\"';`/<".includes(char) ? 0 : "()[]{},".includes(char) ? bracketKind : wordKind;
});
