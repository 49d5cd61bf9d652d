import type { Declaration, Outline, SetOption, Spot } from "./outline.js";
import { holdsFields, isStatement, type Scope } from "./scope.js";
import { StatementCursor } from "./statement-cursor.js";
import { unquote } from "./token-cursor.js";
import type { Token } from "./tokens.js";

/** Walks the tokens of a file; never fails: what it cannot make out it skips, for protobufjs to complain about. */
export function outlineProto(tokens: readonly Token[]): Outline {
  const walker = new Walker(tokens);
  walker.readFile();
  return walker.outline;
}

class Walker extends StatementCursor {
  readonly outline: {
    syntax?: Spot;
    package?: Spot & { first: number; last: number };
    again: Spot[];
    imports: (Spot & { kind: "plain" | "public" | "weak" | "option" })[];
    declarations: Declaration[];
    options: SetOption[];
  } = { again: [], imports: [], declarations: [], options: [] };

  readFile(): void {
    const scopes: Scope[] = [{ path: "", kind: "file" }];
    while (this.at < this.tokens.length) {
      const scope = scopes.at(-1);
      if (!scope) return;
      if (this.text() === "}") {
        this.at++;
        if (scopes.length > 1) scopes.pop();
        continue;
      }
      const opened = this.readStatement(scope);
      if (opened) scopes.push(opened);
    }
  }

  /** Reads one statement up to its `;`, or up to its `{`, whose scope it answers. */
  private readStatement(scope: Scope): Scope | undefined {
    const first = this.at;
    if (this.text() === ";") {
      this.at++;
      return undefined;
    }
    if (/^(?:export|local)$/.test(this.text()) && /^(?:message|enum)$/.test(this.text(1))) this.at++;
    const word = this.text();
    if (word === "option") return this.readOption(scope);
    if (scope.kind === "enum" && word !== "reserved") return this.readValue(scope, first);
    const read = statements.get(word);
    if (read !== undefined && isStatement(word, scope, this.tokens[this.at + 1])) return read(this, scope, first);
    if (holdsFields(scope)) return this.readField(scope, first);
    return this.readUnknown(scope);
  }

  /** Something that protobufjs will complain about. */
  private readUnknown(scope: Scope): Scope | undefined {
    this.skipToHeadEnd();
    return this.text(-1) === "{" ? { path: scope.path, kind: "other" } : undefined;
  }

  readSyntax(): undefined {
    if (this.outline.syntax) this.outline.again.push({ text: this.text(), offset: this.tokens[this.at]?.offset ?? 0 });
    this.at++;
    this.skipTo(["string", ";"]);
    if (this.kind() === "string") this.outline.syntax ??= this.stringSpot();
    return this.skipStatement();
  }

  readPackage(first: number): undefined {
    if (this.outline.package) this.outline.again.push({ text: "package", offset: this.tokens[this.at]?.offset ?? 0 });
    this.at++;
    const name = this.readName();
    this.skipStatement();
    if (name) this.outline.package ??= { ...name, first, last: this.at - 1 };
    return undefined;
  }

  readImport(): undefined {
    this.at++;
    const kind = /^(?:public|weak|option)$/.test(this.text()) ? (this.text() as "public") : "plain";
    this.skipTo(["string", ";"]);
    if (this.kind() === "string") this.outline.imports.push({ ...this.stringSpot(), kind });
    return this.skipStatement();
  }

  readExtend(scope: Scope): Scope {
    this.at++;
    const extendee = this.readName();
    this.skipToHeadEnd();
    return { path: scope.path, kind: "extend", ...(extendee && { extendee }) };
  }

  readReserved({ declaration }: Scope, list: "reserved" | "extensionRanges"): undefined {
    this.at++;
    const { numbers, names } = this.readRanges();
    declaration?.[list]?.push(...numbers);
    declaration?.reservedNames?.push(...names);
    return this.skipStatement();
  }

  readOneof(scope: Scope, first: number): Scope | undefined {
    const name = this.tokens[this.at + 1];
    const declaration = name && this.declare(scope, "oneof", name, first);
    return declaration && { path: scope.path, kind: "oneof", oneof: declaration.name, declaration };
  }

  readContainer(scope: Scope, kind: "message" | "enum" | "service", first: number): Scope {
    const name = this.tokens[this.at + 1];
    const declaration = name && this.declare(scope, kind, name, first);
    return { path: declaration?.path ?? scope.path, kind, ...(declaration && { declaration }) };
  }

  private declare(
    scope: Scope,
    kind: Declaration["kind"],
    name: Token,
    first: number,
    more: Partial<Declaration> = {},
  ): Declaration {
    this.skipToHeadEnd();
    const declaration: Declaration = {
      kind,
      path: scope.path === "" ? name.text : `${scope.path}.${name.text}`,
      parent: scope.path,
      name: name.text,
      offset: name.offset,
      first,
      last: this.at - 1,
      options: [],
      ...((kind === "message" || kind === "enum") && { reserved: [], reservedNames: [], extensionRanges: [] }),
      ...(kind === "method" && { strings: [] }),
      ...more,
    };
    this.outline.declarations.push(declaration);
    return declaration;
  }

  private readValue(scope: Scope, first: number): undefined {
    const name = this.tokens[this.at];
    if (name?.kind !== "word" || this.text(1) !== "=") return this.skipStatement();
    this.at += 2;
    const number = this.readNumber();
    const options = this.readBrackets();
    this.skipStatement();
    this.at--;
    this.declare(scope, "value", name, first, { ...(number && { number }), options: options.names });
    return undefined;
  }

  private readField(scope: Scope, first: number): Scope | undefined {
    const head = this.readFieldHead();
    const name = this.tokens[this.at];
    if (name?.kind !== "word" || this.text(1) !== "=") return this.readUnknown(scope);
    this.at++;
    const field: Partial<Declaration> = {
      ...head,
      ...this.readFieldTail(),
      ...(scope.oneof !== undefined && { oneof: scope.oneof }),
      ...(scope.extendee && { extendee: scope.extendee }),
    };
    const kind = scope.kind === "extend" ? "extension" : "field";
    if (head.isGroup) return this.readGroup(scope, kind, name, first, field);
    this.declare(scope, kind, name, first, field);
    return undefined;
  }

  /** A group is two declarations: a field in lower case, and the message that it opens. */
  private readGroup(
    scope: Scope,
    kind: "extension" | "field",
    name: Token,
    first: number,
    field: Partial<Declaration>,
  ): Scope {
    const headEnd = this.at;
    const fieldName = { ...name, text: name.text.toLowerCase() };
    this.declare(scope, kind, fieldName, first, { ...field, type: { text: name.text, offset: name.offset } });
    this.at = headEnd;
    const declaration = this.declare(scope, "message", name, first, { isGroup: true });
    return { path: declaration.path, kind: "message", declaration };
  }

  readMethod(scope: Scope, first: number): Scope | undefined {
    const name = this.tokens[this.at + 1];
    if (!name) return undefined;
    this.at += 2;
    const [type, output] = this.readMethodTypes();
    const declaration = this.declare(scope, "method", name, first, {
      ...(type && { type }),
      ...(output && { output }),
    });
    return this.text(-1) === "{" ? { path: scope.path, kind: "method", declaration } : undefined;
  }

  private readOption(scope: Scope): undefined {
    this.at++;
    const start = this.at;
    const name = this.readOptionName();
    const declaration = scope.declaration;
    if (name?.text === "allow_alias" && this.text() === "=" && this.text(1) === "true" && declaration)
      declaration.allowAlias = true;
    const equals = this.at;
    this.skipStatement();
    if (name) {
      const option = { ...name, value: this.tokens.slice(equals + 1, this.at - 1) };
      if (scope.kind === "file") this.outline.options.push(option);
      else declaration?.options.push(option);
    }
    if (declaration?.strings) {
      for (const token of this.tokens.slice(start, this.at)) {
        if (token.kind === "string") declaration.strings.push({ text: unquote(token.text), offset: token.offset + 1 });
      }
    }
    return undefined;
  }
}

type StatementReader = (walker: Walker, scope: Scope, first: number) => Scope | undefined;

/** The word that a statement begins with -> how the rest is read. */
const statements: ReadonlyMap<string, StatementReader> = new Map<string, StatementReader>([
  ["syntax", (walker) => walker.readSyntax()],
  ["edition", (walker) => walker.readSyntax()],
  ["package", (walker, _scope, first) => walker.readPackage(first)],
  ["import", (walker) => walker.readImport()],
  ["message", (walker, scope, first) => walker.readContainer(scope, "message", first)],
  ["enum", (walker, scope, first) => walker.readContainer(scope, "enum", first)],
  ["service", (walker, scope, first) => walker.readContainer(scope, "service", first)],
  ["oneof", (walker, scope, first) => walker.readOneof(scope, first)],
  ["extend", (walker, scope) => walker.readExtend(scope)],
  ["rpc", (walker, scope, first) => walker.readMethod(scope, first)],
  ["reserved", (walker, scope) => walker.readReserved(scope, "reserved")],
  ["extensions", (walker, scope) => walker.readReserved(scope, "extensionRanges")],
]);
