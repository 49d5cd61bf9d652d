import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { planInit } from "../../generator/init/plan-files.js";
import { proposeApis } from "../../generator/init/propose.js";
import { surveyFolder } from "../../generator/init/survey.js";

/** What `init` makes of a folder with these files. */
async function initOf(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "Acme Shop-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const survey = await surveyFolder(folder);
  const proposal = proposeApis(survey);
  return { survey, proposal, plan: planInit(survey, proposal) };
}

const proto = (name: string, rest = ""): string =>
  `syntax = "proto3";\n// package wrong;\npackage ${name};\n${rest}\nservice S { rpc M(N) returns (N); }\nmessage N {}\n`;
const rules = `import "google/api/annotations.proto"; // (google.api.http)\n`;

describe("where imports are found", () => {
  test.each([
    ["by the package", { "proto/acme/v1/a.proto": proto("acme.v1") }, ["proto"]],
    [
      "by an import",
      { "api/defs/x/a.proto": proto("a", 'import "x/b.proto";'), "api/defs/x/b.proto": proto("b") },
      ["api/defs"],
    ],
    ["by buf.yaml, version 1", { "idl/buf.yaml": "version: v1\n", "idl/deep/a.proto": proto("other") }, ["idl"]],
    [
      "by buf.yaml, version 2",
      {
        "buf.yaml": "version: v2\nmodules:\n  - path: one\n  - path: two\n",
        "one/a.proto": proto("a"),
        "two/b.proto": proto("b"),
      },
      ["one", "two"],
    ],
    ["in their own folder", { "x/y/a.proto": proto("other") }, ["x/y"]],
    ["at the root", { "a.proto": proto("a") }, ["."]],
  ])("%s", async (_name, files, includes) => {
    const { proposal } = await initOf(files);
    expect(proposal.apis[0]?.includes).toEqual(includes);
  });
});

test.each([
  ["the package", { "a.proto": proto("acme.book_store.v1beta1") }, "book-store"],
  ["what packages share", { "a.proto": proto("acme.shop.cart.v1"), "b.proto": proto("acme.shop.pay.v1") }, "shop"],
  ["package.json", { "a.proto": proto("v1"), "package.json": '{"name":"@acme/Web Shop"}' }, "web-shop"],
  ["the folder", { "openapi.yaml": "openapi: 3.1.0\n" }, /^acme-shop-\w+/],
])("an API is called after %s", async (_name, files, name) => {
  const { proposal } = await initOf(files);
  expect(proposal.apis[0]?.name).toMatch(name);
});

test("methods without rules are served unbound, and with rules they are not", async () => {
  expect((await initOf({ "a.proto": proto("a") })).plan.files[0]?.content).toContain("unbound: true");
  expect((await initOf({ "a.proto": proto("a", rules) })).proposal.isUnbound).toBe(true);
  const bound = proto("a").replace("returns (N);", 'returns (N) { option (google.api.http) = { get: "/" }; }');
  expect((await initOf({ "a.proto": bound })).proposal.isUnbound).toBe(false);
});

test("documents alone are an API each; beside protos they are a comment", async () => {
  const documents = {
    "docs/users.yaml": 'openapi: "3.0.3"\n',
    "docs/pets.json": '{\n  "swagger": "2.0"\n}',
    "other.json": "{}",
  };
  const alone = await initOf(documents);
  expect(alone.proposal.apis.map(({ name, openapi, artifacts }) => [name, openapi, artifacts])).toEqual([
    ["pets", ["docs/pets.json"], ["clients"]],
    ["users", ["docs/users.yaml"], ["clients"]],
  ]);
  const both = await initOf({ ...documents, "a.proto": proto("a") });
  expect(both.plan.files[0]?.content).toContain('// openapi: ["docs/pets.json", "docs/users.yaml"],');
});

describe("the package", () => {
  const manifestOf = async (manifest: string | undefined, more: Readonly<Record<string, string>> = {}) => {
    const { plan } = await initOf({ ...more, ...(manifest !== undefined && { "package.json": manifest }) });
    const file = plan.files.find(({ path }) => path === "package.json");
    return {
      json: file === undefined ? undefined : (JSON.parse(file.content) as Record<string, unknown>),
      notes: plan.notes,
    };
  };
  const scripts = {
    generate: "gatewright generate",
    "generate:check": "gatewright generate --check",
    serve: "gatewright serve --upstream 127.0.0.1:50051",
  };

  test("is made, or completed where npm has only noted dependencies", async () => {
    expect((await manifestOf(undefined)).json).toMatchObject({ private: true, type: "module", scripts });
    expect((await manifestOf('{"dependencies":{"a":"1"}}')).json).toEqual({
      dependencies: { a: "1" },
      type: "module",
      scripts,
    });
  });
  test("keeps its type and its scripts", async () => {
    const { json, notes } = await manifestOf('{"name":"x","scripts":{"serve":"mine","test":"t"}}', {
      "tsconfig.json": "{}",
    });
    expect(json).toEqual({
      name: "x",
      scripts: { serve: "mine", test: "t", generate: scripts.generate, "generate:check": scripts["generate:check"] },
    });
    expect(notes).toEqual([
      expect.stringContaining('a script "serve" of its own'),
      expect.stringContaining('not of "type": "module"'),
    ]);
  });
  test("is left alone when it has all", async () => {
    expect((await manifestOf(JSON.stringify({ name: "x", scripts }))).json).toBeUndefined();
  });
});

test(".gitattributes is added to once", async () => {
  const attributesOf = async (text: string) =>
    (await initOf({ ".gitattributes": text, "a.proto": proto("a") })).plan.files.find(
      ({ path }) => path === ".gitattributes",
    )?.content;
  expect(await attributesOf("* text=auto")).toBe("* text=auto\ngenerated/** linguist-generated\n");
  expect(await attributesOf("generated/** linguist-generated\n")).toBeUndefined();
});
