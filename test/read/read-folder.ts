import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ApiConfig, InputConfig } from "../../generator/config.js";
import { formatDiagnostic } from "../../generator/diagnostics.js";
import type { Diagnostic } from "../../generator/diagnostics.js";
import type { Api, Enum, Message, Method } from "../../generator/model/api.js";
import { checkApi } from "../../generator/check/check-api.js";
import { readApi } from "../../generator/read/read.js";
import { sortDiagnostics } from "../../generator/read/sort-diagnostics.js";

export interface FolderReading {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
  /** One line each. */
  readonly complaints: readonly string[];
  readonly inputFiles: readonly string[];
}

/** Reads and checks all protos, OpenAPI documents and `*.service.yaml` of a folder. */
export async function readFolder(folder: string, input: InputConfig = {}): Promise<FolderReading> {
  const present = async (patterns: readonly string[]): Promise<string[]> => {
    const { glob } = await import("tinyglobby");
    return (await glob([...patterns], { cwd: folder })).sort();
  };
  const config: ApiConfig = {
    name: "test",
    output: "",
    artifacts: [],
    input: {
      protos: await present(["*.proto"]),
      includes: ["."],
      openapi: (await present(["*.yaml", "*.json"])).filter(
        (file) => !file.endsWith(".service.yaml") && !file.startsWith("common."),
      ),
      serviceConfigs: await present(["*.service.yaml"]),
      ...input,
    },
  };
  const { api, diagnostics, inputFiles, findDrift } = await readApi(config, folder);
  const checked = checkApi(api);
  const read = sortDiagnostics([...diagnostics, ...(findDrift?.().diagnostics ?? [])]);
  const all = [...read, ...checked.diagnostics];
  return { api: checked.api, diagnostics: all, complaints: all.map(formatDiagnostic), inputFiles };
}

/** Writes sources into a folder of their own and reads that: `readSources({ "a.proto": "..." })`. */
export async function readSources(
  sources: Readonly<Record<string, string>>,
  input: InputConfig = {},
): Promise<FolderReading> {
  const folder = await mkdtemp(path.join(tmpdir(), "gatewright-read-"));
  try {
    for (const [file, text] of Object.entries(sources)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    return await readFolder(folder, input);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function findMessage(api: Api, fullName: string): Message {
  const found = api.files.flatMap((file) => file.messages).find((each) => each.fullName === fullName);
  if (!found) throw new Error(`no message ${fullName}`);
  return found;
}

export function findEnum(api: Api, fullName: string): Enum {
  const found = api.files.flatMap((file) => file.enums).find((each) => each.fullName === fullName);
  if (!found) throw new Error(`no enum ${fullName}`);
  return found;
}

export function findMethod(api: Api, name: string): Method {
  const found = api.files
    .flatMap((file) => file.services)
    .flatMap((service) => service.methods)
    .find((each) => each.name === name);
  if (!found) throw new Error(`no method ${name}`);
  return found;
}
