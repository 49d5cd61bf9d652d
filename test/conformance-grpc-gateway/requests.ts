import {
  fromJson,
  toBinary,
  type DescField,
  type DescMessage,
  type JsonValue,
  type Registry,
} from "@bufbuild/protobuf";
import type { Route } from "../../generator/runtime/gateway/index.js";
import { rightText, textsOf } from "./field-texts.js";
import { jsonTextsOf } from "./json-texts.js";
import { createRandom } from "./random.js";
import { randomFieldJson, randomMessageJson } from "./random-json.js";
import type { RawRequest } from "./exchange.js";
import type { PlannedAnswer } from "./upstream.js";

/** A request to hold both gateways to, and what the upstream answers. */
export interface GatewayRequest extends RawRequest {
  readonly api: string;
  /** Which part of a request it is about. */
  readonly about: "path" | "query" | "body" | "form" | "answer" | "method" | "stream" | "mask" | "error" | "metadata";
  readonly route: Route;
  /** The field that it is about, if it is about one. */
  readonly field?: DescField;
  readonly input: DescMessage;
  readonly output: DescMessage;
  /** All types of the APIs. */
  readonly registry: Registry;
  readonly answer: PlannedAnswer;
}

/** How many requests of each kind are made for a route at most. */
export interface RequestLimits {
  readonly query: number;
  readonly path: number;
  readonly body: number;
  readonly answer: number;
}

type Draft = Omit<GatewayRequest, "api" | "route" | "input" | "output" | "registry" | "answer" | "headers" | "method"> &
  Partial<Pick<GatewayRequest, "answer" | "headers" | "method">>;

const json = { "content-type": "application/json" };

/** All requests for a route, the same ones at each run. */
export function requestsOf(api: string, route: Route, registry: Registry, limits: RequestLimits): GatewayRequest[] {
  const random = createRandom(`${api} ${route.httpMethod} ${route.template}`);
  const input = messageOf(registry, route.method.input.fullName);
  const output = messageOf(registry, route.method.output.fullName);
  const echo: PlannedAnswer = {
    messages: input === output ? "echo" : [randomWire(output, registry, createRandom(route.template), 2)],
  };
  const path = samplePath(route, input);
  const body = sampleBody(route, input, registry);
  const drafts: Draft[] = [
    { about: "path", path, ...body },
    ...random.some(pathRequests(route, input, body), limits.path),
    ...(route.body === "*" ? [] : random.some(queryRequests(input, path, body), limits.query)),
    ...random.some(bodyRequests(route, input, path, random), limits.body),
    ...random.some(formRequests(route, input, path), limits.body),
    ...methodRequests(path, body),
    ...(route.httpMethod === "POST" ? [] : overrideRequests(input, path)),
    ...answerRequests(output, registry, path, body, route.template, limits.answer),
    ...(limits.answer > 2 ? errorRequests(path, body, echo) : []),
    ...(route.template === "/query/full/{name}" ? detailRequests(registry, path) : []),
  ];
  return drafts.map((draft) => ({
    api,
    route,
    input,
    output,
    registry,
    answer: echo,
    method: route.httpMethod,
    ...draft,
    headers: { ...(draft.body === undefined ? {} : json), ...draft.headers },
  }));
}

function messageOf(registry: Registry, fullName: string): DescMessage {
  const message = registry.getMessage(fullName);
  if (message === undefined) throw new Error(`protoc knows no ${fullName}`);
  return message;
}

/** The field that a dotted path of proto names leads to. */
export function fieldAt(message: DescMessage, path: string): DescField | undefined {
  let field: DescField | undefined;
  let current: DescMessage | undefined = message;
  for (const part of path.split(".")) {
    field = current?.fields.find((each) => each.name === part);
    current = field?.message;
  }
  return field;
}

/** The path of a route with `texts` (percent-encoded) in its variables by field. */
function pathOf(route: Route, input: DescMessage, texts: ReadonlyMap<string, string>): string {
  const segments = route.segments.map((segment, index) =>
    typeof segment === "string" ? segment : segment === 1 ? `s${index}` : `m${index}/n`,
  );
  for (const { field, start, end } of route.variables) {
    const desc = fieldAt(input, field);
    if (end - start !== 1) continue;
    const text =
      texts.get(field) ??
      (desc === undefined || route.segments[start] === 2 ? undefined : encodeURIComponent(rightText(desc)));
    if (text !== undefined) segments[start] = text;
  }
  return `/${segments.join("/")}${route.verb === undefined ? "" : `:${route.verb}`}`;
}

function samplePath(route: Route, input: DescMessage): string {
  return pathOf(route, input, new Map());
}

/** A body that both take, for requests that test something else. */
function sampleBody(route: Route, input: DescMessage, registry: Registry): { readonly body?: string } {
  if (route.body === "") return {};
  const field = route.body === "*" ? undefined : fieldAt(input, route.body);
  if (field === undefined || (field.fieldKind === "message" && !field.message.typeName.startsWith("google."))) {
    const message = field?.message ?? input;
    // A PATCH of nothing is a matter of its own.
    const text = message.fields.find((each) => each.scalar === 9 && each.fieldKind === "scalar");
    if (route.httpMethod === "PATCH" && text !== undefined) return { body: `{"${text.name}":"x"}` };
    const value = randomMessageJson(message, createRandom("body"), 0);
    return { body: isReadable(message, value, registry) ? JSON.stringify(value) : "{}" };
  }
  if (field.fieldKind === "list") return { body: "[]" };
  if (field.fieldKind === "map") return { body: "{}" };
  return { body: jsonTextsOf(field)[1] ?? "null" };
}

function isReadable(message: DescMessage, value: unknown, registry: Registry): boolean {
  try {
    fromJson(message, value as JsonValue, { registry });
    return true;
  } catch {
    return false;
  }
}

/** Segments that are sent as they stand. */
const oddSegments = [
  "",
  "%20",
  "a%2Fb",
  "a%252Fb",
  "%C3%BC",
  "%ff",
  "%zz",
  "%",
  "a:b",
  "a+b",
  "a;b",
  "..",
  ".",
  "%2E%2E",
  "a%3Ab",
  "a%00",
  "~!$&'()*,=@",
  "a:",
  ":a",
  "%3Aa",
];

function pathRequests(route: Route, input: DescMessage, body: { readonly body?: string }): Draft[] {
  const drafts: Draft[] = [];
  for (const { field } of route.variables) {
    const desc = fieldAt(input, field);
    if (desc === undefined) continue;
    const texts = desc.fieldKind === "list" ? listTexts(textsOf(desc)) : textsOf(desc);
    for (const text of [...texts.map(encodeURIComponent), ...oddSegments])
      drafts.push({ about: "path", field: desc, path: pathOf(route, input, new Map([[field, text]])), ...body });
  }
  const path = samplePath(route, input);
  for (const odd of [
    `${path}/`,
    `/${path}`,
    `${path}/more`,
    path.replace("/", "//"),
    `${path}:not`,
    `${path}:`,
    path.toUpperCase(),
    path.split("/").slice(0, -1).join("/") || "/",
    `${path}//`,
    `${path}/..`,
    `${path}/.`,
    `${path}%2F`,
  ])
    drafts.push({ about: "path", path: odd, ...body });
  return drafts;
}

function listTexts(texts: readonly string[]): string[] {
  return [texts.slice(0, 3).join(","), `${texts[0]},`, `,${texts[0]}`, ...texts];
}

/** Every field by the names it has, with every text; then names that are odd. */
function queryRequests(input: DescMessage, path: string, body: { readonly body?: string }): Draft[] {
  const drafts: Draft[] = [];
  const add = (field: DescField | undefined, query: string): void => {
    drafts.push({ about: "query", path: `${path}?${query}`, ...(field !== undefined && { field }), ...body });
  };
  for (const field of input.fields) {
    const texts = textsOf(field).map(encodeURIComponent);
    const [first = "", second = ""] = texts;
    if (field.fieldKind === "map") {
      for (const key of ["a", "1", "true", "", "x]", "a.b"])
        add(field, `${field.name}[${encodeURIComponent(key)}]=${mapText(field)}`);
      const key = field.mapKey === 8 ? "true" : "1";
      for (const text of mapTexts(field)) add(field, `${field.name}[${key}]=${encodeURIComponent(text)}`);
      add(field, `${field.name}=${mapText(field)}`);
      add(field, `${field.name}.${key}=${mapText(field)}`);
      add(field, `${encodeURIComponent(field.jsonName)}[${key}]=${mapText(field)}`);
      add(field, `${field.name}[${key}]=${mapText(field)}&${field.name}[${key}]=${mapText(field)}`);
      add(field, `${field.name}[${key}]=${mapText(field)}&${field.name}[0]=${mapText(field)}`);
      add(field, `${field.name}[${key}][b]=${mapText(field)}`);
      continue;
    }
    for (const text of texts) add(field, `${field.name}=${text}`);
    add(field, `${encodeURIComponent(field.jsonName)}=${first}`);
    add(field, `${field.name}=${first}&${field.name}=${first}`);
    add(field, `${field.name}[a]=${first}`);
    add(field, `${field.name}[]=${first}`);
    add(field, `${field.name}.more=${first}`);
    add(field, `${field.name}`);
    add(field, `%${field.name.charCodeAt(0).toString(16)}${field.name.slice(1)}=${first}`);
    if (field.fieldKind === "list") add(field, `${field.name}=${first}&${field.name}=${second}`);
    if (field.oneof !== undefined)
      for (const other of field.oneof.fields)
        if (other !== field) add(field, `${field.name}=${first}&${other.name}=${encodeURIComponent(rightText(other))}`);
    for (const inner of field.message?.fields ?? []) {
      if (field.fieldKind !== "list" && inner.message?.typeName === field.message?.typeName)
        add(
          inner,
          `${field.name}.${inner.name}.${field.message?.fields[0]?.name}=${encodeURIComponent(rightText(field.message?.fields[0] ?? inner))}`,
        );
      add(inner, `${field.name}.${inner.name}=${encodeURIComponent(rightText(inner))}`);
      add(
        inner,
        `${encodeURIComponent(`${field.jsonName}.${inner.jsonName}`)}=${encodeURIComponent(rightText(inner))}`,
      );
    }
  }
  for (const odd of [
    "notThere=1",
    "not.there=1",
    "=1",
    "&",
    "&&",
    "a=%zz",
    "%zz=1",
    "a=%ff",
    "a;b=1",
    "a=1;b=2",
    ".=1",
    "..=1",
    "[a]=1",
    "[]=1",
    "a[=1",
    "a]=1",
    "__proto__=1",
    "constructor=1",
    "?=1",
    "a=b=c",
  ])
    add(undefined, odd);
  const text = input.fields.find(
    (field) => field.scalar === 9 && field.fieldKind === "scalar" && field.oneof === undefined,
  );
  if (text !== undefined)
    for (const odd of ["a+b", "a%2Bb", "%ff", "%", "a=b", "a;b", "%e2%82", "%C3%BC", "a%00b"])
      add(text, `${text.name}=${odd}`);
  return drafts;
}

function mapText(field: DescField & { fieldKind: "map" }): string {
  return encodeURIComponent(mapTexts(field)[0] ?? "");
}

function mapTexts(field: DescField & { fieldKind: "map" }): readonly string[] {
  return textsOf(field);
}

function bodyRequests(
  route: Route,
  input: DescMessage,
  path: string,
  random: ReturnType<typeof createRandom>,
): Draft[] {
  if (route.body === "") return [];
  const drafts: Draft[] = [];
  const isStream = route.method.kind === "client_streaming" || route.method.kind === "bidi_streaming";
  const about = isStream ? "stream" : "body";
  const field = route.body === "*" ? undefined : fieldAt(input, route.body);
  const add = (text: string, of = field): void => {
    drafts.push({ about, path, body: text, ...(of !== undefined && { field: of }) });
  };
  for (const odd of [
    "",
    " ",
    "\n",
    "null",
    "{}",
    "[]",
    "1",
    '"x"',
    "true",
    "{} {}",
    "{}x",
    "{}\n",
    "\ufeff{}",
    "nul",
    "{",
    "[",
    '{"a"',
    "// c\n{}",
    "{}{}",
    "\u0000",
  ])
    add(odd);
  if (field !== undefined) for (const text of jsonTextsOf(field)) add(text);
  const message = field === undefined ? input : field.message;
  if (
    message !== undefined &&
    field?.fieldKind !== "list" &&
    field?.fieldKind !== "map" &&
    !message.typeName.startsWith("google.")
  )
    for (const each of message.fields) {
      for (const text of jsonTextsOf(each)) add(`{"${each.name}":${text}}`, each);
      const [first = "null"] = jsonTextsOf(each).slice(1);
      add(`{"${each.jsonName}":${first}}`, each);
      if (each.name !== each.jsonName) add(`{"${each.jsonName}":${first},"${each.name}":${first}}`, each);
      add(`{"${each.name}":null,"${each.name}":${first}}`, each);
      if (each.oneof !== undefined)
        for (const other of each.oneof.fields)
          if (other !== each) add(`{"${each.name}":${first},"${other.name}":${jsonTextsOf(other)[1] ?? "null"}}`, each);
    }
  for (let left = 10; left > 0; left--) {
    const value = field === undefined ? randomMessageJson(input, random, 3) : randomFieldJson(field, random, 3);
    add(JSON.stringify(value));
    if (isStream)
      add(`${JSON.stringify(value)}\n${JSON.stringify(randomMessageJson(input, random, 2))} ${JSON.stringify(value)}`);
  }
  if (isStream) for (const odd of ["{}\n{}\n{}", "{}\n\n", "{}[]", "{} null", '{"notThere":1}{}']) add(odd);
  return drafts;
}

function formRequests(route: Route, input: DescMessage, path: string): Draft[] {
  if (
    route.httpMethod !== "POST" &&
    route.httpMethod !== "PUT" &&
    route.httpMethod !== "PATCH" &&
    route.httpMethod !== "DELETE"
  )
    return [];
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const field = input.fields.find(
    (each) => each.scalar === 9 && each.fieldKind === "scalar" && each.oneof === undefined,
  );
  if (field === undefined) return [];
  const { name } = field;
  const bodies = [`${name}=x`, `${name}=x+y&notThere=1`, `${name}=%zz`, "", `${name}=x&${name}=y`, `a;b`];
  return [
    ...bodies.map((body): Draft => ({ about: "form", field, path, headers, body })),
    { about: "form", field, path: `${path}?${name}=q`, headers, body: `${name}=x` },
    {
      about: "form",
      field,
      path,
      headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
      body: `${name}=x`,
    },
    {
      about: "form",
      field,
      path,
      headers: { "content-type": "multipart/form-data; boundary=b" },
      body: `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\nx\r\n--b--\r\n`,
    },
    { about: "form", field, path, headers: { "content-type": "text/plain" }, body: `${name}=x` },
  ];
}

function methodRequests(path: string, body: { readonly body?: string }): Draft[] {
  const drafts = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"].map((method): Draft => ({
    about: "method",
    method,
    path,
    ...body,
  }));
  drafts.push({ about: "method", method: "POST", path, headers: { "x-http-method-override": "DELETE" }, ...body });
  return drafts;
}

/** Forms sent to a route of another method than POST, by themselves and with the header that names it. */
function overrideRequests(input: DescMessage, path: string): Draft[] {
  const name = input.fields.find((each) => each.scalar === 9 && each.fieldKind === "scalar")?.name ?? "x";
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return ["GET", "PUT", "DELETE", undefined].map((method): Draft => ({
    about: "method",
    method: "POST",
    path,
    headers: { ...headers, ...(method !== undefined && { "x-http-method-override": method }) },
    body: `${name}=x`,
  }));
}

function answerRequests(
  output: DescMessage,
  registry: Registry,
  path: string,
  body: { readonly body?: string },
  seed: string,
  limit: number,
): Draft[] {
  const random = createRandom(`answers ${seed}`);
  const drafts: Draft[] = [{ about: "answer", path, ...body, answer: { messages: [new Uint8Array(0)] } }];
  for (let left = limit; left > 0; left--)
    drafts.push({ about: "answer", path, ...body, answer: { messages: [randomWire(output, registry, random, 3)] } });
  return drafts;
}

/** Wire form of a random message. */
export function randomWire(
  message: DescMessage,
  registry: Registry,
  random: ReturnType<typeof createRandom>,
  depth: number,
): Uint8Array {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return toBinary(message, fromJson(message, randomMessageJson(message, random, depth) as JsonValue, { registry }));
    } catch {
      // A text that is no base64, say: the next one will do.
    }
  }
  return new Uint8Array(0);
}

/** The messages that go with errors. */
const details: readonly { readonly [name: string]: JsonValue }[] = [
  { "@type": "ErrorInfo", reason: "R", domain: "d", metadata: { a: "b" } },
  { "@type": "ErrorInfo" },
  { "@type": "RetryInfo", retryDelay: "1.500s" },
  { "@type": "RetryInfo" },
  { "@type": "DebugInfo", stackEntries: ["a", "b"], detail: "d" },
  { "@type": "QuotaFailure", violations: [{ subject: "s", description: "d" }, {}] },
  { "@type": "PreconditionFailure", violations: [{ type: "t", subject: "s", description: "d" }] },
  { "@type": "BadRequest", fieldViolations: [{ field: "f", description: "d" }] },
  { "@type": "BadRequest" },
  { "@type": "RequestInfo", requestId: "r", servingData: "s" },
  { "@type": "ResourceInfo", resourceType: "t", resourceName: "n", owner: "o", description: "d" },
  { "@type": "Help", links: [{ description: "d", url: "u" }] },
  { "@type": "LocalizedMessage", locale: "de", message: "ü" },
];

function detailRequests(registry: Registry, path: string): Draft[] {
  const status = messageOf(registry, "google.rpc.Status");
  return details.map((detail): Draft => {
    const typed = { ...detail, "@type": `type.googleapis.com/google.rpc.${String(detail["@type"])}` };
    const wire = toBinary(status, fromJson(status, { code: 9, message: "no", details: [typed] }, { registry }));
    return { about: "error", path, answer: { messages: [], code: 9, message: "no", details: wire } };
  });
}

function errorRequests(path: string, body: { readonly body?: string }, echo: PlannedAnswer): Draft[] {
  const drafts = Array.from({ length: 17 }, (_, index) => index + 1).map((code): Draft => ({
    about: "error",
    path,
    ...body,
    answer: { messages: [], code, message: `état "${code}"` },
  }));
  const headers = { "x-one": "1", "x-two": ["a", "b"] };
  const trailers = { "x-three": "3" };
  drafts.push(
    { about: "metadata", path, ...body, answer: { ...echo, headers, trailers } },
    { about: "metadata", path, ...body, answer: { messages: [], code: 5, message: "gone", headers, trailers } },
    { about: "metadata", path, ...body, headers: { te: "trailers" }, answer: { ...echo, headers, trailers } },
    {
      about: "metadata",
      path,
      ...body,
      headers: { te: "trailers" },
      answer: { messages: [], code: 5, message: "gone", headers, trailers },
    },
    { about: "metadata", path, ...body, headers: { "grpc-metadata-x": ["a", "b"] } },
    { about: "metadata", path, ...body, headers: { "grpc-timeout": "" } },
    { about: "metadata", path, ...body, headers: { "grpc-timeout": "10S" } },
    { about: "metadata", path, ...body, headers: { "grpc-timeout": "x" } },
    { about: "metadata", path, ...body, headers: { "grpc-timeout": "-1S" } },
    { about: "metadata", path, ...body, headers: { "grpc-metadata-x-bin": "AAE=" } },
    { about: "metadata", path, ...body, headers: { "grpc-metadata-x-bin": "!" } },
    { about: "metadata", path, ...body, headers: { authorization: "Bearer t", cookie: "a=b", "x-own": "lost" } },
    { about: "metadata", path, ...body, headers: { accept: "text/html", "content-type": "text/plain" } },
  );
  return drafts;
}
