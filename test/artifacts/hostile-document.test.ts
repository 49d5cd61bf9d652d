import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics.js";
import { produce } from "../../generator/produce.js";

/** Texts that would run as code, or show as HTML, if anything let them out of where they belong. */
const attacks = [
  "*/ globalThis.pwned = 1; /*",
  '"); globalThis.pwned = 1; ("',
  "'); globalThis.pwned = 1; ('",
  "`${(globalThis.pwned = 1)}`",
  "\\`${globalThis.pwned}",
  "a\nglobalThis.pwned = 1;\n// ",
  "a\u2028globalThis.pwned = 1;\u2029",
  "a\r\n*/ globalThis.pwned = 1;",
  "</script><img src=x onerror=pwned()>",
  "<!-- pwned --> <a href='x'>",
  "[a](javascript:pwned())",
  "\n```\n\n<b>pwned</b>\n\n```ts\n",
  "{{pwned}} {{{pwned}}} {{#if pwned}}",
  "@pwned {@link pwned} $& $1 $$ %s",
  "# pwned\n| a | b |",
  "__proto__",
  "constructor",
];
/** What may stand in names that travel, e.g. in headers. */
const tokens = ["x-__proto__", "X-'`$&*/", "constructor"];

/** A document in which every text that its author chooses is an attack. */
function documentOf(attack: string, token: string): object {
  const said = { summary: attack, description: attack, "x-more": attack };
  const schema = {
    title: attack,
    description: attack,
    type: "object",
    required: [attack],
    properties: {
      [attack]: { type: "string", description: attack, default: attack, enum: [attack, `${attack}2`], example: attack },
      fixed: { const: attack },
      pattern: { type: "string", pattern: attack.replace(/[^a-z]/g, "."), format: attack },
      kind: { type: "string" },
      wide: { type: "integer", format: "int64", readOnly: true },
    },
    additionalProperties: { type: "string", description: attack },
  };
  const reference = {
    $ref: `#/components/schemas/${encodeURIComponent(attack.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
  };
  const chosen = {
    oneOf: [reference, { $ref: "#/components/schemas/Other" }],
    discriminator: { propertyName: attack, mapping: { [attack]: reference.$ref, other: "#/components/schemas/Other" } },
  };
  const parameter = (name: string, place: string): object => ({
    name,
    in: place,
    required: true,
    description: attack,
    deprecated: true,
    schema: { type: "string", default: attack, enum: [attack], description: attack },
  });
  const answer = {
    description: attack,
    headers: { [token]: { description: attack, schema: { type: "string", enum: [attack, "b"] } } },
    content: { "application/json": { schema: chosen, example: attack } },
  };
  const path = attack.replace(/[{}?#/\s\u2028\u2029]/g, "-");
  return {
    openapi: "3.1.0",
    info: { title: attack, version: attack, description: attack, license: { name: attack } },
    servers: [
      {
        url: "https://{v}.test/",
        description: attack,
        variables: { v: { default: attack, enum: [attack], description: attack } },
      },
    ],
    tags: [{ name: attack, description: attack }],
    security: [{ [token]: [] }],
    paths: {
      [`/${path}/{${path}}`]: {
        parameters: [parameter(path, "path")],
        get: {
          ...said,
          operationId: attack,
          tags: [attack],
          parameters: [parameter(attack, "query"), parameter(token, "header"), parameter(attack, "cookie")],
          responses: { 200: answer, 404: answer },
        },
        post: {
          ...said,
          operationId: `post ${attack}`,
          requestBody: {
            description: attack,
            required: true,
            content: {
              "application/json": { schema: reference },
              "multipart/form-data": { schema, encoding: { [attack]: { contentType: "text/plain" } } },
            },
          },
          responses: { 201: answer, default: { description: attack } },
        },
      },
      "/untagged": {
        get: {
          ...said,
          responses: { 200: { description: attack, content: { "text/event-stream": { schema: reference } } } },
        },
      },
    },
    components: {
      securitySchemes: { [token]: { type: "apiKey", in: "header", name: token, description: attack } },
      schemas: { [attack]: schema, Other: { type: "object", properties: { [attack]: { type: "integer" } } } },
    },
  };
}

const artifacts = ["clients", "handlers", "conformance", "zod", "tanstack-query", "sdk", "docs"];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function emit(
  document: object,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] }> {
  await writeFile(join(folder, "document.json"), JSON.stringify(document));
  const { files = [], diagnostics } = await produce(
    {
      name: "hostile",
      input: { openapi: ["document.json"] },
      output: "out",
      artifacts,
      sdk: { packageName: "hostile-client", version: "1.0.0" },
    },
    folder,
    join(folder, "out"),
  );
  return { files: new Map(files.map(({ path, content }) => [path, String(content)])), diagnostics };
}

/** Identifiers of a module that an attack would bring in. */
function pwnedIn(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && /^pwned$|^globalThis$/.test(node.text)) found.push(`${path}: ${node.text}`);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Markdown without what stands in code, line by line as CommonMark has it. */
function outsideCode(text: string): string {
  const kept: string[] = [];
  let open = "";
  for (const line of text.replace(/^<!-- @generated [^\n]* -->\n/, "").split(/\r\n|[\r\n]/)) {
    const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    const closes = open !== "" && fence.startsWith(open) && rest.trim() === "";
    if (open === "" && fence === "") kept.push(line);
    if (closes) open = "";
    else if (open === "") open = fence;
  }
  expect(open).toBe("");
  return kept.join("\n").replace(/(`+)[^`][^]*?\1/g, "");
}

describe.each(attacks.map((attack, index) => [JSON.stringify(attack), attack, tokens[index % tokens.length] ?? ""]))(
  "a document that says %s everywhere",
  (_, attack, token) => {
    test("is generated, and its texts stay texts", async () => {
      const { files, diagnostics } = await emit(documentOf(attack, token));
      expect(diagnostics.filter((each) => each.severity === "error").map((each) => each.message)).toEqual([]);
      // The page's script is the same for every API, as the runtime is.
      const own = (path: string): boolean => !path.includes("runtime/") && path !== "docs/page.js";
      const sources = [...files].filter(([path]) => /\.[cm]?[jt]s$/.test(path) && own(path));
      expect(sources.length).toBeGreaterThan(10);
      expect(sources.flatMap(([path, text]) => pwnedIn(path, text))).toEqual([]);
      for (const [path, text] of files) if (path.endsWith(".json")) JSON.parse(text);
      const page = files.get("docs/index.html") ?? "";
      const [, data = "", behind = ""] =
        /<script id="api" type="application\/json">([^<]*)<\/script>\n([^]*)/.exec(page) ?? [];
      expect(JSON.stringify(JSON.parse(data))).toContain(JSON.stringify(attack).slice(1, -1));
      expect(page.match(/<script/g)).toHaveLength(2);
      expect(`${page.slice(0, page.indexOf(data))}${behind}`).not.toMatch(/<img|<b>|<a |<!-- pwned/);
      for (const [path, text] of files) {
        if (!path.endsWith(".md")) continue;
        expect([path, /<[a-zA-Z/!][^>]*/.exec(outsideCode(text))?.[0]]).toEqual([path, undefined]);
        expect([path, /\]\(\s*javascript:/i.test(outsideCode(text))]).toEqual([path, false]);
      }
    });
  },
  60_000,
);
