import pino from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";
import {
  createLogging,
  createPlainLogger,
  redact,
  type Logger,
  type LoggingOptions,
} from "../../../generator/runtime/observe/index.js";
import { startFakeUpstream, type FakeUpstream } from "../gateway/fake-upstream.js";
import { formNames, openForm } from "../gateway/streams/form-client.js";
import { startSampleGateway, type SampleGateway } from "../gateway/streams/sample-gateway.js";

let upstream: FakeUpstream;
let sample: SampleGateway | undefined;
let lines: string[] = [];
/** Streams that the upstream refuses before it takes one. */
let refusals = 0;

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    if (refusals-- > 0) {
      call.stream.close(7);
      return;
    }
    // An upstream that repeats whatever it was told.
    if (call.headers["x-mode"] === "fail")
      call.onEnd(() =>
        call.finish(
          16,
          `no ${String(call.headers["authorization"])} ${call.messages.map((each) => Buffer.from(each).toString()).join()}`,
        ),
      );
    else {
      call.onMessage((message) => call.send(message));
      call.onEnd(() => call.finish(0));
    }
  });
});
afterAll(() => upstream.close());
afterEach(async () => {
  await sample?.close();
  sample = undefined;
  refusals = 0;
});

const loggers: readonly (readonly [name: string, create: (level: "debug" | "info") => Logger])[] = [
  ["pino", (level) => pino({ level }, { write: (line) => void lines.push(line) })],
  ["plain", (level) => createPlainLogger((line) => void lines.push(line), level)],
];

async function begin(
  logger: Logger,
  options: LoggingOptions = {},
  more: Partial<GatewayOptions> = {},
): Promise<SampleGateway> {
  lines = [];
  const logging = createLogging(logger, options);
  const { hooks, ...others } = more;
  sample = await startSampleGateway(upstream.target, {
    livePath: "/live",
    onFault: logging.onFault,
    hooks: [logging.hooks, ...[hooks ?? []].flat()],
    ...others,
  });
  return sample;
}

const ask = (
  port: number,
  headers: Readonly<Record<string, string>> = {},
  path = "/ask",
  body = '{"a":1}',
): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body, headers });
const parsed = (): Record<string, unknown>[] => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe("with pino", () => {
  const [, create = () => pino()] = loggers[0] ?? [];

  test("a line for each exchange, and the request's id on its way", async () => {
    const { port } = await begin(create("info"));
    const response = await ask(port, { "x-request-id": "client-1" });
    expect(response.headers.get("x-request-id")).toBe("client-1");
    expect(upstream.calls.at(-1)?.headers["x-request-id"]).toBe("client-1");
    const made = (await ask(port, { "x-request-id": 'two words "quoted"' }, "/nowhere")).headers.get("x-request-id");
    expect(made).toMatch(/^[0-9a-f-]{36}$/);
    await fetch(`http://127.0.0.1:${port}/live`);
    expect(parsed()).toMatchObject([
      {
        level: 30,
        msg: "POST /ask 200",
        requestId: "client-1",
        method: "POST",
        route: "/ask",
        status: 200,
        grpc: "OK",
        in: 7,
        out: 7,
        transport: "http",
        aborted: false,
        client: "127.0.0.1",
      },
      { level: 30, msg: "POST (no route) 404", requestId: made, status: 404 },
    ]);
    expect(parsed()[0]?.["ms"]).toBeGreaterThanOrEqual(0);
  });

  test("an id in another header, or none", async () => {
    const own = await begin(create("info"), { requestIdHeader: "X-Trace" });
    expect((await ask(own.port, { "x-trace": "t1" })).headers.get("x-trace")).toBe("t1");
    expect(upstream.calls.at(-1)?.headers["x-trace"]).toBe("t1");
    await own.close();
    const none = await begin(create("info"), { requestIdHeader: false });
    expect((await ask(none.port, { "x-request-id": "client-2" })).headers.get("x-request-id")).toBeNull();
    expect(parsed().at(-1)).not.toHaveProperty("requestId");
  });

  test("debug says which route matched, which upstream was asked, and what was asked again", async () => {
    const { port } = await begin(create("debug"), { fields: () => ({ trace_id: "t" }) });
    refusals = 1;
    await ask(port, { "x-request-id": "r" });
    await fetch(`http://127.0.0.1:${port}/live`);
    const told = parsed().map(({ msg, route, call, upstream: target, attempt }) => ({
      msg,
      route,
      call,
      target,
      attempt,
    }));
    expect(told).toEqual([
      { msg: "a route matched", route: "/ask", call: "/test.Service/ask" },
      { msg: "the upstream is asked", route: "/ask", call: "/test.Service/ask", target: upstream.target, attempt: 1 },
      {
        msg: "the upstream is asked again",
        route: "/ask",
        call: "/test.Service/ask",
        target: upstream.target,
        attempt: 2,
      },
      { msg: "POST /ask 200", route: "/ask" },
      { msg: "a path of the gateway's own", route: "/live" },
      { msg: "GET /live 200", route: "/live" },
    ]);
    expect(parsed().every((each) => each["trace_id"] === "t" && typeof each["requestId"] === "string")).toBe(true);
  });

  test("what is thrown is an error with its frames", async () => {
    const { port } = await begin(
      create("info"),
      {},
      {
        hooks: {
          before() {
            throw new Error("outer", { cause: new TypeError("inner") });
          },
        },
      },
    );
    await ask(port);
    expect(parsed()).toMatchObject([
      {
        level: 50,
        msg: "an exchange failed",
        error: {
          name: "Error",
          message: "outer",
          stack: expect.stringContaining("at ") as string,
          cause: { name: "TypeError", message: "inner" },
        },
      },
      { level: 50, msg: "POST /ask 500", grpc: "INTERNAL" },
    ]);
  });
});

test("plain lines are lines, whatever a request says", async () => {
  const { port } = await begin(
    createPlainLogger((line) => void lines.push(line)),
    { paths: true },
  );
  await ask(port, {}, "/a%0Ab%20c", "");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^\d{4}-\d\d-\d\dT[\d:.]+Z info POST \(no route\) 404 requestId=[0-9a-f-]{36} method=POST path="\/a%0Ab%20c" status=404 grpc=NOT_FOUND ms=[\d.]+ in=0 out=\d+ transport=http aborted=false client=127\.0\.0\.1\n$/,
  );
});

const secrets = {
  token: "tok-6f1c0a77",
  cookie: "sess-9d2e4b11",
  query: "qry-77aa01cd",
  apiKey: "key-0b1c2d3e",
  password: "pw-Tr0ub4dor",
  body: "body-41c8e0d2",
};
const planted = {
  authorization: `Bearer ${secrets.token}`,
  cookie: `sid=${secrets.cookie}; theme=dark`,
  "grpc-metadata-x-api-key": secrets.apiKey,
};
const message = `{"user":"ann","password":"${secrets.password}","note":"${secrets.body}"}`;

describe.each(loggers)("%s: no secret is in any line", (_name, create) => {
  const clean = (): void => {
    expect(lines.length).toBeGreaterThan(0);
    for (const [name, secret] of Object.entries(secrets))
      for (const line of lines) expect(line, name).not.toContain(secret);
  };

  test.each(["well", "fail", "spoilt"])("over every form, %s, with debug", async (mode) => {
    const { port } = await begin(create("debug"));
    const headers = { ...planted, "grpc-metadata-x-mode": mode };
    const text = mode === "spoilt" ? message.slice(0, -1) : message;
    for (const path of ["/ask", "/list", "/collect", "/talk", "/upload", "/nowhere"])
      await (await ask(port, headers, `${path}?access_token=${secrets.query}`, text)).text();
    for (const form of formNames) {
      const client = openForm(form, port, `/talk?token=${secrets.query}`, {
        headers,
        ...(form === "websocket" && { protocols: ["Bearer", secrets.token] }),
      });
      client.send(text);
      client.endInput();
      await client.outcome;
    }
    await expect
      .poll(() => lines.filter((line) => / (\/talk|\/ask|\/upload) \d\d\d/.test(line)).length)
      .toBeGreaterThanOrEqual(8);
    clean();
  });

  test("of what hooks throw with a secret in their words", async () => {
    const { port } = await begin(
      create("debug"),
      {},
      {
        hooks: {
          onRequest({ request }) {
            const seen = `${request.header("authorization")} ${request.header("cookie")} ${request.query} password=${secrets.password}`;
            throw new Error(`cannot check ${seen}`, { cause: new Error(seen) });
          },
        },
      },
    );
    await ask(port, planted, `/ask?access_token=${secrets.query}`, message);
    await openForm("websocket", port, `/talk?token=${secrets.query}`, { headers: planted }).outcome;
    expect(lines.join()).toContain("cannot check [redacted] [redacted]");
    clean();
  });

  test("of messages, where they are asked for", async () => {
    const { port } = await begin(create("debug"), { messages: true });
    await ask(
      port,
      { ...planted, "grpc-metadata-x-mode": "fail" },
      `/ask?access_token=${secrets.query}`,
      `{"password":"${secrets.password}"}`,
    );
    expect(lines.join()).toContain("[redacted]");
    clean();
  });
});

test("redaction takes whole secrets out and leaves words", () => {
  const request = {
    method: "GET",
    path: "/",
    query: "q=find+me&token=abcd1234",
    headers: ["Authorization", "Basic dXNlcjpwYXNz", "X-Auth-Token", "abc", "Accept", "application/json"],
    remoteAddress: "",
    header: () => undefined,
  };
  expect(redact("dXNlcjpwYXNz abcd1234 application/json abc", request)).toBe(
    "[redacted] [redacted] application/json abc",
  );
  expect(redact('login {"password": "a b\\"c", "user": "x"} api_key=k1&x=1 Bearer zzz.yyy', request)).toBe(
    'login {"password": [redacted], "user": "x"} api_key=[redacted]&x=1 Bearer [redacted]',
  );
});
