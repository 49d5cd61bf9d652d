import type { Declaration, Spot } from "./outline.js";
import type { Token } from "./tokens.js";

/** What a statement stands in; `path` is that of the declaration around it, `""` in the file. */
export interface Scope {
  readonly path: string;
  readonly declaration?: Declaration;
  readonly kind: "file" | "message" | "enum" | "service" | "method" | "oneof" | "extend" | "other";
  readonly oneof?: string;
  readonly extendee?: Spot;
}

/** Whether a word begins its statement here: most are legal names of types as well, and a field may begin with one. */
export function isStatement(word: string, scope: Scope, next: Token | undefined): boolean {
  switch (word) {
    case "message":
    case "enum":
    case "service":
      return next?.kind === "word" && (scope.kind === "file" || scope.kind === "message");
    case "oneof":
      return next?.kind === "word" && scope.kind === "message";
    case "extend":
      return next?.kind === "word" || next?.text === ".";
    case "rpc":
      return next?.kind === "word" && scope.kind === "service";
    default:
      return true;
  }
}

/** Whether statements here are fields unless they say otherwise. */
export function holdsFields({ kind }: Scope): boolean {
  return kind === "message" || kind === "oneof" || kind === "extend";
}
