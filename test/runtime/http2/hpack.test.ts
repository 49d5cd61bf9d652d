import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createHpackDecoder } from "../../../generator/runtime/http2/hpack-decoder.js";
import { createHpackEncoder, encodeHead, limitTable } from "../../../generator/runtime/http2/hpack-encoder.js";
import { openSession, type Http2Session } from "../../../generator/runtime/http2/index.js";
import { STATUS_200, text } from "./frames.js";

const location = "https://www.example.com";
const first = { "cache-control": "private", date: "Mon, 21 Oct 2013 20:13:21 GMT", location };

describe("the decoder", () => {
  // Examples of RFC 7541, appendix C.5 (plain) and C.6 (Huffman): three answers over one table of 256 bytes, from which entries fall.
  test.each([
    [
      "plain",
      [
        "4803333032580770726976617465611d4d6f6e2c203231204f637420323031332032303a31333a323120474d546e1768747470733a2f2f7777772e6578616d706c652e636f6d",
        "4803333037c1c0bf",
        "88c1611d4d6f6e2c203231204f637420323031332032303a31333a323220474d54c05a04677a69707738666f6f3d4153444a4b48514b425a584f5157454f50495541585157454f49553b206d61782d6167653d333630303b2076657273696f6e3d31",
      ],
    ],
    [
      "with Huffman coding",
      [
        "488264025885aec3771a4b6196d07abe941054d444a8200595040b8166e082a62d1bff6e919d29ad171863c78f0b97c8e9ae82ae43d3",
        "4883640effc1c0bf",
        "88c16196d07abe941054d444a8200595040b8166e084a62d1bffc05a839bd9ab77ad94e7821dd7f2e6c7b335dfdfcd5b3960d5af27087f3672c1ab270fb5291f9587316065c003ed4ee5b1063d5007",
      ],
    ],
  ])("reads the examples of the specification, %s", (_name, blocks) => {
    const decoder = createHpackDecoder({ tableBytes: 256 });
    const read = blocks.map((hex) => {
      const bytes = Buffer.from(hex, "hex");
      const block = decoder.decode(bytes, 0, bytes.length, false);
      return { ...block, fields: { ...block?.fields } };
    });
    expect(read).toEqual([
      { status: 302, fields: first },
      { status: 307, fields: first },
      {
        status: 200,
        fields: {
          ...first,
          date: "Mon, 21 Oct 2013 20:13:22 GMT",
          "content-encoding": "gzip",
          "set-cookie": "foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1",
        },
      },
    ]);
  });

  test("blocks that it remembers are read anew once the table has changed", () => {
    const decoder = createHpackDecoder();
    const read = (...bytes: number[]): unknown =>
      decoder.decode(Uint8Array.from(bytes), 0, bytes.length, false)?.fields;
    read(STATUS_200, 0x40, ...text("a"), ...text("1"));
    const once = read(STATUS_200, 0xbe);
    expect(read(STATUS_200, 0xbe)).toBe(once);
    read(STATUS_200, 0x40, ...text("a"), ...text("2"));
    expect({ ...(read(STATUS_200, 0xbe) as object) }).toEqual({ a: "2" });
    expect({ ...(read(STATUS_200, 0xbf) as object) }).toEqual({ a: "1" });
    // The table is emptied: the index means nothing any more.
    expect(read(0x20, STATUS_200, 0xbe)).toBeUndefined();
  });

  test("names that are in Object.prototype are names like any other", () => {
    const bytes = Uint8Array.from([
      STATUS_200,
      0,
      ...text("__proto__"),
      ...text("x"),
      0,
      ...text("constructor"),
      ...text("y"),
    ]);
    const fields = createHpackDecoder().decode(bytes, 0, bytes.length, false)?.fields ?? {};
    expect(Object.keys(fields)).toEqual(["__proto__", "constructor"]);
  });

  test("any bytes give a block or none, never an exception, and the same however often", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), fc.boolean(), (blocks, isTrailers) => {
        const one = createHpackDecoder();
        const other = createHpackDecoder();
        for (const bytes of blocks) {
          const padded = Buffer.concat([Buffer.from([1, 2, 3]), bytes, Buffer.from([4])]);
          expect(one.decode(bytes, 0, bytes.length, isTrailers)).toEqual(
            other.decode(padded, 3, 3 + bytes.length, isTrailers),
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

/** A server of node:http2 (nghttp2) that hands out what it reads of each request. */
async function startReader(settings: http2.Settings): Promise<{
  readonly session: Http2Session;
  readonly read: Record<string, unknown>[];
  readonly server: http2.ServerHttp2Session;
  close(): void;
}> {
  const read: Record<string, unknown>[] = [];
  const server = http2.createServer({ settings: { maxHeaderListSize: 1 << 20, ...settings } });
  const accepted = new Promise<http2.ServerHttp2Session>((resolve) => server.once("session", resolve));
  server.on("stream", (stream: http2.ServerHttp2Stream, _headers: unknown, _flags: unknown, raw: readonly string[]) => {
    const { path, fields } = gather(raw);
    read.push({ path, ...fields });
    stream.respond({ ":status": 200 }, { endStream: true });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const session = await new Promise<Http2Session>((resolve) => {
    const opened: Http2Session = openSession(
      { host: "127.0.0.1", port, authority: `127.0.0.1:${port}`, userAgent: "test", tls: undefined },
      { ready: () => resolve(opened), freed() {}, fault() {}, draining() {}, closed() {} },
    );
  });
  const close = (): void => {
    session.destroy("done");
    server.close();
  };
  return { session, read, server: await accepted, close };
}

/** Fields in order, but for those that every request has. */
function gather(raw: readonly string[]): { readonly path: string; readonly fields: Record<string, string[]> } {
  const fields: Record<string, string[]> = {};
  let path = "";
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const [name = "", value = ""] = raw.slice(index, index + 2);
    if (name === ":path") path = value;
    else if (name.startsWith("x-") || name === "authorization") (fields[name] ??= []).push(value);
  }
  return { path, fields };
}

const value = fc
  .oneof(
    fc.constantFrom("a", "b", "same"),
    fc.string({ unit: fc.constantFrom(..." ~azAZ09=,;é".split("")), maxLength: 200 }),
  )
  .map((each) => each.trim());
const head = fc.record({
  path: fc.constantFrom("/a/B", "/c/D", "/etcdserverpb.KV/Put", `/long/${"x".repeat(600)}`),
  metadata: fc.dictionary(
    fc.constantFrom("x-one", "x-two", "x-three", "authorization", `x-${"n".repeat(200)}`),
    fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 })),
    { noNullPrototype: true },
  ),
});

describe("the encoder, read by nghttp2", () => {
  test.each([4_096, 0, 150, 65_536])("with a table of %i bytes", async (headerTableSize) => {
    const { session, read, server, close } = await startReader({ headerTableSize });
    const heads = fc.sample(head, { numRuns: 3_000, seed: 7 });
    for (const [index, { path, metadata }] of heads.entries()) {
      session
        .request({ path, metadata, timeout: undefined }, { headers() {}, data() {}, drain() {}, end() {}, fail() {} })
        ?.end();
      // The server changes its mind while requests are under way.
      if (index % 500 === 499) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        server.settings({ headerTableSize: index % 1_000 === 999 ? headerTableSize : 300 });
      }
    }
    await expect.poll(() => read.length, { timeout: 10_000 }).toBe(heads.length);
    expect(read).toEqual(
      heads.map(({ path, metadata }) => ({
        path,
        ...Object.fromEntries(Object.entries(metadata).map(([name, given]) => [name, [given].flat()])),
      })),
    );
    close();
  });
});

describe("the encoder", () => {
  const fixed = {
    scheme: "http",
    authority: "peer:1",
    more: [
      ["te", "trailers"],
      ["user-agent", "test"],
    ],
  } as const;
  const sizeOf = (encoder: ReturnType<typeof createHpackEncoder>, metadata?: Record<string, string>): number => {
    expect(encodeHead(encoder, { path: "/a/B", metadata, timeout: undefined })).toBe(true);
    return encoder.size;
  };

  test("says what it has said before in a byte each", () => {
    const encoder = createHpackEncoder(fixed);
    const metadata = { "x-host": "example", "x-for": "127.0.0.1" };
    const sizes = Array.from({ length: 4 }, () => sizeOf(encoder, metadata));
    expect(sizes[0]).toBeGreaterThan(60);
    expect(sizes.slice(2)).toEqual([8, 8]);
  });

  test("never puts secrets into the table, and marks them so", () => {
    const encoder = createHpackEncoder(fixed);
    for (let count = 0; count < 3; count++)
      sizeOf(encoder, { authorization: "Bearer x", "grpcgateway-authorization": "Bearer x" });
    const block = Buffer.from(encoder.bytes.subarray(0, encoder.size));
    expect(block.toString("latin1").split("Bearer x").length).toBe(3);
    // Literal, never indexed, name 23 of the static table: a prefix of four bits that is full, and 8 more.
    expect(block.includes(Buffer.from([0x1f, 8, 8]))).toBe(true);
  });

  test("refuses what cannot travel, and goes on as if nothing had been said", () => {
    const encoder = createHpackEncoder(fixed);
    sizeOf(encoder);
    for (const metadata of [
      { a: "x\r\ny" },
      { a: "\0" },
      { a: "€" },
      { "a b": "x" },
      { A: "x" },
      { "": "x" },
      { ":path": "/x" },
    ])
      expect(encodeHead(encoder, { path: "/a/B", metadata, timeout: undefined })).toBe(false);
    expect(encodeHead(encoder, { path: "/a\n", metadata: undefined, timeout: undefined })).toBe(false);
    // What was inserted by blocks that were not sent is forgotten: the next one begins with an empty table.
    expect(sizeOf(encoder)).toBeGreaterThan(30);
    expect(encoder.bytes[0]).toBe(0x20);
  });

  test("lets a call say what its connection says, once", () => {
    const encoder = createHpackEncoder(fixed);
    for (let count = 0; count < 3; count++) {
      sizeOf(encoder);
      sizeOf(encoder, { "user-agent": "mine" });
      const block = Buffer.from(encoder.bytes.subarray(0, encoder.size)).toString("latin1");
      expect(block).not.toContain("test");
      if (count === 0) expect(block).toContain("mine");
    }
  });

  test("keeps within any table, however many values there are", () => {
    const encoder = createHpackEncoder(fixed);
    limitTable(encoder, 1_000);
    for (let count = 0; count < 10_000; count++) {
      encodeHead(encoder, {
        path: `/a/${count % 50}`,
        metadata: { [`x-${count % 40}`]: `v${Math.floor(count / 80)}` },
        timeout: undefined,
      });
      expect(encoder.tableBytes).toBeLessThanOrEqual(1_000);
    }
  });
});
