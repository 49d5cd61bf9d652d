import { type FieldSchema, isHttpBody } from "../core/index.js";
import type {
  CaseChunk,
  CaseRequest,
  ConformanceCase,
  Expectation,
  ExpectedAnswer,
  ExpectedCall,
  UpstreamScript,
} from "./case.js";
import type { DialectExpectation } from "./dialect.js";
import { defaultValue, referenceJson, referenceValueText } from "./json.js";
import { fieldsOfPath, type RequestLayout } from "./layout.js";
import { fieldNamed, isReferenceMessage, messageOf, type ReferenceEntry, type ReferenceMessage } from "./message.js";
import type { ConformanceRuleName } from "./rule.js";
import { sampleMessage, withRequired } from "./sample.js";
import type { ConformanceBinding, ConformanceMethod, ConformanceProfile, ConformanceService } from "./service.js";
import { wellKnownSamples } from "./well-known.js";
import { referenceWire } from "./wire.js";

/** Where cases are being built: one binding of one method, for one profile. */
export interface CaseContext {
  /** All services behind the gateway: a path of another one is no wrong path. */
  readonly services: readonly ConformanceService[];
  readonly service: ConformanceService;
  readonly method: ConformanceMethod;
  readonly binding: ConformanceBinding;
  readonly profile: ConformanceProfile;
  readonly dialect: DialectExpectation;
}

/** What differs from an ordinary call of the binding. */
export interface CaseParts {
  readonly layout: Pick<RequestLayout, "path" | "headers" | "chunks" | "wire">;
  readonly httpMethod?: string;
  readonly protocol?: "websocket";
  readonly headers?: Readonly<Record<string, string>>;
  readonly chunks?: readonly CaseChunk[];
  readonly hangUpAfterFrames?: number;
  readonly upstream?: UpstreamScript;
  readonly expect?: Partial<Expectation>;
}

/** A case from its parts; what is not said is an ordinary call with its ordinary answer. */
export function makeCase(
  context: CaseContext,
  rule: ConformanceRuleName,
  title: string,
  parts: CaseParts,
): ConformanceCase {
  const { service, method, binding } = context;
  const bindingName = `${binding.method} ${binding.template}`;
  const usual = usualAnswer(context);
  const sent = parts.httpMethod ?? sentMethod(binding);
  const request: CaseRequest = {
    ...(parts.protocol !== undefined && { protocol: parts.protocol }),
    method: sent,
    path: parts.layout.path,
    headers: { ...contentType(parts), ...parts.layout.headers, ...parts.headers },
    chunks: parts.chunks ?? parts.layout.chunks,
    ...(parts.hangUpAfterFrames !== undefined && { hangUpAfterFrames: parts.hangUpAfterFrames }),
  };
  return {
    id: `${service.name}/${method.name} ${bindingName} ${rule}: ${title}`,
    rule,
    service: service.name,
    method: method.name,
    binding: bindingName,
    title,
    request,
    upstream: parts.upstream ?? usual.upstream,
    expect: {
      status: [200],
      answer: usual.answer,
      upstream: { kind: "call", messages: [parts.layout.wire] },
      ...parts.expect,
      // What is answered to HEAD has no body.
      ...(sent === "HEAD" && { answer: { kind: "any" as const } }),
    },
  };
}

type OrdinaryAnswer = ReturnType<typeof ordinaryAnswer>;

const usualAnswers = new WeakMap<CaseContext, OrdinaryAnswer>();

/** The answer of most cases of a binding, made once. */
function usualAnswer(context: CaseContext): OrdinaryAnswer {
  const known = usualAnswers.get(context);
  if (known !== undefined) return known;
  const usual = ordinaryAnswer(context, sampleMessage(context.method.output), 1);
  usualAnswers.set(context, usual);
  return usual;
}

/** The HTTP method a binding is called with; `*` stands for any. */
export function sentMethod(binding: ConformanceBinding): string {
  return binding.method === "*" ? "POST" : binding.method;
}

function contentType(parts: CaseParts): Readonly<Record<string, string>> {
  return (parts.chunks ?? parts.layout.chunks).length === 0 ? {} : { "content-type": "application/json" };
}

/** A call that the gateway must refuse by itself: status 400, code 3, nothing sent. */
export const refusal: Partial<Expectation> = {
  status: [400],
  answer: { kind: "error", code: 3 },
  upstream: { kind: "none" },
};

/** An expected call with these messages and no more. */
export function receives(
  messages: readonly string[],
  more: Omit<Extract<ExpectedCall, { kind: "call" }>, "kind" | "messages"> = {},
): ExpectedCall {
  return { kind: "call", messages, ...more };
}

/** An upstream that answers with what is `said` and required (twice, if it streams by itself; once per request message, if both stream), and what must come out. */
export function ordinaryAnswer(
  context: CaseContext,
  said: ReferenceMessage,
  requestMessages: number,
): { readonly upstream: UpstreamScript; readonly answer: ExpectedAnswer } {
  const { method, dialect } = context;
  const output = withRequired(said);
  const wire = referenceWire(output);
  const text = answerText(context, output);
  if (!method.serverStreaming) {
    const answer: ExpectedAnswer = typeof text === "string" ? { kind: "json", text } : text;
    return { upstream: { when: "at-end", messages: [wire], status: 0 }, answer };
  }
  const count = method.clientStreaming ? requestMessages : 2;
  const upstream: UpstreamScript = {
    when: method.clientStreaming ? "each" : "at-end",
    messages: Array.from({ length: count }, () => wire),
    status: 0,
  };
  // Raw bytes have no frames.
  if (typeof text !== "string") return { upstream, answer: { kind: "any" } };
  return {
    upstream,
    answer: { kind: "frames", form: dialect.streamForm, frames: Array.from({ length: count }, () => text) },
  };
}

/**
 * JSON text of the answer a message makes, or the raw bytes of an HttpBody; anything where it is a field that is not set, and whose absence
 * shows or whose type has a JSON form of its own.
 */
export function answerText(
  context: CaseContext,
  output: ReferenceMessage,
): string | Extract<ExpectedAnswer, { kind: "bytes" | "any" }> {
  const { method, binding, profile } = context;
  const options = { useProtoNames: profile.useProtoNames, emitUnpopulated: profile.emitUnpopulated };
  if (isHttpBody(method.output)) return bytesAnswer(output);
  if (binding.responseBody === undefined) return referenceJson(output, options);
  const path = fieldsOfPath(method.output, binding.responseBody);
  const field = path.at(-1);
  if (field === undefined) return referenceJson(output, options);
  const values = entriesAt(output, path);
  const [first] = values;
  if (field.type.kind === "message" && isHttpBody(messageOf(field)))
    return bytesAnswer(
      first !== undefined && isReferenceMessage(first.value) ? first.value : { schema: messageOf(field), entries: [] },
    );
  if (first === undefined && field.explicit && (field.type.kind !== "message" || wellKnownSamples(messageOf(field))))
    return { kind: "any" };
  const texts = values.map((entry) => referenceValueText(field, entry.value, options));
  if (field.shape === "list") return `[${texts.join(",")}]`;
  if (field.shape === "map")
    return `{${values.map((entry, index) => `${JSON.stringify(String(entry.key))}:${texts[index] ?? "null"}`).join(",")}}`;
  return texts[0] ?? referenceValueText(field, defaultValue(field), options);
}

/** The entries of the field at the end of a path. */
function entriesAt(message: ReferenceMessage, [field, ...rest]: readonly FieldSchema[]): readonly ReferenceEntry[] {
  const entries = message.entries.filter((entry) => entry.field === field);
  const inner = entries.at(-1)?.value;
  if (rest.length === 0) return entries;
  return inner !== undefined && isReferenceMessage(inner) ? entriesAt(inner, rest) : [];
}

function bytesAnswer(body: ReferenceMessage): Extract<ExpectedAnswer, { kind: "bytes" }> {
  const valueOf = (name: string): unknown =>
    body.entries.find((entry) => entry.field === fieldNamed(body.schema, name))?.value;
  const data = valueOf("data");
  const type = valueOf("content_type");
  return {
    kind: "bytes",
    base64: data instanceof Uint8Array ? Buffer.from(data).toString("base64") : "",
    contentType: typeof type === "string" ? type : "",
  };
}
