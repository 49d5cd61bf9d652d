import { complain, type Diagnostic } from "../../diagnostics.js";
import { locate } from "../line-index.js";
import { isScalar } from "./convert-field.js";
import type { Declaration, SetOption } from "./outline.js";
import type { ProtoFile } from "./proto-file.js";
import { unescapeBytes } from "./string-literal.js";

/** Finds options of fields that do not go with the field: its type, its kind, or the edition of the file. */
export function checkFieldOptions(file: ProtoFile): Diagnostic[] {
  return file.outline.declarations.flatMap((declaration) => {
    const { kind, options } = declaration;
    if ((kind !== "field" && kind !== "extension") || options.length === 0) return [];
    return options.flatMap((option) => {
      const why = findFault(option, declaration, file.syntax);
      if (why === undefined) return [];
      return [complain("option-invalid", { name: option.text, why }, locate(file.lines, option.offset))];
    });
  });
}

const longs = /^(?:int64|uint64|sint64|fixed64|sfixed64)$/;

function findFault(
  { text, value }: SetOption,
  { kind, type, jsonName, isMap }: Declaration,
  syntax: ProtoFile["syntax"],
): string | undefined {
  const set = value[0]?.text ?? "";
  const scalar = isMap !== true && type !== undefined && isScalar(type.text) ? type.text : undefined;
  switch (text) {
    case "jstype": {
      const isLong = scalar !== undefined && longs.test(scalar);
      return isLong || set === "JS_NORMAL" ? undefined : "may be set only on 64-bit integers";
    }
    case "lazy":
    case "unverified_lazy":
      return set === "true" && (scalar !== undefined || isMap === true)
        ? "may be set only on fields of messages"
        : undefined;
    case "packed":
      return syntax === "proto2" || syntax === "proto3"
        ? undefined
        : "is not of editions: set features.repeated_field_encoding";
    case "ctype":
      return syntax === "2024" ? "is not of edition 2024: set features.(pb.cpp).string_type" : undefined;
    case "json_name":
      return findNameFault(kind, jsonName?.text ?? "");
    default:
      return undefined;
  }
}

function findNameFault(kind: Declaration["kind"], literal: string): string | undefined {
  if (kind === "extension") return "may not be set on an extension, whose JSON name is its full name";
  const name = Buffer.from(unescapeBytes(literal)).toString();
  if (name.includes("\0")) return "must have a text without the character of number 0";
  const isBracketed = name.startsWith("[") && name.endsWith("]");
  return isBracketed ? "must have a text that is not in brackets, as names of extensions are" : undefined;
}
