import { describe, expect, test } from "vitest";
import { hasFiles, makeProject, runCli } from "./run-cli.js";

const head = `syntax = "proto3";\npackage sample;\nimport "google/api/annotations.proto";\n`;
const method = (name: string, rule: string): string =>
  `  rpc ${name}(Thing) returns (Thing) {\n    option (google.api.http) = { ${rule} };\n  }\n`;

interface BadInput {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, unknown>>;
  /** What standard error must hold: place, code. */
  readonly expected: RegExp;
}

const openapi = { input: { openapi: ["api.yaml"] }, artifacts: ["clients"] };

const badInputs: readonly BadInput[] = [
  {
    name: "a syntax error",
    files: { "a.proto": `${head}message Thing { string name = ; }\n` },
    expected: /^a\.proto:4:\d+ error\[[a-z-]+\] .+/m,
  },
  {
    name: "a missing import",
    files: { "a.proto": `${head}import "gone.proto";\n` },
    expected: /^a\.proto:4:\d+ error\[[a-z-]+\] .*gone\.proto/m,
  },
  {
    name: "an unknown field in a path",
    files: {
      "a.proto": `${head}message Thing { string name = 1; }\nservice S {\n${method("Get", 'get: "/v1/{nmae}"')}}\n`,
    },
    expected: /^a\.proto:7:\d+ error\[[a-z-]+\] .*nmae/m,
  },
  {
    name: "two methods on one route",
    files: {
      "a.proto": `${head}message Thing { string name = 1; string id = 2; }\nservice S {\n${method("Get", 'get: "/v1/{name}"')}${method("Find", 'get: "/v1/{id}"')}}\n`,
    },
    config: { diagnostics: { "route-conflict": "error" } },
    expected: /^a\.proto:(7|10):\d+ error\[[a-z-]+\] .*(Get|Find)/m,
  },
  {
    name: "broken YAML",
    files: { "api.yaml": "openapi: 3.1.0\ninfo:\n  title: [a\n" },
    config: openapi,
    expected: /^api\.yaml:\d+:\d+ error\[[a-z-]+\] /,
  },
  {
    name: "an artifact of protobuf from a document",
    files: { "api.yaml": "openapi: 3.1.0\ninfo: { title: a, version: '1' }\npaths: {}\n" },
    config: { ...openapi, artifacts: ["mappers"] },
    expected: /error\[artifact-needs-proto\] .*mappers/,
  },
  {
    name: "a dialect that there is not",
    files: { "a.proto": head },
    config: { gateway: { dialect: "grpc-gateway-v3" } },
    expected:
      /error\[config-invalid\] .*gateway\.dialect must be one of grpc-gateway-v2, grpc-gateway-v1, grpc-gateway-v1-early, google/,
  },
  { name: "no file of an input", files: {}, expected: /error\[input-missing\] / },
  { name: "no input at all", files: {}, config: { input: {} }, expected: /error\[input-empty\] / },
  {
    name: "a folder for an input",
    files: { "proto/a.proto": head },
    config: { input: { protos: ["proto"] } },
    expected: /error\[input-missing\] .* It is a folder: name its files, proto\/\*\*\/\*\.proto\./,
  },
  {
    name: "an unknown artifact",
    files: { "a.proto": head },
    config: { artifacts: ["mapers"] },
    expected: /error\[artifact-unknown\] .*mapers\. Did you mean mappers\?/,
  },
];

describe("bad input says where, what and what to do, and nothing is written", () => {
  test.each(badInputs)("$name", async ({ files, config, expected }) => {
    const folder = await makeProject(files, config);
    const { code, stderr } = await runCli(folder, "generate");
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    expect(await hasFiles(folder, "out")).toBe(false);
  });

  test("every fault of one run is reported", async () => {
    const folder = await makeProject({
      "a.proto": `${head}message Thing { string name = 1; }\nservice S {\n${method("Get", 'get: "/v1/{nmae}"')}${method("Put", 'put: "/v2/{idd}"')}}\n`,
    });
    const { stderr } = await runCli(folder, "generate");
    expect(stderr).toContain("nmae");
    expect(stderr).toContain("idd");
  });

  test("a missing configuration is told with its remedy", async () => {
    const folder = await makeProject({});
    const { code, stderr } = await runCli(folder, "generate", "--config", "gone.ts");
    expect([code, stderr]).toEqual([2, expect.stringMatching(/error\[config-missing\] .*gone\.ts/)]);
  });

  test("a wrong flag shows the usage and exits 2", async () => {
    const folder = await makeProject({});
    const { code, stderr } = await runCli(folder, "generate", "--chek");
    expect([code, stderr]).toEqual([2, expect.stringContaining("chek")]);
  });
});
