import type { ImportedName } from "../../render/code.js";

const zod = { kind: "import", origin: "package", from: "zod" } as const;

export const z: ImportedName = { ...zod, name: "z", typeOnly: false };
export const zodType: ImportedName = { ...zod, name: "ZodType", typeOnly: true };

/** What emitted schemas call of the package. */
const called = [
  "array",
  "bigint",
  "boolean",
  "email",
  "guid",
  "instanceof",
  "int",
  "int32",
  "intersection",
  "ipv4",
  "ipv6",
  "iso",
  "lazy",
  "literal",
  "looseObject",
  "never",
  "null",
  "nullable",
  "number",
  "object",
  "record",
  "strictObject",
  "string",
  "tuple",
  "union",
  "unknown",
  "url",
];

/**
 * What the type-check of the output takes for the package, which may not be installed where the output is made: chains of its own methods are
 * `any` there, and nothing of it is written. With the package itself emitted schemas are type-checked by tests.
 */
export const zodDeclaration = `export interface ZodType<Output> {
  readonly _output: Output;
  readonly exactOptional: () => any;
  readonly pipe: (next: any) => any;
}
export declare const z: { readonly [Name in ${called.map((each) => `"${each}"`).join(" | ")}]: any } & {
  readonly custom: <Output>(check: (value: unknown) => boolean, message?: string) => ZodType<Output>;
};
`;
