import type { JsonSplitter } from "../core/index.js";
import { badAnswer } from "./client-error.js";

/**
 * Cuts text that arrives in any pieces into its JSON objects. Between objects it skips white space, commas and the brackets
 * of an enclosing array, so newline-delimited, concatenated and array streams read alike.
 */
export function createJsonTextSplitter(): JsonSplitter {
  let pending = "";
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  return {
    get rest() {
      return pending.length;
    },
    *split(text) {
      let start = 0;
      for (let index = 0; index < text.length; index++) {
        const char = text.charCodeAt(index);
        if (isEscaped) isEscaped = false;
        else if (isString) {
          isEscaped = char === 0x5c;
          isString = char !== 0x22;
        } else if (depth === 0) {
          start = index;
          if (char === 0x7b) depth = 1;
          else if (!/[\s,[\]]/.test(text.charAt(index)))
            throw badAnswer(`the stream is not JSON: ${text.slice(index, index + 100)}`);
        } else if (char === 0x22) isString = true;
        else if (char === 0x7b || char === 0x5b) depth++;
        else if ((char === 0x7d || char === 0x5d) && --depth === 0) {
          const whole = pending + text.slice(start, index + 1);
          pending = "";
          yield whole;
        }
      }
      if (depth > 0) pending += text.slice(start);
    },
  };
}
