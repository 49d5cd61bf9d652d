import { isJsonObject, printJson, type JsonValue } from "../runtime/core/index.js";
import { convertBytes, type BytesForm } from "./bytes-form.js";
import type { PageOperation, PageParameter, StreamFormName } from "./document.js";
import { readJsonTexts } from "./json-text.js";
import { shapeOf, type Types } from "./shape.js";

/** What somebody has filled in. */
export interface CallInput {
  /** Texts by place and name: `path book`, `query page_size`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: string;
  readonly bytes: BytesForm;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly form?: StreamFormName;
}

/** A request as it is sent. */
export interface BuiltRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
  /** The messages that the body is made of, bytes as base64. */
  readonly messages: readonly JsonValue[];
}

/** Where a parameter's text is kept. */
export function parameterKey({ in: place, name }: Pick<PageParameter, "in" | "name">): string {
  return `${place} ${name}`;
}

/** Makes the request of a call. Throws an `Error` with a sentence where what was filled in is none. */
export function buildRequest(operation: PageOperation, input: CallInput, base: string, types: Types): BuiltRequest {
  const query: string[] = [];
  const headers: (readonly [string, string])[] = [];
  let { path } = operation;
  for (const parameter of operation.parameters) {
    const text = input.parameters[parameterKey(parameter)] ?? "";
    const values = text === "" && parameter.in !== "path" ? [] : valuesOf(parameter, text, input.bytes, types);
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, pathText(parameter, values.join(",")));
    else if (parameter.in === "query") query.push(...values.map((each) => queryText(parameter, each)));
    else if (parameter.in === "header") headers.push(...values.map((each) => [parameter.name, each] as const));
  }
  const messages = readMessages(operation, input, types);
  const isStream = takesMessages(operation);
  const body =
    operation.body === undefined
      ? undefined
      : isStream
        ? messages.map(printJson).join("\n")
        : bodyText(operation, input, messages);
  const accept = operation.forms.find(({ name }) => name === input.form)?.accept ?? "";
  return {
    method: operation.method === "*" ? "POST" : operation.method,
    url: `${base}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    headers: [
      ...(body !== undefined
        ? [["content-type", operation.body?.mediaType.replace("*/*", "application/octet-stream") ?? ""] as const]
        : []),
      ...(accept !== "" ? [["accept", accept] as const] : []),
      ...headers,
      ...input.headers.filter(([name]) => name.trim() !== ""),
    ],
    ...(body !== undefined && { body }),
    messages,
  };
}

/** Whether the body is messages one behind the other. */
export function takesMessages({ kind }: PageOperation): boolean {
  return kind === "client_streaming" || kind === "bidi_streaming";
}

/** Whether a body is JSON, by its media type. */
export function isJsonType(mediaType: string): boolean {
  return /^application\/(?:[\w.+-]+\+)?(?:x-nd)?json\b/i.test(mediaType);
}

function bodyText({ body }: PageOperation, input: CallInput, messages: readonly JsonValue[]): string {
  return isJsonType(body?.mediaType ?? "") ? messages.map(printJson).join("\n") : input.body;
}

/** The messages of the editor with their bytes as base64. */
export function readMessages(operation: PageOperation, { body, bytes }: CallInput, types: Types): readonly JsonValue[] {
  const declared = operation.body;
  if (declared === undefined || !isJsonType(declared.mediaType)) return [];
  const { schema } = declared;
  const values = readJsonTexts(body, takesMessages(operation));
  return schema === undefined ? values : values.map((each) => convertBytes(each, schema, types, bytes, "base64"));
}

/** The values of a field: lists and maps have one on each line. */
function valuesOf(parameter: PageParameter, text: string, bytes: BytesForm, types: Types): readonly string[] {
  const { schema, form, name } = parameter;
  const shape = shapeOf(schema, types);
  const element = shape.kind === "list" ? shape.items : form === "deep" ? shape.additional : schema;
  const convert = (value: string): string => {
    if (element === undefined) return value;
    const converted = convertBytes(value, element, types, bytes, "base64");
    return typeof converted === "string" ? converted : value;
  };
  if (form === "single" || form === "json") return [convert(text)];
  const lines = text.split("\n").filter((each) => each !== "");
  if (form === "commas") return [lines.map(convert).join(",")];
  if (form === "repeated") return lines.map(convert);
  return lines.map((line) => {
    const at = line.indexOf("=");
    if (at < 0) throw new Error(`${name}: ${line} is not key=value`);
    return `${line.slice(0, at)}=${convert(line.slice(at + 1))}`;
  });
}

function queryText({ name, form }: PageParameter, value: string): string {
  if (form !== "deep") return `${encodeQuery(name)}=${encodeQuery(value)}`;
  const at = value.indexOf("=");
  return `${encodeQuery(name)}[${encodeQuery(value.slice(0, at))}]=${encodeQuery(value.slice(at + 1))}`;
}

function encodeQuery(text: string): string {
  return encodeURIComponent(text).replace(/%20/g, "+");
}

function pathText({ name, isMulti }: PageParameter, value: string): string {
  if (value === "") throw new Error(`${name} is part of the path and has no value`);
  return isMulti ? value.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(value);
}

/** Members of a message that is a JSON object; none of any other value. */
export function membersOf(value: JsonValue | undefined): Readonly<Record<string, JsonValue>> {
  return isJsonObject(value) ? value : {};
}
