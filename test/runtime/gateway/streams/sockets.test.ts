import { once } from "node:events";
import net from "node:net";
import { WebSocket } from "ws";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../fake-upstream.js";
import { openForm } from "./form-client.js";
import { startSampleGateway, type SampleGateway } from "./sample-gateway.js";

let upstream: FakeUpstream;
let sample: SampleGateway;
let handle: (call: FakeCall) => void = () => {};

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => handle(call));
  sample = await startSampleGateway(upstream.target, {
    limits: { maxBodyBytes: 1_000 },
    cors: { origins: ["https://app.example"] },
    stripBearer: true,
  });
});
afterAll(async () => {
  await sample.close();
  await upstream.close();
});

function echo(call: FakeCall): void {
  call.onMessage((message) => call.send(message));
  call.onEnd(() => call.finish());
}

async function connect(
  path = "/talk",
  options: ConstructorParameters<typeof WebSocket>[2] = {},
  protocols: string[] = [],
): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${sample.port}${path}`, protocols, options);
  await once(socket, "open");
  return socket;
}

async function nextText(socket: WebSocket): Promise<string> {
  const [data] = (await once(socket, "message")) as [Buffer];
  return data.toString();
}

async function closeOf(socket: WebSocket): Promise<{ code: number; reason: string }> {
  const [code, reason] = (await once(socket, "close")) as [number, Buffer];
  return { code, reason: reason.toString() };
}

describe("messages", () => {
  test("a message may hold several values of JSON", async () => {
    handle = echo;
    const client = openForm("websocket", sample.port, "/talk");
    client.send('{"a":"xy"}');
    client.send('{"b":1} {"c":2}\n');
    expect(await client.received(3)).toEqual(['{"a":"xy"}', '{"b":1}', '{"c":2}']);
    client.endInput();
    expect(await client.outcome).toMatchObject({ how: "end", code: 1000 });
  });

  test("fragmented frames are one message", async () => {
    handle = echo;
    const socket = await connect();
    socket.send('{"a":', { fin: false });
    socket.send('"\u00e4', { fin: false });
    socket.send('"}', { fin: true });
    expect(await nextText(socket)).toBe('{"result":{"a":"\u00e4"}}');
    socket.terminate();
  });

  test("binary messages are read like text", async () => {
    handle = echo;
    const socket = await connect();
    socket.send(Buffer.from('{"a":1}'));
    expect(await nextText(socket)).toBe('{"result":{"a":1}}');
    socket.terminate();
  });

  test("bad UTF-8 closes with 1007, and cancels the upstream", async () => {
    let closed: Promise<number> | undefined;
    handle = (call) => {
      closed = call.closed;
      echo(call);
    };
    const socket = await connect();
    socket.send("{}");
    await nextText(socket);
    socket.send(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), { binary: false });
    expect((await closeOf(socket)).code).toBe(1007);
    expect(await closed).toBe(8);
  });

  test("a message over the limit closes with 1009", async () => {
    handle = echo;
    const socket = await connect();
    socket.send(`{"a":"${"x".repeat(2_000)}"}`);
    expect((await closeOf(socket)).code).toBe(1009);
  });

  test.each(["{bad", "[1", '{"name":', '{"a":"x', "tru", "-"])(
    "%s is answered at once: a whole message is all of it",
    async (text) => {
      handle = echo;
      const client = openForm("websocket", sample.port, "/talk");
      client.send(text);
      const outcome = await client.outcome;
      expect(outcome).toMatchObject({ how: "error", code: 4003 });
      expect(JSON.parse(outcome.error)).toMatchObject({ code: 3 });
    },
  );

  test("a close reason is cut between characters", async () => {
    handle = (call) => call.trailersOnly(9, "\u00e4".repeat(100));
    const socket = await connect();
    socket.send("{}");
    expect(await closeOf(socket)).toEqual({ code: 4009, reason: "\u00e4".repeat(61) });
  });

  test("a status outside the specification closes as UNKNOWN", async () => {
    handle = (call) => call.trailersOnly(4711, "odd");
    const socket = await connect();
    socket.send("{}");
    expect((await closeOf(socket)).code).toBe(4002);
  });
});

describe("calls that are not streams both ways", () => {
  test("a unary call", async () => {
    handle = (call) => call.onEnd(() => (call.send(call.messages[0] ?? Buffer.from("{}")), call.finish()));
    const client = openForm("websocket", sample.port, "/ask");
    client.send('{"a":1}');
    expect(await client.outcome).toMatchObject({ how: "end", code: 1000, messages: ['{"a":1}'] });
  });

  test("a unary call with an empty request", async () => {
    handle = (call) => call.onEnd(() => (call.send(call.messages[0] ?? Buffer.from("none")), call.finish()));
    const client = openForm("websocket", sample.port, "/ask");
    client.endInput();
    expect(await client.outcome).toMatchObject({ how: "end", messages: ["{}"] });
  });

  test("a unary call that fails", async () => {
    handle = (call) => call.trailersOnly(7, "not you");
    const client = openForm("websocket", sample.port, "/ask");
    client.send("{}");
    const outcome = await client.outcome;
    expect(outcome).toMatchObject({ how: "error", code: 4007 });
    expect(JSON.parse(outcome.error)).toMatchObject({ code: 7, message: "not you" });
  });

  test("a client stream", async () => {
    handle = (call) => call.onEnd(() => (call.send(Buffer.from(`{"count":${call.messages.length}}`)), call.finish()));
    const client = openForm("websocket", sample.port, "/collect");
    client.send("{}{}");
    client.send("{}");
    client.endInput();
    expect(await client.outcome).toMatchObject({ how: "end", messages: ['{"count":3}'] });
  });

  test("a route for GET needs no message", async () => {
    handle = (call) => call.onEnd(() => (call.send(Buffer.from('{"n":1}')), call.finish()));
    const client = openForm("websocket", sample.port, "/get");
    expect(await client.outcome).toMatchObject({ how: "end", messages: ['{"n":1}'] });
  });
});

async function refusalOf(path: string, headers: Record<string, string>): Promise<number> {
  return (await openForm("websocket", sample.port, path, { headers }).outcome).code;
}

describe("the handshake", () => {
  test("unknown paths are 404", async () => {
    expect(await refusalOf("/nothing", {})).toBe(404);
  });

  test("pages of other origins are refused, but for those on the list", async () => {
    handle = echo;
    expect(await refusalOf("/talk", { origin: "https://evil.example" })).toBe(403);
    expect(await refusalOf("/talk", { origin: "null" })).toBe(403);
    for (const origin of ["https://app.example", `http://127.0.0.1:${sample.port}`]) {
      const socket = await connect("/talk", { headers: { origin } });
      socket.terminate();
    }
  });

  test("a page whose host is its own name is refused: the name may have been let point here", async () => {
    handle = echo;
    for (const host of [
      "evil.example",
      `evil.example:${sample.port}`,
      "127.0.0.1.evil.example",
      "localhost.evil.example",
    ])
      expect(await refusalOf("/talk", { origin: `http://${host}`, host })).toBe(403);
    for (const host of [`localhost:${sample.port}`, "[::1]:80", "10.0.0.1"]) {
      const socket = await connect("/talk", { headers: { origin: `http://${host}`, host } });
      socket.terminate();
    }
  });

  test("a token travels as subprotocol, and is not repeated", async () => {
    let authorization: unknown;
    handle = (call) => {
      authorization = call.headers["authorization"];
      echo(call);
    };
    const socket = await connect("/talk", {}, ["Bearer", "token.1"]);
    expect(socket.protocol).toBe("Bearer");
    socket.send("{}");
    await nextText(socket);
    expect(authorization).toBe("token.1");
    socket.terminate();
  });

  test("a token may travel as header too", async () => {
    let authorization: unknown;
    handle = (call) => {
      authorization = call.headers["authorization"];
      echo(call);
    };
    const socket = await connect("/talk", { headers: { authorization: "Bearer token.2" } });
    socket.send("{}");
    await nextText(socket);
    expect(authorization).toBe("token.2");
    socket.terminate();
  });

  test("a handshake that is not right is answered with 400", async () => {
    const answer = await rawRequest(
      `GET /talk HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    await expect.poll(() => sample.gateway.core.open.streams).toBe(0);
  });

  test("an offer of h2c is declined, and the request is served with its body", async () => {
    handle = (call) => call.onEnd(() => (call.send(call.messages[0] ?? Buffer.from("{}")), call.finish()));
    const answer = await rawRequest(
      `POST /ask HTTP/1.1\r\nhost: x\r\nconnection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABk\r\ncontent-length: 7\r\n\r\n{"a":1}`,
      `GET /nothing HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('{"a":1}');
    expect(answer).toMatch(/HTTP\/1\.1 404 /);
    const own = await startSampleGateway(upstream.target);
    const socket = net.connect(own.port, "127.0.0.1");
    socket.write("GET /nothing HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: h2c\r\n\r\n");
    await once(socket, "data");
    expect(own.server.connections).toBe(1);
    socket.destroy();
    await expect.poll(() => own.server.connections).toBe(0);
    await own.close();
  });
});

/** Sends raw bytes, and more once there is an answer, until the connection ends; answers all that came back. */
function rawRequest(text: string, more?: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(sample.port, "127.0.0.1");
    let answer = "";
    let rest = more;
    socket.on("data", (chunk) => {
      answer += chunk.toString();
      if (rest !== undefined) socket.write(rest);
      rest = undefined;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", () => {});
    socket.write(text);
  });
}

test("a client that does not answer pings is taken for dead", async () => {
  handle = echo;
  const own = await startSampleGateway(upstream.target, {}, { pingMs: 50 });
  const socket = new WebSocket(`ws://127.0.0.1:${own.port}/talk`, { autoPong: false });
  const alive = new WebSocket(`ws://127.0.0.1:${own.port}/talk`);
  socket.on("error", () => {});
  const [code] = (await once(socket, "close")) as [number];
  expect(code).toBe(1006);
  expect(alive.readyState).toBe(WebSocket.OPEN);
  alive.terminate();
  await own.close();
});

test("a client that breaks while it is not read from is noticed by pings", async () => {
  let stalled: FakeCall | undefined;
  handle = (call) => {
    stalled = call;
    call.stream.pause();
  };
  const own = await startSampleGateway(upstream.target, {}, { pingMs: 50 });
  const client = openForm("websocket", own.port, "/talk");
  const message = `{"p":"${"x".repeat(30_000)}"}`;
  for (let index = 0; index < 100; index++) client.send(message);
  await expect.poll(() => own.forwarded).toBeGreaterThan(2);
  client.destroy();
  await expect.poll(() => own.gateway.core.open.streams, { timeout: 5_000 }).toBe(0);
  expect(await stalled?.closed).toBe(8);
  await own.close();
});
