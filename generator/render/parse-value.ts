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
    token.lastIndex = state.at;
    const found = token.exec(state.text);
    const [all = "", word = ""] = found ?? [];
    state.at += all.length;
    if (word === "" || word === close) {
      if (item.length > 0) items.push(item);
      state.isOdd ||= word !== close;
      return items;
    }
    const isApart = all.length > word.length;
    if (word === ",") {
      items.push(item);
      item = [];
    } else if (Object.hasOwn(closing, word)) {
      if (isApart && item.length > 0) add(" ", false);
      const end = closing[word] ?? "";
      const isExpanded = word === "{" && /^\s*\n/.test(state.text.slice(state.at, state.at + 80));
      add({ open: word, close: end, items: parseItems(state, end), isExpanded }, false);
    } else {
      state.isOdd ||= /^[;`'")\]}]$/.test(word) || word === "/";
      add(word, isApart);
    }
  }
}
