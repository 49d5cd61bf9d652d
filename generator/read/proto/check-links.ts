import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { ApiFile, Enum, Extension, Field, Message, Options, OptionValue } from "../../model/api.js";
import { toJsonName } from "../json-name.js";
import { isRecord } from "../plain-value.js";

/** Finds what shows only once names are resolved: first enum values, JSON names, default values, extension numbers. */
export function checkLinks(files: readonly ApiFile[]): Diagnostic[] {
  const messages = new Map(files.flatMap((file) => file.messages.map((each) => [each.fullName, each] as const)));
  const enums = new Map(files.flatMap((file) => file.enums.map((each) => [each.fullName, each] as const)));
  const numbers = new Map<string, string>();
  return files.flatMap((file) => [
    ...file.extensions.flatMap((each) => checkExtensionNumber(each, numbers)),
    ...file.enums.flatMap((each) => checkFirstValue(each)),
    ...file.messages.flatMap((message) => [
      ...checkJsonNames(message, isStrictJson(file, message)),
      ...message.fields.flatMap((field) => [
        ...checkDefault(field, enums),
        ...checkMapEnum(field, enums),
        ...checkClosedEnum(field, file, enums),
        ...checkImplicitDefault(field, file),
        ...checkPacked(field),
      ]),
      ...(message.isMessageSet ? message.fields.slice(0, 1).map(refuseInSet) : []),
    ]),
    ...file.extensions.flatMap(({ field, extendee }) => {
      const ranges = messages.get(extendee)?.extensionRanges ?? [];
      const number = field.number ?? 0;
      if (file.syntax === "proto3" && !/^google\.protobuf\.\w+Options$/.test(extendee)) {
        const why = `extends ${extendee}, but proto3 has extensions only as options`;
        return [complain("declaration-invalid", { what: `Extension ${field.name}`, why }, field.location)];
      }
      if (messages.get(extendee)?.isMessageSet === true && !isPlainMessage(field)) {
        const why = `extends the message set ${extendee}, and so must be one message`;
        return [complain("declaration-invalid", { what: `Extension ${field.name}`, why }, field.location)];
      }
      if (ranges.some(([from, to]) => number >= from && number <= to)) return [];
      return [
        complain(
          "extension-number-invalid",
          { name: field.name, number: String(number), message: extendee },
          field.location,
        ),
      ];
    }),
  ]);
}

function isPlainMessage({ type }: Field): boolean {
  return type.kind === "singular" && type.of.kind === "message";
}

/** A number of a message belongs to one extension of all files; `taken` holds their names. */
function checkExtensionNumber({ fullName, extendee, field }: Extension, taken: Map<string, string>): Diagnostic[] {
  const key = `${extendee} ${field.number}`;
  const other = taken.get(key);
  if (other === undefined) {
    taken.set(key, fullName);
    return [];
  }
  const values = { number: String(field.number), name: fullName, message: extendee, other };
  return other === fullName ? [] : [complain("field-number-duplicate", values, field.location)];
}

function checkFirstValue(each: Enum): Diagnostic[] {
  const [first] = each.values;
  if (each.closed || !first || first.number === 0) return [];
  return [complain("enum-first-value", { name: each.fullName, value: first.name }, each.location)];
}

/** proto2 and what is said to be older than the JSON mapping may have names that are alike, unless both were chosen by `json_name`. */
function checkJsonNames(message: Message, isStrict: boolean): Diagnostic[] {
  const taken = new Map<string, Field>();
  return message.fields.flatMap((field) => {
    const other = taken.get(field.jsonName);
    taken.set(field.jsonName, field);
    if (other === undefined || !(isStrict || (isChosen(field) && isChosen(other)))) return [];
    return [
      complain(
        "json-name-clash",
        { name: field.name, other: other.name, json: field.jsonName, message: message.fullName },
        field.location,
      ),
    ];
  });
}

function isChosen({ name, jsonName }: Field): boolean {
  return jsonName !== toJsonName(name);
}

function isStrictJson({ syntax, options }: ApiFile, message: Message): boolean {
  if (syntax === "proto2" || message.options["deprecated_legacy_json_field_conflicts"] === true) return false;
  const format = featureOf(message.options, "json_format") ?? featureOf(options, "json_format");
  return format !== "LEGACY_BEST_EFFORT";
}

function featureOf(options: Options, name: string): OptionValue | undefined {
  const { features } = options;
  return isRecord(features) ? (features as Options)[name] : undefined;
}

/** A number that a closed enum does not know is no value of it, so there is none to begin with where absence is not visible. */
function checkClosedEnum(field: Field, file: ApiFile, enums: ReadonlyMap<string, Enum>): Diagnostic[] {
  const { type, name, location } = field;
  const closed = type.of.kind === "enum" ? enums.get(type.of.enum) : undefined;
  if (closed?.closed !== true) return [];
  const say = (why: string): Diagnostic[] => [
    complain("declaration-invalid", { what: `Field ${name}`, why }, location),
  ];
  if (file.syntax === "proto3")
    return say(`is of the enum ${closed.fullName}, which is closed: proto3 takes only open ones`);
  const isImplicit =
    type.kind === "singular"
      ? type.presence === "implicit"
      : type.kind === "map" && featureOf(file.options, "field_presence") === "IMPLICIT";
  return isImplicit ? say(`is of the closed enum ${closed.fullName}, and so cannot have implicit presence`) : [];
}

function checkImplicitDefault({ type, name, defaultValue, location }: Field, { syntax }: ApiFile): Diagnostic[] {
  if (syntax !== "editions" || defaultValue === undefined) return [];
  if (type.kind !== "singular" || type.presence !== "implicit") return [];
  const why = "has a default value, but implicit presence";
  return [complain("declaration-invalid", { what: `Field ${name}`, why }, location)];
}

function checkPacked(field: Field): Diagnostic[] {
  const { type, name, options, location } = field;
  if (options["packed"] !== true) return [];
  const isNumeric =
    type.of.kind === "enum" || (type.of.kind === "scalar" && type.of.scalar !== "string" && type.of.scalar !== "bytes");
  if (type.kind === "list" && isNumeric) return [];
  const why = "is packed, which only lists of numbers, booleans and enums can be";
  return [complain("declaration-invalid", { what: `Field ${name}`, why }, location)];
}

function refuseInSet({ name, location }: Field): Diagnostic {
  return complain(
    "declaration-invalid",
    { what: `Field ${name}`, why: "stands in a message set, which has only extensions" },
    location,
  );
}

/** A map entry without a value stands for 0, which the enum must know. */
function checkMapEnum(field: Field, enums: ReadonlyMap<string, Enum>): Diagnostic[] {
  if (field.type.kind !== "map" || field.type.of.kind !== "enum") return [];
  const type = enums.get(field.type.of.enum);
  if (!type || type.values[0]?.number === 0) return [];
  return [complain("enum-first-value", { name: type.fullName, value: type.values[0]?.name ?? "" }, field.location)];
}

function checkDefault(field: Field, enums: ReadonlyMap<string, Enum>): Diagnostic[] {
  if (field.defaultValue === undefined || field.type.of.kind !== "enum") return [];
  const type = enums.get(field.type.of.enum);
  if (!type || type.values.some((value) => value.name === field.defaultValue)) return [];
  const why = `has the default ${String(field.defaultValue)}, which ${type.fullName} does not hold`;
  return [complain("declaration-invalid", { what: `Field ${field.name}`, why }, field.location)];
}
