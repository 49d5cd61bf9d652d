import type { Code, NameSource } from "./code.js";

/** One TypeScript file to be printed; `path` is the output path without `.ts`. */
export interface SourceModule {
  readonly path: string;
  /** Printed as a comment at the top. */
  readonly comment?: string;
  /** File of the input that it is made from, for the mark on its first line; default the whole API. */
  readonly source?: string;
  readonly declarations: readonly Declaration[];
}

interface Named {
  readonly name: string;
  /** TSDoc text without comment marks; may have several lines. */
  readonly docs?: string;
  /** Default true. */
  readonly exported?: boolean;
}

export type Declaration =
  | (Named & {
      readonly kind: "interface";
      readonly typeParameters?: readonly string[];
      readonly extends?: readonly Code[];
      readonly members: readonly Member[];
    })
  | (Named & { readonly kind: "type"; readonly typeParameters?: readonly string[]; readonly type: Code })
  | (Named & { readonly kind: "const"; readonly type?: Code; readonly value: Code })
  | (Named & {
      readonly kind: "function";
      readonly async?: boolean;
      readonly typeParameters?: readonly string[];
      readonly parameters: readonly Parameter[];
      readonly returns: Code;
      readonly body: Code;
    })
  /** Verbatim statements, for what the other kinds cannot say. */
  | { readonly kind: "statements"; readonly code: Code }
  | {
      readonly kind: "reexport";
      readonly source: NameSource;
      readonly names: readonly { readonly name: string; readonly alias?: string; readonly typeOnly: boolean }[];
    };

/** A property, or (with `parameters`) a method signature of an interface; readonly unless `mutable`. */
export interface Member {
  readonly name: string;
  readonly docs?: string;
  readonly optional?: boolean;
  readonly mutable?: boolean;
  readonly parameters?: readonly Parameter[];
  /** Type of the property, or what the method returns. */
  readonly type: Code;
}

export interface Parameter {
  readonly name: string;
  readonly type: Code;
  readonly optional?: boolean;
  readonly initializer?: Code;
}

/** The name that a declaration gives to its module; undefined for what gives none of its own. */
export function nameOf(declaration: Declaration): string | undefined {
  return declaration.kind === "statements" || declaration.kind === "reexport" ? undefined : declaration.name;
}
