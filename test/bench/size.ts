import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { mappersArtifact } from "../../generator/artifacts/mappers/mappers.js";
import { messagesArtifact } from "../../generator/artifacts/messages/messages.js";
import { schemasArtifact } from "../../generator/artifacts/schemas/schemas.js";
import { createPlan } from "../../generator/plan/create-plan.js";
import { readApi } from "../../generator/read/read.js";
import { runtimeInFolder } from "../../generator/render/specifiers.js";
import { renderModule } from "../../generator/render/typescript.js";
import { installPeers, peersFolder } from "./peers-code.js";

/** Bytes of one artifact: as emitted, as JavaScript without white space, and that compressed. */
interface SizeRow {
  readonly what: string;
  readonly messages: number;
  readonly artifact: string;
  readonly emitted: number;
  readonly minified: number;
  readonly gzipped: number;
}

/** Prints how large emitted code is: for etcd, and for the 50 largest files of google-proto-files. */
export async function benchSize(root: string, flags: readonly string[]): Promise<void> {
  installPeers();
  const google = join(peersFolder, "node_modules/google-proto-files");
  const rows = [
    ...(await measureSize("etcd", ["proto/etcd/*.proto"], ["proto"], root)),
    ...(await measureSize("google-proto-files, 50 largest", await largestProtos(google, 50), ["."], google)),
  ];
  if (flags.includes("--json")) {
    console.log(JSON.stringify({ rows }, null, 2));
    return;
  }
  for (const { what, messages, artifact, emitted, minified, gzipped } of rows) {
    const each = messages === 0 ? 0 : Math.round(minified / messages);
    console.log(
      `${what.padEnd(32)} ${artifact.padEnd(9)} ${String(messages).padStart(6)} messages: ${kb(emitted)} emitted, ${kb(minified)} minified (${each} bytes a message), ${kb(gzipped)} gzipped`,
    );
  }
}

async function measureSize(
  what: string,
  protos: readonly string[],
  includes: readonly string[],
  folder: string,
): Promise<SizeRow[]> {
  const config = {
    name: "size",
    input: { protos: [...protos], includes: [...includes] },
    output: "generated",
    artifacts: [],
  };
  const { api, diagnostics } = await readApi(config, folder);
  const errors = diagnostics.filter((each) => each.severity === "error");
  if (errors.length > 0) throw new Error(`${what}: ${errors.length} errors, first: ${errors[0]?.message ?? ""}`);
  const plan = createPlan(api, config);
  const rows: SizeRow[] = [];
  for (const artifact of [messagesArtifact, schemasArtifact, mappersArtifact]) {
    const modules = [...artifact.emit(plan).modules];
    const texts = modules.map((module) => renderModule(module, runtimeInFolder("runtime")));
    const text = texts.join("\n");
    const minified = await Promise.all(
      texts.map(async (each) => (await transform(each, { loader: "ts", minify: true })).code),
    );
    const messages = modules
      .flatMap((module) => module.declarations)
      .filter((each) => "name" in each && each.name.endsWith("Mapper")).length;
    const code = minified.join("");
    rows.push({
      what,
      messages,
      artifact: artifact.name,
      emitted: Buffer.byteLength(text),
      minified: Buffer.byteLength(code),
      gzipped: gzipSync(code).length,
    });
  }
  const messages = rows.at(-1)?.messages ?? 0;
  return rows.map((row) => ({ ...row, messages }));
}

async function largestProtos(folder: string, count: number): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith(".proto") && !name.includes("node_modules"),
  );
  const sized = await Promise.all(names.map(async (name) => ({ name, size: (await stat(join(folder, name))).size })));
  return sized
    .toSorted((a, b) => b.size - a.size)
    .slice(0, count)
    .map((each) => relative(folder, join(folder, each.name)));
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
}
