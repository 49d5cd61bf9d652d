import type { ConformanceCase } from "../case.js";
import { makeCase, ordinaryAnswer, receives, refusal, sentMethod, type CaseContext } from "../context.js";
import { expectedHttpStatus } from "../dialect.js";
import { layOutEmpty, type RequestLayout } from "../layout.js";
import type { ConformanceRuleName } from "../rule.js";
import { sampleMessage } from "../sample.js";

/** Headers to metadata and back, and deadlines. */
export function headerCases(context: CaseContext): readonly ConformanceCase[] {
  const layout = layOutEmpty(context.binding, context.method);
  return [
    ...forwarded(context, layout),
    ...dropped(context, layout),
    ...binary(context, layout),
    ...answerHeaders(context, layout),
    ...deadlines(context, layout),
  ];
}

type Metadata = Readonly<Record<string, string | null>>;

function carries(
  context: CaseContext,
  layout: RequestLayout,
  rule: ConformanceRuleName,
  title: string,
  headers: Readonly<Record<string, string>>,
  metadata: Metadata,
): ConformanceCase {
  return makeCase(context, rule, title, {
    layout,
    headers,
    expect: { upstream: receives([layout.wire], { metadata }) },
  });
}

function forwarded(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const permanent = [
    "accept",
    "accept-language",
    "cache-control",
    "cookie",
    "from",
    "if-match",
    "if-none-match",
    "max-forwards",
    "origin",
    "pragma",
    "referer",
    "user-agent",
    "via",
    "warning",
  ];
  const values = Object.fromEntries(
    permanent.map((name) => [name, name === "accept" ? "application/json;q=0.5, */*" : `value-of-${name}`]),
  );
  const { stripBearer, metadata } = context.profile;
  const build = (title: string, headers: Readonly<Record<string, string>>, expected: Metadata): ConformanceCase =>
    carries(context, layout, "metadata-forwarded", title, headers, expected);
  return [
    build("Authorization, raw token", { authorization: "token.7" }, { authorization: "token.7" }),
    build(
      "Authorization, Bearer",
      { authorization: "Bearer token.7" },
      { authorization: stripBearer ? "token.7" : "Bearer token.7" },
    ),
    build("Authorization, Basic", { authorization: "Basic dTpw" }, { authorization: "Basic dTpw" }),
    build(
      "Grpc-Metadata-*",
      { "Grpc-Metadata-X-Mine": "a b;c=d", "grpc-metadata-token": "t" },
      { "x-mine": "a b;c=d", token: "t" },
    ),
    ...(context.method.serverStreaming
      ? []
      : [
          build(
            "permanent headers",
            values,
            Object.fromEntries(
              permanent
                .filter((name) => metadata[`grpcgateway-${name}`] === undefined)
                .map((name) => [`grpcgateway-${name}`, values[name] ?? ""]),
            ),
          ),
        ]),
    build("X-Forwarded-For", { "x-forwarded-for": "192.0.2.7" }, { "x-forwarded-for": "192.0.2.7, *" }),
    build("X-Forwarded-Host", { "x-forwarded-host": "public.example" }, { "x-forwarded-host": "public.example" }),
    ...(Object.keys(metadata).length === 0
      ? []
      : [
          carries(context, layout, "metadata-configured", Object.keys(metadata).join(", "), {}, metadata),
          carries(
            context,
            layout,
            "metadata-configured",
            "a client that sends the same",
            overridden(metadata),
            metadata,
          ),
        ]),
  ];
}

/** Headers with which a client tries to replace configured metadata. */
function overridden(metadata: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(metadata).flatMap((name) => [
      [`grpc-metadata-${name}`, "of the client"],
      ...(name.startsWith("grpcgateway-") ? [[name.slice("grpcgateway-".length), "of the client"]] : []),
    ]),
  );
}

function dropped(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const drop = (title: string, headers: Readonly<Record<string, string>>, names: readonly string[]): ConformanceCase =>
    carries(context, layout, "metadata-dropped", title, headers, Object.fromEntries(names.map((name) => [name, null])));
  return [
    drop("headers nobody named", { "x-api-key": "k", token: "t", "x-custom": "c" }, [
      "x-api-key",
      "x-custom",
      "grpcgateway-x-api-key",
      "token",
      "grpcgateway-token",
    ]),
    drop(
      "hop-by-hop names",
      {
        "grpc-metadata-connection": "x",
        "grpc-metadata-transfer-encoding": "x",
        "grpc-metadata-upgrade": "x",
        "grpc-metadata-keep-alive": "x",
        "grpc-metadata-proxy-connection": "x",
        "grpc-metadata-host": "x",
      },
      ["connection", "transfer-encoding", "upgrade", "keep-alive", "proxy-connection", "host"],
    ),
    drop(
      "reserved grpc- names",
      { "grpc-metadata-grpc-status": "0", "grpc-metadata-grpc-message": "x", "grpc-metadata-grpc-encoding": "gzip" },
      ["grpc-status", "grpc-message", "grpc-encoding"],
    ),
    carries(
      context,
      layout,
      "metadata-dropped",
      "protocol names keep their own values",
      { "grpc-metadata-te": "x", "grpc-metadata-content-type": "text/evil" },
      { te: "trailers", "content-type": "application/grpc*" },
    ),
  ];
}

function binary(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  return [
    carries(
      context,
      layout,
      "metadata-binary",
      "padded",
      { "grpc-metadata-x-raw-bin": "AAH/" },
      { "x-raw-bin": "AAH/" },
    ),
    carries(
      context,
      layout,
      "metadata-binary",
      "unpadded",
      { "grpc-metadata-x-raw-bin": "AAEC/w" },
      { "x-raw-bin": "AAEC/w" },
    ),
    makeCase(context, "metadata-binary", "no base64", {
      layout,
      headers: { "grpc-metadata-x-raw-bin": "!!!" },
      expect: refusal,
    }),
  ];
}

function answerHeaders(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const usual = ordinaryAnswer(context, sampleMessage(context.method.output), 1);
  const upstream = { ...usual.upstream, headers: { "x-up": "one", "x-up-bin": "AAH/" }, trailers: { "x-end": "two" } };
  const build = (
    title: string,
    headers: Readonly<Record<string, string>>,
    expect: Pick<ConformanceCase["expect"], "headers" | "trailers">,
  ): ConformanceCase => makeCase(context, "answer-headers", title, { layout, headers, upstream, expect });
  const type = { ...usual.upstream, headers: { "content-length": "1", connection: "close" } };
  return [
    build("metadata becomes headers", {}, { headers: { "grpc-metadata-x-up": "one", "x-up": null, "x-end": null } }),
    ...(context.method.serverStreaming || sentMethod(context.binding) === "HEAD"
      ? []
      : [build("trailers on demand", { te: "trailers" }, { trailers: { "grpc-trailer-x-end": "two" } })]),
    ...(context.method.serverStreaming
      ? []
      : [
          makeCase(context, "answer-headers", "content length is the answer's own", {
            layout,
            upstream: { ...type, headers: { "x-up": "one" } },
            expect: { headers: { "grpc-status": null } },
          }),
        ]),
  ];
}

function deadlines(context: CaseContext, layout: RequestLayout): readonly ConformanceCase[] {
  const good: readonly (readonly [string, number])[] = [
    ["1H", 3_600_000],
    ["2M", 120_000],
    ["5S", 5_000],
    ["5000m", 5_000],
    ["5000000u", 5_000],
    ["99999999n", 100],
  ];
  const bad = ["5", "S", "abc", "-1S", "+1S", "1.5S", "1X", "1s", "5S5S", "123456789012345678901S", "0x1S", "1,2S"];
  const exceeded = expectedHttpStatus(context.profile.dialect, 4);
  return [
    ...good.map(([text, timeoutMs]) =>
      makeCase(context, "deadlines", text, {
        layout,
        headers: { "grpc-timeout": text },
        expect: { upstream: receives([layout.wire], { timeoutMs }) },
      }),
    ),
    ...bad.map((text) =>
      makeCase(context, "deadlines", `${text} is refused`, {
        layout,
        headers: { "grpc-timeout": text },
        expect: refusal,
      }),
    ),
    makeCase(context, "deadline-exceeded", "a silent upstream", {
      layout,
      headers: { "grpc-timeout": "40m" },
      upstream: { when: "at-end", messages: [], status: 0, stayOpen: true },
      expect: { status: [exceeded], answer: { kind: "error", code: 4 }, upstream: { kind: "any" } },
    }),
  ];
}
