import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatMessage } from "publint/utils";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { provisionNpmBinary } from "../../../generator/provision/npm-binary.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { createTemporaryProject, linkPackages, repository, type TemporaryProject } from "./temporary-project.js";

const name = "@gatewright/etcd";
const api = `${name}/api`;

/** Runs on every runtime: a call, a stream and an error over the in-memory transport. */
const body = `
const client = createEtcdClient(createMemoryTransport([
  handleUnary(kvPut, ({ key, value, lease }) => {
    if (lease !== 0n) throw new ClientError(statusCodes.NOT_FOUND, "etcdserver: requested lease not found");
    return { header: { revision: BigInt(key.length + value.length) } };
  }),
  handleBidiStreaming(watch, async function* (requests) {
    for await (const { requestUnion } of requests) if (requestUnion?.case === "createRequest") yield { created: true, watchId: 9007199254740993n };
  }),
]));
async function main() {
  const { header } = await client.kv.put({ key: "abc", value: new Uint8Array(4) });
  const error = await client.kv.put({ lease: 5 }).catch((reason) => reason);
  const watched = [];
  for await (const { created, watchId } of client.watch.watch([{ requestUnion: { case: "createRequest", value: { key: "a" } } }])) watched.push(created + " " + watchId);
  return [header?.revision, error instanceof ClientError, error.codeName, ...watched].join(" ");
}
main().then((text) => console.log(text));
`;
const names =
  "ClientError, createEtcdClient, createMemoryTransport, handleBidiStreaming, handleUnary, kvPut, statusCodes, watch";
const expected = "7 true NOT_FOUND true 9007199254740993\n";

let project: TemporaryProject;
beforeAll(async () => {
  project = await createTemporaryProject(join(repository, "generated/etcd-sdk"));
  await linkPackages(project, ["@types/node", "undici-types"]);
  await project.write("run.mjs", `import { ${names} } from ${JSON.stringify(api)};\n${body}`);
  await project.write("run.cjs", `const { ${names} } = require(${JSON.stringify(api)});\n${body}`);
}, 120_000);
afterAll(() => project?.remove());

describe("the packed SDK in a project of its own", () => {
  it.each(["run.mjs", "run.cjs"])("runs as %s", async (file) => {
    expect(await project.run(process.execPath, [file])).toBe(expected);
  });

  it("has source maps that lead to its sources", async () => {
    const root = join(project.folder, "node_modules", name);
    for (const kind of ["esm", "cjs"]) {
      const folder = join(root, kind, "runtime", "client");
      const map = JSON.parse(await readFile(join(folder, "call.js.map"), "utf8")) as {
        sources: string[];
        mappings: string;
      };
      expect(map.mappings.length).toBeGreaterThan(100);
      expect(await readFile(join(folder, map.sources[0] ?? ""), "utf8")).toContain("export async function callUnary");
    }
  });

  const resolutions = [
    ["nodenext", "use.mts", { module: "nodenext", moduleResolution: "nodenext" }],
    ["nodenext as CommonJS", "use.cts", { module: "nodenext", moduleResolution: "nodenext" }],
    ["bundler", "use.mts", { module: "esnext", moduleResolution: "bundler" }],
  ] as const;
  const compilers = ["5.4.5", "6.0.3", "7.0.2"] as const;
  it.each(compilers.flatMap((compiler) => resolutions.map((each) => [compiler, ...each] as const)))(
    "compiles strictly with TypeScript %s, %s, declarations included",
    { timeout: 120_000 },
    async (compiler, title, file, options) => {
      const found = await provisionNpmBinary({ name: "typescript", version: compiler, program: "bin/tsc" });
      if (!found.found) {
        console.log(`SKIPPED: ${describeNotFound(`TypeScript ${compiler}`, found)}`);
        return;
      }
      const tsc = found.program;
      const call = `async function main(): Promise<bigint> {
  const client = createEtcdClient(createMemoryTransport([handleUnary(kvPut, ({ key }) => ({ header: { revision: key.length } }))]));
  const { header } = await client.kv.put({ key: "a" }, { timeoutMs: 5 });
  return header?.revision ?? 0n;
}
main().then((revision) => console.log(revision));
export const watching = createEtcd({ endpoints: [createGrpcTransport({ target: "127.0.0.1:2379" })] }, watches).watch("a");
`;
      await project.write(
        file,
        `import { createEtcdClient, createMemoryTransport, handleUnary, kvPut } from ${JSON.stringify(api)};\nimport { createEtcd, watches } from ${JSON.stringify(name)};\nimport { createGrpcTransport } from "${name}/grpc";\n${call}`,
      );
      const config = `tsconfig-${compiler}-${title.replaceAll(" ", "-")}.json`;
      const compilerOptions = {
        ...options,
        target: "es2022",
        strict: true,
        noEmit: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        types: ["node"],
        lib: ["es2023"],
      };
      await project.write(config, JSON.stringify({ compilerOptions, files: [file] }));
      expect(await project.run(process.execPath, [tsc, "-p", config])).toBe("");
      await project.write(
        file,
        `import { createEtcdClient, createMemoryTransport } from ${JSON.stringify(api)};\nawaitless(createEtcdClient(createMemoryTransport([])).kv.put({ kye: "a" }));\ndeclare function awaitless(value: unknown): void;\n`,
      );
      await expect(project.run(process.execPath, [tsc, "-p", config])).rejects.toThrow(/'kye' does not exist|kye/);
    },
  );

  it("gives publint nothing to say", async () => {
    const pkgDir = join(project.folder, "node_modules", name);
    const { messages, pkg } = await publint({ pkgDir, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("gives are-the-types-wrong nothing to say", async () => {
    const text = await project.run(process.execPath, [
      join(repository, "node_modules/@arethetypeswrong/cli/dist/index.js"),
      project.tarball,
      "--format",
      "json",
    ]);
    const { analysis } = JSON.parse(text) as { analysis: { problems: readonly unknown[]; entrypoints: object } };
    expect(analysis.problems).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining([".", "./api", "./grpc"]));
  });
});
