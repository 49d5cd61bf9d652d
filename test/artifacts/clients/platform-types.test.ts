import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const portable = [
  "generated/etcd/index.ts",
  "generated/etcd/client.ts",
  "generated/etcd-sdk/src/index.ts",
  "generated/etcd-sdk/src/overlay/index.ts",
  "generator/runtime/{core,http,wire,json,client,rest,rest-server}/index.ts",
].flatMap((each) => {
  const [, before = each, names = "", after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(each) ?? [];
  return names === "" ? [each] : names.split(",").map((name) => before + name + after);
});
const ofNode = ["generated/etcd/*.ts", "generated/etcd-sdk/src/*.ts", "generated/etcd-sdk/src/overlay/node.ts"];

const settings: readonly (readonly [title: string, files: readonly string[], options: object])[] = [
  ["Node's types alone", [...portable, ...ofNode], { lib: ["ES2022"], types: ["node"] }],
  [
    "a browser's alone",
    portable,
    { lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable", "ESNext.Disposable"], types: [] },
  ],
];

it.each(settings)(
  "clients and what they need type-check with %s",
  { timeout: 60_000 },
  async (_title, files, options) => {
    const folder = await mkdtemp(join(tmpdir(), "platform-types-"));
    try {
      const config = {
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          noEmit: true,
          target: "ES2022",
          module: "NodeNext",
          skipLibCheck: true,
          typeRoots: [join(root, "node_modules/@types")],
          ...options,
        },
        include: files.map((each) => join(root, each)),
      };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch(
        (error: { readonly stdout: string }) => error,
      );
      expect(stdout).toBe("");
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
