import { code, fromRuntime, typeFromRuntime, type Code } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import type { FixedName, ZodScope } from "./zod-scope.js";
import { z, zodType } from "./zod-package.js";

const order: readonly FixedName[] = ["int64", "bytes", "upload", "present", "areUnique"];

/** What the schemas of a module share, as far as they need it. */
export function fixedDeclarations({ fixed }: ZodScope): readonly Declaration[] {
  return order.filter((name) => fixed.has(name)).map((name) => declarations[name]);
}

function shared(name: string, docs: string, type: Code, value: Code): Declaration {
  return { kind: "const", name, docs, exported: false, type: code`${zodType}<${type}>`, value };
}

const declarations: Readonly<Record<FixedName, Declaration>> = {
  int64: {
    kind: "statements",
    code: code`/** An integer of 64 bits: a \`bigint\`, or what JSON makes of one, a number that is exact or digits. */
const int64: ${zodType}<bigint> = ${z}
  .union([${z}.bigint(), ${z}.int(), ${z}.string().regex(/^-?[0-9]{1,19}$/)])
  .transform((value: bigint | number | string) => BigInt(value))
  .pipe(${z}.bigint().min(-9223372036854775808n).max(9223372036854775807n));`,
  },
  bytes: {
    kind: "statements",
    code: code`/** Bytes, or their text in base64. */
const bytes: ${zodType}<Uint8Array> = ${z}
  .union([${z}.instanceof(Uint8Array), ${z}.string().regex(/^[A-Za-z0-9+/_-]*={0,2}$/)])
  .transform((value: Uint8Array | string) => (typeof value === "string" ? ${fromRuntime("base64ToBytes", "core")}(value) : value));`,
  },
  upload: shared(
    "upload",
    "Raw bytes in any of the forms that can be sent.",
    code`${typeFromRuntime("Upload", "rest")}`,
    code`${z}.custom<${typeFromRuntime("Upload", "rest")}>((value) => ${fromRuntime("isUpload", "rest")}(value), "bytes, a Blob or a stream are expected")`,
  ),
  present: shared(
    "present",
    "Anything but nothing.",
    code`unknown`,
    code`${z}.custom<unknown>((value) => value !== undefined, "a value is expected")`,
  ),
  areUnique: {
    kind: "function",
    name: "areUnique",
    exported: false,
    docs: "Whether no item is there twice.",
    parameters: [{ name: "items", type: code`readonly unknown[]` }],
    returns: code`boolean`,
    body: code`const plain = (_: string, value: unknown): unknown => (typeof value === "bigint" ? \`\${value}n\` : value);
const toText = (item: unknown): string => JSON.stringify(item, plain) ?? "";
return new Set(items.map(toText)).size === items.length;`,
  },
};
