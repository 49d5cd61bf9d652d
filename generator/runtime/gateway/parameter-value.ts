import {
  type EnumSchema,
  type FieldSchema,
  type MapperRegistry,
  type ScalarType,
  type SingularSchema,
  base64ToBytes,
} from "../core/index.js";
import { WireWriter } from "../wire/index.js";

/** Wire types of records. */
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

/** Wrappers of google.protobuf by full name, with the type of their `value`. */
const wrappers: ReadonlyMap<string, ScalarType> = new Map([
  ["google.protobuf.DoubleValue", "double"],
  ["google.protobuf.FloatValue", "float"],
  ["google.protobuf.Int64Value", "int64"],
  ["google.protobuf.UInt64Value", "uint64"],
  ["google.protobuf.Int32Value", "int32"],
  ["google.protobuf.UInt32Value", "uint32"],
  ["google.protobuf.BoolValue", "bool"],
  ["google.protobuf.StringValue", "string"],
  ["google.protobuf.BytesValue", "bytes"],
]);
const jsonText: ReadonlySet<string> = new Set([
  "google.protobuf.Timestamp",
  "google.protobuf.Duration",
  "google.protobuf.FieldMask",
]);

/** Appends the record of a field whose value is written as text. Answers why the text is no such value, or undefined. */
export function writeParameter(
  writer: WireWriter,
  field: FieldSchema,
  text: string,
  registry: MapperRegistry | undefined,
): string | undefined {
  return writeSingular(writer, field.number, field.type, text, registry);
}

/** Whether a field can be given by one text in a path or query. */
export function isTextual(field: FieldSchema): boolean {
  if (field.shape === "map") return false;
  if (field.type.kind !== "message") return true;
  const { fullName } = field.type.message();
  return wrappers.has(fullName) || jsonText.has(fullName);
}

function writeSingular(
  writer: WireWriter,
  number: number,
  type: SingularSchema,
  text: string,
  registry: MapperRegistry | undefined,
): string | undefined {
  switch (type.kind) {
    case "scalar":
      return writeScalar(writer, number, type.scalar, text);
    case "enum": {
      const value = findEnumNumber(type.enum(), text);
      if (value === undefined) return `${JSON.stringify(text)} is no value of ${type.enum().fullName}`;
      writer.tag(((number << 3) | VARINT) >>> 0);
      writer.int32(value);
      return undefined;
    }
    case "message":
      return writeMessage(writer, number, type.message().fullName, text, registry);
    default:
      return type satisfies never;
  }
}

function writeMessage(
  writer: WireWriter,
  number: number,
  fullName: string,
  text: string,
  registry: MapperRegistry | undefined,
): string | undefined {
  const scalar = wrappers.get(fullName);
  if (scalar !== undefined) {
    writer.tag(((number << 3) | BYTES) >>> 0);
    const start = writer.begin();
    const problem = writeScalar(writer, 1, scalar, text);
    writer.end(start);
    return problem;
  }
  const mapper = jsonText.has(fullName) ? registry?.get(fullName) : undefined;
  if (mapper === undefined) return `a ${fullName} cannot be given as a parameter`;
  try {
    const bytes = mapper.fromJson(new TextEncoder().encode(JSON.stringify(text)));
    writer.tag(((number << 3) | BYTES) >>> 0);
    writer.byteString(bytes);
    return undefined;
  } catch {
    return `${JSON.stringify(text)} is no ${fullName}`;
  }
}

function writeScalar(writer: WireWriter, number: number, scalar: ScalarType, text: string): string | undefined {
  const refuse = (): string => `${JSON.stringify(text)} is no ${scalar}`;
  const tag = (wireType: number): WireWriter => writer.tag(((number << 3) | wireType) >>> 0);
  switch (scalar) {
    case "string":
      tag(BYTES);
      writer.string(text);
      return undefined;
    case "bytes": {
      if (!/^[\w+/-]*={0,2}$/.test(text) || text.replace(/=+$/, "").length % 4 === 1) return refuse();
      tag(BYTES);
      writer.byteString(base64ToBytes(text));
      return undefined;
    }
    case "bool": {
      const value = booleans.get(text);
      if (value === undefined) return refuse();
      tag(VARINT);
      writer.bool(value);
      return undefined;
    }
    case "double":
    case "float": {
      const value = parseFloatText(text, scalar);
      if (value === undefined) return refuse();
      tag(scalar === "double" ? FIXED64 : FIXED32);
      if (scalar === "double") writer.double(value);
      else writer.float(value);
      return undefined;
    }
    default: {
      const value = parseInteger(text, scalar);
      if (value === undefined) return refuse();
      const { write, wireType } = integerWriters[scalar];
      tag(wireType);
      write(writer, value);
      return undefined;
    }
  }
}

type IntegerType = Exclude<ScalarType, "string" | "bytes" | "bool" | "double" | "float">;

const integerWriters: Readonly<
  Record<IntegerType, { readonly wireType: number; readonly write: (writer: WireWriter, value: bigint) => void }>
> = {
  int32: { wireType: VARINT, write: (writer, value) => writer.int32(Number(value)) },
  uint32: { wireType: VARINT, write: (writer, value) => writer.uint32(Number(value)) },
  sint32: { wireType: VARINT, write: (writer, value) => writer.sint32(Number(value)) },
  fixed32: { wireType: FIXED32, write: (writer, value) => writer.fixed32(Number(value)) },
  sfixed32: { wireType: FIXED32, write: (writer, value) => writer.sfixed32(Number(value)) },
  int64: { wireType: VARINT, write: (writer, value) => writer.int64(value) },
  uint64: { wireType: VARINT, write: (writer, value) => writer.uint64(value) },
  sint64: { wireType: VARINT, write: (writer, value) => writer.sint64(value) },
  fixed64: { wireType: FIXED64, write: (writer, value) => writer.fixed64(value) },
  sfixed64: { wireType: FIXED64, write: (writer, value) => writer.sfixed64(value) },
};

function parseInteger(text: string, scalar: IntegerType): bigint | undefined {
  // A number of more digits than any type holds is refused before it costs anything.
  if (!/^-?\d{1,20}$/.test(text)) return undefined;
  const value = BigInt(text);
  const bits = scalar.endsWith("64") ? 64 : 32;
  const unsigned = scalar.startsWith("u") || scalar.startsWith("fixed");
  const fitted = unsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value);
  return fitted === value ? value : undefined;
}

function parseFloatText(text: string, scalar: "double" | "float"): number | undefined {
  if (text === "NaN") return Number.NaN;
  if (text === "Infinity") return Number.POSITIVE_INFINITY;
  if (text === "-Infinity") return Number.NEGATIVE_INFINITY;
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  const held = scalar === "float" ? Math.fround(value) : value;
  return Number.isFinite(held) ? value : undefined;
}

/** Spellings of truth that Go's parser, and so every grpc-gateway, reads. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["1", true],
  ["0", false],
  ["t", true],
  ["f", false],
  ["T", true],
  ["F", false],
  ["TRUE", true],
  ["FALSE", false],
  ["True", true],
  ["False", false],
]);

function findEnumNumber(schema: EnumSchema, text: string): number | undefined {
  const named = schema.values.find(([name]) => name === text);
  if (named !== undefined) return named[1];
  const value = parseInteger(text, "int32");
  return value === undefined ? undefined : Number(value);
}
