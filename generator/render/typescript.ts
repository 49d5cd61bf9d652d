import { ImportScope, type Specifiers } from "./import-scope.js";
import type { SourceModule } from "./module.js";
import { printDeclaration } from "./print-declaration.js";
import { wrapSignatures } from "./wrap-signatures.js";

/** Prints a module: declarations in order, the imports they use above them. */
export function renderModule(module: SourceModule, specifiers: Specifiers): string {
  const scope = new ImportScope(module, specifiers);
  const printed = module.declarations.map((declaration) => ({
    // Functions, interfaces and constants stand apart; what is verbatim brings its own blank lines.
    apart:
      declaration.kind === "function" ||
      declaration.kind === "interface" ||
      declaration.kind === "const" ||
      (declaration.kind === "type" && (declaration.docs ?? "") !== ""),
    text: printDeclaration(
      declaration,
      (code) => scope.print(code),
      (source) => scope.specifier(source),
    ),
  }));
  const pieces = [...scope.declarations().map((text) => ({ apart: false, text })), ...printed];
  const lines = module.comment === undefined ? [] : [`${toLineComment(module.comment)}\n\n`];
  let last = "";
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) lines.push(last.endsWith("}") || piece.apart ? "\n\n" : "\n");
    last = piece.text.trimEnd();
    lines.push(last);
  }
  const text = lines.join("");
  // A list of names is printed as it should be; that of a large API has megabytes.
  const isTidy = module.declarations.every(({ kind }) => kind === "reexport");
  return `${isTidy ? text : wrapSignatures(tidy(text))}${pieces.length === 0 ? "" : "\n"}`;
}

/** Without blanks at the ends of lines and without two empty lines; most text has neither, which is found faster than replaced. */
function tidy(text: string): string {
  const trimmed = text.includes(" \n") || text.endsWith(" ") ? text.replace(/ +$/gm, "") : text;
  return trimmed.includes("\n\n\n") ? trimmed.replace(/\n{3,}/g, "\n\n") : trimmed;
}

function toLineComment(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => `// ${line}`.trimEnd())
    .join("\n");
}
