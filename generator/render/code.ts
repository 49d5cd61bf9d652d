/** Where a name lives: a module of the output, a room of the runtime or a package. */
export interface NameSource {
  readonly origin: "output" | "runtime" | "package";
  /** Output module without extension, e.g. `messages/rpc`; or a room, e.g. `core` or `serve/fetch`; or a package, e.g. `vitest`. */
  readonly from: string;
}

/** A name that lives elsewhere; printing it makes the import. */
export interface ImportedName extends NameSource {
  readonly kind: "import";
  readonly name: string;
  readonly typeOnly: boolean;
}

/** A piece of TypeScript text with the names it imports. */
export interface Code {
  readonly kind: "code";
  readonly parts: readonly (string | ImportedName)[];
}

export type Printable = string | number | Code | ImportedName | readonly Printable[];

/** A value of an output module: `imported("PutRequest", "messages/rpc")`. */
export function imported(name: string, from: string): ImportedName {
  return { kind: "import", name, from, origin: "output", typeOnly: false };
}

/** Like `imported`, for a name that is only used as a type. */
export function importedType(name: string, from: string): ImportedName {
  return { kind: "import", name, from, origin: "output", typeOnly: true };
}

/** A value of a room of the runtime: `fromRuntime("createMapper", "json")`. */
export function fromRuntime(name: string, room: string): ImportedName {
  return { kind: "import", name, from: room, origin: "runtime", typeOnly: false };
}

/** Like `fromRuntime`, for a name that is only used as a type. */
export function typeFromRuntime(name: string, room: string): ImportedName {
  return { ...fromRuntime(name, room), typeOnly: true };
}

/** Tagged template that keeps imports: code`${names.mapper(m)}.toJson(wire)`. */
export function code(strings: TemplateStringsArray, ...values: readonly Printable[]): Code {
  const parts: (string | ImportedName)[] = [];
  for (let index = 0; index < strings.length; index++) {
    const text = strings[index];
    if (text !== undefined && text !== "") parts.push(text);
    const value = values[index];
    if (value !== undefined) append(parts, value);
  }
  return { kind: "code", parts };
}

/** `joinCode([a, b], ", ")`. */
export function joinCode(codes: readonly Printable[], separator: string): Code {
  const parts: (string | ImportedName)[] = [];
  codes.forEach((each, index) => {
    if (index > 0) parts.push(separator);
    append(parts, each);
  });
  return { kind: "code", parts };
}

/** A TypeScript string literal; safe for any text (quotes, newlines, U+2028, `</script>` stays data), with the quotes that need fewer escapes. */
export function literal(text: string): string {
  const json = JSON.stringify(text)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
  if (!text.includes('"') || count(text, "'") >= count(text, '"')) return json;
  const inner = json
    .slice(1, -1)
    .replace(/\\(["\\])|'/g, (all, escaped?: string) => (escaped === '"' ? '"' : all === "'" ? "\\'" : all));
  return `'${inner}'`;
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

function append(parts: (string | ImportedName)[], value: Printable): void {
  if (typeof value === "string") parts.push(value);
  else if (typeof value === "number") parts.push(String(value));
  else if (isList(value)) for (const each of value) append(parts, each);
  else if (value.kind === "code") for (const part of value.parts) parts.push(part);
  else parts.push(value);
}

function isList(value: Printable): value is readonly Printable[] {
  return Array.isArray(value);
}
