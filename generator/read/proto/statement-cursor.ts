import type { Declaration, NumberRange, Spot } from "./outline.js";
import { TokenCursor } from "./token-cursor.js";
import type { Token } from "./tokens.js";

/** What stands in front of a field's name: `repeated`, `map<string, Value>`, `group`. */
export interface FieldHead {
  readonly label?: "optional" | "required" | "repeated";
  /** Absent for groups, which declare their type themselves. */
  readonly type?: Spot;
  readonly isMap?: true;
  readonly keyType?: Spot;
  readonly isGroup?: true;
}

/** What `reserved` and `extensions` list. */
export interface Ranges {
  readonly numbers: readonly NumberRange[];
  readonly names: readonly Spot[];
}

/** Reads the parts that statements consist of; what they declare is up to others. */
export class StatementCursor extends TokenCursor {
  protected readFieldHead(): FieldHead {
    const label = /^(?:optional|required|repeated)$/.test(this.text()) ? (this.text() as "optional") : undefined;
    if (label) this.at++;
    const rest = this.text() === "map" && this.text(1) === "<" ? this.readMapType() : this.readFieldType();
    return { ...(label && { label }), ...rest };
  }

  private readMapType(): FieldHead {
    const key = this.tokens[this.at + 2];
    while (this.at < this.tokens.length && this.text() !== "," && this.text() !== ";") this.at++;
    this.at++;
    const type = this.readName();
    if (this.text() === ">") this.at++;
    return { isMap: true, ...(type && { type }), ...(key && { keyType: { text: key.text, offset: key.offset } }) };
  }

  private readFieldType(): FieldHead {
    // "group" is also a legal name of a type.
    if (this.text() === "group" && this.tokens[this.at + 1]?.kind === "word" && this.text(2) === "=") {
      this.at++;
      return { isGroup: true };
    }
    const type = this.readName();
    return type ? { type } : {};
  }

  /** Number and options of a field, from its `=` on. */
  protected readFieldTail(): Partial<Declaration> {
    this.at++;
    const number = this.readNumber();
    const { names, defaultValue, jsonName } = this.readBrackets();
    return {
      ...(number && { number }),
      ...(defaultValue && { defaultValue }),
      ...(jsonName && { jsonName }),
      options: names,
    };
  }

  /** The types of an `rpc`, up to its `;` or `{`: input, then output. */
  protected readMethodTypes(): readonly Spot[] {
    const types: Spot[] = [];
    while (this.at < this.tokens.length && this.text() !== ";" && this.text() !== "{") {
      const isOpen = this.text() === "(";
      this.at++;
      if (!isOpen) continue;
      // "stream" is also a legal name of a type: it is the keyword only before another name.
      if (this.text() === "stream" && this.text(1) !== ")" && this.text(1) !== ".") this.at++;
      const type = this.readName();
      if (type) types.push(type);
    }
    return types;
  }

  /** Numbers, ranges and names, up to what ends the list. */
  protected readRanges(): Ranges {
    const numbers: NumberRange[] = [];
    const names: Spot[] = [];
    for (;;) {
      const token = this.tokens[this.at];
      if (!token || /^[;[{}]$/.test(token.text)) return { numbers, names };
      if (token.kind === "number" || token.text === "-") numbers.push(this.readRange(token));
      else {
        if (token.kind === "string") names.push(this.stringSpot());
        else if (token.kind === "word") names.push({ text: token.text, offset: token.offset });
        this.at++;
      }
    }
  }

  /** `5`, `2 to 9` or `100 to max`. */
  private readRange({ offset }: Token): NumberRange {
    const from = Number(this.readNumber()?.text);
    if (this.text() !== "to") return { from, to: from, offset };
    this.at++;
    if (this.text() !== "max") return { from, to: Number(this.readNumber()?.text), offset };
    this.at++;
    return { from, to: Infinity, offset };
  }
}
