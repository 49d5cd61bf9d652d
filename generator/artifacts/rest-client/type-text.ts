import type { HttpObject, HttpSchema, JsonLiteral, JsonType } from "../../model/http-api.js";
import type { HttpPlan } from "../../plan/http/http-plan.js";
import {
  code,
  importedType,
  joinCode,
  literal,
  typeFromRuntime,
  type Code,
  type ImportedName,
} from "../../render/code.js";
import { toDocComment } from "../../render/docs.js";
import { memberName } from "./member-name.js";
import { schemaDocs } from "./schema-docs.js";

/** Which way values go, and whether they stand in a form: what is raw bytes there is text in JSON. */
export interface TypeUse {
  readonly direction: "received" | "sent";
  readonly isForm: boolean;
}

/** Text of a type; `union` and `intersection` need parentheses inside others. */
interface TypeText {
  readonly code: Code;
  readonly kind: "atom" | "union" | "intersection" | "nothing";
}

/** The TypeScript type of a schema. */
export function typeText(plan: HttpPlan, schema: HttpSchema, use: TypeUse): Code {
  return textOf(plan, schema, use).code;
}

/** A reference to a type of the description by its name. */
export function typeReference(plan: HttpPlan, name: string, use: TypeUse, asBase = false): ImportedName {
  const planned = plan.types.get(name);
  const named = asBase ? (planned?.base ?? planned) : planned;
  const shown = use.direction === "sent" ? (named?.inputName ?? named?.name) : named?.name;
  return importedType(shown ?? "unknown", "types");
}

function textOf(plan: HttpPlan, schema: HttpSchema, use: TypeUse, asBase = false): TypeText {
  const { type } = schema;
  switch (type.kind) {
    case "any":
      return atom("unknown");
    case "never":
    case "null":
    case "boolean":
    case "number":
      return atom(type.kind);
    case "integer":
      return atom(type.width === 64 ? "bigint" : "number");
    case "text":
      return atom("string");
    case "bytes":
      return atom("Uint8Array");
    case "binary":
      return use.isForm ? { code: code`${typeFromRuntime("Upload", "rest")}`, kind: "atom" } : atom("string");
    case "literals":
      return literalsText(type);
    case "array":
      return { code: code`${inside(textOf(plan, type.items, use))}[]`, kind: "atom" };
    case "tuple":
      return { code: tupleText(plan, type, use), kind: "atom" };
    case "object":
      return isOpen(type)
        ? { code: openObject(plan, type, use), kind: "nothing" }
        : { code: objectText(plan, type, use), kind: "atom" };
    case "union":
      return unionText(plan, schema, type.members, use);
    case "intersection":
      return intersectionText(plan, type.members, use);
    case "reference":
      return { code: code`${typeReference(plan, type.name, use, asBase)}`, kind: "atom" };
    default:
      return type satisfies never;
  }
}

function atom(text: string): TypeText {
  return { code: code`${text}`, kind: "atom" };
}

/** An object of which nothing is said, so that it narrows nothing beside others. */
function isOpen(type: HttpObject): boolean {
  return (
    type.properties.length === 0 &&
    type.requiredElsewhere.length === 0 &&
    type.patterns.length === 0 &&
    type.additional === undefined
  );
}

function openObject(plan: HttpPlan, type: HttpObject, use: TypeUse): Code {
  return objectText(plan, { ...type, additional: { type: { kind: "any" } } }, use);
}

/** Values that are named stay open for those that a newer server may send; where there is one alone, it tells types apart. */
function literalsText({ values, of, isConst }: Extract<JsonType, { kind: "literals" }>): TypeText {
  // JavaScript's numbers do not hold them all, and texts do not in JSON.
  if (of?.kind === "integer" && of.width === 64) return atom("bigint");
  const named = [...new Set(values.map(literalText))].map((text) => code`${text}`);
  const isOpenOf = (kind: "string" | "number"): boolean =>
    isConst !== true && values.filter((each) => typeof each === kind).length > 1;
  const open = [
    ...(isOpenOf("string") ? [code`${typeFromRuntime("OpenText", "rest")}`] : []),
    ...(isOpenOf("number") ? [code`${typeFromRuntime("OpenNumber", "rest")}`] : []),
  ];
  return alternatives([...named, ...open]);
}

function literalText(value: JsonLiteral): string {
  return typeof value === "string" ? literal(value) : String(value);
}

function alternatives(members: readonly Code[]): TypeText {
  const unique = [...new Map(members.map((each) => [keyOf(each), each])).values()];
  return { code: joinCode(unique, " | "), kind: unique.length > 1 ? "union" : "atom" };
}

/** Text that tells two pieces of code apart. */
export function keyOf({ parts }: Code): string {
  return parts.map((part) => (typeof part === "string" ? part : `${part.from}#${part.name}`)).join("");
}

function inside(text: TypeText): Code {
  return text.kind === "union" || text.kind === "intersection" ? code`(${text.code})` : text.code;
}

function tupleText(plan: HttpPlan, type: Extract<JsonType, { kind: "tuple" }>, use: TypeUse): Code {
  const items = type.items.map((each) => textOf(plan, each, use).code);
  const rest = type.rest.type.kind === "never" ? [] : [code`...${inside(textOf(plan, type.rest, use))}[]`];
  return code`[${joinCode([...items, ...rest], ", ")}]`;
}

/** One property of an object type, ready to be printed. */
export interface PropertyText {
  readonly name: string;
  readonly optional: boolean;
  readonly docs: string;
  readonly type: Code;
}

/** The members of an object as they travel in a direction, its index signature last. */
export function objectMembers(plan: HttpPlan, type: HttpObject, use: TypeUse): readonly PropertyText[] {
  const oneWay = use.direction === "sent" ? "readOnly" : "writeOnly";
  const declared = type.properties.filter((each) => each.schema[oneWay] !== true);
  const members = declared.map(({ name, required, schema }) => ({
    name: memberName(name),
    optional: !required,
    docs: schemaDocs(schema),
    type: textOf(plan, schema, use).code,
  }));
  const elsewhere = type.requiredElsewhere.map((name) => ({
    name: memberName(name),
    optional: false,
    docs: "",
    type: code`unknown`,
  }));
  const further = [...(type.additional ? [type.additional] : []), ...type.patterns.map((each) => each.schema)];
  if (further.length === 0) return [...members, ...elsewhere];
  // What is declared must fit the index signature as well.
  const all = [
    ...further.map((each) => textOf(plan, each, use)),
    ...members.map((each): TypeText => ({ code: each.type, kind: "atom" })),
    ...(members.some((each) => each.optional) ? [atom("undefined")] : []),
  ];
  const isAny = all.some((each) => keyOf(each.code) === "unknown");
  const value = isAny ? code`unknown` : alternatives(all.map((each) => each.code)).code;
  return [...members, ...elsewhere, { name: "[name: string]", optional: false, docs: "", type: value }];
}

function objectText(plan: HttpPlan, type: HttpObject, use: TypeUse): Code {
  const members = objectMembers(plan, type, use);
  if (members.length === 0) return code`Record<string, never>`;
  const lines = members.map(
    (each) => code`${toDocComment(each.docs)}${each.name}${each.optional ? "?" : ""}: ${each.type};`,
  );
  return code`{\n${joinCode(lines.map(indent), "\n")}\n}`;
}

/** Two spaces in front of every line. */
export function indent({ parts }: Code): Code {
  const moved = parts.map((part) => (typeof part === "string" ? part.replace(/\n(?=.)/g, "\n  ") : part));
  return code`  ${{ kind: "code", parts: moved }}`;
}

function unionText(plan: HttpPlan, schema: HttpSchema, members: readonly HttpSchema[], use: TypeUse): TypeText {
  const { discriminator } = schema;
  const texts = members.map((each) => {
    const text = textOf(plan, each, use);
    if (discriminator === undefined || each.type.kind !== "reference")
      return code`${text.kind === "intersection" ? inside(text) : text.code}`;
    const { name } = each.type;
    const values = discriminator.mapping.filter(({ type }) => type === name).map(({ value }) => literal(value));
    if (values.length === 0 || saysOwn(plan, name, discriminator.property)) return text.code;
    return code`(${text.code} & { ${memberName(discriminator.property)}: ${values.join(" | ")} })`;
  });
  if (texts.some((each) => keyOf(each) === "unknown")) return atom("unknown");
  return alternatives(texts);
}

/** Whether a type itself says which value its discriminating member has. */
export function saysOwn(plan: HttpPlan, name: string, property: string): boolean {
  const type = plan.types.get(name)?.type.schema.type;
  const found =
    type?.kind === "object" ? type.properties.find((each) => each.name === property)?.schema.type : undefined;
  return found?.kind === "literals" && found.values.length === 1;
}

function intersectionText(plan: HttpPlan, members: readonly HttpSchema[], use: TypeUse): TypeText {
  const texts = members
    .map((each) => textOf(plan, each, use, true))
    .filter((each) => each.kind !== "nothing" && keyOf(each.code) !== "unknown");
  const unique = [...new Map(texts.map((each) => [keyOf(each.code), each])).values()];
  const [first] = unique;
  if (first === undefined)
    return members.some((each) => each.type.kind === "object") ? atom("Record<string, unknown>") : atom("unknown");
  if (unique.length === 1) return first;
  return {
    code: joinCode(
      unique.map((each) => (each.kind === "union" ? inside(each) : each.code)),
      " & ",
    ),
    kind: "intersection",
  };
}
