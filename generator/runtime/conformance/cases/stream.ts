import type { CaseChunk, ConformanceCase, ExpectedAnswer, FrameForm, UpstreamScript } from "../case.js";
import { answerText, makeCase, receives, type CaseContext } from "../context.js";
import { layOut, type RequestLayout } from "../layout.js";
import { hasMessageBody, withBody } from "../place.js";
import type { ConformanceRuleName } from "../rule.js";
import { sampleMessage } from "../sample.js";
import { referenceWire } from "../wire.js";
import { laterWire } from "./later-wire.js";

/** Streams in every form: answers, requests, both at once, errors at each point, and callers that go away. */
export function streamCases(context: CaseContext): readonly ConformanceCase[] {
  const { method, binding } = context;
  if (!method.serverStreaming && !method.clientStreaming) return [];
  const empty = layOut(binding, { schema: method.input, entries: [] }, { useProtoNames: true });
  const layout: RequestLayout =
    method.clientStreaming && empty.chunks.length === 0 ? { ...empty, chunks: [utf8("{}")] } : empty;
  const text = answerText(context, sampleMessage(method.output));
  return [
    ...(method.serverStreaming && typeof text === "string" ? answers(context, layout, text) : []),
    ...(method.clientStreaming && binding.body === "*" && hasMessageBody(context)
      ? requests(context, typeof text === "string" ? text : undefined)
      : []),
  ];
}

const utf8 = (data: string, afterFrames?: number): CaseChunk => ({
  data,
  encoding: "utf8",
  ...(afterFrames !== undefined && { afterFrames }),
});

function answers(context: CaseContext, layout: RequestLayout, text: string): readonly ConformanceCase[] {
  const wire = referenceWire(sampleMessage(context.method.output));
  const { streamForm } = context.dialect;
  const build = (
    rule: ConformanceRuleName,
    title: string,
    count: number,
    more: Partial<UpstreamScript> = {},
    form: FrameForm = streamForm,
    headers: Readonly<Record<string, string>> = {},
  ): ConformanceCase => {
    const answer: ExpectedAnswer = {
      kind: "frames",
      form,
      frames: Array.from({ length: count }, () => text),
      ...(more.status !== undefined && { error: { code: more.status, message: more.message ?? "" } }),
    };
    return makeCase(context, rule, title, {
      layout,
      headers,
      upstream: { when: "at-end", messages: Array.from({ length: count }, () => wire), status: 0, ...more },
      expect: { answer },
    });
  };
  return [
    build("stream-answers", "one message", 1),
    build("stream-answers", "fifty messages", 50),
    build("stream-forms", "application/x-ndjson", 3, {}, "ndjson", { accept: "application/x-ndjson" }),
    build("stream-forms", "text/event-stream", 3, {}, "sse", { accept: "text/event-stream" }),
    build("stream-forms", "array", 3, {}, "array", { accept: "application/json;stream=array" }),
    build("stream-forms", "envelope", 3, {}, "envelope", { accept: "application/json;stream=envelope" }),
    build("stream-empty", "no message", 0),
    ...[1, 5, 10, 14, 16].map((status) =>
      build("stream-error-later", `code ${status} after two messages`, 2, { status, message: `later ${status} "q"` }),
    ),
    build("stream-forms", "an error in lines", 1, { status: 10, message: "later" }, "ndjson", {
      accept: "application/x-ndjson",
    }),
    build("stream-forms", "an error among events", 1, { status: 10, message: "later" }, "sse", {
      accept: "text/event-stream",
    }),
    makeCase(context, "stream-error-later", "the upstream resets", {
      layout,
      upstream: { when: "at-end", messages: [wire], status: 0, fault: "reset" },
      expect: { answer: { kind: "frames", form: streamForm, frames: [text], error: { code: -1 } } },
    }),
    makeCase(context, "stream-cancel", "hung up after one message", {
      layout,
      hangUpAfterFrames: 1,
      upstream: {
        when: context.method.clientStreaming ? "each" : "at-end",
        messages: [wire],
        status: 0,
        stayOpen: true,
      },
      expect: { answer: { kind: "any" }, upstream: receives([layout.wire], { cancelled: true }) },
    }),
  ];
}

function requests(context: CaseContext, text: string | undefined): readonly ConformanceCase[] {
  const { method } = context;
  const full = sampleMessage(method.input);
  const layout = layOut(context.binding, full, { useProtoNames: true });
  const body = layout.chunks.map((chunk) => chunk.data).join("");
  const answerWire = referenceWire(sampleMessage(method.output));
  const bodyWire = laterWire(context, layout);
  const send = (
    rule: ConformanceRuleName,
    title: string,
    chunks: readonly CaseChunk[],
    count: number,
    error?: number,
  ): ConformanceCase => {
    const messages = Array.from({ length: method.serverStreaming ? count : 1 }, () => answerWire);
    const frames: ExpectedAnswer =
      text === undefined
        ? { kind: "any" }
        : method.serverStreaming
          ? {
              kind: "frames",
              form: context.dialect.streamForm,
              frames: messages.map(() => text),
              ...(error !== undefined && { error: { code: error } }),
            }
          : { kind: "json", text };
    return makeCase(context, rule, title, {
      layout,
      chunks,
      upstream: { when: method.serverStreaming ? "each" : "at-end", messages, status: 0 },
      expect: {
        answer: frames,
        upstream: receives(Array.from({ length: count }, (_, index) => (index === 0 ? layout.wire : bodyWire))),
      },
    });
  };
  const bytes = Buffer.from(body + body);
  const cut = (size: number): readonly CaseChunk[] =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => ({
      data: bytes.subarray(index * size, (index + 1) * size).toString("base64"),
      encoding: "base64",
    }));
  return [
    send("stream-requests", "two objects, one write", [utf8(body + body)], 2),
    send("stream-requests", "two objects, a line each", [utf8(`${body}\n${body}\n`)], 2),
    send("stream-requests", "blanks between", [utf8(` ${body} \r\n\t\n ${body} `)], 2),
    send("stream-requests", "cut in pieces of five bytes", cut(5), 2),
    ...(bytes.length < 1000 ? [send("stream-requests", "cut at every byte", cut(1), 2)] : []),
    send("stream-requests", "twenty objects", [utf8(body.repeat(20))], 20),
    ...(method.serverStreaming
      ? [
          send(
            "stream-duplex",
            "each answer before the next request",
            [utf8(body), utf8(body, 1), utf8(`\n${body}`, 2)],
            3,
          ),
          send("stream-half-close", "the upstream ends after the request does", [utf8(body)], 1),
          send("stream-malformed", "the second message", [utf8(body), utf8("{]", 1)], 1, 3),
          send("stream-malformed", "the second message has a wrong type", [utf8(body), utf8("[]", 1)], 1, 3),
        ]
      : []),
    ...["{]", '{"a":', "garbage", '{"a" 1}'].map((bad) => malformedFirst(context, bad)),
  ];
}

/** The first message cannot be read: an error at once, also where the upstream would keep the call open. */
function malformedFirst(context: CaseContext, text: string): ConformanceCase {
  const layout = withBody(context, text);
  return makeCase(context, "stream-malformed", `the first message is ${text}`, {
    layout,
    upstream: { when: "each", messages: [], status: 0, stayOpen: true },
    expect: { status: [400], answer: { kind: "error", code: 3 }, upstream: { kind: "none" } },
  });
}
