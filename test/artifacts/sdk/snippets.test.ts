import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { produce } from "../../../generator/produce.js";
import { listScenarios, readScenario, scenariosFolder } from "../../scenarios/scenario.js";
import { repository } from "./temporary-project.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "snippets-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes the SDK package of a scenario below the folder; undefined where the scenario is a fault, or has nothing to call. */
async function writePackage(scenario: string): Promise<ReadonlyMap<string, string> | undefined> {
  const root = join(scenariosFolder, scenario, "input");
  const { show: _show, artifacts: _artifacts, ...config } = readScenario(scenario);
  const inputs = await readdir(root, { recursive: true });
  const { files } = await produce(
    {
      name: "scenario",
      input: {
        protos: inputs.some((file) => file.endsWith(".proto")) ? ["**/*.proto"] : [],
        includes: ["."],
        openapi: inputs.filter((file) => /(?:openapi|swagger)\.(?:json|ya?ml)$/.test(file)),
      },
      ...config,
      artifacts: ["sdk", "grpc-client"],
      sdk: { packageName: scenario, version: "1.0.0" },
      output: "output",
    },
    root,
    join(root, "output"),
  );
  const texts = new Map(files?.map(({ path, content }) => [path, String(content)]));
  if (!texts.has("README.md")) return undefined;
  for (const [path, text] of texts) await write(`${scenario}/${path}`, text);
  return texts;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** The TypeScript of a page; signatures, which stand by themselves, are none. */
function snippetsOf(page: string): readonly string[] {
  return [...page.matchAll(/^```ts\n([^]*?)^```$/gm)]
    .map(([, text = ""]) => text)
    .filter((text) => !/^\w[\w.]*\(.*\): [\w<>, ]+\n$/.test(text));
}

it("the snippets of the pages of every scenario's SDK compile", { timeout: 120_000 }, async () => {
  const paths: Record<string, readonly string[]> = {};
  const files: string[] = [];
  for (const scenario of listScenarios()) {
    const texts = await writePackage(scenario);
    if (texts === undefined) continue;
    for (const [name, entry] of [
      ["", "index"],
      ["/grpc", "grpc"],
      ["/fake", "fake"],
    ] as const)
      paths[scenario + name] = [`./${scenario}/src/${entry}.ts`];
    const [start = "", ...parts] = snippetsOf(texts.get("README.md") ?? "");
    const calls = snippetsOf(texts.get("API.md") ?? "").filter((text) => text.includes("client."));
    for (const [index, text] of [...parts, ...calls].entries()) {
      files.push(`${scenario}/snippet-${index}.ts`);
      await write(`${scenario}/snippet-${index}.ts`, `${start}\n${text}\nexport {};\n`);
    }
  }
  const compilerOptions = {
    module: "esnext",
    moduleResolution: "bundler",
    target: "es2022",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    lib: ["es2023"],
    types: ["node"],
    typeRoots: [join(repository, "node_modules/@types")],
    paths,
  };
  await write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", folder], { maxBuffer: 1 << 26 }).catch(
    (error: { readonly stdout: string }) => error,
  );
  expect(stdout).toBe("");
  expect(files.length).toBeGreaterThan(100);
});
