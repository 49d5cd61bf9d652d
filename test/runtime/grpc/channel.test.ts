import { afterEach, describe, expect, test } from "vitest";
import { createChannelOver } from "../../../generator/runtime/grpc/http2-channel.js";
import { openNodeSession } from "../../../generator/runtime/grpc/node-session.js";
import { openSession } from "../../../generator/runtime/http2/index.js";
import type { Channel } from "../../../generator/runtime/grpc/channel.js";
import { statusCodes } from "../../../generator/runtime/core/index.js";
import { callUnary, recordStream } from "../gateway/channel-calls.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../gateway/fake-upstream.js";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const implementations = [
  ["ours", openSession],
  ["node:http2", openNodeSession],
] as const;

describe.each(implementations)("%s", (_implementation, open) => {
  async function serve(
    handle: (call: FakeCall) => void,
    options: Parameters<typeof startFakeUpstream>[1] = {},
  ): Promise<{ upstream: FakeUpstream; channel: Channel }> {
    const upstream = await startFakeUpstream(handle, options);
    const channel = createChannelOver(open, { target: upstream.target });
    closers.push(
      () => channel.close(true),
      () => upstream.close(),
    );
    return { upstream, channel };
  }
  const echo = (call: FakeCall): void => {
    call.onMessage((message) => call.send(message));
    call.onEnd(() => call.finish(0, "", { "x-trailing": "t" }));
  };
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);

  describe("unary calls", () => {
    test("carry message and metadata both ways", async () => {
      const { channel, upstream } = await serve((call) => {
        call.respond({ "x-leading": "l" });
        echo(call);
      });
      const result = await callUnary(channel, "/s/m", text("hello"), {
        metadata: { a: "1", b: ["2", "3"] },
        timeoutMs: 5_000,
      });
      expect(result.status.code).toBe(0);
      expect(Buffer.from(result.message).toString()).toBe("hello");
      expect(result.headers["x-leading"]).toBe("l");
      expect(result.trailers["x-trailing"]).toBe("t");
      expect(upstream.calls[0]?.path).toBe("/s/m");
      expect(upstream.calls[0]?.headers).toMatchObject({
        a: "1",
        b: "2, 3",
        te: "trailers",
        "content-type": "application/grpc",
        "grpc-timeout": "5000m",
      });
    });

    test("an empty message and one of a megabyte pass", async () => {
      const { channel } = await serve(echo);
      expect((await callUnary(channel, "/s/m", new Uint8Array(0))).message.length).toBe(0);
      const large = new Uint8Array(1 << 20).fill(7);
      expect(Buffer.compare((await callUnary(channel, "/s/m", large)).message, large)).toBe(0);
    });

    test.each<[string, (call: FakeCall) => void, number, RegExp]>([
      ["trailers only", (call) => call.trailersOnly(5, "no such thing: ü"), 5, /^no such thing: ü$/],
      ["a status behind a message", (call) => (call.send(text("x")), call.finish(9, "not now")), 9, /^not now$/],
      ["an unknown status", (call) => call.trailersOnly(77, "?"), 77, /\?/],
      [
        "a status that is no number",
        (call) => call.stream.respond({ ":status": 200, "grpc-status": "abc" }, { endStream: true }),
        2,
        /^$/,
      ],
      ["OK without a message", (call) => call.finish(0), 13, /without a message/],
      ["two messages", (call) => (call.send(text("a")), call.send(text("b")), call.finish(0)), 13, /more than one/],
      [
        "no status at all",
        (call) => (call.stream.respond({ ":status": 200 }), call.stream.end()),
        13,
        /without a status/,
      ],
      ["a bad frame flag", (call) => (call.sendRaw(Uint8Array.of(1, 0, 0, 0, 1, 65)), call.finish(0)), 13, /flag 1/],
      [
        "a truncated frame",
        (call) => (call.sendRaw(Uint8Array.of(0, 0, 0, 0, 9, 65)), call.finish(0)),
        13,
        /middle of a message/,
      ],
      ["a truncated prefix", (call) => (call.sendRaw(Uint8Array.of(0, 0)), call.finish(0)), 13, /middle of a message/],
      [
        "a length over the limit",
        (call) => (call.sendRaw(Uint8Array.of(0, 255, 255, 255, 255, 65)), call.finish(0)),
        8,
        /larger than max/,
      ],
      ["HTTP 404", (call) => call.stream.respond({ ":status": 404 }, { endStream: true }), 12, /HTTP status 404/],
      [
        "HTTP 503 with a page",
        (call) => (call.stream.respond({ ":status": 503, "content-type": "text/html" }), call.stream.end("<p>")),
        14,
        /HTTP status 503/,
      ],
      ["a reset before headers", (call) => call.stream.close(2), 13, /reset/],
      [
        "a reset behind a message",
        (call) => (call.send(text("a")), setTimeout(() => call.stream.close(2), 5)),
        13,
        /reset/,
      ],
      ["ENHANCE_YOUR_CALM", (call) => call.stream.close(11), 8, /reset/],
      ["the connection cut", (call) => call.stream.session?.destroy(), 14, /lost/],
    ])("%s is a status", async (_name, handle, code, message) => {
      const { channel } = await serve((call) => call.onEnd(() => handle(call)));
      const { status } = await callUnary(channel, "/s/m", text("x"));
      expect(status.code).toBe(code);
      expect(status.message).toMatch(message);
    });

    test("details travel as bytes", async () => {
      const { channel } = await serve((call) =>
        call.trailersOnly(3, "bad", { "grpc-status-details-bin": Buffer.from("details").toString("base64") }),
      );
      const { status } = await callUnary(channel, "/s/m", text("x"));
      expect(Buffer.from(status.details ?? []).toString()).toBe("details");
    });

    test("a call that the upstream refused untouched is sent once more", async () => {
      let refused = 0;
      const { channel } = await serve((call) => {
        if (refused++ === 0) call.stream.close(7);
        else echo(call);
      });
      expect((await callUnary(channel, "/s/m", text("x"))).status.code).toBe(0);
      expect(refused).toBe(2);
    });

    test("a silent upstream runs into the deadline, and is told", async () => {
      const { channel, upstream } = await serve(() => {});
      const { status } = await callUnary(channel, "/s/m", text("x"), { timeoutMs: 30 });
      expect(status.code).toBe(statusCodes.DEADLINE_EXCEEDED);
      expect(await upstream.calls[0]?.closed).toBe(8);
    });

    test("a call can be cancelled, and ends once", async () => {
      const { channel, upstream } = await serve(() => {});
      const ends: number[] = [];
      const call = channel.unary("/s/m", text("x"), {}, (status) => ends.push(status.code));
      await expect.poll(() => upstream.calls.length).toBe(1);
      call.cancel();
      call.cancel();
      expect(await upstream.calls[0]?.closed).toBe(8);
      expect(ends).toEqual([1]);
    });
  });

  describe("the connection", () => {
    test("while the upstream is down calls fail at once; when it is back they pass, without anybody's help", async () => {
      const first = await startFakeUpstream(echo);
      const channel = createChannelOver(open, { target: first.target });
      closers.push(() => channel.close(true));
      expect((await callUnary(channel, "/s/m", text("x"))).status.code).toBe(0);
      await first.close();
      let status = (await callUnary(channel, "/s/m", text("x"))).status;
      for (let count = 0; count < 20; count++) status = (await callUnary(channel, "/s/m", text("x"))).status;
      expect(status.code).toBe(statusCodes.UNAVAILABLE);
      const second = await startFakeUpstream(echo, { port: first.port });
      closers.push(() => second.close());
      await expect
        .poll(async () => (await callUnary(channel, "/s/m", text("x"))).status.code, { timeout: 5_000, interval: 20 })
        .toBe(0);
    });

    test("the next target is tried when one is down", async () => {
      const gone = await startFakeUpstream(echo);
      await gone.close();
      const upstream = await startFakeUpstream(echo);
      const channel = createChannelOver(open, { target: [gone.target, upstream.target] });
      closers.push(
        () => channel.close(true),
        () => upstream.close(),
      );
      await expect
        .poll(async () => (await callUnary(channel, "/s/m", text("x"))).status.code, { timeout: 5_000, interval: 10 })
        .toBe(0);
    });

    test("GOAWAY lets calls under way end and sends new ones over a new connection", async () => {
      const held: FakeCall[] = [];
      const { channel, upstream } = await serve((call) => (call.path === "/hold" ? held.push(call) : echo(call)));
      const pending = callUnary(channel, "/hold", text("x"));
      await expect.poll(() => held.length).toBe(1);
      for (const session of upstream.sessions) session.goaway(0);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect((await callUnary(channel, "/s/m", text("y"))).status.code).toBe(0);
      held[0]?.send(text("late"));
      held[0]?.finish(0);
      const result = await pending;
      expect(Buffer.from(result.message).toString()).toBe("late");
    });

    test("a server that is no HTTP/2 server is UNAVAILABLE", async () => {
      const net = await import("node:net");
      const server = net
        .createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"))
        .listen(0, "127.0.0.1");
      await new Promise((resolve) => server.once("listening", resolve));
      const address = server.address();
      const channel = createChannelOver(open, {
        target: `127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
      });
      closers.push(
        () => channel.close(true),
        () => server.close(),
      );
      expect((await callUnary(channel, "/s/m", text("x"))).status.code).toBe(statusCodes.UNAVAILABLE);
    });

    test("a closed channel says so", async () => {
      const { channel } = await serve(echo);
      channel.close();
      expect((await callUnary(channel, "/s/m", text("x"))).status).toMatchObject({
        code: statusCodes.UNAVAILABLE,
        message: "the channel is closed",
      });
    });

    test("more calls than the upstream allows at once wait their turn", async () => {
      const { channel } = await serve(echo, { settings: { maxConcurrentStreams: 3 } });
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, index) => callUnary(channel, "/s/m", text(String(index)))),
      );
      expect(results.map((each) => Buffer.from(each.message).toString())).toEqual(
        Array.from({ length: 50 }, (_, index) => String(index)),
      );
    });
  });

  describe("streams", () => {
    test("flow in both directions at once", async () => {
      const { channel } = await serve(echo);
      const stream = recordStream(channel, "/s/bidi");
      stream.call.send(text("a"));
      await stream.reached(1);
      stream.call.send(text("b"));
      await stream.reached(2);
      stream.call.halfClose();
      expect((await stream.ended).code).toBe(0);
      expect(stream.messages).toEqual(["a", "b"]);
    });

    test("many messages in one chunk and one in many chunks come out whole", async () => {
      const { channel } = await serve((call) => {
        const bytes = Buffer.concat(
          ["one", "", "three", "x".repeat(300)].map((each) =>
            Buffer.concat([Buffer.from([0, 0, 0, each.length >> 8, each.length & 255]), Buffer.from(each)]),
          ),
        );
        void (async () => {
          call.sendRaw(bytes);
          for (const byte of bytes) {
            call.sendRaw(Uint8Array.of(byte));
            await new Promise((resolve) => setImmediate(resolve));
          }
          call.finish(0);
        })();
      });
      const stream = recordStream(channel, "/s/server");
      stream.call.halfClose();
      expect((await stream.ended).code).toBe(0);
      expect(stream.messages).toEqual(["one", "", "three", "x".repeat(300), "one", "", "three", "x".repeat(300)]);
    });

    test("an error behind messages comes last", async () => {
      const { channel } = await serve((call) => {
        for (let index = 0; index < 100; index++) call.send(text(String(index)));
        call.finish(11, "enough");
      });
      const stream = recordStream(channel, "/s/server");
      expect(await stream.ended).toMatchObject({ code: 11, message: "enough" });
      expect(stream.messages.length).toBe(100);
    });

    test("a pause holds the upstream back; nothing is lost", async () => {
      let written = 0;
      const { channel } = await serve((call) => {
        const message = new Uint8Array(16 * 1024);
        const more = (): void => {
          while (written < 1_000) {
            written++;
            if (!call.send(message)) {
              call.stream.once("drain", more);
              return;
            }
          }
          call.finish(0);
        };
        more();
      });
      const stream = recordStream(channel, "/s/server", {}, (count, call) => {
        if (count === 5) call.pause();
      });
      await stream.reached(5);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(stream.messages.length).toBe(5);
      // A stream window, and what sockets and stream objects hold.
      expect(written).toBeLessThan(200);
      stream.call.resume();
      expect((await stream.ended).code).toBe(0);
      expect(stream.messages.length).toBe(1_000);
    });

    test("cancel tells the upstream and ends the stream", async () => {
      const { channel, upstream } = await serve((call) => call.send(text("a")));
      const stream = recordStream(channel, "/s/server");
      await stream.reached(1);
      stream.call.cancel();
      expect((await stream.ended).code).toBe(1);
      expect(await upstream.calls[0]?.closed).toBe(8);
      await expect.poll(() => upstream.openStreams()).toBe(0);
    });

    test("a connection lost mid-stream is UNAVAILABLE, also for a reader that had paused", async () => {
      const { channel, upstream } = await serve((call) => call.send(text("a")));
      const stream = recordStream(channel, "/s/server");
      await stream.reached(1);
      stream.call.pause();
      for (const session of upstream.sessions) session.destroy();
      await new Promise((resolve) => setTimeout(resolve, 20));
      stream.call.resume();
      expect((await stream.ended).code).toBe(statusCodes.UNAVAILABLE);
    });

    test("what is sent before the connection is there arrives", async () => {
      const { channel } = await serve(echo);
      const stream = recordStream(channel, "/s/bidi");
      for (const each of ["a", "b", "c"]) stream.call.send(text(each));
      stream.call.halfClose();
      expect((await stream.ended).code).toBe(0);
      expect(stream.messages).toEqual(["a", "b", "c"]);
    });
  });
});
