import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCommand } from "../../generator/provision/run-command.js";
import type { CaseRequest } from "../../generator/runtime/conformance/index.js";
import { curlCommand } from "../../generator/verify/curl.js";
import { curlPath } from "../etcd/server/curl.js";

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let received: Received | undefined;
const server = createServer((incoming, answer) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    const { method, url, headers } = incoming;
    received = { method, url, headers, body: Buffer.concat(chunks).toString("base64") };
    answer.end();
  });
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const post = (data: string, more: Partial<CaseRequest> = {}): CaseRequest => ({
  method: "POST",
  path: "/v1/a",
  headers: { "content-type": "application/json" },
  chunks: [{ data, encoding: "utf8" }],
  ...more,
});
const base64 = (...bytes: readonly number[]): CaseRequest["chunks"][number] => ({
  data: Buffer.from(bytes).toString("base64"),
  encoding: "base64",
});

it.skipIf(curlPath === undefined).each<[string, CaseRequest]>([
  ["quotes and dollars", post(String.raw`{"a":"it's $HOME \"quoted\" \\ ${"`id`"}"}`)],
  ["a body that looks like a file", post("@/etc/passwd")],
  ["beyond ASCII, and a line feed", post("\ufeff{\n é漢😀")],
  ["bytes that are no text", post("", { chunks: [base64(0, 1, 255), base64(10, 13)] })],
  [
    "no body",
    { method: "DELETE", path: "/v1/a/../b//c%2Fd?x=[1]&y={a,b}", headers: { "grpc-timeout": "-1S" }, chunks: [] },
  ],
  ["a body without a type", post("{}", { headers: {}, method: "PATCH" })],
  ["an empty body", post("")],
])("curl sends what a case sends: %s", async (_, request) => {
  const { port } = server.address() as AddressInfo;
  const { code, stderr } = await runCommand("sh", ["-c", curlCommand(`http://127.0.0.1:${port}`, request)]);
  expect([code, stderr]).toEqual([0, ""]);
  const body = Buffer.concat(request.chunks.map(({ data, encoding }) => Buffer.from(data, encoding)));
  expect(received).toMatchObject({
    method: request.method,
    url: request.path,
    headers: request.headers,
    body: body.toString("base64"),
  });
  expect(received?.headers["content-type"]).toBe(request.headers["content-type"]);
});
