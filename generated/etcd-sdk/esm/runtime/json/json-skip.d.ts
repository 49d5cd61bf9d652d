import type { JsonWindow } from "./json-window.js";
/** Steps over any JSON value, checking its grammar, without recursion; `depth` is the nesting allowed. */
export declare function skipJsonValue(w: JsonWindow, depth: number, lenient?: boolean): void;
