import type { ApiFile, Enum, Extension, Field, Message as ModelMessage } from "../../../model/api.js";
import { describeEntry, describeField, isProto3Optional } from "./describe-field.js";
import { message, unlessEmpty, type Message } from "./parts.js";

/** `DescriptorProto` of a message with everything declared in it. */
export function describeMessage(file: ApiFile, { fullName, name, fields, oneofs, ...rest }: ModelMessage): Message {
  const real = oneofs.map((each) => each.name);
  // Oneofs that only stand for `optional` come behind all others.
  const optional = fields.filter((each) => isProto3Optional(file, each)).map((each) => each.name);
  const maps = fields.filter((each) => each.type.kind === "map");
  return message(
    [1, name],
    [
      2,
      fields.map((field) => {
        const place = optional.indexOf(field.name);
        const oneofIndex =
          field.oneof !== undefined ? real.indexOf(field.oneof) : place < 0 ? undefined : real.length + place;
        return describeField(file, field, {
          ...(oneofIndex !== undefined && { oneofIndex }),
          ...(field.type.kind === "map" && { entry: `${fullName}.${entryName(field)}` }),
        });
      }),
    ],
    [
      3,
      [
        ...maps.map((field) =>
          message([1, entryName(field)], [2, describeEntry(file, field)], [7, message([7, true])]),
        ),
        ...file.messages.filter((each) => each.parent === fullName).map((each) => describeMessage(file, each)),
      ],
    ],
    [4, file.enums.filter((each) => each.parent === fullName).map((each) => describeEnum(file, each))],
    // The end of a range is not part of it.
    [5, rest.extensionRanges.map(([start, last]) => message([1, start], [2, last + 1]))],
    [6, file.extensions.filter((each) => each.parent === fullName).map((each) => describeExtension(file, each))],
    [7, unlessEmpty([1, rest.isMessageSet], [3, rest.deprecated])],
    [
      8,
      [...real, ...nameOptional(optional, [...real, ...fields.map((each) => each.name)])].map((each) =>
        message([1, each]),
      ),
    ],
  );
}

/** `EnumDescriptorProto` of an enum. */
export function describeEnum(file: ApiFile, { name, values, deprecated, closed }: Enum): Message {
  const hasAliases = new Set(values.map((each) => each.number)).size < values.length;
  const features = file.syntax === "editions" ? message([2, closed ? 2 : 1]) : undefined;
  return message(
    [1, name],
    [2, values.map((each) => message([1, each.name], [2, each.number], [3, unlessEmpty([1, each.deprecated])]))],
    [3, unlessEmpty([2, hasAliases], [3, deprecated], [7, features])],
  );
}

/** `FieldDescriptorProto` of an extension. */
export function describeExtension(file: ApiFile, { extendee, field }: Extension): Message {
  return describeField(file, field, { extendee });
}

/** What protoc calls the oneofs that stand for `optional`: `count` -> `_count`, `X_count` where that is taken. */
function nameOptional(fields: readonly string[], others: readonly string[]): readonly string[] {
  const taken = new Set(others);
  return fields.map((field) => {
    let name = `_${field}`;
    while (taken.has(name)) name = `X${name}`;
    taken.add(name);
    return name;
  });
}

/** What protoc calls the message of a map's entries: `labels_by_id` -> `LabelsByIdEntry`. */
function entryName({ name }: Field): string {
  return `${name.replace(/(?:^|_)([a-z0-9]?)/g, (_all, letter: string) => letter.toUpperCase())}Entry`;
}
