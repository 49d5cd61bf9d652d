import type { Enum, Field, ScalarType, SingularType } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { literal } from "../../render/code.js";

/** A TypeScript expression and the enum constants it names. */
export interface ExampleCode {
  readonly text: string;
  readonly enums: ReadonlySet<string>;
}

/** A request's example in JSON form as a user would write it: base64 of printable text as that text, 64-bit integers as `5n`, enums by constant. */
export function exampleCode(plan: Plan, message: string, json: unknown): ExampleCode {
  const enums = new Set<string>();
  return { text: messageText(plan, enums, message, json, 0), enums };
}

function messageText(plan: Plan, enums: Set<string>, fullName: string, json: unknown, depth: number): string {
  const message = plan.index.messages.get(fullName);
  if (message === undefined || !isRecord(json) || fullName.startsWith("google.protobuf.")) return "{}";
  const entries = message.fields.flatMap((field) => {
    const value = json[field.jsonName] ?? json[field.name];
    if (value === undefined || value === null) return [];
    const text = fieldText(plan, enums, field, value, depth + 1);
    return [
      field.oneof === undefined
        ? `${key(plan.names.property(field))}: ${text}`
        : `${key(plan.names.oneofProperty(field))}: { case: ${literal(plan.names.property(field))}, value: ${text} }`,
    ];
  });
  return braces("{", entries, "}", depth);
}

function fieldText(plan: Plan, enums: Set<string>, { type }: Field, value: unknown, depth: number): string {
  const one = (each: unknown, level: number): string => singularText(plan, enums, type.of, each, level);
  if (type.kind === "singular") return one(value, depth);
  if (type.kind === "list")
    return Array.isArray(value)
      ? braces(
          "[",
          value.map((each) => one(each, depth + 1)),
          "]",
          depth,
        )
      : "[]";
  if (!isRecord(value)) return "{}";
  return braces(
    "{",
    Object.entries(value).map(([name, each]) => `${key(name)}: ${one(each, depth + 1)}`),
    "}",
    depth,
  );
}

function singularText(plan: Plan, enums: Set<string>, type: SingularType, value: unknown, depth: number): string {
  switch (type.kind) {
    case "scalar":
      return scalarText(type.scalar, value);
    case "enum":
      return enumText(plan, enums, plan.index.enums.get(type.enum), value);
    case "message":
      return messageText(plan, enums, type.message, value, depth);
    default:
      return type satisfies never;
  }
}

function scalarText(scalar: ScalarType, value: unknown): string {
  if (scalar === "bool") return String(value === true);
  if (scalar === "string") return literal(String(value));
  if (scalar === "bytes") return bytesText(String(value));
  if (scalar.endsWith("64") && /^-?\d+$/.test(String(value)))
    return Number.isSafeInteger(Number(value)) ? String(Number(value)) : `${String(value)}n`;
  return Number.isFinite(Number(value)) ? String(Number(value)) : "0";
}

/** Keys and values of examples are mostly text; other bytes are written as numbers. */
function bytesText(base64: string): string {
  const bytes = Buffer.from(base64, "base64");
  const text = bytes.toString("utf8");
  return /^[\x20-\x7e]*$/.test(text) ? literal(text) : `new Uint8Array([${[...bytes].join(", ")}])`;
}

function enumText({ names }: Plan, enums: Set<string>, of: Enum | undefined, value: unknown): string {
  const found = of?.values.find((each) => each.name === value || each.number === value);
  if (of === undefined || found === undefined) return "0";
  const name = names.typeName(of.fullName);
  enums.add(name);
  return `${name}.${names.enumValue(of.fullName, found)}`;
}

/** On one line if it is short, else one entry a line. */
function braces(open: string, entries: readonly string[], close: string, depth: number): string {
  const pad = open === "{" ? " " : "";
  const line = `${open}${pad}${entries.join(", ")}${pad}${close}`;
  if (entries.length === 0) return `${open}${close}`;
  if (line.length + depth * 2 < 90 && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth);
  return `${open}\n${entries.map((entry) => `${indent}  ${entry},\n`).join("")}${indent}${close}`;
}

function key(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name !== "__proto__" ? name : literal(name);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
