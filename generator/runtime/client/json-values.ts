import type { JsonSplitter } from "../core/index.js";

/**
 * Cuts text that arrives in any pieces into its JSON values: those of one array (`isArray`), or values one behind the other, with a
 * line feed behind each that is no object, list or text.
 */
export function createJsonValueSplitter(isArray: boolean): JsonSplitter {
  let value = "";
  let depth = 0;
  let isOpen = false;
  let isString = false;
  let isEscaped = false;
  const take = (): readonly string[] => {
    const taken = value === "" ? [] : [value];
    value = "";
    return taken;
  };
  return {
    get rest() {
      return value.length;
    },
    *split(text) {
      for (const char of text) {
        if (isString) {
          value += char;
          if (isEscaped) isEscaped = false;
          else if (char === "\\") isEscaped = true;
          else if (char === '"') {
            isString = false;
            if (depth === 0) yield* take();
          }
        } else if (depth === 0 && isArray && !isOpen) isOpen = char === "[";
        else if (depth === 0 && /[\s,\]\ufeff]/.test(char)) yield* take();
        else {
          value += char;
          if (char === '"') isString = true;
          else if (char === "[" || char === "{") depth++;
          else if ((char === "]" || char === "}") && --depth === 0) yield* take();
        }
      }
    },
  };
}
