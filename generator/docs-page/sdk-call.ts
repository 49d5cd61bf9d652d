import { exactDigits, isJsonObject, isNumberToken, type JsonValue } from "../runtime/core/index.js";
import type { HttpSchema } from "../model/http-api.js";
import type { PageDocument, PageMember, PageOperation, PageType } from "./document.js";
import { membersOf, parameterKey, readMessages, takesMessages, type CallInput } from "./request.js";
import { printBytesLiteral } from "./bytes-literal.js";
import { memberSchema, shapeOf, type Types } from "./shape.js";
import { printWellKnown } from "./well-known-code.js";

/** Types with what emitted code calls them. */
export type CodeTypes = ReadonlyMap<string, PageType>;

/** What is imported on the way. */
interface Printing {
  readonly types: CodeTypes;
  readonly imports: Set<string>;
}

/** TypeScript that makes the call through the emitted client; undefined where there is none. Throws as `buildRequest` does. */
export function sdkCallOf(
  { client, title: _title }: PageDocument,
  operation: PageOperation,
  input: CallInput,
  base: string,
  types: CodeTypes,
): string | undefined {
  const { rpc } = operation;
  if (client === undefined || rpc?.call === undefined) return undefined;
  const printing: Printing = { types, imports: new Set([client.create, "createFetchTransport"]) };
  const messages = readMessages(operation, input, types);
  const schema: HttpSchema = { type: { kind: "reference", name: rpc.input } };
  const requests = takesMessages(operation) ? messages : [wholeRequest(operation, input, messages[0], types)];
  const texts = requests.map((each) => print(each, schema, printing, "  "));
  const request = takesMessages(operation) ? `[${texts.join(", ")}]` : (texts[0] ?? "{}");
  const call = `${rpc.call}(${request})`;
  const isStream = operation.kind === "server_streaming" || operation.kind === "bidi_streaming";
  const lines = isStream
    ? [`for await (const answer of ${call}) {`, "  console.log(answer);", "}"]
    : [`const answer = await ${call};`];
  return [
    `import { ${[...printing.imports].toSorted().join(", ")} } from ${JSON.stringify(client.from)};`,
    "",
    `const client = ${client.create}(createFetchTransport({ baseUrl: ${JSON.stringify(base)} }));`,
    ...lines,
  ].join("\n");
}

/** The request message of body, path and query together. */
function wholeRequest(
  operation: PageOperation,
  input: CallInput,
  body: JsonValue | undefined,
  types: Types,
): JsonValue {
  const { rpc, parameters } = operation;
  const whole: Record<string, JsonValue> =
    rpc?.bodyField === undefined ? { ...membersOf(body) } : body === undefined ? {} : put({}, rpc.bodyField, body);
  const text = (name: string, place: "path" | "query"): string =>
    input.parameters[parameterKey({ name, in: place })] ?? "";
  let request = whole;
  for (const { field, text: made } of rpc?.pathFields ?? [])
    request = put(
      request,
      field,
      made.replace(/\{([^{}]*)\}/g, (_all, name: string) => text(name, "path")),
    );
  for (const { name, in: place, schema } of parameters) {
    if (place !== "query" || text(name, place) === "") continue;
    const shape = shapeOf(schema, types);
    const value = text(name, place);
    request = put(request, name, shape.kind === "list" ? value.split("\n") : value);
  }
  return request;
}

/** An object with a member at a dotted path. */
function put(object: Readonly<Record<string, JsonValue>>, path: string, value: JsonValue): Record<string, JsonValue> {
  const [first = "", ...rest] = path.split(".");
  return { ...object, [first]: rest.length === 0 ? value : put(membersOf(object[first]), rest.join("."), value) };
}

/** A value of JSON as the emitted types have it. */
function print(value: JsonValue, schema: HttpSchema, printing: Printing, indent: string): string {
  const shape = shapeOf(schema, printing.types);
  const code = shape.name === undefined ? undefined : printing.types.get(shape.name)?.code;
  if (value === null) return "null";
  switch (shape.kind) {
    case "integer":
      return `${exactDigits(scalar(value))}${shape.quoted ? "n" : ""}`;
    case "number":
    case "boolean":
      return exactDigits(scalar(value));
    case "bytes":
      return printBytesLiteral(String(value));
    case "literals": {
      const member = code?.members[String(value)];
      if (code === undefined || member === undefined) return JSON.stringify(value);
      printing.imports.add(code.name);
      return `${code.name}.${member.name}`;
    }
    case "list": {
      const { items } = shape;
      if (!Array.isArray(value) || items === undefined) break;
      return `[${value.map((each: JsonValue) => print(each, items, printing, indent)).join(", ")}]`;
    }
    case "object":
      if (isJsonObject(value))
        return printObject(value, (name) => memberSchema(shape, name), code?.members, printing, indent);
      break;
    default:
      break;
  }
  return isNumberToken(value) ? exactDigits(value) : JSON.stringify(value);
}

function printObject(
  value: Readonly<Record<string, JsonValue>>,
  schemaOf: (name: string) => HttpSchema,
  members: Readonly<Record<string, PageMember>> | undefined,
  printing: Printing,
  indent: string,
): string {
  const parts = Object.entries(value).map(([name, each]) => {
    const member = members?.[name];
    const text =
      member?.wellKnown === undefined
        ? print(each, schemaOf(name), printing, `${indent}  `)
        : printKnown(each, schemaOf(name), member.wellKnown, printing);
    if (member === undefined) return `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${text}`;
    if (member.oneof === undefined) return `${member.name}: ${text}`;
    return `${member.oneof}: { case: ${JSON.stringify(member.name)}, value: ${text} }`;
  });
  const line = `{ ${parts.join(", ")} }`;
  if (parts.length === 0) return "{}";
  return line.length + indent.length <= 72
    ? line
    : `{\n${parts.map((each) => `${indent}${each},\n`).join("")}${indent.slice(2)}}`;
}

/** One message of google.protobuf, a list or a map of them: each of those that are lists or maps themselves stands for one. */
function printKnown(value: JsonValue, schema: HttpSchema, fullName: string, { types }: Printing): string {
  const { kind, members = [], additional } = shapeOf(schema, types);
  const isOwn = ["Struct", "ListValue", "Value", "Any"].some((each) => fullName === `google.protobuf.${each}`);
  const isList =
    kind === "list" &&
    (fullName !== "google.protobuf.ListValue" || shapeOf(schema, types).items?.type.kind === "array");
  if (isList && Array.isArray(value))
    return `[${value.map((each: JsonValue) => printWellKnown(each, fullName)).join(", ")}]`;
  const isMap =
    kind === "object" && members.length === 0 && additional !== undefined && (!isOwn || additional.type.kind !== "any");
  if (!isMap || !isJsonObject(value)) return printWellKnown(value, fullName);
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}: ${printWellKnown(each, fullName)}`)
    .join(", ")} }`;
}

function scalar(value: JsonValue): string | number | boolean {
  return typeof value === "object" ? "0" : value;
}
