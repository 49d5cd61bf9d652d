import type { Api, Field, Message, SingularType } from "../../../generator/model/api.js";
import { indexApi, type ApiIndex } from "../../../generator/model/lookup.js";

/** What keeps plain data from being the JSON form of a message: each fault with its path. `Any` is told by `@type`. */
export function findFaults(api: Api, fullName: string, value: unknown): readonly string[] {
  return checkMessage(indexApi(api), fullName, value, "$");
}

type Plain = Readonly<Record<string, unknown>>;

function checkMessage(index: ApiIndex, fullName: string, value: unknown, at: string): readonly string[] {
  switch (fullName) {
    case "google.protobuf.Duration":
      return typeof value === "string" && /^-?\d+(\.\d+)?s$/.test(value) ? [] : [`${at} is no duration`];
    case "google.protobuf.BoolValue":
      return typeof value === "boolean" ? [] : [`${at} is no boolean`];
    case "google.protobuf.UInt32Value":
    case "google.protobuf.UInt64Value":
      return Number.isInteger(value) && Number(value) >= 0 ? [] : [`${at} is no whole number`];
    case "google.protobuf.Any":
      return checkAny(index, value, at);
  }
  const message = index.messages.get(fullName);
  if (message === undefined) return [`${at}: there is no message ${fullName}`];
  if (!isPlain(value)) return [`${at} is no ${fullName}`];
  return [
    ...Object.entries(value).flatMap(([name, each]) => checkMember(index, message, name, each, at)),
    ...missing(message, value, at),
    ...twice(message, value, at),
  ];
}

function checkAny(index: ApiIndex, value: unknown, at: string): readonly string[] {
  if (!isPlain(value) || typeof value["@type"] !== "string") return [`${at} has no @type`];
  const { "@type": type, ...rest } = value;
  return checkMessage(index, type.replace(/^type\.googleapis\.com\//, ""), rest, at);
}

function checkMember(index: ApiIndex, message: Message, name: string, value: unknown, at: string): readonly string[] {
  const field = message.fields.find((each) => each.name === name);
  const place = `${at}.${name}`;
  if (field === undefined) return [`${place} is no field of ${message.fullName}`];
  if (field.deprecated) return [`${place} is deprecated`];
  const { type } = field;
  if (type.kind === "list") {
    if (!Array.isArray(value)) return [`${place} is no list`];
    const least = rule(field, "repeated", "min_items");
    return [
      ...(typeof least === "number" && value.length < least ? [`${place} has too few elements`] : []),
      ...value.flatMap((each: unknown, i) => checkValue(index, field, type.of, each, `${place}[${i}]`)),
    ];
  }
  if (type.kind === "map")
    return isPlain(value)
      ? Object.entries(value).flatMap(([key, each]) => checkValue(index, field, type.of, each, `${place}.${key}`))
      : [`${place} is no map`];
  return checkValue(index, field, type.of, value, place);
}

function checkValue(index: ApiIndex, field: Field, of: SingularType, value: unknown, at: string): readonly string[] {
  if (of.kind === "message") return checkMessage(index, of.message, value, at);
  if (of.kind === "enum") {
    const names = index.enums.get(of.enum)?.values.map((each) => each.name) ?? [];
    return typeof value === "string" && names.includes(value) ? [] : [`${at} is no ${of.enum}`];
  }
  switch (of.scalar) {
    case "string":
      if (typeof value !== "string") return [`${at} is no text`];
      return Number(rule(field, "string", "min_len") ?? 0) > value.length ? [`${at} is empty`] : [];
    case "bool":
      return typeof value === "boolean" ? [] : [`${at} is no boolean`];
    case "bytes":
      return typeof value === "string" ? [] : [`${at} are no bytes`];
    case "double":
    case "float":
      return typeof value === "number" ? [] : [`${at} is no number`];
    default: {
      const most = rule(field, of.scalar, "lte");
      return Number.isInteger(value) && (most === undefined || Number(value) <= Number(most))
        ? []
        : [`${at} is no ${of.scalar} in range`];
    }
  }
}

function missing({ fields }: Message, value: Plain, at: string): readonly string[] {
  return fields
    .filter((each) => rule(each, "message", "required") === true || Number(rule(each, "string", "min_len") ?? 0) > 0)
    .filter((each) => each.oneof === undefined && !(each.name in value))
    .map((each) => `${at}.${each.name} is missing`);
}

function twice({ oneofs, fields }: Message, value: Plain, at: string): readonly string[] {
  return oneofs.flatMap(({ name }) => {
    const set = fields.filter((each) => each.oneof === name && each.name in value);
    return set.length > 1 ? [`${at} sets ${set.map((each) => each.name).join(" and ")}`] : [];
  });
}

/** What protoc-gen-validate is told of a field, as Envoy checks it. */
function rule({ options }: Field, kind: string, name: string): unknown {
  const rules = options["(validate.rules)"];
  const inner = isPlain(rules) ? rules[kind] : undefined;
  return isPlain(inner) ? inner[name] : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
