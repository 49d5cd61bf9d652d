import { openapiv2Options } from "../../model/openapiv2-options.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { ApiFile } from "../../model/api.js";
import { stem } from "./stem.js";
import type { Plan } from "../../plan/plan.js";
import type { OutputFile } from "../../write/output-file.js";
import type { Artifact } from "../artifact.js";
import { nameDefinitions } from "./definition-names.js";
import { makeDocument } from "./document.js";
import { printGoJson } from "./go-json.js";
import { printGoYaml } from "./go-yaml.js";
import { listNames } from "./list-names.js";
import { readSettings, type SwaggerSettings } from "./settings.js";
import { collectTypes } from "./types.js";
import type { Types, Writing } from "./writing.js";

/** `swagger/`: Swagger 2.0 as grpc-gateway's generator writes it, in the same bytes. */
export const swaggerArtifact: Artifact = {
  name: "swagger",
  description: "Swagger 2.0 documents, as protoc-gen-openapiv2 writes them",
  needs: [],
  rooms: [],
  isOfRules: ({ swagger }) => swagger?.generateUnboundMethods !== true,
  emit({ api, index, config }: Plan) {
    const settings = readSettings(config);
    const types = collectTypes(index);
    const diagnostics: Diagnostic[] = [];
    const { inputs } = index;
    const groups = settings.allowMerge ? [withLeader(inputs)] : inputs.map((file) => [file]);
    const files = groups
      .filter((group) => group.length > 0)
      .map((group): OutputFile => {
        const writing = startWriting(api.files, types, settings, group, diagnostics);
        const document = makeDocument(writing, group);
        const name = settings.allowMerge ? settings.mergeFileName : (group[0]?.path ?? "");
        return {
          path: `swagger/${stem(name)}.swagger.${settings.format}`,
          content: settings.format === "json" ? printGoJson(document) : printGoYaml(document),
          isExact: true,
        };
      });
    return { modules: [], templates: [], files, exports: [], diagnostics };
  },
};

/** The file that has an annotation stands in front of the others. */
function withLeader(files: readonly ApiFile[]): readonly ApiFile[] {
  const leader = files.find((file) => file.options[openapiv2Options.file] !== undefined);
  return leader === undefined ? files : [leader, ...files.filter((file) => file !== leader)];
}

function startWriting(
  files: readonly ApiFile[],
  types: Types,
  settings: SwaggerSettings,
  group: readonly ApiFile[],
  diagnostics: Diagnostic[],
): Writing {
  const base = { settings, types, names: new Map<string, string>(), mentioned: new Set<string>(), diagnostics };
  const writing = { ...base, ownMessages: group.flatMap((file) => file.messages) };
  return { ...writing, names: nameDefinitions(listNames(writing, files, group), settings.openapiNamingStrategy) };
}
