import type { Enum, Field, Message, ScalarType } from "../../model/api.js";
import { describeBadDefault } from "./default-value.js";
import type { Token } from "./tokens.js";

/** Why a value is not right, and where, if that is within it. */
export interface ValueFault {
  readonly why: string;
  readonly offset?: number;
}

/** Types that values may have, by full name. */
export interface ValueTypes {
  readonly messages: ReadonlyMap<string, Message>;
  readonly enums: ReadonlyMap<string, Enum>;
}

/**
 * The first fault in the value of an option that is set on `target` (`"TARGET_TYPE_FIELD"`), in protobuf's text format:
 *
 *     Message = ( "{" | "<" ) { Member [ "," | ";" ] } ( "}" | ">" )
 *     Member  = ( NAME | "[" any type or extension "]" ) [ ":" ] ( Scalar | Message | "[" values "]" )
 */
export function findValueFault(
  field: Field,
  value: readonly Token[],
  types: ValueTypes,
  target: string,
): ValueFault | undefined {
  const { kind, of } = field.type;
  if (kind === "map") return undefined;
  const isBoolean = of.kind === "scalar" && of.scalar === "bool";
  // Outside of braces there is no text format, which knows more words for them.
  if (isBoolean && !/^(?:true|false)$/.test(textOf(value))) return { why: "must have true or false as value" };
  if (of.kind === "enum" && value[0]?.kind !== "word") return { why: "must have the name of a value" };
  if (of.kind !== "message") return findSingleFault(field, value, types);
  const message = types.messages.get(of.message);
  if (value[0]?.text !== "{" && value[0]?.text !== "<") return { why: `must have a message in braces as value` };
  return message && new ValueReader(value, types, target).readMessage(message);
}

/** What keeps tokens from being a value of a scalar or an enum. */
function findSingleFault(
  { type: { of } }: Field,
  value: readonly Token[],
  { enums }: Pick<ValueTypes, "enums">,
  what = "value",
): ValueFault | undefined {
  const [first] = value;
  const place = first && { offset: first.offset };
  switch (of.kind) {
    case "scalar": {
      if (!fitsScalar(of.scalar, value)) return { why: `must have a ${of.scalar} as ${what}`, ...place };
      const isNumber = !/^(?:bool|string|bytes|float|double)$/.test(of.scalar);
      const why = isNumber ? describeBadDefault(of.scalar, value) : undefined;
      return why === undefined ? undefined : { why: `must have a ${of.scalar} as ${what}: ${why}`, ...place };
    }
    case "enum": {
      const values = enums.get(of.enum)?.values;
      if (value.length !== 1 || first?.kind !== "word" || values === undefined) return undefined;
      const isKnown = values.some(({ name }) => name === first.text);
      return isKnown
        ? undefined
        : { why: `must have a value of ${of.enum} as ${what}, which has no ${first.text}`, ...place };
    }
    case "message":
      return undefined;
    default:
      return of satisfies never;
  }
}

/** Whether a field's `targets` let it be set on what the option stands on; without any it may stand anywhere. */
export function mayStandOn({ options }: Field, target: string): boolean {
  const { targets } = options;
  return targets === undefined || (Array.isArray(targets) ? targets.includes(target) : targets === target);
}

function textOf(value: readonly Token[]): string {
  return value.map((token) => token.text).join("");
}

/** Whether tokens are a value of a scalar type. */
export function fitsScalar(scalar: ScalarType, value: readonly Token[]): boolean {
  const text = textOf(value);
  if (scalar === "string" || scalar === "bytes")
    return value.length > 0 && value.every(({ kind }) => kind === "string");
  if (scalar === "bool") return /^(?:true|false|True|False|t|f|0|1)$/.test(text);
  if (scalar === "double" || scalar === "float") return /^-?(?:[0-9.]|inf$|infinity$|nan$)/i.test(text);
  return /^-?(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(text);
}

class ValueReader {
  private at = 0;
  private readonly tokens: readonly Token[];
  private readonly types: ValueTypes;
  private readonly target: string;

  constructor(tokens: readonly Token[], types: ValueTypes, target: string) {
    this.tokens = tokens;
    this.types = types;
    this.target = target;
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
      if (field && !mayStandOn(field, this.target))
        return { why: `sets ${field.name}, which may not be set here`, offset: token.offset };
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
    return field && findSingleFault(field, value, this.types, field.name);
  }

  /** Map entries are messages of `key` and `value`, which the model does not list. */
  private messageOf(field: Field | undefined): Message | undefined {
    if (field?.type.kind === "map" || field?.type.of.kind !== "message") return undefined;
    const { message } = field.type.of;
    return message === "google.protobuf.Any" ? undefined : this.types.messages.get(message);
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
