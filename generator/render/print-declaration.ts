import type { Code, NameSource } from "./code.js";
import { toDocComment } from "./docs.js";
import { layOutConst } from "./lay-out-const.js";
import { lineWidth } from "./lay-out-value.js";
import type { Declaration, Member, Parameter } from "./module.js";
import { nameList } from "./name-list.js";

/** Text of a piece of code, with local names for what it imports. */
export type PrintCode = (code: Code) => string;

/** Text of one declaration, without line breaks around it. */
export function printDeclaration(
  declaration: Declaration,
  print: PrintCode,
  specifier: (source: NameSource) => string,
): string {
  switch (declaration.kind) {
    case "interface":
      return printInterface(declaration, print);
    case "type":
      return `${head(declaration)}type ${declaration.name}${typeParameters(declaration)} = ${hang(print(declaration.type))};`;
    case "const":
      return printConst(declaration, print);
    case "function":
      return printFunction(declaration, print);
    case "statements":
      return print(declaration.code);
    case "reexport":
      return nameList("export", specifier(declaration.source), declaration.names);
    default:
      return declaration satisfies never;
  }
}

function printInterface(declaration: Extract<Declaration, { kind: "interface" }>, print: PrintCode): string {
  const bases = (declaration.extends ?? []).map(print).join(", ");
  const start = `${head(declaration)}interface ${declaration.name}${typeParameters(declaration)} ${bases === "" ? "" : `extends ${bases} `}{`;
  // Properties stand before methods.
  const members = [
    ...declaration.members.filter((each) => each.parameters === undefined),
    ...declaration.members.filter((each) => each.parameters !== undefined),
  ];
  return members.length === 0
    ? `${start}}`
    : `${start}\n${members.map((each) => printMember(each, print)).join("\n")}\n}`;
}

function printMember(member: Member, print: PrintCode): string {
  const { name, docs, optional, mutable, parameters } = member;
  const type = hang(shortUnion(print(member.type), name)).replace(/\n/g, "\n  ");
  const readonly = mutable === true || parameters !== undefined ? "" : "readonly ";
  // `new(input)` would be a constructor.
  const key = name === "new" && parameters !== undefined ? '"new"' : name;
  const start = `  ${readonly}${key}${optional === true ? "?" : ""}`;
  return `${toDocComment(docs, "  ")}${start}${memberList(parameters, print, `${start}: ${type};`.length)}: ${type};`;
}

/** The parameters of a method, each on a line of its own where all of them do not fit. */
function memberList(parameters: readonly Parameter[] | undefined, print: PrintCode, around: number): string {
  if (parameters === undefined) return "";
  const list = `(${printParameters(parameters, print)})`;
  if (around + list.length <= lineWidth || parameters.length === 0) return list;
  return `(\n${parameters.map((each) => `    ${printParameters([each], print)},\n`).join("")}  )`;
}

/** A union that was given in lines, on one if it fits there. */
function shortUnion(type: string, name: string): string {
  if (!type.startsWith("\n| ") || type.includes("/**")) return type;
  const short = type.slice(3).replace(/\n\| /g, " | ");
  return short.includes("\n") || `  readonly ${name}?: ${short};`.length > lineWidth ? type : short;
}

/** Further lines of a type stand further in, unless its own braces say how far. */
function hang(type: string): string {
  const [, ...rest] = type.split("\n");
  return rest.every((line) => /^[\s})\]]/.test(line)) ? type : indentRest(type);
}

function printFunction(declaration: Extract<Declaration, { kind: "function" }>, print: PrintCode): string {
  const { async, name, parameters, returns, body } = declaration;
  const start = `${head(declaration)}${async === true ? "async " : ""}function ${name}${typeParameters(declaration)}(${printParameters(parameters, print)})`;
  const text = print(body).replace(/\n+$/, "");
  return `${start}: ${indentRest(print(returns))} {\n${text === "" ? "" : `  ${indentRest(text)}\n`}}`;
}

function printConst(declaration: Extract<Declaration, { kind: "const" }>, print: PrintCode): string {
  const type = declaration.type === undefined ? "" : print(declaration.type);
  const start = `${declaration.exported === false ? "" : "export "}const ${declaration.name}`;
  return `${toDocComment(declaration.docs)}${layOutConst(start, type, print(declaration.value))};`;
}

function printParameters(parameters: readonly Parameter[], print: PrintCode): string {
  return parameters
    .map(({ name, type, optional, initializer }) => {
      const value = initializer === undefined ? "" : ` = ${print(initializer)}`;
      return `${name}${optional === true ? "?" : ""}: ${print(type)}${value}`;
    })
    .join(", ");
}

/** The doc comment and `export`. */
function head({ docs, exported }: { readonly docs?: string; readonly exported?: boolean }): string {
  return `${toDocComment(docs)}${exported === false ? "" : "export "}`;
}

function typeParameters({ typeParameters: names = [] }: { readonly typeParameters?: readonly string[] }): string {
  return names.length === 0 ? "" : `<${names.join(", ")}>`;
}

/** Every line but the first one level deeper; empty lines stay empty. */
function indentRest(text: string): string {
  return text.includes("\n") ? text.replace(/\n(?=[^\n])/g, "\n  ") : text;
}
