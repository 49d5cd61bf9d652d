import type { ApiFile, Enum, Extension, Field, Message, Options, OptionValue, ScalarType } from "../../model/api.js";
import { isRecord } from "../plain-value.js";
import type { OptionTypes } from "./check-options.js";

/**
 * Gives the values of custom options the form that their types have in descriptors: a list even of one element, 64-bit integers and bytes
 * (base64) as text, map entries under their keys. Files say only what somebody wrote: `FIELD_BEHAVIOR`, `{ key: "a" value: 1 }`.
 */
export function typeOptions(file: ApiFile, types: OptionTypes): ApiFile {
  const settle = <T extends { readonly options: Options }>(holder: T): T => {
    const names = Object.keys(holder.options);
    if (!names.some((name) => name.startsWith("("))) return holder;
    const options = names.map((name) => {
      const field = types.extensions.get(name.slice(1, -1))?.field;
      const value = holder.options[name] ?? "";
      return [name, field === undefined ? value : typeField(field, value, types)] as const;
    });
    return { ...holder, options: Object.fromEntries(options) };
  };
  return {
    ...settle(file),
    messages: file.messages.map((each): Message => settle({ ...each, fields: each.fields.map(settle) })),
    enums: file.enums.map((each): Enum => settle({ ...each, values: each.values.map(settle) })),
    extensions: file.extensions.map((each): Extension => ({ ...each, field: settle(each.field) })),
    services: file.services.map((each) => settle({ ...each, methods: each.methods.map(settle) })),
  };
}

function typeField(field: Field, value: OptionValue, types: OptionTypes): OptionValue {
  const { type } = field;
  const all = isList(value) ? value : [value];
  if (type.kind === "map") {
    // An entry is a message of `key` and `value`.
    return Object.fromEntries(
      all.map((entry) => {
        const { key = "", value: held = "" } = isRecord(entry) ? (entry as Options) : {};
        return [String(key), typeSingle(field, held, types)] as const;
      }),
    );
  }
  if (type.kind === "list") return all.map((each) => typeSingle(field, each, types));
  return typeSingle(field, value, types);
}

function typeSingle({ type: { of } }: Field, value: OptionValue, types: OptionTypes): OptionValue {
  switch (of.kind) {
    case "scalar":
      return typeScalar(of.scalar, value);
    case "enum":
      return value;
    case "message":
      return typeMembers(types.messages.get(of.message), value, types);
    default:
      return of satisfies never;
  }
}

function typeMembers(message: Message | undefined, value: OptionValue, types: OptionTypes): OptionValue {
  if (!isRecord(value) || message === undefined) return value;
  const members = Object.entries(value as Options).map(([name, member]) => {
    // An extension of the message stands in brackets: `[a.b]`.
    const [, extension] = /^\[(.+)\]$/.exec(name) ?? [];
    const field =
      extension === undefined
        ? message.fields.find((each) => each.name === name)
        : types.extensions.get(extension)?.field;
    const key = extension === undefined ? name : `(${extension})`;
    return [key, field === undefined ? member : typeField(field, member, types)] as const;
  });
  return Object.fromEntries(members);
}

function typeScalar(scalar: ScalarType, value: OptionValue): OptionValue {
  // Escapes such as \xff have become characters of that number.
  if (scalar === "bytes" && typeof value === "string")
    return Buffer.from(value, /[^\0-\xff]/.test(value) ? "utf8" : "latin1").toString("base64");
  if (scalar.endsWith("64")) return String(value);
  if (scalar === "float") return Math.fround(Number(value));
  return value;
}

function isList(value: OptionValue): value is readonly OptionValue[] {
  return Array.isArray(value);
}
