import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SwaggerConfig } from "../../generator/config.js";
import {
  compareWithUpstream,
  findToolsOrSay,
  firstDifference,
  probes,
  writeBundled,
  type Comparable,
} from "../artifacts/swagger/upstream.js";
import { allVariants } from "../artifacts/swagger/variants.js";
import { findGoogleProtos } from "../conformance/google-protos.js";
import { annotatedFiles } from "./corpus-project.js";

// `npm run corpus -- swagger [--files N] [--yaml] [--no-probes]`: Swagger documents of N annotated files of Google's protos (default 150, evenly
// spread; 0 is all) and of our own probes under every setting, byte by byte beside protoc-gen-openapiv2's.

const flags = process.argv.slice(2);
const tools = await findToolsOrSay();
const google = await findGoogleProtos();
if (tools === undefined || "why" in google) {
  console.error(`no corpus: ${"why" in google ? google.why : "no plugin"}`);
  process.exit(2);
}
const swagger: SwaggerConfig = flags.includes("--yaml") ? { format: "yaml" } : {};
const given = flags.indexOf("--files");
const wanted = given < 0 ? 150 : Number(flags[given + 1]);
const tally = { identical: 0, refused: new Map<string, string[]>(), different: [] as string[] };

async function compare(what: string, input: Comparable): Promise<void> {
  if (tools === undefined) return;
  const { documents, refusal } = await compareWithUpstream(tools, input);
  if (refusal !== undefined) {
    const why = refusal.split("\n")[0]?.replace(/^--openapiv2_out: /, "") ?? "";
    tally.refused.set(why, [...(tally.refused.get(why) ?? []), what]);
  }
  for (const each of documents)
    if (each.ours === each.theirs) tally.identical++;
    else tally.different.push(`${what}, ${each.name}: ${firstDifference(each)}`);
}

const all = annotatedFiles(google.folder, { ignore: ["**/node_modules/**"] });
const count = wanted === 0 ? all.length : Math.min(wanted, all.length);
const files = Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? "");
for (const file of files) await compare(file, { folder: google.folder, files: [file], swagger });
console.log(`${files.length} of ${all.length} annotated files of Google's: ${tally.identical} documents identical`);

if (!flags.includes("--no-probes")) {
  const before = tally.identical;
  const bundled = mkdtempSync(join(tmpdir(), "gatewright-bundled-"));
  await writeBundled(bundled);
  const folder = fileURLToPath(new URL("../artifacts/swagger/protos", import.meta.url));
  for (const each of allVariants)
    await compare(JSON.stringify(each), {
      folder,
      files: probes,
      includes: [bundled],
      swagger: each,
      options: ["allow_delete_body=true"],
    });
  rmSync(bundled, { recursive: true });
  console.log(`probes under ${allVariants.length} settings: ${tally.identical - before} documents identical`);
}
for (const [why, which] of tally.refused) console.log(`refused by the plugin, ${why}: ${which.join(", ")}`);
for (const each of tally.different) console.log(`differs: ${each}`);
console.log(`${tally.different.length} differ`);
process.exitCode = tally.different.length === 0 ? 0 : 1;
