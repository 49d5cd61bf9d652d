import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../generator/diagnostics.js";
import { runCommand } from "../../generator/provision/run-command.js";
import { readProtos } from "../../generator/read/proto/read-protos.js";
import { findSwaggerTools } from "../../proto/etcd/describe/find-swagger-tools.js";

/** What reading every file of a folder came to. */
export interface Acceptance {
  readonly files: number;
  readonly messages: number;
  readonly seconds: number;
  /** Import paths of files that we refuse, each by itself. */
  readonly refused: readonly string[];
  /** Those of them that protoc takes; undefined where there is no protoc. */
  readonly wrongly: readonly string[] | undefined;
}

/** Reads all .proto files of a folder at once, and asks protoc about those that we refuse. */
export async function readEveryFile(folder: string): Promise<Acceptance> {
  const start = performance.now();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".proto"))
    .toSorted();
  const { files, diagnostics } = await readProtos(
    paths.map((path) => join(folder, path)),
    [folder],
    folder,
  );
  const seconds = (performance.now() - start) / 1000;
  // What clashes with other files may be right by itself, which is what protoc is asked.
  const refused: string[] = [];
  for (const path of findFaulty(diagnostics)) {
    const alone = await readProtos([join(folder, path)], [folder], folder);
    if (findFaulty(alone.diagnostics).length > 0) refused.push(path);
  }
  const messages = files.reduce((sum, file) => sum + file.messages.length, 0);
  return { files: files.length, messages, seconds, refused, wrongly: await askProtoc(folder, refused) };
}

function findFaulty(diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return [...new Set(errors.map(({ location }) => location?.file ?? ""))].toSorted();
}

async function askProtoc(folder: string, paths: readonly string[]): Promise<readonly string[] | undefined> {
  const tools = await findSwaggerTools();
  if (!tools.found) return undefined;
  const taken: string[] = [];
  for (const path of paths) {
    const args = [`-I${folder}`, "-o", "/dev/null", path];
    const { code } = await runCommand(tools.protoc, args, {
      cwd: folder,
      env: { ...process.env, LD_LIBRARY_PATH: tools.libraries },
    });
    if (code === 0) taken.push(path);
  }
  return taken;
}
