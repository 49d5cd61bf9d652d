import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  callBidiStreaming,
  callClientStreaming,
  callServerStreaming,
  callUnary,
} from "../../../generator/runtime/client/call.js";
import { ClientError } from "../../../generator/runtime/client/client-error.js";
import { createFetchTransport, type FetchTransportOptions } from "../../../generator/runtime/client/fetch-transport.js";
import { jsonFrames, plainLines } from "../../../generator/runtime/client/json-frames.js";
import { createMessageQueue } from "../../../generator/runtime/core/message-queue.js";
import { resumableEvents } from "../../../generator/runtime/client/resumable-events.js";
import type { NoteInit } from "./sample-schemas.js";
import { chat, download, echo, get, list, put, sum, upload } from "./sample-schemas.js";
import { startStandIn, type SeenRequest, type StandInServer } from "./stand-in-server.js";

let server: StandInServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(
  answer: (request: SeenRequest, response: ServerResponse, count: number) => void | Promise<void>,
  options: Partial<FetchTransportOptions> = {},
) {
  server = await startStandIn(answer);
  return { server, transport: createFetchTransport({ baseUrl: server.baseUrl, ...options }) };
}

const failure = async (promise: Promise<unknown>): Promise<ClientError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ClientError);
  return error as ClientError;
};

const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const each of stream) all.push(each);
  return all;
};

describe("unary calls over fetch", () => {
  it("sends the message as JSON with prefixed metadata and reads the answer", async () => {
    const {
      server: { seen },
      transport,
    } = await start((_request, response) => {
      response
        .writeHead(200, { "content-type": "application/json", "grpc-metadata-x-served-by": "one" })
        .end('{"id":"18","text":"ok"}');
    });
    const onHeader = vi.fn<(metadata: Headers) => void>();
    const onTrailer = vi.fn<(metadata: Headers) => void>();
    const note = await callUnary(
      transport,
      put,
      { id: 9007199254740993n, data: "a" },
      { metadata: { authorization: "secret", "x-tenant": "t" }, onHeader, onTrailer },
    );
    expect(note).toMatchObject({ id: 18n, text: "ok", tags: [] });
    expect(seen[0]).toMatchObject({ method: "POST", url: "/v1/put", body: '{"id":"9007199254740993","data":"YQ=="}' });
    expect(seen[0]?.headers).toMatchObject({
      authorization: "secret",
      "grpc-metadata-x-tenant": "t",
      accept: "application/json",
      "content-type": "application/json",
    });
    expect(onHeader.mock.calls[0]?.[0].get("x-served-by")).toBe("one");
    expect(onTrailer).toHaveBeenCalledTimes(1);
  });

  it("lays path variables and query out, and refuses an empty path variable", async () => {
    const {
      server: { seen },
      transport,
    } = await start((_request, response) => void response.end("{}"));
    await callUnary(transport, get, { id: 7, parent: { text: "a b/c%", color: 1 }, tags: ["x", "y&z"], pinned: true });
    expect(seen[0]).toMatchObject({
      method: "GET",
      url: "/v1/a%20b/c%25/notes/7?tags=x&tags=y%26z&parent.color=GREEN&pinned=true",
      body: "",
    });
    expect((await failure(callUnary(transport, get, { id: 7 }))).codeName).toBe("INVALID_ARGUMENT");
    expect(seen).toHaveLength(1);
  });

  it.each([
    [
      "v2",
      404,
      '{"code":5,"message":"gone","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"1s"}]}',
      5,
      "gone",
    ],
    ["v1", 400, '{"error":"bad","code":9,"message":"bad"}', 9, "bad"],
    ["early", 412, '{"error":"early","code":9}', 9, "early"],
    ["google", 403, '{"error":{"code":403,"status":"PERMISSION_DENIED","message":"no"}}', 7, "no"],
    ["plain text", 503, "upstream is down\n", 14, "upstream is down"],
    ["empty", 429, "", 8, "HTTP status 429"],
    ["an array", 500, "[1]", 13, "[1]"],
  ])("reads errors of form %s", async (_form, status, body, code, message) => {
    const { transport } = await start(
      (_request, response) => void response.writeHead(status, { "x-id": "1" }).end(body),
    );
    const error = await failure(callUnary(transport, put, {}));
    expect(error).toMatchObject({ code, rawMessage: message, httpStatus: status });
    expect(error.metadata.get("x-id")).toBe("1");
    expect(error.details).toEqual(
      !body.includes("RetryInfo")
        ? []
        : [
            {
              type: "google.rpc.RetryInfo",
              json: { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "1s" },
            },
          ],
    );
  });

  it("names what is wrong with an answer that is not the message", async () => {
    const { transport } = await start(
      (_request, response, count) => void response.end(count === 1 ? "<html>" : '{"id":"x"}'),
    );
    expect((await failure(callUnary(transport, put, {}))).message).toBe("INTERNAL: the answer is not JSON: <html>");
    expect((await failure(callUnary(transport, put, {}))).message).toMatch(
      /^INTERNAL: the answer is no sample.Note: id: /,
    );
  });

  it("ends with CANCELLED, DEADLINE_EXCEEDED or UNAVAILABLE", async () => {
    const {
      transport,
      server: { close },
    } = await start(() => undefined);
    const controller = new AbortController();
    const cancelled = failure(callUnary(transport, put, {}, { signal: controller.signal }));
    controller.abort(new Error("enough"));
    expect(await cancelled).toMatchObject({ codeName: "CANCELLED", cause: new Error("enough") });
    expect((await failure(callUnary(transport, put, {}, { signal: AbortSignal.abort() }))).codeName).toBe("CANCELLED");
    expect((await failure(callUnary(transport, put, {}, { timeoutMs: 20 }))).codeName).toBe("DEADLINE_EXCEEDED");
    await close();
    expect((await failure(callUnary(transport, put, {}))).codeName).toBe("UNAVAILABLE");
  });
});

describe("raw bodies over fetch", () => {
  it("are uploaded and downloaded as bytes with their content type", async () => {
    const {
      server: { seen },
      transport,
    } = await start((request, response) => {
      if (request.url.startsWith("/v1/files")) response.end('{"id":"1"}');
      else response.writeHead(200, { "content-type": "image/png" }).end(Buffer.from(request.body));
    });
    expect(
      (
        await callUnary(transport, upload, {
          name: "a b",
          size: 3n,
          file: { contentType: "text/plain", data: new TextEncoder().encode("abc") },
        })
      ).id,
    ).toBe(1n);
    expect(seen[0]).toMatchObject({ method: "PUT", url: "/v1/files/a%20b?size=3", body: "abc" });
    expect(seen[0]?.headers["content-type"]).toBe("text/plain");
    const { contentType, data } = await callUnary(transport, echo, { data: new TextEncoder().encode("xyz") });
    expect([contentType, new TextDecoder().decode(data)]).toEqual(["image/png", "xyz"]);
    expect(seen[1]?.headers).toMatchObject({ "content-type": "application/octet-stream", accept: "*/*" });
  });

  it("are downloaded piece by piece", async () => {
    const { transport } = await start(async (_request, response) => {
      response.writeHead(200, { "content-type": "application/zip" });
      for (let piece = 0; piece < 5; piece++) {
        response.write(Buffer.alloc(1000, piece));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      response.end();
    });
    const pieces = await collect(callServerStreaming(transport, download, {}));
    expect(pieces.every(({ contentType }) => contentType === "application/zip")).toBe(true);
    const whole = Buffer.concat(pieces.map(({ data }) => data));
    expect([whole.length, whole[0], whole[4999]]).toEqual([5000, 0, 4]);
  });
});

describe("streams over fetch", () => {
  it.each([
    ["enveloped lines", jsonFrames, '{"result":{"id":"1"}}\n{"result":{"id":"2"}}\n'],
    ["concatenated envelopes", jsonFrames, '{"result":{"id":"1"}}{"result":{"id":"2"}}'],
    ["bare lines", plainLines, '{"id":"1"}\n\n{"id":"2"}'],
    ["an array", jsonFrames, ' [{"id":"1"},\n{"id":"2"}]'],
    ["events", resumableEvents(), 'id: 1\ndata: {"id":"1"}\n\n: ping\n\nid: 2\r\ndata: {"id":\r\ndata: "2"}\r\n\r\n'],
  ] as const)("reads %s, cut anywhere", async (_name, streams, text) => {
    const { transport } = await start(
      async (_request, response) => {
        for (const char of text) {
          response.write(char);
          await new Promise((resolve) => setImmediate(resolve));
        }
        response.end();
      },
      { streams },
    );
    expect((await collect(callServerStreaming(transport, list, {}))).map((note) => note.id)).toEqual([1n, 2n]);
  });

  it("throws the error in the last frame, after the messages before it", async () => {
    const { transport } = await start(
      (_request, response) =>
        void response.end('{"result":{"id":"1"}}\n{"error":{"grpc_code":11,"http_code":400,"message":"compacted"}}\n'),
    );
    const seen: bigint[] = [];
    const error = await failure(
      (async () => {
        for await (const note of callServerStreaming(transport, list, {})) seen.push(note.id);
      })(),
    );
    expect(seen).toEqual([1n]);
    expect(error).toMatchObject({ codeName: "OUT_OF_RANGE", rawMessage: "compacted" });
  });

  it("cancels the request when the loop is left", async () => {
    const { transport, server: started } = await start(
      (_request, response) => void response.write('{"result":{"id":"1"}}\n'),
    );
    for await (const note of callServerStreaming(transport, list, {})) {
      expect(note.id).toBe(1n);
      break;
    }
    await vi.waitFor(() => expect(started.abandoned()).toBe(1));
  });

  it("ends a wait for the next message on return and on abort", async () => {
    const { transport, server: started } = await start((_request, response) => void response.write('{"result":{}}\n'));
    const stream = callServerStreaming(transport, list, {});
    await stream.next();
    const waiting = failure(stream.next());
    await stream.return?.();
    expect((await waiting).codeName).toBe("CANCELLED");
    await vi.waitFor(() => expect(started.abandoned()).toBe(1));
  });

  it("sends a list of requests as lines, and an async iterable while it grows", async () => {
    const {
      transport,
      server: { seen },
    } = await start(
      (request, response) =>
        void response.end(
          request.body
            .trim()
            .split("\n")
            .map((line) => `{"result":${line}}\n`)
            .join(""),
        ),
    );
    expect((await collect(callBidiStreaming(transport, chat, [{ id: 1 }, { id: 2 }]))).map((note) => note.id)).toEqual([
      1n,
      2n,
    ]);
    const requests = createMessageQueue<NoteInit>();
    const answers = collect(callBidiStreaming(transport, chat, requests));
    requests.push({ id: 3 });
    setTimeout(() => {
      requests.push({ id: 4 });
      requests.end();
    }, 5);
    expect((await answers).map((note) => note.id)).toEqual([3n, 4n]);
    expect(seen.map((each) => each.body)).toEqual(['{"id":"1"}\n{"id":"2"}\n', '{"id":"3"}\n{"id":"4"}\n']);
  });

  it("answers a client stream once", async () => {
    const { transport } = await start(
      (request, response) => void response.end(`{"id":${request.body.trim().split("\n").length}}`),
    );
    expect((await callClientStreaming(transport, sum, [{}, {}, {}])).id).toBe(3n);
  });

  it("resumes events from the last id after a broken connection, without loss or repetition", async () => {
    const {
      transport,
      server: { seen },
    } = await start(
      (request, response, count) => {
        const from = Number(request.headers["last-event-id"] ?? 0);
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.write("retry: 1\n\n");
        for (let id = from + 1; id <= Math.min(from + 2, 6); id++)
          response.write(`id: ${id}\ndata: {"id":"${id}"}\n\n`);
        if (count < 3) setTimeout(() => response.destroy(), 5);
        else response.end();
      },
      { streams: resumableEvents() },
    );
    expect((await collect(callServerStreaming(transport, list, {}))).map((note) => note.id)).toEqual([
      1n,
      2n,
      3n,
      4n,
      5n,
      6n,
    ]);
    expect(seen.map((each) => each.headers["last-event-id"])).toEqual([undefined, "2", "4"]);
  });

  it("gives up resuming after the configured number of failures", async () => {
    const {
      transport,
      server: { seen },
    } = await start(
      (_request, response, count) => {
        if (count > 1) response.destroy();
        else {
          response.write('retry: 1\n\nid: 1\ndata: {"id":"1"}\n\n');
          setTimeout(() => response.destroy(), 5);
        }
      },
      { streams: resumableEvents({ maxResumes: 2 }) },
    );
    expect((await failure(collect(callServerStreaming(transport, list, {})))).codeName).toBe("UNAVAILABLE");
    expect(seen).toHaveLength(3);
  });
});
