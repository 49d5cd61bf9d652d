import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findGoogleProtos } from "../conformance/google-protos.js";
import { readEveryFile } from "./acceptance.js";
import { annotatedFiles, makeCorpusProject } from "./corpus-project.js";
import { measureRun, type MeasuredRun } from "./measured-run.js";

// `npm run corpus [-- google --no-check --no-peers --only google/pubsub --package google-proto-files@6.0.0]`: every file of Google's published
// protos read, with protoc as judge of what we refuse; all annotated ones as one configuration, cold, unchanged and with one file changed, without
// and with the type-check; protoc-gen-es and ts-proto on the same files. `--only` takes the annotated files of one folder.

const home = fileURLToPath(new URL("../../", import.meta.url));
const cli = join(home, "dist/generator/start.js");
const flags = process.argv.slice(2);
const only = valueOf("--only") ?? "";
const found = await findGoogleProtos(valueOf("--package"));
if ("why" in found) {
  console.error(`no corpus: ${found.why}`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "gatewright-corpus-"));
const protos = join(folder, "proto");
for (const name of ["google", "grafeas", "gapic"])
  if (existsSync(join(found.folder, name))) cpSync(join(found.folder, name), join(protos, name), { recursive: true });
const files = annotatedFiles(protos).filter((path) => path.startsWith(only));
console.log(
  `${countProtos(found.folder)} .proto files in the package, ${countProtos(protos)} of them in its three folders; ` +
    `${files.length} annotated files, one configuration, in ${folder}`,
);
let failed = false;

async function generate(what: string, project: string): Promise<MeasuredRun> {
  const run = await measureRun(process.execPath, [cli, "generate", "--config", "gatewright.config.json"], project);
  print(`gatewright, ${what}`, run);
  failed ||= run.code !== 0;
  return run;
}

function valueOf(flag: string): string | undefined {
  return flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined;
}

function countProtos(root: string): number {
  return readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".proto")).length;
}

function print(what: string, { code, seconds, cpuSeconds, peakMegabytes, tail }: MeasuredRun): void {
  const size =
    peakMegabytes === 0 ? "" : ` (${cpuSeconds.toFixed(1)} s of processors), peak ${Math.round(peakMegabytes)} MB`;
  console.log(`${what}: ${seconds.toFixed(1)} s${size}${code === 0 ? "" : `, exit ${code}\n${tail}`}`);
}

const everything = await readEveryFile(protos);
const { refused, wrongly } = everything;
console.log(
  `${everything.files} files with ${everything.messages} messages read in ${everything.seconds.toFixed(1)} s, ${refused.length} refused; ` +
    (wrongly === undefined
      ? "no protoc to ask about them"
      : `protoc takes ${wrongly.length} of those ${wrongly.join(" ")}`),
);
failed ||= (wrongly ?? []).length > 0;

const project = join(folder, "plain");
makeCorpusProject(project, protos, files, false);
console.log((await generate("cold, without type-check", project)).tail.trim().split("\n").at(-1));
await generate("nothing changed", project);
const leaf = join(protos, files.at(-1) ?? "");
writeFileSync(leaf, `${readFileSync(leaf, "utf8")}\n// changed\nmessage CorpusLeaf { string name = 1; }\n`);
await generate("one file changed", project);
if (!flags.includes("--no-check")) {
  const checked = join(folder, "checked");
  makeCorpusProject(checked, protos, files, true);
  await generate("cold, with type-check", checked);
}
if (!flags.includes("--no-peers")) await runPeers();
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;

/** The peers' plugins, driven by buf, from the packages of the benchmarks. */
async function runPeers(): Promise<void> {
  const peers = join(home, "test/bench/peers");
  if (!existsSync(join(peers, "node_modules/.bin/buf")))
    execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: peers, stdio: "inherit" });
  const bin = join(peers, "node_modules/.bin");
  for (const [name, plugin, options] of [
    ["protoc-gen-es", "protoc-gen-es", "target=ts"],
    ["ts-proto", "protoc-gen-ts_proto", "forceLong=bigint,outputServices=generic-definitions"],
  ] as const) {
    if (!existsSync(join(bin, plugin))) {
      console.log(`${name}: not among the packages of test/bench/peers`);
      continue;
    }
    const out = join(folder, name);
    mkdirSync(out);
    const template = {
      version: "v2",
      plugins: [{ local: join(bin, plugin), out, opt: options, strategy: "all" }],
    };
    const paths = files.flatMap((path) => ["--path", join(protos, path)]);
    print(
      name,
      await measureRun(
        join(bin, "buf"),
        ["generate", protos, "--template", JSON.stringify(template), ...paths],
        folder,
      ),
    );
  }
}
