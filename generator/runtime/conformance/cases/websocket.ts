import type { CaseChunk, ConformanceCase, ExpectedAnswer, UpstreamScript } from "../case.js";
import { answerText, makeCase, receives, refusal, type CaseContext } from "../context.js";
import { layOut, type RequestLayout } from "../layout.js";
import { methodsAt } from "../match.js";
import { hasMessageBody } from "../place.js";
import { laterWire } from "./later-wire.js";
import { sampleMessage } from "../sample.js";
import { referenceWire } from "../wire.js";

/** Calls over a WebSocket: single ones, streams both ways, errors at each point, tokens, and callers that go away. */
export function webSocketCases(context: CaseContext): readonly ConformanceCase[] {
  const { method, binding } = context;
  const layout = layOut(binding, sampleMessage(method.input), { useProtoNames: true });
  const text = answerText(context, sampleMessage(method.output));
  // A WebSocket has no method of its own, so the path must leave no choice.
  const served = [...methodsAt(context.services, layout.path.split("?")[0] ?? "")];
  const isClear = served.length === 1 && (served[0] === "POST" || served[0] === "GET");
  if (!isClear || typeof text !== "string" || (binding.body !== "" && !hasMessageBody(context))) return [];
  if (!method.clientStreaming && !method.serverStreaming) return [single(context, layout, text)];
  return method.clientStreaming && method.serverStreaming && binding.body === "*"
    ? conversations(context, layout, text)
    : [];
}

const message = (data: string, afterFrames?: number): CaseChunk => ({
  data,
  encoding: "utf8",
  ...(afterFrames !== undefined && { afterFrames }),
});

function single(context: CaseContext, layout: RequestLayout, text: string): ConformanceCase {
  return makeCase(context, "websocket", "a single call", {
    layout,
    protocol: "websocket",
    expect: { status: [101], answer: { kind: "json", text }, headers: { "close-code": "1000" } },
  });
}

/** What the cases of conversations are made of. */
interface Talk {
  readonly context: CaseContext;
  readonly layout: RequestLayout;
  /** JSON of a request. */
  readonly body: string;
  /** The frames of so many answers, and of an error with this code behind them. */
  frames(count: number, error?: number): ExpectedAnswer;
  /** An upstream that answers each message with so many. */
  script(count: number, more?: Partial<UpstreamScript>): UpstreamScript;
}

const done = message("");

function conversations(context: CaseContext, layout: RequestLayout, text: string): readonly ConformanceCase[] {
  const wire = referenceWire(sampleMessage(context.method.output));
  const talk: Talk = {
    context,
    layout,
    body: layout.chunks.map((chunk) => chunk.data).join(""),
    frames: (count, error) => ({
      kind: "frames",
      form: context.dialect.streamForm === "array" ? "ndjson" : "envelope",
      frames: Array.from({ length: count }, () => text),
      ...(error !== undefined && { error: { code: error } }),
    }),
    script: (count, more = {}) => ({
      when: "each",
      messages: Array.from({ length: count }, () => wire),
      status: 0,
      ...more,
    }),
  };
  return [...wholeConversations(talk), ...otherConversations(talk)];
}

/** Conversations that end with a close code which says how. */
function wholeConversations({ context, layout, body, frames, script }: Talk): readonly ConformanceCase[] {
  const half = Math.floor(body.length / 2);
  const waiting = script(1, { stayOpen: true });
  const later = laterWire(context, layout);
  const rows: readonly [
    title: string,
    chunks: readonly CaseChunk[],
    received: number,
    answer: ExpectedAnswer,
    closeCode: number,
    upstream: UpstreamScript,
  ][] = [
    [
      "each answer before the next message",
      [message(body), message(body, 1), message(body, 2), message("", 3)],
      3,
      frames(3),
      1000,
      script(3),
    ],
    ["two objects in one message", [message(body + body), done], 2, frames(2), 1000, script(2)],
    ["half an object in a message", [message(body), message(body.slice(0, half), 1)], 1, frames(1, 3), 4003, waiting],
    [
      "an error after a message",
      [message(body), done],
      1,
      frames(1, 10),
      4010,
      script(1, { status: 10, message: "later" }),
    ],
    ["an error at once", [message(body), done], 1, frames(0, 5), 4005, script(0, { status: 5, message: "none" })],
    ["a malformed message", [message(body), message("{]", 1)], 1, frames(1, 3), 4003, waiting],
  ];
  return rows.map(([title, chunks, received, answer, closeCode, upstream]) =>
    makeCase(context, "websocket", title, {
      layout,
      protocol: "websocket",
      chunks,
      upstream,
      expect: {
        status: [101],
        answer,
        headers: { "close-code": String(closeCode) },
        upstream: receives(Array.from({ length: received }, (_, index) => (index === 0 ? layout.wire : later))),
      },
    }),
  );
}

function otherConversations({ context, layout, body, frames, script }: Talk): readonly ConformanceCase[] {
  const nowhere = `${layout.path}/none`;
  return [
    makeCase(context, "websocket", "a token as subprotocol", {
      layout,
      protocol: "websocket",
      headers: { "sec-websocket-protocol": "Bearer, token.7" },
      chunks: [message(body), done],
      upstream: script(1),
      expect: {
        status: [101],
        answer: frames(1),
        upstream: receives([layout.wire], {
          metadata: { authorization: context.profile.stripBearer ? "token.7" : "Bearer token.7" },
        }),
      },
    }),
    makeCase(context, "websocket", "hung up after one message", {
      layout,
      protocol: "websocket",
      chunks: [message(body)],
      hangUpAfterFrames: 1,
      upstream: script(1, { stayOpen: true }),
      expect: { status: [101], answer: { kind: "any" }, upstream: receives([layout.wire], { cancelled: true }) },
    }),
    ...(methodsAt(context.services, nowhere).size > 0
      ? []
      : [
          makeCase(context, "websocket", "a path nothing serves", {
            layout: { ...layout, path: nowhere },
            protocol: "websocket",
            expect: { ...refusal, status: [404], answer: { kind: "any" } },
          }),
        ]),
  ];
}
