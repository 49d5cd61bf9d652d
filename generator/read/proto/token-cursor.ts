import type { SetOption, Spot } from "./outline.js";
import type { Token } from "./tokens.js";

/** Options in brackets: their names, and of the two that the model needs exactly, the values. */
export interface BracketOptions {
  readonly names: SetOption[];
  defaultValue?: readonly Token[];
  jsonName?: Spot;
}

/** A place among the tokens of a .proto file, and the small things that can be read or skipped from there; never fails. */
export class TokenCursor {
  protected at = 0;
  protected readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** `(a.b).c` or `deprecated`. */
  protected readOptionName(): Spot | undefined {
    const token = this.tokens[this.at];
    if (!token) return undefined;
    if (token.text !== "(") return this.readName();
    this.at++;
    const inner = this.readName();
    if (this.text() === ")") this.at++;
    if (!inner) return undefined;
    const rest = this.text() === "." ? this.readName() : undefined;
    return { text: `(${inner.text})${rest?.text ?? ""}`, offset: token.offset };
  }

  protected readBrackets(): BracketOptions {
    const found: BracketOptions = { names: [] };
    if (this.text() !== "[") return found;
    do {
      this.at++;
      const name = this.readOptionName();
      while (this.at < this.tokens.length && !/^[=\],;]$/.test(this.text())) this.at++;
      if (this.text() !== "=") continue;
      const start = ++this.at;
      this.skipValue();
      const value = this.tokens.slice(start, this.at);
      if (name) found.names.push({ ...name, value });
      if (name?.text === "default") found.defaultValue = value;
      const text = value[0];
      if (name?.text === "json_name" && text) {
        found.jsonName = { text: value.map((token) => unquote(token.text)).join(""), offset: text.offset };
      }
    } while (this.text() === ",");
    if (this.text() === "]") this.at++;
    return found;
  }

  /** Words and dots, as far as they make one name. */
  protected readName(): Spot | undefined {
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

  protected readNumber(): Spot | undefined {
    const start = this.tokens[this.at];
    if (!start) return undefined;
    const sign = start.text === "-" ? "-" : "";
    if (sign !== "") this.at++;
    const token = this.tokens[this.at];
    if (token?.kind !== "number") return undefined;
    this.at++;
    return { text: sign + token.text, offset: start.offset };
  }

  protected stringSpot(): Spot {
    const token = this.tokens[this.at];
    return { text: unquote(token?.text ?? ""), offset: token?.offset ?? 0 };
  }

  protected text(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? "";
  }

  protected kind(): string {
    return this.tokens[this.at]?.kind ?? "";
  }

  protected skipTo(stops: readonly string[]): void {
    while (this.at < this.tokens.length && !stops.includes(this.text()) && !stops.includes(this.kind())) this.at++;
  }

  /** Past a value of an option: up to `,` or `]` at its own depth. */
  protected skipValue(): void {
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const text = this.text();
      if (depth === 0 && /^[\],;]$/.test(text)) return;
      if (/^[[{(<]$/.test(text)) depth++;
      else if (/^[\]})>]$/.test(text)) depth--;
    }
  }

  /** Past the `;` that ends the statement; braces and brackets before it are values. */
  protected skipStatement(): undefined {
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
  protected skipToHeadEnd(): void {
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
export function unquote(text: string): string {
  return text.slice(1, -1);
}
