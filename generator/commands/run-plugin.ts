import { resolve } from "node:path";
import { dialectNames, isDialectName, type ApiConfig } from "../config.js";
import { complain, formatDiagnostic, type Diagnostic } from "../diagnostics.js";
import { listNames } from "../generate.js";
import { loadConfig } from "../load-config.js";
import { hintAt } from "../similar.js";
import { runtimePlace, type RuntimePlace } from "../plan/runtime-place.js";

/** What the plugin says to protoc, and what it says beside that to whoever started it. */
export interface PluginResult {
  /** An encoded CodeGeneratorResponse. */
  readonly response: Uint8Array;
  readonly complaints: readonly string[];
}

/**
 * `protoc-gen-gatewright`: generates for the files of a CodeGeneratorRequest. Its parameters, `--gatewright_opt=name=library`:
 *
 *     name       of the API, default "api"
 *     artifacts  with "+" between them, default "messages"
 *     dialect    of the gateway
 *     config     a configuration file, relative to `root`; its API `name`, or its first one, is generated with all it says, but that the
 *                protos are those of the request. The runtime is the package that it names, or a copy.
 */
export async function runPlugin(request: Uint8Array, root: string): Promise<PluginResult> {
  const { decodePluginRequest, encodePluginResponse } = await import("../read/proto/descriptors/decode-set.js");
  const refuse = async (diagnostics: readonly Diagnostic[]): Promise<PluginResult> => {
    const errors = diagnostics.filter((each) => each.severity === "error");
    const response = await encodePluginResponse({ error: errors.map(formatDiagnostic).join("\n"), file: [] });
    return { response, complaints: diagnostics.filter((each) => !errors.includes(each)).map(formatDiagnostic) };
  };
  let decoded: Awaited<ReturnType<typeof decodePluginRequest>>;
  try {
    decoded = await decodePluginRequest(request);
  } catch (error) {
    return refuse([
      complain("descriptor-set-invalid", { why: error instanceof Error ? error.message : String(error) }),
    ]);
  }
  const parameters = await readParameters(decoded.parameter ?? "", root);
  if (parameters.kind === "refused") return refuse(parameters.diagnostics);
  const { config, place, runtime } = parameters;
  const { produce } = await import("../produce.js");
  const given = { files: decoded.proto_file, inputs: new Set(decoded.file_to_generate) };
  const { files, diagnostics } = await produce(config, place, resolve(place, config.output), runtime, { given });
  if (files === undefined) return refuse(diagnostics);
  // protoc's protocol carries text alone.
  const bytes = files.filter(({ encoding }) => encoding !== undefined);
  const all = [...diagnostics, ...bytes.map(({ path }) => complain("plugin-file-binary", { path }))];
  const file = files.filter((each) => !bytes.includes(each)).map(({ path, content }) => ({ name: path, content }));
  return { response: await encodePluginResponse({ file }), complaints: all.map(formatDiagnostic) };
}

const known = ["name", "artifacts", "dialect", "config"];

type Parameters =
  | {
      readonly kind: "read";
      readonly config: ApiConfig;
      /** Folder that its paths are relative to. */
      readonly place: string;
      readonly runtime: RuntimePlace;
    }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

async function readParameters(text: string, root: string): Promise<Parameters> {
  const given = text.split(",").filter((each) => each !== "");
  const parameters = new Map<string, string>();
  const faults = given.flatMap((each): Diagnostic[] => {
    const [name = "", ...rest] = each.split("=");
    const isTwice = parameters.has(name);
    parameters.set(name, rest.join("="));
    if (!known.includes(name))
      return [complain("plugin-parameter-unknown", { name, known: known.join(", "), hint: hintAt(name, known) })];
    if (isTwice) return [complain("plugin-parameter-invalid", { name, why: "stands there twice" })];
    return rest.join("=") === "" ? [complain("plugin-parameter-invalid", { name, why: "has no value" })] : [];
  });
  if (faults.length > 0) return { kind: "refused", diagnostics: faults };
  const { name, artifacts, dialect, config: file } = Object.fromEntries(parameters);
  const loaded = file === undefined ? undefined : await loadConfig(resolve(root, file));
  if (loaded?.kind === "refused") return loaded;
  if (dialect !== undefined && !isDialectName(dialect))
    return {
      kind: "refused",
      diagnostics: [complain("plugin-dialect-unknown", { name: dialect, known: dialectNames.join(", ") })],
    };
  const base = loaded?.config.apis.find((api) => name === undefined || api.name === name);
  if (loaded !== undefined && base === undefined)
    return {
      kind: "refused",
      diagnostics: [complain("api-unknown", { name: name ?? "", known: listNames(loaded.config.apis) })],
    };
  const { protos: _protos, includes: _includes, descriptors: _descriptors, ...input } = base?.input ?? {};
  const config: ApiConfig = {
    name: name ?? "api",
    output: "gatewright-plugin",
    artifacts: ["messages"],
    ...base,
    ...(artifacts !== undefined && { artifacts: artifacts.split("+") }),
    input,
    ...(dialect !== undefined && {
      gateway: { ...base?.gateway, dialect },
    }),
  };
  // What lies beside the output cannot be handed to protoc, so a shared runtime is copied too.
  const runtime = loaded === undefined ? undefined : runtimePlace(loaded.config, config);
  return {
    kind: "read",
    config,
    place: loaded?.root ?? root,
    runtime: runtime?.kind === "package" ? runtime : { kind: "copy" },
  };
}
