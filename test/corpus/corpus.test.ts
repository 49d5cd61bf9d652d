import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { findGoogleProtos } from "../conformance/google-protos.js";
import { annotatedFiles, makeCorpusProject } from "./corpus-project.js";

const found = await findGoogleProtos();
if ("why" in found) console.log(`skipped: no google-proto-files: ${found.why}`);
const protos = "folder" in found ? found.folder : "";

test.skipIf(protos === "")(
  "a sample of the corpus is one configuration: checked, unchanged, and changed in one file",
  async () => {
    const project = mkdtempSync(join(tmpdir(), "gatewright-corpus-"));
    const sample = join(project, "proto");
    for (const path of [
      "google/api",
      "google/rpc",
      "google/type",
      "google/iam",
      "google/longrunning",
      "google/pubsub/v1",
    ])
      cpSync(join(protos, path), join(sample, path), { recursive: true });
    const files = annotatedFiles(sample, { ignore: ["google/api/**"] });
    makeCorpusProject(project, sample, files, true);
    const run = (): ReturnType<typeof runCli> => runCli(project, "generate", "--config", "gatewright.config.json");
    expect((await run()).code).toBe(0);
    expect((await run()).stdout).toContain("unchanged");
    const kept = statSync(join(project, "out/runtime/core/index.ts")).mtimeMs;
    const leaf = join(sample, "google/pubsub/v1/pubsub.proto");
    writeFileSync(leaf, `${readFileSync(leaf, "utf8")}\nmessage CorpusLeaf { string name = 1; }\n`);
    expect((await run()).stdout).toMatch(/ [1-9] changed, 0 removed/);
    expect(statSync(join(project, "out/runtime/core/index.ts")).mtimeMs).toBe(kept);
    rmSync(project, { recursive: true });
  },
  240_000,
);
