import type { EnumSchema, FieldSchema, ScalarType } from "../core/index.js";
import type { ConformanceRuleName } from "./rule.js";
import type { DialectExpectation } from "./dialect.js";
import type { ReferenceValue } from "./message.js";

/** One way to write a value of a type in JSON, and what it must become. */
export interface EncodingEdge {
  readonly rule: ConformanceRuleName;
  readonly title: string;
  /** JSON text as it stands in the request. */
  readonly json: string;
  /** What the upstream must receive; null: the field is absent; undefined: the request is refused. */
  readonly value?: ReferenceValue | null;
  /** Query parameters share this edge: text is the JSON text without its quotes. */
  readonly query: boolean;
}

/** Encoding edges of a singular value of the field's type, as `dialect` wants them. */
export function encodingEdges(field: FieldSchema, dialect: DialectExpectation): readonly EncodingEdge[] {
  if (field.type.kind === "message") return [];
  if (field.type.kind === "enum") return enumEdges(field.type.enum(), dialect);
  return scalarEdges(field.type.scalar, dialect);
}

function scalarEdges(scalar: ScalarType, dialect: DialectExpectation): readonly EncodingEdge[] {
  switch (scalar) {
    case "int64":
    case "sint64":
    case "sfixed64":
      return integerEdges(-(2n ** 63n), 2n ** 63n - 1n, true, dialect);
    case "uint64":
    case "fixed64":
      return integerEdges(0n, 2n ** 64n - 1n, true, dialect);
    case "int32":
    case "sint32":
    case "sfixed32":
      return integerEdges(-(2n ** 31n), 2n ** 31n - 1n, false, dialect);
    case "uint32":
    case "fixed32":
      return integerEdges(0n, 2n ** 32n - 1n, false, dialect);
    case "bool":
      return boolEdges;
    case "string":
      return stringEdges(dialect);
    case "bytes":
      return bytesEdges(dialect);
    case "double":
      return floatEdges(1.7976931348623157e308, "1e400");
    case "float":
      return floatEdges(3.4028234663852886e38, "1e39");
    default:
      return scalar satisfies never;
  }
}

const accept = (
  rule: ConformanceRuleName,
  title: string,
  json: string,
  value: ReferenceValue | null,
  query = false,
): EncodingEdge => ({ rule, title, json, value, query });
const refuse = (title: string, json: string, query = false): EncodingEdge => ({
  rule: "wrong-type",
  title,
  json,
  query,
});

function integerEdges(min: bigint, max: bigint, wide: boolean, dialect: DialectExpectation): readonly EncodingEdge[] {
  const as = (value: bigint): bigint | number => (wide ? value : Number(value));
  const beyond = 9007199254740993n;
  return [
    accept("integer-limits", "largest, quoted", `"${max}"`, as(max), true),
    accept("integer-limits", "largest, unquoted", String(max), as(max)),
    ...(min === 0n
      ? []
      : [
          accept("integer-limits", "smallest, quoted", `"${min}"`, as(min), true),
          accept("integer-limits", "smallest, unquoted", String(min), as(min)),
        ]),
    ...(wide
      ? [
          accept("integer-precision", "2^53 + 1, quoted", `"${beyond}"`, beyond),
          accept("integer-precision", "2^53 + 1, unquoted", String(beyond), beyond),
        ]
      : []),
    accept("default-values", "zero", "0", null),
    accept("default-values", "zero, quoted", '"0"', null),
    dialect.plainIntegers
      ? refuse("whole number with a fraction", "1.0")
      : accept("integer-forms", "whole number with a fraction", "1.0", as(1n)),
    dialect.plainIntegers ? refuse("exponent", "1e2") : accept("integer-forms", "exponent", "1e2", as(100n)),
    refuse("one above the largest", `"${max + 1n}"`, true),
    refuse("one above the largest, unquoted", String(max + 1n)),
    refuse("one below the smallest", `"${min - 1n}"`, true),
    refuse("fraction", "1.5", true),
    refuse("empty text", '""'),
    refuse("word", '"ten"', true),
    refuse("NaN", '"NaN"'),
    refuse("true", "true"),
    refuse("object", "{}"),
    refuse("list of lists", "[[1]]"),
    { ...refuse("leading zero", "01"), rule: "malformed-json" },
    { ...refuse("plus sign", "+1"), rule: "malformed-json" },
  ];
}

const boolEdges: readonly EncodingEdge[] = [
  accept("bool-forms", "true", "true", true, true),
  accept("default-values", "false", "false", null),
  refuse("quoted", '"true"'),
  refuse("one", "1"),
  refuse("empty text", '""'),
  refuse("object", "{}"),
  { ...refuse("misspelt", "tru"), rule: "malformed-json" },
];

function stringEdges(dialect: DialectExpectation): readonly EncodingEdge[] {
  return [
    accept("string-forms", "escapes", String.raw`"\"\\\/\b\f\n\r\t\u0041"`, '"\\/\b\f\n\r\tA'),
    accept("string-forms", "surrogate pair escaped", String.raw`"\ud83d\ude00"`, "😀"),
    accept("string-forms", "beyond the basic plane", '"😀é漢"', "😀é漢", true),
    accept("string-forms", "NUL escaped", String.raw`"a\u0000b"`, "a\u0000b"),
    accept("string-forms", "line separators", '"\u2028\u2029"', "\u2028\u2029"),
    accept("string-forms", "names of inherited properties", '"__proto__"', "__proto__"),
    accept("default-values", "empty", '""', null),
    dialect.loneSurrogate === "refused"
      ? refuse("lone surrogate", String.raw`"\ud800"`)
      : accept("string-forms", "lone surrogate", String.raw`"\ud800"`, "\ufffd"),
    refuse("number", "1"),
    refuse("true", "true"),
    refuse("object", "{}"),
    { ...refuse("raw line feed", '"a\nb"'), rule: "malformed-json" },
    { ...refuse("bad escape", String.raw`"\x"`), rule: "malformed-json" },
    { ...refuse("unterminated", '"a'), rule: "malformed-json" },
  ];
}

function bytesEdges(dialect: DialectExpectation): readonly EncodingEdge[] {
  const mixed = Uint8Array.from([251, 255, 191, 0]);
  const lax = (title: string, json: string, value: Uint8Array): EncodingEdge =>
    dialect.strictBase64 ? refuse(title, json) : accept("bytes-alphabets", title, json, value);
  return [
    accept("bytes-alphabets", "standard, padded", '"+/+/AA=="', mixed, true),
    lax("URL-safe, padded", '"-_-_AA=="', mixed),
    lax("URL-safe, unpadded", '"-_-_AA"', mixed),
    lax("standard, unpadded", '"+/+/AA"', mixed),
    accept(
      "bytes-alphabets",
      "every byte",
      `"${Buffer.from(Array.from({ length: 256 }, (_, index) => index)).toString("base64")}"`,
      Uint8Array.from({ length: 256 }, (_, index) => index),
    ),
    accept("default-values", "empty", '""', null),
    refuse("no base64", '"###"', true),
    refuse("one digit", '"A"'),
    refuse("number", "1"),
    refuse("true", "true"),
    refuse("object", "{}"),
  ];
}

function floatEdges(max: number, over: string): readonly EncodingEdge[] {
  return [
    accept("float-forms", "largest", String(max), max),
    accept("float-forms", "quoted", '"1.5"', 1.5),
    accept("float-forms", "exponent", "-25e-2", -0.25, true),
    accept("float-forms", "NaN", '"NaN"', NaN),
    accept("float-forms", "infinity", '"Infinity"', Infinity),
    accept("float-forms", "minus infinity", '"-Infinity"', -Infinity),
    accept("float-forms", "minus zero", "-0", -0),
    accept("default-values", "zero", "0", null),
    refuse("too large", over),
    refuse("word", '"ten"', true),
    refuse("true", "true"),
    refuse("object", "{}"),
  ];
}

function enumEdges(schema: EnumSchema, dialect: DialectExpectation): readonly EncodingEdge[] {
  if (schema.fullName === "google.protobuf.NullValue")
    return dialect.nullValueNumber === "refused"
      ? [refuse("a number", "7")]
      : [accept("enum-numbers", "a number", "7", 7)];
  const unknownName = (title: string, json: string): EncodingEdge =>
    dialect.unknownEnumName === "refused"
      ? { ...refuse(title, json), rule: "enum-unknown-name" }
      : accept("enum-unknown-name", title, json, null);
  return [
    ...schema.values.map(([name, number]) => accept("enum-names", name, JSON.stringify(name), number, true)),
    ...schema.values.map(([name, number]) => accept("enum-numbers", `number of ${name}`, String(number), number, true)),
    ...(schema.closed
      ? []
      : [
          accept("enum-numbers", "unknown number", "2147483647", 2147483647),
          accept("enum-numbers", "negative number", "-1", -1),
        ]),
    unknownName("unknown name", '"NO_SUCH_VALUE"'),
    unknownName("empty name", '""'),
    refuse("true", "true"),
    refuse("object", "{}"),
    refuse("fraction", "1.5"),
    refuse("number beyond 32 bits", "2147483648"),
  ];
}
