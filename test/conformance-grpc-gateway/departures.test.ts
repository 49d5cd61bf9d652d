import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { departures } from "./departures.js";

/** Departures that the comparison cannot see, and the test that holds each. */
const heldElsewhere: Readonly<Record<string, string>> = {
  "status of a malformed first message (v1)": "test/etcd/server/recorded.test.ts",
  "answers of a bidi stream": "test/runtime/gateway/streams/control.test.ts",
  "stream forms": "test/runtime/gateway/streams/forms.test.ts",
  "request body": "test/runtime/gateway/hostile.test.ts",
  "unary calls": "test/runtime/serve/bounds.test.ts",
  "JSON that can no longer become valid": "test/runtime/gateway/hostile.test.ts",
  "nesting of JSON": "test/etcd/server/recorded.test.ts",
  "`Grpc-Metadata-Connection`, `grpc-*`": "test/runtime/gateway/hostile.test.ts",
  "metadata outside ASCII": "test/etcd/server/recorded.test.ts",
  WebSocket: "test/runtime/gateway/streams/sockets.test.ts",
  "unary method over WebSocket": "test/runtime/gateway/streams/sockets.test.ts",
  "JSON over h2c": "test/runtime/serve/adapters.test.ts",
  "unquoted integers above 2^53": "test/artifacts/mappers/oracles/json-oracle.test.ts",
  "one field in both spellings (v1)": "test/etcd/server/recorded.test.ts",
  "stream of messages with variables in its path": "test/runtime/client/round-trip.test.ts",
  "details of an error whose type is not known": "test/runtime/gateway/error-details.test.ts",
  "`Authorization: bearer`": "test/etcd/server/recorded.test.ts",
  "method names unknown to HTTP (`FOO`)": "test/etcd/server/recorded.test.ts",
};

async function rowsOfReadme(): Promise<readonly string[]> {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, table = ""] = /\n\| point \| grpc-gateway, etcd \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(readme) ?? [];
  return table.split("\n").flatMap((line) => /^\| (.+?) \| /.exec(line)?.[1] ?? []);
}

test("README's table of departures is what the comparison knows, and what other tests hold", async () => {
  const rows = await rowsOfReadme();
  const held = [...new Set(departures.map(({ point }) => point)), ...Object.keys(heldElsewhere)];
  expect(rows.toSorted()).toEqual(held.toSorted());
});

test("the tests that hold the others exist", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  expect(Object.values(heldElsewhere).filter((file) => !existsSync(root + file))).toEqual([]);
});
