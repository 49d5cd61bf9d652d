import type { HttpBinding } from "../model/api.js";
import { byMethod, ruleMembers } from "./service-config.js";
import type { RecoveredBinding } from "./recover.js";

const importLine = 'import "google/api/annotations.proto";';

/** The text of a proto with the options of recovered bindings in it; `bindings` are those of its methods. */
export function annotateProto(source: string, bindings: readonly RecoveredBinding[]): string {
  const edits = byMethod(bindings).flatMap((group): readonly Edit[] => {
    const [primary, ...others] = group;
    if (primary === undefined) return [];
    const { line, column } = primary.method.location;
    const start = offsetOf(source, line, column);
    const end = endOfHead(source, start);
    if (end === undefined) return [];
    const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf("\n", start - 1) + 1))?.[0] ?? "";
    const option = printOption(
      primary.binding,
      others.map((each) => each.binding),
      `${indent}  `,
    );
    return source.charAt(end) === ";"
      ? [{ at: end, length: 1, text: ` {\n${option}\n${indent}}` }]
      : [{ at: end + 1, length: 0, text: `\n${option}` }];
  });
  if (edits.length === 0) return source;
  const all = /^\s*import\s+"google\/api\/annotations\.proto"/m.test(source) ? edits : [...edits, importEdit(source)];
  return all
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, length, text: added }) => text.slice(0, at) + added + text.slice(at + length), source);
}

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

function printOption(primary: HttpBinding, others: readonly HttpBinding[], indent: string): string {
  const inner = `${indent}  `;
  return [
    `${indent}option (google.api.http) = {`,
    ...members(primary, inner),
    ...others.flatMap((each) => [`${inner}additional_bindings {`, ...members(each, `${inner}  `), `${inner}}`]),
    `${indent}};`,
  ].join("\n");
}

function members(binding: HttpBinding, indent: string): readonly string[] {
  return ruleMembers(binding).map(([name, text]) =>
    name.startsWith("custom ")
      ? `${indent}custom { kind: ${JSON.stringify(name.slice(7))} path: ${JSON.stringify(text)} }`
      : `${indent}${name}: ${JSON.stringify(text)}`,
  );
}

/** The import goes behind the last one, else behind the package, else behind the syntax. */
function importEdit(source: string): Edit {
  const ends = (pattern: RegExp): number | undefined => {
    const last = [...source.matchAll(pattern)].at(-1);
    return last === undefined ? undefined : last.index + last[0].length;
  };
  const behind = ends(/^import\s[^;]*;/gm);
  if (behind !== undefined) return { at: behind, length: 0, text: `\n${importLine}` };
  const head = ends(/^package\s[^;]*;/gm) ?? ends(/^(?:syntax|edition)\s*=[^;]*;/gm);
  return { at: head ?? 0, length: 0, text: head === undefined ? `${importLine}\n\n` : `\n\n${importLine}` };
}

function offsetOf(source: string, line: number, column: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) at = source.indexOf("\n", at) + 1;
  return at + column - 1;
}

/** Where the head of a method ends: its `;` or `{`, outside of comments. */
function endOfHead(source: string, start: number): number | undefined {
  const tokens = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|[;{]/g;
  tokens.lastIndex = start;
  for (let match = tokens.exec(source); match !== null; match = tokens.exec(source))
    if (match[0] === ";" || match[0] === "{") return match.index;
  return undefined;
}
