import type { Field, Message, ScalarType } from "../../model/api.js";
import type { Token } from "./tokens.js";

/** Why a value is not right, and where, if that is within it. */
export interface ValueFault {
  readonly why: string;
  readonly offset?: number;
}

/**
 * The first fault in the value of an option, in protobuf's text format:
 *
 *     Message = ( "{" | "<" ) { Member [ "," | ";" ] } ( "}" | ">" )
 *     Member  = ( NAME | "[" any type or extension "]" ) [ ":" ] ( Scalar | Message | "[" values "]" )
 */
export function findValueFault(
  field: Field,
  value: readonly Token[],
  messages: ReadonlyMap<string, Message>,
): ValueFault | undefined {
  const { of } = field.type;
  switch (of.kind) {
    case "scalar":
      return fitsScalar(of.scalar, value) ? undefined : { why: `must have a ${of.scalar} as value` };
    case "enum":
      return value.length === 1 && value[0]?.kind === "word" ? undefined : { why: "must have the name of a value" };
    case "message": {
      const message = messages.get(of.message);
      if (value[0]?.text !== "{" && value[0]?.text !== "<") return { why: `must have a message in braces as value` };
      return message && new ValueReader(value, messages).readMessage(message);
    }
    default:
      return of satisfies never;
  }
}

/** Whether tokens are a value of a scalar type. */
export function fitsScalar(scalar: ScalarType, value: readonly Token[]): boolean {
  const text = value.map((token) => token.text).join("");
  if (scalar === "string" || scalar === "bytes")
    return value.length > 0 && value.every(({ kind }) => kind === "string");
  if (scalar === "bool") return /^(?:true|false|True|False|t|f|0|1)$/.test(text);
  if (scalar === "double" || scalar === "float") return /^-?(?:[0-9.]|inf$|infinity$|nan$)/i.test(text);
  return /^-?(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(text);
}

class ValueReader {
  private at = 0;
  private readonly tokens: readonly Token[];
  private readonly messages: ReadonlyMap<string, Message>;

  constructor(tokens: readonly Token[], messages: ReadonlyMap<string, Message>) {
    this.tokens = tokens;
    this.messages = messages;
  }

  /** Reads one message with its braces; `message` is undefined where its type is not known, so that nothing is judged. */
  readMessage(message: Message | undefined): ValueFault | undefined {
    this.at++;
    const taken = new Set<string>();
    const oneofs = new Map<string, string>();
    while (this.at < this.tokens.length && !/^[}>]$/.test(this.text())) {
      const token = this.tokens[this.at];
      if (!token) break;
      let field: Field | undefined;
      if (token.text === "[") this.skipBrackets();
      else {
        field = message?.fields.find((each) => each.name === token.text || isGroupName(each, token.text));
        if (message && !field)
          return { why: `has no field ${token.text} in ${message.fullName}`, offset: token.offset };
        this.at++;
      }
      if (field && field.type.kind === "singular") {
        if (taken.has(field.name)) return { why: `sets ${field.name} twice`, offset: token.offset };
        taken.add(field.name);
        const other = field.oneof === undefined ? undefined : oneofs.get(field.oneof);
        if (other !== undefined)
          return { why: `sets ${field.name} beside ${other}, another member of its oneof`, offset: token.offset };
        if (field.oneof !== undefined) oneofs.set(field.oneof, field.name);
      }
      if (this.text() === ":") this.at++;
      const fault = this.readValue(field);
      if (fault) return fault;
      if (/^[,;]$/.test(this.text())) this.at++;
    }
    this.at++;
    return undefined;
  }

  private readValue(field: Field | undefined): ValueFault | undefined {
    if (this.text() === "[") {
      if (!field || field.type.of.kind !== "message") {
        this.skipBrackets();
        return undefined;
      }
      for (this.at++; this.at < this.tokens.length && this.text() !== "]";) {
        const fault = this.readValue(field);
        if (fault) return fault;
        if (this.text() === ",") this.at++;
      }
      this.at++;
      return undefined;
    }
    if (/^[{<]$/.test(this.text())) return this.readMessage(this.messageOf(field));
    const start = this.at;
    if (this.text() === "-") this.at++;
    if (this.kind() === "string") while (this.kind() === "string") this.at++;
    else this.at++;
    const value = this.tokens.slice(start, this.at);
    if (field?.type.of.kind !== "scalar" || fitsScalar(field.type.of.scalar, value)) return undefined;
    return {
      why: `must have a ${field.type.of.scalar} as ${field.name}`,
      ...(value[0] && { offset: value[0].offset }),
    };
  }

  /** Map entries are messages of `key` and `value`, which the model does not list. */
  private messageOf(field: Field | undefined): Message | undefined {
    if (field?.type.kind === "map" || field?.type.of.kind !== "message") return undefined;
    const { message } = field.type.of;
    return message === "google.protobuf.Any" ? undefined : this.messages.get(message);
  }

  private skipBrackets(): void {
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const text = this.text();
      if (/^[[{<]$/.test(text)) depth++;
      else if (/^[\]}>]$/.test(text) && --depth === 0) {
        this.at++;
        return;
      }
    }
  }

  private text(): string {
    return this.tokens[this.at]?.text ?? "";
  }

  private kind(): string {
    return this.tokens[this.at]?.kind ?? "";
  }
}

/** Text format names a group by its type. */
function isGroupName({ name, type }: Field, text: string): boolean {
  return type.of.kind === "message" && type.of.delimited && text.toLowerCase() === name;
}
