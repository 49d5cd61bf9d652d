import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEtcdClient } from "../../../generated/etcd/client.js";
import { createMemoryTransport } from "../../../generated/etcd/runtime/client/memory-transport.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcdTarget, type EtcdTarget } from "../../runtime/client/etcd-target.js";
import { createTemporaryProject, linkPackages, repository, type TemporaryProject } from "./temporary-project.js";

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));

async function readParts(page: string): Promise<readonly string[]> {
  const text = await readFile(join(repository, "generated/etcd-sdk", page), "utf8");
  return [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map((match) => match[1] ?? "");
}

async function readStart(page: string): Promise<string> {
  return (await readParts(page))[0] ?? "";
}

/** The TypeScript of a page: each part stands behind the first one, or that of another page, which makes the client. */
async function readSnippets(
  page: string,
  otherStart?: string,
): Promise<readonly (readonly [title: string, name: string, text: string])[]> {
  const [first = "", ...others] = await readParts(page);
  const start = otherStart ?? first;
  const parts = otherStart === undefined ? others : [first, ...others];
  return parts.map((part, index) => {
    const line =
      part
        .trim()
        .split("\n")
        .find((each) => !each.startsWith("import") && each !== "") ?? "";
    return [`${page} ${index + 1}: ${line}`, `${page.replace(/\W/g, "-")}-${index}`, `${start}\n${part}`] as const;
  });
}

const snippets = [...(await readSnippets("README.md")), ...(await readSnippets("GUIDE.md"))];

const lease = 7587848943239472601n;

describe("the snippets of the SDK's pages", () => {
  let project: TemporaryProject;
  let target: EtcdTarget | undefined;
  beforeAll(async () => {
    project = await createTemporaryProject(join(repository, "generated/etcd-sdk"));
    await linkPackages(project, ["@types/node", "undici-types"]);
    if (!etcd.found) return;
    target = await startEtcdTarget(etcd);
    // The examples name this lease.
    await createEtcdClient(target.transports.gRPC).lease.leaseGrant({ ID: lease, TTL: 600 });
  }, 120_000);
  afterAll(async () => {
    await target?.stop();
    await project?.remove();
  });

  it("are more than one per service", () => {
    expect(snippets.length).toBeGreaterThan(20);
  });

  it("compile, those of API.md too", async () => {
    // There, each stands behind a signature.
    const calls = (await readSnippets("API.md", await readStart("README.md"))).filter(([, , text]) =>
      text.includes("console.log"),
    );
    expect(calls.length).toBeGreaterThan(40);
    const files = await Promise.all(
      [...snippets, ...calls].map(async ([, name, text]) => {
        await project.write(`${name}.mts`, `${text}\nexport {};\n`);
        return `${name}.mts`;
      }),
    );
    const compilerOptions = {
      module: "nodenext",
      target: "es2022",
      strict: true,
      noEmit: true,
      types: ["node"],
      lib: ["es2023"],
    };
    await project.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
    expect(await project.run(process.execPath, [join(repository, "node_modules/typescript/bin/tsc"), "-p", "."])).toBe(
      "",
    );
  });

  it.skipIf(!etcd.found).each(snippets)("run: %s", async (_title, name, snippet) => {
    const { election } = createEtcdClient(target?.transports.gRPC ?? createMemoryTransport([]));
    const { leader } = snippet.includes("client.election")
      ? await election.campaign({ name: "jobs/leader", lease, value: "10.0.0.1" })
      : {};
    const text = snippet
      .replaceAll("http://127.0.0.1:2379", target?.gatewayUrl ?? "")
      .replaceAll("127.0.0.1:2379", target?.etcd.endpoint ?? "");
    await project.write(`${name}.mjs`, (await transform(text, { loader: "ts", format: "esm", target: "node20" })).code);
    expect(await project.run(process.execPath, [`${name}.mjs`])).not.toBe("");
    // Its key would keep the lock of the same prefix waiting.
    if (leader !== undefined) await election.resign({ leader });
  });
});
