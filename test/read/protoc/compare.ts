import type { ApiFile, Enum, Field, Location, Message, Method } from "../../../generator/model/api.js";
import type {
  EnumDescriptor,
  FieldDescriptor,
  FileDescriptor,
  MessageDescriptor,
  MethodDescriptor,
  SourceLocation,
} from "./descriptor.js";

/** How many facts were compared, and one line for each that differs. */
export interface Comparison {
  facts: number;
  readonly differences: string[];
}

const scalars = [
  "",
  "double",
  "float",
  "int64",
  "uint64",
  "int32",
  "fixed64",
  "fixed32",
  "bool",
  "string",
  "group",
  "message",
  "bytes",
  "uint32",
  "enum",
  "sfixed32",
  "sfixed64",
  "sint32",
  "sint64",
];

/** Compares a file of the model with protoc's descriptor of it: names, numbers, types, defaults, comments and places. */
export function compareFile(descriptor: FileDescriptor, file: ApiFile, comparison: Comparison): void {
  const scope = new FileComparison(descriptor, file, comparison);
  scope.compareAll();
}

class FileComparison {
  private readonly places: ReadonlyMap<string, SourceLocation>;
  private readonly descriptor: FileDescriptor;
  private readonly file: ApiFile;
  private readonly comparison: Comparison;

  constructor(descriptor: FileDescriptor, file: ApiFile, comparison: Comparison) {
    this.descriptor = descriptor;
    this.file = file;
    this.comparison = comparison;
    this.places = new Map(
      (descriptor.sourceCodeInfo?.location ?? []).map((each) => [(each.path ?? []).join("."), each]),
    );
  }

  compareAll(): void {
    const scope = this.descriptor.package ?? "";
    this.descriptor.messageType?.forEach((each, index) => this.compareMessage(each, `4.${index}`, scope));
    this.descriptor.enumType?.forEach((each, index) => this.compareEnum(each, `5.${index}`, scope));
    this.descriptor.service?.forEach((each, index) => {
      const name = join(scope, each.name);
      const service = this.file.services.find((other) => other.fullName === name);
      this.compareText(`6.${index}`, name, service?.comment, service?.location);
      this.same(
        name,
        each.method?.map((method) => method.name) ?? [],
        service?.methods.map((method) => method.name),
      );
      each.method?.forEach((method, at) =>
        this.compareMethod(method, service?.methods[at], `6.${index}.2.${at}`, name),
      );
    });
    this.descriptor.extension?.forEach((each, index) => this.compareExtension(each, `7.${index}`, scope));
  }

  private compareMessage(descriptor: MessageDescriptor, path: string, scope: string): void {
    const name = join(scope, descriptor.name);
    const message: Message | undefined = this.file.messages.find((each) => each.fullName === name);
    this.compareText(path, name, message?.comment, message?.location);
    const entries = new Map(
      descriptor.nestedType
        ?.filter((each) => each.options?.mapEntry === true)
        .map((each) => [`.${name}.${each.name}`, each]),
    );
    this.same(
      name,
      descriptor.field?.map((field) => field.name) ?? [],
      message?.fields.map((field) => field.name),
    );
    this.same(
      `${name} ranges`,
      descriptor.extensionRange?.map(({ start, end }) => [start, end - 1]) ?? [],
      message?.extensionRanges,
    );
    const real = descriptor.oneofDecl?.filter(
      (_, index) =>
        descriptor.field?.some((field) => field.oneofIndex === index && field.proto3Optional === true) !== true,
    );
    this.same(
      `${name} oneofs`,
      real?.map((oneof) => oneof.name) ?? [],
      message?.oneofs.map((oneof) => oneof.name),
    );
    descriptor.field?.forEach((field, index) => {
      const oneof =
        field.oneofIndex === undefined || field.proto3Optional === true
          ? undefined
          : descriptor.oneofDecl?.[field.oneofIndex]?.name;
      const found = message?.fields[index];
      this.same(`${name}.${field.name} oneof`, oneof, found?.oneof);
      this.compareField(field, found, `${path}.2.${index}`, `${name}.${field.name}`, entries);
    });
    descriptor.nestedType?.forEach((each, index) => {
      if (each.options?.mapEntry !== true) this.compareMessage(each, `${path}.3.${index}`, name);
    });
    descriptor.enumType?.forEach((each, index) => this.compareEnum(each, `${path}.4.${index}`, name));
    descriptor.extension?.forEach((each, index) => this.compareExtension(each, `${path}.6.${index}`, name));
  }

  private compareExtension(descriptor: FieldDescriptor, path: string, scope: string): void {
    const name = join(scope, descriptor.name);
    const extension = this.file.extensions.find((each) => each.fullName === name);
    this.same(`${name} extendee`, descriptor.extendee?.slice(1), extension?.extendee);
    this.compareField({ ...descriptor, jsonName: `[${name}]` }, extension?.field, path, name, new Map());
  }

  private compareField(
    descriptor: FieldDescriptor,
    field: Field | undefined,
    path: string,
    name: string,
    entries: ReadonlyMap<string, MessageDescriptor>,
  ): void {
    this.compareText(path, name, field?.comment, field?.location);
    this.same(`${name} number`, descriptor.number, field?.number);
    this.same(`${name} JSON name`, descriptor.jsonName, field?.jsonName);
    this.same(`${name} deprecated`, descriptor.options?.deprecated === true, field?.deprecated);
    this.same(`${name} type`, this.typeOf(descriptor, entries), field?.type);
    // Bytes are written with escapes there and as base64 here.
    if (descriptor.type !== 12)
      this.same(`${name} default`, descriptor.defaultValue, printDefault(field?.defaultValue));
  }

  private typeOf(descriptor: FieldDescriptor, entries: ReadonlyMap<string, MessageDescriptor>): unknown {
    const isProto3 = this.descriptor.syntax === "proto3";
    const isRepeated = descriptor.label === 3;
    const entry = isRepeated ? entries.get(descriptor.typeName ?? "") : undefined;
    const [key, value] = entry?.field ?? [];
    if (key && value) return { kind: "map", key: scalars[key.type], of: this.singularOf(value) };
    const of = this.singularOf(descriptor);
    if (isRepeated) {
      const canPack = ![9, 10, 11, 12].includes(descriptor.type);
      return { kind: "list", of, packed: canPack && (descriptor.options?.packed ?? isProto3) };
    }
    const isExplicit =
      descriptor.proto3Optional === true ||
      descriptor.oneofIndex !== undefined ||
      !isProto3 ||
      descriptor.type === 11 ||
      descriptor.extendee !== undefined;
    return {
      kind: "singular",
      of,
      presence: descriptor.label === 2 ? "required" : isExplicit ? "explicit" : "implicit",
      ...(descriptor.proto3Optional === true &&
        descriptor.type === 11 &&
        descriptor.extendee === undefined && { isProto3Optional: true }),
    };
  }

  private singularOf({ type, typeName = "" }: FieldDescriptor): unknown {
    if (type === 10 || type === 11) return { kind: "message", message: typeName.slice(1), delimited: type === 10 };
    if (type === 14) return { kind: "enum", enum: typeName.slice(1) };
    return { kind: "scalar", scalar: scalars[type], validateUtf8: type === 9 && this.descriptor.syntax === "proto3" };
  }

  private compareEnum(descriptor: EnumDescriptor, path: string, scope: string): void {
    const name = join(scope, descriptor.name);
    const found: Enum | undefined = this.file.enums.find((each) => each.fullName === name);
    this.compareText(path, name, found?.comment, found?.location);
    this.same(
      name,
      descriptor.value.map((value) => [value.name, value.number ?? 0]),
      found?.values.map((value) => [value.name, value.number]),
    );
    descriptor.value.forEach((value, index) =>
      this.compareText(`${path}.2.${index}`, `${name}.${value.name}`, found?.values[index]?.comment),
    );
  }

  private compareMethod(descriptor: MethodDescriptor, method: Method | undefined, path: string, scope: string): void {
    const name = `${scope}.${descriptor.name}`;
    this.compareText(path, name, method?.comment, method?.location);
    this.same(
      name,
      [
        descriptor.inputType.slice(1),
        descriptor.outputType.slice(1),
        descriptor.clientStreaming === true,
        descriptor.serverStreaming === true,
      ],
      [method?.input, method?.output, method?.clientStreaming, method?.serverStreaming],
    );
  }

  private compareText(path: string, name: string, comment: string | undefined, location?: Location): void {
    const place = this.places.get(path);
    this.same(`${name} comment`, squeeze(place?.leadingComments) || squeeze(place?.trailingComments), squeeze(comment));
    const at = this.places.get(`${path}.1`);
    if (at && location)
      this.same(`${name} place`, [(at.span[0] ?? 0) + 1, (at.span[1] ?? 0) + 1], [location.line, location.column]);
  }

  private same(what: string, expected: unknown, actual: unknown): void {
    this.comparison.facts++;
    const [one, other] = [JSON.stringify(expected), JSON.stringify(actual)];
    if (one !== other) this.comparison.differences.push(`${this.file.path}: ${what}: protoc ${one}, ours ${other}`);
  }
}

function join(scope: string, name: string): string {
  return scope === "" ? name : `${scope}.${name}`;
}

/** White space is laid out differently; the words are not. */
function squeeze(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

function printDefault(value: Field["defaultValue"]): string | undefined {
  if (typeof value !== "number" || Number.isFinite(value)) return value === undefined ? undefined : String(value);
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}
