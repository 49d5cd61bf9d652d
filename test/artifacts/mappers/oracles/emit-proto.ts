import type { FileRegistry } from "@bufbuild/protobuf";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import protobuf from "protobufjs";
import { mappersArtifact } from "../../../../generator/artifacts/mappers/mappers.js";
import { messagesArtifact } from "../../../../generator/artifacts/messages/messages.js";
import { schemasArtifact } from "../../../../generator/artifacts/schemas/schemas.js";
import { formatDiagnostic } from "../../../../generator/diagnostics.js";
import { createPlan } from "../../../../generator/plan/create-plan.js";
import type { Plan } from "../../../../generator/plan/plan.js";
import { readApi } from "../../../../generator/read/read.js";
import type { MapperRegistry } from "../../../../generator/runtime/core/mapper.js";
import { emitInMemory } from "../../messages/emit-in-memory.js";
import { loadEmitted } from "../../messages/load-emitted.js";
import { toRegistry } from "./api-descriptor.js";

/** One .proto file in our hands and in those of the libraries we compare with. */
export interface EmittedProto {
  readonly plan: Plan;
  /** Our emitted mappers, compiled and running. */
  readonly mappers: MapperRegistry;
  readonly protobufEs: FileRegistry;
  /** Absent when the proto has names that protobufjs cannot bear. */
  readonly protobufJs: protobuf.Root | undefined;
  /** What the compiler says of the emitted code. */
  readonly complaints: readonly string[];
  /** A module of the output, e.g. `runtime/json/index`. */
  load(module: string): Promise<Readonly<Record<string, unknown>>>;
  dispose(): Promise<void>;
}

/** Reads a proto with the project's reader, emits its mappers and loads them. */
export async function emitProto(text: string): Promise<EmittedProto> {
  const folder = await mkdtemp(join(tmpdir(), "random-proto-"));
  await writeFile(join(folder, "random.proto"), text);
  const config = {
    name: "random",
    input: { protos: ["random.proto"], includes: ["."] },
    output: "generated",
    artifacts: [],
  };
  const { api, diagnostics } = await readApi(config, folder);
  const errors = diagnostics.filter((each) => each.severity === "error");
  if (errors.length > 0) throw new Error(`${errors.map(formatDiagnostic).join("\n")}\n${text}`);
  const { files, complaints } = await emitInMemory(api, [messagesArtifact, schemasArtifact, mappersArtifact]);
  const output = await loadEmitted(files);
  const protobufJs = text.includes(" constructor =") ? undefined : protobuf.parse(text, { keepCase: true }).root;
  protobufJs?.resolveAll();
  const { mappers } = await output.load("mappers/index");
  return {
    plan: createPlan(api, config),
    mappers: mappers as MapperRegistry,
    protobufEs: toRegistry(api),
    protobufJs,
    complaints,
    load: (module) => output.load(module),
    dispose: async () => {
      await output.dispose();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
