import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { emitClient } from "../artifacts/rest-client/emit-client.js";
import { blocksOf, readPage } from "./page-blocks.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The document that docs/openapi.md speaks of. */
const petstore = `openapi: 3.1.0
info: { title: Petstore, version: "1" }
security: [{ bearer: [] }]
paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer, format: int64 } }]
    get:
      operationId: getPet
      tags: [pets]
      responses: &answers
        "200": { description: The pet., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
        "404": { description: None., content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } } }
    put:
      operationId: updatePet
      tags: [pets]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: *answers
  /events:
    get:
      operationId: watchEvents
      responses: { "200": { description: Events., content: { text/event-stream: { schema: { type: string } } } } }
components:
  securitySchemes: { bearer: { type: http, scheme: bearer } }
  schemas: { Pet: { type: object, properties: { name: { type: [string, "null"] } } } }
`;

/** What snippets take from the program around them. */
const around = `
import type { MutationOptions, QueryClient, QueryObserverOptions } from "@tanstack/query-core";
import type { Pet as PetType, PetstoreClient } from "./generated/petstore/index.js";
declare global {
  type Pet = PetType;
  const text: string;
  const client: PetstoreClient;
  const useQuery: <Data, Key extends readonly unknown[]>(options: QueryObserverOptions<Data, Error, Data, Data, Key>) => Data;
  const useMutation: <Data, Args>(options: MutationOptions<Data, Error, Args>) => Data;
  const queryClient: QueryClient;
  const readToken: () => Promise<string>;
  const pets: Map<bigint, Pet>;
  const update: (id: bigint, pet: Pet, caller: unknown) => Pet;
  const nextEvent: () => Promise<string>;
  const userOf: (token: string) => string | undefined;
}
export {};
`;

test("the snippets of pages that no other test runs compile", async () => {
  const emitted = await emitClient(petstore, "petstore", ["clients", "handlers", "zod", "tanstack-query"]);
  const folder = await mkdtemp(join(root, "test/.pages-"));
  try {
    const snippets: (readonly [string, string])[] = [];
    for (const page of ["openapi.md", "channel.md", "deployment.md"]) {
      const blocks = blocksOf(await readPage(page)).filter(({ language }) => language === "ts");
      expect(blocks, page).not.toEqual([]);
      for (const [index, { text }] of blocks.entries()) {
        const isConfig = text.startsWith("{");
        const needsClient = text.includes("createPetstoreClient(");
        const head = needsClient ? 'import { createPetstoreClient } from "./generated/petstore/index.js";\n' : "";
        const body = isConfig
          ? `import { defineConfig } from "gatewright/config";\nexport default defineConfig({ apis: [${text}] });`
          : head + text;
        snippets.push([`${page.replace(".md", "")}-${index}.ts`, `${body}\nexport {};\n`]);
      }
    }
    const files = [...emitted.files].map(([path, text]) => [`generated/petstore/${path}`, text] as const);
    for (const [path, text] of [...files, ...snippets, ["around.ts", around] as const]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const compilerOptions = {
      target: "ES2022",
      lib: ["ES2022", "DOM", "DOM.AsyncIterable", "ESNext.Disposable"],
      module: "NodeNext",
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      types: ["node"],
      paths: { "gatewright/config": [join(root, "generator/config.ts")] },
    };
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    await mkdir(join(folder, "generated/etcd"), { recursive: true });
    await writeFile(
      join(folder, "generated/etcd/gateway.ts"),
      `export * from ${JSON.stringify(join(root, "generated/etcd/gateway.js"))};`,
    );
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await run(process.execPath, [compiler, "-p", folder]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  } finally {
    await rm(folder, { recursive: true });
    await emitted.dispose();
  }
}, 120_000);
