/** Breaks compact JSON text into lines, `indent` spaces per level; empty objects and lists stay as they are. */
export declare function indentJson(text: string, indent: number): string;
