import { isHttpBody } from "../../core/index.js";
import type { ConformanceCase, Expectation, UpstreamScript } from "../case.js";
import { makeCase, type CaseContext } from "../context.js";
import { expectedHttpStatus } from "../dialect.js";
import { layOutEmpty, type RequestLayout } from "../layout.js";
import { delimited, referenceWire, varintBytes } from "../wire.js";
import { sampleMessage } from "../sample.js";

/** Every status of the upstream, with messages and details, and an upstream that breaks the protocol. */
export function statusCases(context: CaseContext): readonly ConformanceCase[] {
  const layout = layOutEmpty(context.binding, context.method);
  return [
    ...codes(context, layout),
    ...messages(context, layout),
    ...details(context, layout),
    ...challenge(context, layout),
    ...faults(context, layout),
  ];
}

/** Codes 1 to 16, and two that no specification knows. */
const statusCodes: readonly number[] = [...Array.from({ length: 16 }, (_, index) => index + 1), 17, 99];

function failure(
  context: CaseContext,
  status: number,
  message: string,
  more: Partial<UpstreamScript> = {},
): { readonly upstream: UpstreamScript; readonly expect: Pick<Expectation, "status" | "answer" | "upstream"> } {
  return {
    upstream: { when: "at-end", messages: [], status, message, ...more },
    expect: {
      status: [expectedHttpStatus(context.profile.dialect, status)],
      answer: { kind: "error", code: status, message },
      upstream: { kind: "any" },
    },
  };
}

function codes(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  return statusCodes.map((code) =>
    makeCase(context, context.method.serverStreaming ? "stream-error-first" : "status-codes", `code ${code}`, {
      layout,
      ...failure(context, code, `upstream says ${code}`),
    }),
  );
}

function messages(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const texts: readonly (readonly [string, string])[] = [
    ["empty", ""],
    ["characters to escape", 'quote " backslash \\ <b>&amp;</b> %41 %'],
    ["beyond ASCII", "grüße 漢 😀"],
    ["line feeds", "first\r\nx-injected: yes\r\n\r\nbody"],
    ["long", "m".repeat(3000)],
  ];
  return texts.map(([title, text]) => {
    const { upstream, expect } = failure(context, 5, text);
    return makeCase(context, "status-message", title, {
      layout,
      upstream,
      expect: { ...expect, headers: { "x-injected": null } },
    });
  });
}

/** `google.rpc.Status` of code, message and one detail of a type no registry knows. */
export function statusDetails(code: number, message: string, typeUrl: string, value: Iterable<number>): string {
  const any = [...delimited(1, Buffer.from(typeUrl)), ...delimited(2, value)];
  return Buffer.from([
    8,
    ...varintBytes(BigInt(code)),
    ...delimited(2, Buffer.from(message)),
    ...delimited(3, any),
  ]).toString("base64");
}

function details(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const build = (title: string, text: string): ConformanceCase =>
    makeCase(context, "status-details", title, { layout, ...failure(context, 3, "see details", { details: text }) });
  return [
    build("of an unknown type", statusDetails(3, "see details", "type.example/no.such.Type", [1, 2, 3])),
    build(
      "of a known type, with bytes that are none of it",
      statusDetails(3, "see details", "type.googleapis.com/google.rpc.ErrorInfo", [255, 255, 255]),
    ),
    ...(context.method.serverStreaming ? [] : [retryAfter(context, layout)]),
    build("no google.rpc.Status", Buffer.from([255, 1, 2]).toString("base64")),
  ];
}

function retryAfter(context: CaseContext, layout: RequestLayout): ConformanceCase {
  const sevenSeconds = delimited(1, [8, 7]);
  const { upstream, expect } = failure(context, 14, "come back", {
    details: statusDetails(14, "come back", "type.googleapis.com/google.rpc.RetryInfo", sevenSeconds),
  });
  return makeCase(context, "status-details", "RetryInfo of seven seconds", {
    layout,
    upstream,
    expect: { ...expect, headers: { "retry-after": "7" } },
  });
}

function challenge(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  if (context.method.serverStreaming) return [];
  const { upstream, expect } = failure(context, 16, 'bad "token"\r\nx-injected: yes');
  return [
    makeCase(context, "status-message", "code 16 with line feeds", {
      layout,
      upstream,
      expect: { ...expect, headers: { "x-injected": null } },
    }),
  ];
}

function faults(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const wire = referenceWire(sampleMessage(context.method.output));
  const expect = { status: [500, 502, 503], answer: { kind: "any" }, upstream: { kind: "any" } } as const;
  // A message beyond the limit is the upstream's resource exhausted in the eyes of gRPC, so 8 is as good as an internal error.
  const tooLong = { ...expect, status: [...expect.status, expectedHttpStatus(context.profile.dialect, 8)] };
  const before = (["reset", "bad-flag", "too-long", "truncated", "no-trailers", "bad-status", "http-503"] as const).map(
    (fault) =>
      makeCase(context, "upstream-faults", `${fault} before an answer`, {
        layout,
        upstream: { when: "at-end", messages: [], status: 0, fault },
        expect: fault === "too-long" ? tooLong : expect,
      }),
  );
  const garbage = makeCase(context, "upstream-faults", "an answer that is no message", {
    layout,
    upstream: { when: "at-end", messages: [Buffer.from([10, 255]).toString("base64")], status: 0 },
    expect,
  });
  const unary = context.method.serverStreaming
    ? []
    : [
        makeCase(context, "upstream-faults", "no answer, status 0", {
          layout,
          upstream: { when: "at-end", messages: [], status: 0 },
          expect: { ...expect, status: [500, 501, 502, 503] },
        }),
        makeCase(context, "upstream-faults", "two answers to a single request", {
          layout,
          upstream: { when: "at-end", messages: [wire, wire], status: 0 },
          expect: { ...expect, status: [500, 501, 502, 503] },
        }),
        makeCase(context, "upstream-faults", "reset after an answer", {
          layout,
          upstream: { when: "at-end", messages: [wire], status: 0, fault: "reset" },
          expect,
        }),
      ];
  const raw = isHttpBody(context.method.output) || context.binding.responseBody !== undefined;
  return [...before, ...(raw ? [] : [garbage]), ...unary];
}
