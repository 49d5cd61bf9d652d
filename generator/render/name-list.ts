import { literal } from "./code.js";

const lineWidth = 120;

/** `import { a, type B } from "./c.js";`, each name on a line of its own where they are many. */
export function nameList(
  keyword: "import" | "export",
  specifier: string,
  names: readonly { readonly name: string; readonly alias?: string; readonly typeOnly: boolean }[],
): string {
  const allTypes = names.every((each) => each.typeOnly);
  const words = names.map(({ name, alias, typeOnly }) => {
    const renamed = alias === undefined || alias === name ? name : `${name} as ${alias}`;
    return typeOnly && !allTypes ? `type ${renamed}` : renamed;
  });
  const head = `${keyword} ${allTypes ? "type " : ""}{`;
  const tail = `} from ${literal(specifier)};`;
  const width = words.reduce((sum, word) => sum + word.length + 2, head.length + tail.length);
  return width <= lineWidth ? `${head} ${words.join(", ")} ${tail}` : `${head}\n  ${words.join(",\n  ")},\n${tail}`;
}
