import {
  type FieldSchema,
  type JsonReadOptions,
  type MapperRegistry,
  type ScalarType,
  type SingularSchema,
  encodeUtf8,
  wrapperTypes,
} from "../core/index.js";
import {
  parseBase64,
  parseBoolean,
  parseEnum,
  parseFloatText,
  parseGoDuration,
  parseInteger,
  type IntegerType,
  type ParameterForms,
} from "./parameter-text.js";
import { WireWriter } from "../wire/index.js";

/** Wire types of records. */
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

/** How the text of a parameter is read. */
export interface ParameterReading {
  readonly forms: ParameterForms;
  /** The text is a part of the path that holds a field of the request itself: grpc-gateway reads some texts there in another way. */
  readonly isPath: boolean;
  readonly registry: MapperRegistry | undefined;
}

/** Appends the record of a field whose value, or one element of it, is written as text. Answers why the text is no such value, or undefined. */
export function writeParameter(
  writer: WireWriter,
  field: FieldSchema,
  text: string,
  reading: ParameterReading,
): string | undefined {
  return writeSingular(writer, field.number, field.type, text, reading);
}

/** Appends an entry of a map whose key and value are written as text. Answers why one of them is no such value, or undefined. */
export function writeMapParameter(
  writer: WireWriter,
  field: FieldSchema,
  key: string,
  text: string,
  reading: ParameterReading,
): string | undefined {
  writer.tag(((field.number << 3) | BYTES) >>> 0);
  const start = writer.begin();
  const problem =
    writeScalar(writer, 1, field.mapKey ?? "string", key, reading) ??
    writeSingular(writer, 2, field.type, text, reading);
  writer.end(start);
  return problem;
}

function writeSingular(
  writer: WireWriter,
  number: number,
  type: SingularSchema,
  text: string,
  reading: ParameterReading,
): string | undefined {
  switch (type.kind) {
    case "scalar":
      return writeScalar(writer, number, type.scalar, text, reading);
    case "enum": {
      const value = parseEnum(type.enum(), text, reading.forms, reading.isPath);
      if (value === undefined) return `${JSON.stringify(text)} is no value of ${type.enum().fullName}`;
      writer.tag(((number << 3) | VARINT) >>> 0);
      writer.int32(value);
      return undefined;
    }
    case "message": {
      const { fullName } = type.message();
      const scalar = wrapperTypes.get(fullName);
      writer.tag(((number << 3) | BYTES) >>> 0);
      const start = writer.begin();
      const problem =
        scalar === undefined
          ? writeMessage(writer, fullName, text, reading)
          : writeScalar(writer, 1, scalar, text, reading);
      writer.end(start);
      return problem;
    }
    default:
      return type satisfies never;
  }
}

/** The records of a message that one text can hold. */
function writeMessage(
  writer: WireWriter,
  fullName: string,
  text: string,
  reading: ParameterReading,
): string | undefined {
  const isGo = reading.forms === "go";
  const refusal = `${JSON.stringify(text)} is no ${fullName}`;
  switch (fullName) {
    case "google.protobuf.Timestamp": {
      // Go's parser of times takes a comma before the fraction.
      const usual = isGo && !reading.isPath ? text.replace(/,(?=\d+(Z|[+-]\d\d:\d\d)$)/, ".") : unquote(text, reading);
      return writeJson(writer, fullName, JSON.stringify(usual), reading) ? undefined : refusal;
    }
    case "google.protobuf.Duration": {
      if (!isGo || reading.isPath)
        return writeJson(writer, fullName, JSON.stringify(unquote(text, reading)), reading) ? undefined : refusal;
      const nanos = parseGoDuration(text);
      if (nanos === undefined) return refusal;
      writeNanos(writer, nanos);
      return undefined;
    }
    case "google.protobuf.FieldMask":
      for (const path of maskPaths(text, reading.forms)) {
        if (!isGo && !/^(\*|[A-Za-z_]\w*(\.[A-Za-z_]\w*)*)$/.test(path)) return refusal;
        writer.tag((1 << 3) | BYTES);
        writer.string(path);
      }
      return undefined;
    case "google.protobuf.ListValue":
      if (isGo) break;
      return writeJson(writer, fullName, text, reading) ? undefined : refusal;
    case "google.protobuf.Struct":
    case "google.protobuf.Value":
      return writeJson(writer, fullName, text, reading) ? undefined : refusal;
    default:
  }
  return `a ${fullName} cannot be given as a parameter`;
}

/** In a path, grpc-gateway takes quotes around a time for part of its JSON. */
function unquote(text: string, { forms, isPath }: ParameterReading): string {
  return forms === "go" && isPath ? text.replace(/^"+|"+$/g, "") : text;
}

/** Proto names as they are, and JSON names as what they stand for; grpc-gateway passes on whatever stands between the commas. */
function maskPaths(text: string, forms: ParameterForms): readonly string[] {
  if (text === "" && forms === "json") return [];
  return text
    .split(",")
    .map((path) => (path.includes("_") ? path : path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)));
}

const goReading: JsonReadOptions = { lax: { looseDurations: true } };

function writeJson(writer: WireWriter, fullName: string, json: string, { registry, forms }: ParameterReading): boolean {
  const mapper = registry?.get(fullName);
  if (mapper === undefined) return false;
  try {
    writer.raw(mapper.fromJson(encodeUtf8(json), forms === "go" ? goReading : undefined));
    return true;
  } catch {
    return false;
  }
}

/** Seconds and nanoseconds of a Duration. */
function writeNanos(writer: WireWriter, nanos: bigint): void {
  const seconds = nanos / 1_000_000_000n;
  const rest = Number(nanos % 1_000_000_000n);
  if (seconds !== 0n) {
    writer.tag((1 << 3) | VARINT);
    writer.int64(seconds);
  }
  if (rest !== 0) {
    writer.tag((2 << 3) | VARINT);
    writer.int32(rest);
  }
}

function writeScalar(
  writer: WireWriter,
  number: number,
  scalar: ScalarType,
  text: string,
  { forms, isPath }: ParameterReading,
): string | undefined {
  const refusal = `${JSON.stringify(text)} is no ${scalar}`;
  const tag = (wireType: number): WireWriter => writer.tag(((number << 3) | wireType) >>> 0);
  switch (scalar) {
    case "string":
      tag(BYTES);
      writer.string(text);
      return undefined;
    case "bytes": {
      const bytes = parseBase64(text, forms);
      if (bytes === undefined) return refusal;
      tag(BYTES);
      writer.byteString(bytes);
      return undefined;
    }
    case "bool": {
      const value = parseBoolean(text);
      if (value === undefined) return refusal;
      tag(VARINT);
      writer.bool(value);
      return undefined;
    }
    case "double":
    case "float": {
      const value = parseFloatText(text, scalar, forms);
      if (value === undefined) return refusal;
      tag(scalar === "double" ? FIXED64 : FIXED32);
      if (scalar === "double") writer.double(value);
      else writer.float(value);
      return undefined;
    }
    default: {
      const value = parseInteger(text, scalar, forms, isPath);
      if (value === undefined) return refusal;
      const { write, wireType } = integerWriters[scalar];
      tag(wireType);
      write(writer, value);
      return undefined;
    }
  }
}

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
