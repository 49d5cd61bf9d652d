import { isHttpBody } from "../../core/index.js";
import type { CaseChunk, ConformanceCase } from "../case.js";
import { makeCase, receives, refusal, sentMethod, type CaseContext, type CaseParts } from "../context.js";
import { layOut } from "../layout.js";
import { bodySchema, hasMessageBody, withBody, withMembers } from "../place.js";
import { requiredFields, sampleMessage } from "../sample.js";

/** How a body may and may not be written. */
export function bodyCases(context: CaseContext): readonly ConformanceCase[] {
  if (!hasMessageBody(context)) return [];
  return [
    ...forms(context),
    ...malformed(context),
    ...documents(context),
    ...unknownNames(context),
    ...contentTypes(context),
  ];
}

const utf8 = (data: string): CaseChunk => ({ data, encoding: "utf8" });

function forms(context: CaseContext): readonly ConformanceCase[] {
  const { binding, method } = context;
  const full = layOut(binding, sampleMessage(method.input), { useProtoNames: true });
  const text = full.chunks.map((chunk) => chunk.data).join("");
  const form = (title: string, chunks: readonly CaseChunk[], layout = full): ConformanceCase =>
    makeCase(context, "body-forms", title, { layout, chunks });
  const bytes = Buffer.from(text);
  const cut = (size: number): readonly CaseChunk[] =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => ({
      data: bytes.subarray(index * size, (index + 1) * size).toString("base64"),
      encoding: "base64",
    }));
  const empty = withMembers(context, "");
  const least = empty.chunks.map((chunk) => chunk.data).join("");
  const blank = (title: string, chunks: readonly CaseChunk[]): ConformanceCase =>
    makeCase(context, "empty-body", title, { layout: empty, chunks, expect: emptyExpectation(context, empty.wire) });
  return [
    form("empty object", [utf8(least)], empty),
    form("indented", [utf8(indented(text))]),
    form("blanks around", [utf8(` \t\r\n${text}\n `)]),
    form("cut in pieces of seven bytes", cut(7)),
    ...(bytes.length < 600 ? [form("cut at every byte", cut(1))] : []),
    form("escaped keys", [
      utf8(
        text.replace(
          /"([a-z])(\w*)":/gi,
          (_, first: string, rest: string) => `"\\u${first.charCodeAt(0).toString(16).padStart(4, "0")}${rest}":`,
        ),
      ),
    ]),
    ...(sentMethod(binding) === "GET" || binding.body !== "*" || isRequiredInPath(context)
      ? []
      : [blank("no body", []), blank("blanks only", [utf8(" \n")])]),
    ...(method.clientStreaming
      ? []
      : [trailing(context, "a second object", `${least}{}`), trailing(context, "a word", `${least} garbage`)]),
    ...(method.clientStreaming || isRequiredInPath(context) ? [] : [nullDocument(context)]),
  ];
}

/** An empty request stream sends nothing; an empty body of a single message is that message, or refused. */
function emptyExpectation(context: CaseContext, wire: string): NonNullable<CaseParts["expect"]> {
  if (context.method.clientStreaming) return { status: [200, 400], answer: { kind: "any" }, upstream: { kind: "any" } };
  return context.dialect.emptyBody === "refused" || isRequired(context) ? refusal : { upstream: receives([wire]) };
}

/** Whether the body's message cannot be empty. */
function isRequired(context: CaseContext): boolean {
  return requiredFields(bodySchema(context)).length > 0;
}

/** Where the path gives what is required, an empty body may do or not. */
function isRequiredInPath(context: CaseContext): boolean {
  const { body, variables } = context.binding;
  const around = body === "*" ? "" : `${body}.`;
  return requiredFields(bodySchema(context)).some(({ name }) =>
    variables.some(({ field }) => `${field}.`.startsWith(`${around}${name}.`)),
  );
}

function trailing(context: CaseContext, title: string, text: string): ConformanceCase {
  const layout = withBody(context, text);
  return makeCase(context, "trailing-bytes", title, {
    layout,
    ...(context.dialect.trailingBytes === "refused" && { expect: refusal }),
  });
}

function nullDocument(context: CaseContext): ConformanceCase {
  const layout = withBody(context, "null");
  const refused = context.dialect.nullBody === "refused" || isRequired(context);
  return makeCase(context, "null-body", "null", { layout, expect: refused ? refusal : { upstream: { kind: "any" } } });
}

/** Indents JSON text without reading its numbers: 64-bit integers are quoted and doubles survive. */
function indented(text: string): string {
  return JSON.stringify(JSON.parse(text), null, 2);
}

function malformed(context: CaseContext): readonly ConformanceCase[] {
  const texts = [
    "{",
    "}",
    '{"',
    '{"a"',
    '{"a":',
    '{"a":1',
    "{]",
    "{'a':1}",
    '{"a" 1}',
    '{"a":}',
    "{,}",
    '{"a":1,}',
    "{a:1}",
    "// no\n{}",
    '{"a":nul}',
    '{"a":"\\u12"}',
    '{"a":1 "b":2}',
    "\ufeff{}",
    '{"a":-}',
    '{"a":1.}',
    '{"a":.5}',
  ];
  return texts.map((text) =>
    makeCase(context, "malformed-json", JSON.stringify(text), { layout: withBody(context, text), expect: refusal }),
  );
}

function documents(context: CaseContext): readonly ConformanceCase[] {
  return ["[]", "1", '"text"', "true", "[{}]"].map((text) =>
    makeCase(context, "wrong-type", `the whole body is ${text}`, { layout: withBody(context, text), expect: refusal }),
  );
}

function unknownNames(context: CaseContext): readonly ConformanceCase[] {
  const names = new Set(bodySchema(context).fields.flatMap((field) => [field.name, field.jsonName]));
  const build = (rule: "unknown-field" | "inherited-names", title: string, members: string): ConformanceCase =>
    makeCase(context, rule, title, {
      layout: withMembers(context, members),
      ...(context.dialect.unknownField === "refused" && { expect: refusal }),
    });
  const values = ["1", '"text"', "null", "true", '{"deep":[1,{"er":"x"}]}', "[[],{}]", "1e999", '"\\ud83d\\ude00"'];
  const first = bodySchema(context).fields[0];
  const upper = first?.name.toUpperCase();
  const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", ""].filter(
    (name) => !names.has(name),
  );
  return [
    ...(names.has("no_such_field")
      ? []
      : values.map((value) => build("unknown-field", `value ${value}`, `"no_such_field":${value}`))),
    ...(upper === undefined || names.has(upper)
      ? []
      : [build("unknown-field", `${upper} is no other spelling`, `${JSON.stringify(upper)}:{}`)]),
    ...inherited.flatMap((name) => [
      build("inherited-names", `${JSON.stringify(name)}: object`, `${JSON.stringify(name)}:{"polluted":true}`),
      build("inherited-names", `${JSON.stringify(name)}: null`, `${JSON.stringify(name)}:null`),
    ]),
    makeCase(context, "depth-limit", "20,000 lists in an unknown field", {
      layout: withBody(context, `{"no_such_field":${"[".repeat(20000)}${"]".repeat(20000)}}`),
      expect: refusal,
    }),
    makeCase(context, "depth-limit", "200 lists in an unknown field, unfinished", {
      layout: withBody(context, `{"no_such_field":${"[".repeat(200)}`),
      expect: refusal,
    }),
  ];
}

function contentTypes(context: CaseContext): readonly ConformanceCase[] {
  const layout = withMembers(context, "");
  const types = [
    "application/json; charset=utf-8",
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/x-protobuf",
    "no type at all",
  ];
  const raw = isHttpBody(context.method.output);
  const answered = raw || context.method.serverStreaming ? {} : { headers: { "content-type": "application/json" } };
  return [
    ...types.map((type) =>
      makeCase(context, "content-type", type, { layout, headers: { "content-type": type }, expect: answered }),
    ),
    ...(context.method.serverStreaming
      ? []
      : [
          makeCase(context, "content-type", "Accept: text/html", {
            layout,
            headers: { accept: "text/html" },
            expect: answered,
          }),
        ]),
  ];
}
