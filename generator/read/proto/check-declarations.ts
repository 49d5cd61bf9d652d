import { complain } from "../../diagnostics.js";
import type { ComplaintCode, ComplaintValues, Diagnostic } from "../../diagnostics.js";
import { locate } from "../line-index.js";
import { findContainerFaults, highestField } from "./check-containers.js";
import { checkEnumValues } from "./check-enum-values.js";
import { checkFieldOptions } from "./check-field-options.js";
import type { Declaration, NumberRange, Spot } from "./outline.js";
import type { ProtoFile } from "./proto-file.js";
import { describeBadDefault, printTokens } from "./default-value.js";
import { joinName, packageKey, packagesOf } from "./symbols.js";
import type { SymbolTable } from "./symbols.js";

const mapKeys: ReadonlySet<string> = new Set(
  "int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string".split(" "),
);

/** Finds what protoc rejects in declarations but protobufjs accepts, or rejects without saying where. */
export function checkDeclarations(file: ProtoFile, symbols: SymbolTable): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (code, offset, values) => {
    found.push(complain(code, values, locate(file.lines, offset)));
  };
  checkSyntax(file, report);
  found.push(...checkEnumValues(file), ...checkFieldOptions(file));
  checkImports(file, report);
  checkNames(file, symbols, report);
  const groups = groupByParent(file.outline.declarations);
  for (const [parent, members] of groups) {
    const owner = file.declarations.get(parent);
    if (owner?.kind === "enum") {
      checkValues(owner, members, report);
      checkAlias(owner, members, report);
    }
    if (owner?.kind === "message") checkFields(file, owner, members, report);
  }
  for (const declaration of file.outline.declarations) {
    checkShape(file, declaration, report);
    if (declaration.kind === "extension") checkNumber(declaration, report);
    if (declaration.kind === "enum" && !groups.has(declaration.path)) {
      report("declaration-invalid", declaration.offset, { what: `Enum ${declaration.name}`, why: "has no value" });
    }
  }
  return found;
}

type Report = <Code extends ComplaintCode>(code: Code, offset: number, values: ComplaintValues<Code>) => void;

function checkSyntax(file: ProtoFile, report: Report): void {
  const { syntax, again } = file.outline;
  for (const { text, offset } of again)
    report("proto-syntax", offset, { why: `${JSON.stringify(text)} cannot stand here: the file has said it already` });
  if (syntax && !["proto2", "proto3", "2023", "2024"].includes(syntax.text)) {
    report("proto-syntax-unknown", syntax.offset, { syntax: syntax.text });
  }
}

/** A package cannot have the name of a declaration in a file that was read before. */
export function checkPackage(file: ProtoFile, symbols: SymbolTable): readonly Diagnostic[] {
  return packagesOf(file.package).flatMap((name) => {
    const known = symbols.get(name);
    if (known === undefined || known.kind === "package") return [];
    const place = locate(file.lines, file.outline.package?.offset ?? 0);
    return [complain("name-duplicate", { name, where: `in ${known.file}` }, place)];
  });
}

/** Whether imports may name a file so: a path below an include folder, written in one way alone. */
export function isImportPath(text: string): boolean {
  return !text.includes("\\") && text.split("/").every((part) => !/^\.{0,2}$/.test(part));
}

/** The name of the message that stands for the entries of a map: `foo_bar` has `FooBarEntry`. */
function entryName(field: string): string {
  return `${field.replace(/(?:^|_+)([A-Za-z0-9]?)/g, (_, first: string) => first.toUpperCase())}Entry`;
}

/** Names are unique in their scope; enum values live in the scope of their enum. */
function checkNames(file: ProtoFile, symbols: SymbolTable, report: Report): void {
  const taken = new Set<string>();
  const entries: { readonly name: string; readonly offset: number }[] = [];
  for (const declaration of file.outline.declarations) {
    const scope = declaration.kind === "value" ? parentOf(declaration.parent) : declaration.parent;
    const name = joinName(scope, declaration.name);
    const isMethod = declaration.kind === "method";
    const fullName = joinName(file.package, name);
    const known = symbols.get(fullName);
    const elsewhere = known && known.kind !== "package" && known.file !== file.path && !isMethod;
    if (taken.has(name)) report("name-duplicate", declaration.offset, { name: fullName, where: "above" });
    else if (elsewhere) report("name-duplicate", declaration.offset, { name: fullName, where: `in ${known.file}` });
    else if (symbols.has(packageKey(fullName)))
      report("name-duplicate", declaration.offset, { name: fullName, where: "as a package" });
    taken.add(name);
    if (declaration.isMap !== true) continue;
    const entry = joinName(scope, entryName(declaration.name));
    entries.push({ name: entry, offset: declaration.offset });
  }
  for (const { name, offset } of entries) {
    if (taken.has(name))
      report("name-duplicate", offset, {
        name: joinName(file.package, name),
        where: "as the message that the map has for its entries",
      });
    taken.add(name);
  }
}

function checkImports(file: ProtoFile, report: Report): void {
  const taken = new Set<string>();
  for (const { text, offset, kind } of file.outline.imports) {
    const say = (why: string): void => report("declaration-invalid", offset, { what: `The import ${text}`, why });
    if (taken.has(text)) say("stands here twice");
    if (!isImportPath(text)) say("has a part that is empty, . or .., or a backslash, which no import may have");
    if (kind === "weak" && file.syntax === "2024")
      say("is weak, which edition 2024 does not know: write import option");
    taken.add(text);
  }
}

/** What a declaration may not be, whatever stands around it. */
function checkShape(file: ProtoFile, declaration: Declaration, report: Report): void {
  const { kind, name, offset, label, keyType, type, defaultValue, oneof } = declaration;
  const say = (why: string, place = offset): void =>
    report("declaration-invalid", place, {
      what: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`,
      why,
    });
  for (const { why, offset: place } of findContainerFaults(declaration, file.syntax)) say(why, place);
  if (kind === "service" && declaration.parent !== "") say("stands inside a message");
  if (label === "required" && kind === "extension") say("is an extension, which cannot be required");
  if (label === "required" && file.syntax === "proto3") say("is required, which proto3 does not know");
  if (label !== undefined && oneof !== undefined) say(`is in a oneof, and so cannot be ${label}`);
  if (keyType && !mapKeys.has(keyType.text)) say(`cannot have keys of the type ${keyType.text}`, keyType.offset);
  if (defaultValue && type) {
    const why = describeBadDefault(type.text, defaultValue);
    if (why !== undefined) say(`cannot have the default value ${printTokens(defaultValue)}: ${why}`);
  }
}

function checkFields(file: ProtoFile, owner: Declaration, members: readonly Declaration[], report: Report): void {
  const byNumber = new Map<number, string>();
  const isProto3 = file.syntax === "proto3";
  for (const field of members) {
    if (field.kind === "oneof" && !members.some((each) => each.oneof === field.name)) {
      report("declaration-invalid", field.offset, { what: `Oneof ${field.name}`, why: "has no field" });
    }
    if (field.kind !== "field" || !field.number) continue;
    checkNumber(field, report);
    const number = Number(field.number.text);
    const other = byNumber.get(number);
    if (other !== undefined) {
      report("field-number-duplicate", field.number.offset, {
        number: String(number),
        name: field.name,
        other,
        message: owner.name,
      });
    }
    byNumber.set(number, field.name);
    checkReserved(owner, field, number, report);
    if (isInside(owner.extensionRanges, number)) {
      report("declaration-invalid", field.number.offset, {
        what: `Field ${field.name}`,
        why: `has number ${number}, which is for extensions`,
      });
    }
    if (file.syntax !== "proto2" && field.isGroup === true) {
      report("declaration-invalid", field.offset, {
        what: `Field ${field.name}`,
        why: "is a group, which only proto2 knows",
      });
    }
    if (field.defaultValue && (isProto3 || field.label === "repeated" || field.isMap === true)) {
      report("declaration-invalid", field.offset, { what: `Field ${field.name}`, why: "cannot have a default value" });
    }
  }
}

function checkValues(owner: Declaration, members: readonly Declaration[], report: Report): void {
  const byNumber = new Map<number, string>();
  for (const value of members) {
    if (value.kind !== "value" || !value.number) continue;
    const number = Number(value.number.text);
    const other = byNumber.get(number);
    if (other !== undefined && owner.allowAlias !== true) {
      report("enum-number-duplicate", value.number.offset, { number: String(number), name: value.name, other });
    }
    byNumber.set(number, value.name);
    if (number !== Math.trunc(number) || Math.abs(number) > 2 ** 31 || number === 2 ** 31) {
      report("field-number-invalid", value.number.offset, {
        name: value.name,
        number: value.number.text,
        range: "-2147483648 to 2147483647",
      });
    }
    checkReserved(owner, value, number, report);
  }
}

/** `allow_alias` says that two values share a number, so two must. */
function checkAlias(owner: Declaration, members: readonly Declaration[], report: Report): void {
  const numbers = members.flatMap(({ kind, number }) => (kind === "value" && number ? [Number(number.text)] : []));
  if (owner.allowAlias !== true || new Set(numbers).size < numbers.length) return;
  report("declaration-invalid", owner.offset, {
    what: `Enum ${owner.name}`,
    why: "sets allow_alias, but no two of its values share a number",
  });
}

function checkNumber(field: Declaration, report: Report): void {
  if (!field.number) return;
  const number = Number(field.number.text);
  const highest = field.kind === "extension" ? 2 ** 31 - 1 : highestField;
  if (number >= 1 && number <= highest && !(number >= 19_000 && number <= 19_999)) return;
  report("field-number-invalid", field.number.offset, {
    name: field.name,
    number: field.number.text,
    range: `1 to ${highest}, without 19000 to 19999`,
  });
}

function checkReserved(owner: Declaration, member: Declaration, number: number, report: Report): void {
  const byName = owner.reservedNames?.find((each: Spot) => each.text === member.name);
  if (byName) report("reserved-used", member.offset, { what: `The name ${member.name}`, owner: owner.name });
  if (isInside(owner.reserved, number)) {
    report("reserved-used", member.number?.offset ?? member.offset, {
      what: `The number ${number}`,
      owner: owner.name,
    });
  }
}

function isInside(ranges: readonly NumberRange[] | undefined, number: number): boolean {
  return ranges?.some(({ from, to }) => number >= from && number <= to) === true;
}

function groupByParent(declarations: readonly Declaration[]): Map<string, Declaration[]> {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const group = groups.get(declaration.parent);
    if (group) group.push(declaration);
    else groups.set(declaration.parent, [declaration]);
  }
  return groups;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), 0));
}
