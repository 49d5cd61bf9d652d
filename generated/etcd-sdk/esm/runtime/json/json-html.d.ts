/** Escapes `<`, `>`, `&`, U+2028 and U+2029 in JSON text, as Go's encoder does; they stand only inside strings. */
export declare function escapeHtml(text: string): string;
