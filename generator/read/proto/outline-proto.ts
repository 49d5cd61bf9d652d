import type { Declaration, Outline, SetOption, Spot } from "./outline.js";
import { TokenCursor, unquote } from "./token-cursor.js";
import type { Token } from "./tokens.js";

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

class Walker extends TokenCursor {
  readonly outline: {
    syntax?: Spot;
    package?: Spot & { first: number; last: number };
    imports: (Spot & { kind: "plain" | "public" | "weak" | "option" })[];
    declarations: Declaration[];
    options: SetOption[];
  } = { imports: [], declarations: [], options: [] };

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
    if (scope.kind === "message" || scope.kind === "oneof" || scope.kind === "extend")
      return this.readField(scope, first);
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
    const key = isMap ? this.tokens[this.at + 2] : undefined;
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
      ...(key && { keyType: { text: key.text, offset: key.offset } }),
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
    const declaration = this.declare(scope, "method", name, first, {
      ...(type && { type }),
      ...(output && { output }),
    });
    if (this.text(-1) !== "{") return undefined;
    return { path: scope.path, kind: "method", ...(declaration && { declaration }) };
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
        (word === "reserved" ? declaration?.reserved : declaration?.extensionRanges)?.push({
          from,
          to,
          offset: token.offset,
        });
      } else {
        if (token.kind === "word") declaration?.reservedNames?.push({ text: token.text, offset: token.offset });
        this.at++;
      }
    }
  }
}
