/**
 * Cuts text that arrives in any pieces into its JSON objects. Between objects it skips white space, commas and the brackets
 * of an enclosing array, so newline-delimited, concatenated and array streams read alike. Throws `SyntaxError` on anything else.
 */
export declare function createJsonTextSplitter(): (text: string) => readonly string[];
