import type { Token } from "./tokens.js";

/** A piece of text and where it stands. */
export interface Spot {
  readonly text: string;
  readonly offset: number;
}

/** An inclusive range of numbers, as in `reserved 2 to 9;`. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/**
 * What a .proto file declares and where: the places (and some exact texts) that protobufjs does not keep.
 * Paths are relative to the package: `"Outer.Inner.field"`, `"Outer.Kind.VALUE"`, `"Service.Method"`.
 */
export interface Outline {
  readonly syntax?: Spot;
  readonly package?: Spot & { readonly first: number; readonly last: number };
  readonly imports: readonly (Spot & { readonly kind: "plain" | "public" | "weak" | "option" })[];
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  readonly kind: "message" | "enum" | "service" | "oneof" | "field" | "extension" | "value" | "method";
  readonly path: string;
  /** Path of the enclosing declaration; `""` at file level. A oneof's fields belong to the message. */
  readonly parent: string;
  readonly name: string;
  readonly offset: number;
  /** Indexes of the first token and of the `;` or `{` that ends the head. */
  readonly first: number;
  readonly last: number;
  /** Field or enum value. */
  readonly number?: Spot;
  readonly label?: "optional" | "required" | "repeated";
  /** Field type, map value type or method input. */
  readonly type?: Spot;
  /** Method output. */
  readonly output?: Spot;
  /** Message that an extension extends. */
  readonly extendee?: Spot;
  readonly oneof?: string;
  readonly isGroup?: boolean;
  readonly isMap?: boolean;
  /** Tokens of the `default` option's value. */
  readonly defaultValue?: readonly Token[];
  readonly jsonName?: Spot;
  /** Messages and enums. */
  readonly reserved?: NumberRange[];
  readonly reservedNames?: Spot[];
  readonly extensionRanges?: NumberRange[];
  allowAlias?: boolean;
  /** String literals inside a method's body, unquoted. */
  readonly strings?: Spot[];
  /** Names of options set by statements, `"(google.api.http)"`, or in brackets. */
  readonly options: Spot[];
}

/** Walks the tokens of a file; never fails: what it cannot make out it skips, for protobufjs to complain about. */
export function outlineProto(tokens: readonly Token[]): Outline {
  const walker = new Walker(tokens);
  walker.readFile();
  return walker.outline;
}

interface Scope {
  readonly path: string;
  readonly declaration?: Declaration;
  readonly kind: "file" | "message" | "enum" | "service" | "method" | "oneof" | "extend" | "other";
  readonly oneof?: string;
  readonly extendee?: Spot;
}

class Walker {
  readonly outline: {
    syntax?: Spot;
    package?: Spot & { first: number; last: number };
    imports: (Spot & { kind: "plain" | "public" | "weak" | "option" })[];
    declarations: Declaration[];
  } = { imports: [], declarations: [] };
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

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
    let word = this.text();
    if (word === ";") {
      this.at++;
      return undefined;
    }
    if ((word === "export" || word === "local") && /^(?:message|enum)$/.test(this.text(1))) {
      this.at++;
      word = this.text();
    }
    if (word === "option") return this.readOption(scope);
    if (scope.kind === "enum" && word !== "reserved") return this.readValue(scope, first);
    const next = this.tokens[this.at + 1];
    switch (word) {
      case "syntax":
      case "edition":
        this.at++;
        this.skipTo(["string", ";"]);
        if (this.kind() === "string") this.outline.syntax = this.stringSpot();
        return this.skipStatement();
      case "package": {
        this.at++;
        const name = this.readName();
        this.skipStatement();
        if (name) this.outline.package = { ...name, first, last: this.at - 1 };
        return undefined;
      }
      case "import": {
        this.at++;
        const kind = /^(?:public|weak|option)$/.test(this.text()) ? (this.text() as "public") : "plain";
        this.skipTo(["string", ";"]);
        if (this.kind() === "string") this.outline.imports.push({ ...this.stringSpot(), kind });
        return this.skipStatement();
      }
      case "message":
      case "enum":
      case "service":
        if (next?.kind !== "word" || (scope.kind !== "file" && scope.kind !== "message")) break;
        return this.readContainer(scope, word, first);
      case "oneof": {
        if (next?.kind !== "word" || scope.kind !== "message") break;
        const declaration = this.declare(scope, "oneof", next, first);
        return { path: scope.path, kind: "oneof", oneof: next.text, ...(declaration && { declaration }) };
      }
      case "extend": {
        if (next?.kind !== "word" && next?.text !== ".") break;
        this.at++;
        const extendee = this.readName();
        this.skipToHeadEnd();
        return { path: scope.path, kind: "extend", ...(extendee && { extendee }) };
      }
      case "rpc":
        if (scope.kind === "service" && next?.kind === "word") return this.readMethod(scope, next, first);
        break;
      case "reserved":
      case "extensions":
        this.at++;
        this.readRanges(scope, word);
        return this.skipStatement();
      default:
    }
    if (scope.kind === "message" || scope.kind === "oneof" || scope.kind === "extend") return this.readField(scope, first);
    this.skipToHeadEnd();
    return this.text(-1) === "{" ? { path: scope.path, kind: "other" } : undefined;
  }

  private readContainer(scope: Scope, kind: "message" | "enum" | "service", first: number): Scope {
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
  ): Declaration | undefined {
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
    const label = /^(?:optional|required|repeated)$/.test(this.text()) ? (this.text() as "optional") : undefined;
    if (label) this.at++;
    const isMap = this.text() === "map" && this.text(1) === "<";
    const isGroup = this.text() === "group" && this.tokens[this.at + 1]?.kind === "word" && this.text(2) === "=";
    if (isMap) {
      while (this.at < this.tokens.length && this.text() !== "," && this.text() !== ";") this.at++;
      this.at++;
    }
    let type: Spot | undefined;
    if (isGroup) this.at++;
    else type = this.readName();
    if (isMap && this.text() === ">") this.at++;
    const name = this.tokens[this.at];
    if (name?.kind !== "word" || this.text(1) !== "=") {
      this.skipToHeadEnd();
      return this.text(-1) === "{" ? { path: scope.path, kind: "other" } : undefined;
    }
    this.at += 2;
    const number = this.readNumber();
    const options = this.readBrackets();
    const more: Partial<Declaration> = {
      ...(number && { number }),
      ...(label && { label }),
      ...(type && { type }),
      ...(scope.oneof !== undefined && { oneof: scope.oneof }),
      ...(scope.extendee && { extendee: scope.extendee }),
      ...(options.defaultValue && { defaultValue: options.defaultValue }),
      ...(options.jsonName && { jsonName: options.jsonName }),
      ...(isMap && { isMap }),
      ...(isGroup && { isGroup }),
      options: options.names,
    };
    const kind = scope.kind === "extend" ? "extension" : "field";
    if (!isGroup) {
      this.declare(scope, kind, name, first, more);
      return undefined;
    }
    const headEnd = this.at;
    const fieldName = { ...name, text: name.text.toLowerCase() };
    this.declare(scope, kind, fieldName, first, { ...more, type: { text: name.text, offset: name.offset } });
    this.at = headEnd;
    const declaration = this.declare(scope, "message", name, first, { isGroup });
    return { path: declaration?.path ?? scope.path, kind: "message", ...(declaration && { declaration }) };
  }

  private readMethod(scope: Scope, name: Token, first: number): Scope | undefined {
    this.at += 2;
    const types: Spot[] = [];
    while (this.at < this.tokens.length && this.text() !== ";" && this.text() !== "{") {
      if (this.text() !== "(") {
        this.at++;
        continue;
      }
      this.at++;
      // "stream" is also a legal name of a type: it is the keyword only before another name.
      if (this.text() === "stream" && this.text(1) !== ")" && this.text(1) !== ".") this.at++;
      const type = this.readName();
      if (type) types.push(type);
    }
    const [type, output] = types;
    const declaration = this.declare(scope, "method", name, first, { ...(type && { type }), ...(output && { output }) });
    if (this.text(-1) !== "{") return undefined;
    return { path: scope.path, kind: "method", ...(declaration && { declaration }) };
  }

  private readOption(scope: Scope): undefined {
    this.at++;
    const start = this.at;
    const name = this.readOptionName();
    const declaration = scope.declaration;
    if (declaration && scope.kind !== "oneof") {
      if (name) declaration.options.push(name);
      if (name?.text === "allow_alias" && this.text() === "=" && this.text(1) === "true") declaration.allowAlias = true;
    }
    this.skipStatement();
    if (declaration?.strings) {
      for (const token of this.tokens.slice(start, this.at)) {
        if (token.kind === "string") declaration.strings.push({ text: unquote(token.text), offset: token.offset + 1 });
      }
    }
    return undefined;
  }

  /** `(a.b).c` or `deprecated`. */
  private readOptionName(): Spot | undefined {
    const token = this.tokens[this.at];
    if (!token) return undefined;
    if (token.text !== "(") return this.readName();
    this.at++;
    const inner = this.readName();
    if (this.text() === ")") this.at++;
    return inner && { text: `(${inner.text})`, offset: token.offset };
  }

  private readBrackets(): { names: Spot[]; defaultValue?: readonly Token[]; jsonName?: Spot } {
    const found: { names: Spot[]; defaultValue?: readonly Token[]; jsonName?: Spot } = { names: [] };
    if (this.text() !== "[") return found;
    do {
      this.at++;
      const name = this.readOptionName();
      while (this.at < this.tokens.length && !/^[=\],;]$/.test(this.text())) this.at++;
      if (this.text() !== "=") continue;
      const start = ++this.at;
      this.skipValue();
      const value = this.tokens.slice(start, this.at);
      if (name) found.names.push(name);
      if (name?.text === "default") found.defaultValue = value;
      const text = value[0];
      if (name?.text === "json_name" && text) {
        found.jsonName = { text: value.map((token) => unquote(token.text)).join(""), offset: text.offset };
      }
    } while (this.text() === ",");
    if (this.text() === "]") this.at++;
    return found;
  }

  private readRanges(scope: Scope, word: "reserved" | "extensions"): void {
    const { declaration } = scope;
    while (this.at < this.tokens.length && !/^[;[{}]$/.test(this.text())) {
      const token = this.tokens[this.at];
      if (!token) return;
      if (token.kind === "string") {
        declaration?.reservedNames?.push(this.stringSpot());
        this.at++;
      } else if (token.kind === "number" || token.text === "-") {
        const from = Number(this.readNumber()?.text);
        let to = from;
        if (this.text() === "to") {
          this.at++;
          if (this.text() === "max") {
            to = Infinity;
            this.at++;
          } else to = Number(this.readNumber()?.text);
        }
        (word === "reserved" ? declaration?.reserved : declaration?.extensionRanges)?.push({ from, to, offset: token.offset });
      } else {
        if (token.kind === "word") declaration?.reservedNames?.push({ text: token.text, offset: token.offset });
        this.at++;
      }
    }
  }

  /** Words and dots, as far as they make one name. */
  private readName(): Spot | undefined {
    const start = this.tokens[this.at];
    if (!start) return undefined;
    let text = "";
    let needsWord = true;
    if (start.text === ".") {
      text = ".";
      this.at++;
    }
    for (;;) {
      const token = this.tokens[this.at];
      if (!token) break;
      if (needsWord ? token.kind !== "word" : token.text !== ".") break;
      text += token.text;
      needsWord = !needsWord;
      this.at++;
    }
    return text === "" ? undefined : { text, offset: start.offset };
  }

  private readNumber(): Spot | undefined {
    const start = this.tokens[this.at];
    if (!start) return undefined;
    const sign = start.text === "-" ? "-" : "";
    if (sign !== "") this.at++;
    const token = this.tokens[this.at];
    if (token?.kind !== "number") return undefined;
    this.at++;
    return { text: sign + token.text, offset: start.offset };
  }

  private stringSpot(): Spot {
    const token = this.tokens[this.at];
    return { text: unquote(token?.text ?? ""), offset: token?.offset ?? 0 };
  }

  private text(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? "";
  }

  private kind(): string {
    return this.tokens[this.at]?.kind ?? "";
  }

  private skipTo(stops: readonly string[]): void {
    while (this.at < this.tokens.length && !stops.includes(this.text()) && !stops.includes(this.kind())) this.at++;
  }

  /** Past a value of an option: up to `,` or `]` at its own depth. */
  private skipValue(): void {
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const text = this.text();
      if (depth === 0 && /^[\],;]$/.test(text)) return;
      if (/^[[{(<]$/.test(text)) depth++;
      else if (/^[\]})>]$/.test(text)) depth--;
    }
  }

  /** Past the `;` that ends the statement; braces and brackets before it are values. */
  private skipStatement(): undefined {
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const text = this.text();
      if (depth === 0 && text === ";") {
        this.at++;
        return undefined;
      }
      if (text === "}" && depth === 0) return undefined;
      if (text === "[" || text === "{") depth++;
      else if (text === "]" || text === "}") depth--;
    }
    return undefined;
  }

  /** Past the next `;` or `{` outside brackets. */
  private skipToHeadEnd(): void {
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const text = this.text();
      if (depth === 0 && text === "}") return;
      if (depth === 0 && (text === ";" || text === "{")) {
        this.at++;
        return;
      }
      if (text === "[") depth++;
      else if (text === "]") depth--;
    }
  }
}

/** Takes the quotes off; escapes stay as they are. */
function unquote(text: string): string {
  return text.slice(1, -1);
}
