import { resolve } from "node:path";
import { dialectNames, isDialectName, type ApiConfig } from "../config.js";
import { complain, formatDiagnostic, type Diagnostic } from "../diagnostics.js";
import { listNames } from "../generate.js";
import { loadConfig } from "../load-config.js";

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
 *     config     a configuration file, relative to `root`; its API `name`, or its first one, is generated with all it says but its inputs
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
  const { config } = parameters;
  const { produce } = await import("../produce.js");
  const given = { files: decoded.proto_file, inputs: new Set(decoded.file_to_generate) };
  const { files, diagnostics } = await produce(config, root, resolve(root, config.output), { kind: "copy" }, { given });
  if (files === undefined) return refuse(diagnostics);
  // protoc's protocol carries text alone.
  const bytes = files.filter(({ encoding }) => encoding !== undefined);
  const all = [...diagnostics, ...bytes.map(({ path }) => complain("plugin-file-binary", { path }))];
  const file = files.filter((each) => !bytes.includes(each)).map(({ path, content }) => ({ name: path, content }));
  return { response: await encodePluginResponse({ file }), complaints: all.map(formatDiagnostic) };
}

const known = ["name", "artifacts", "dialect", "config"];

type Parameters =
  | { readonly kind: "read"; readonly config: ApiConfig }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

async function readParameters(text: string, root: string): Promise<Parameters> {
  const parameters = new Map(
    text
      .split(",")
      .filter((each) => each !== "")
      .map((each) => [each.split("=", 1)[0] ?? "", each.slice(each.indexOf("=") + 1)] as const),
  );
  const unknown = [...parameters.keys()].filter((name) => !known.includes(name));
  if (unknown.length > 0)
    return {
      kind: "refused",
      diagnostics: unknown.map((name) => complain("plugin-parameter-unknown", { name, known: known.join(", ") })),
    };
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
  const config: ApiConfig = {
    name: name ?? "api",
    output: "gatewright-plugin",
    artifacts: ["messages"],
    ...base,
    ...(artifacts !== undefined && { artifacts: artifacts.split("+") }),
    input: {
      ...(base?.input.include && { include: base.input.include }),
      ...(base?.input.exclude && { exclude: base.input.exclude }),
    },
    ...(dialect !== undefined && {
      gateway: { ...base?.gateway, dialect },
    }),
  };
  return { kind: "read", config };
}
