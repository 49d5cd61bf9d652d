import { expect, test } from "vitest";
import { makeProject, runCli } from "./run-cli.js";

const proto = `syntax = "proto3";
package sample;
import "google/api/annotations.proto";
message Thing { string name = 1; }
service Things { rpc Get(Thing) returns (Thing) { option (google.api.http) = { get: "/v1/{name}" }; } }
`;

const info = { title: "Things", version: "1" };
const operation = {
  operationId: "Things_Get",
  parameters: [{ name: "name", in: "path", required: true, type: "string" }],
  responses: { "200": { description: "" } },
};

/** The validators work beside the run, which takes documents for valid until they have answered. */
test.each([
  ["a field of another type", { swagger: "2.0", info, paths: { "/v1/{name}": { get: { ...operation, tags: 5 } } } }],
  ["nothing where an operation should be", { swagger: "2.0", info, paths: { "/v1/{name}": { get: null } } }],
  [
    "a parameter that is a number",
    { swagger: "2.0", info, paths: { "/v1/{name}": { get: { ...operation, parameters: [7] } } } },
  ],
  ["paths that are a list", { openapi: "3.0.3", info, paths: [1] }],
  ["schemas that are texts", { openapi: "3.1.0", info, paths: {}, components: { schemas: { A: "b" } } }],
])(
  "an invalid document beside protos is refused: %s",
  async (_what, document) => {
    const files = { "a.proto": proto, "api.json": JSON.stringify(document) };
    const project = await makeProject(files, {
      input: { protos: ["a.proto"], includes: ["."], openapi: ["api.json"] },
    });
    const { code, stderr } = await runCli(project, "generate");
    expect(stderr).toContain("api.json");
    expect(stderr).toContain("error[openapi-invalid]");
    expect(stderr).not.toContain("    at ");
    expect(code).toBe(1);
  },
  60_000,
);

test("a valid one is not, and is not read again", async () => {
  const files = {
    "a.proto": proto,
    "api.json": JSON.stringify({ swagger: "2.0", info, paths: { "/v1/{name}": { get: operation } } }),
  };
  const project = await makeProject(files, { input: { protos: ["a.proto"], includes: ["."], openapi: ["api.json"] } });
  const { code, stderr } = await runCli(project, "generate");
  expect(stderr).not.toContain("error");
  expect(code).toBe(0);
  expect((await runCli(project, "generate")).stdout).toContain("unchanged");
}, 60_000);
