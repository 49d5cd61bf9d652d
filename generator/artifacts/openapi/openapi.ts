import { stringify } from "yaml";
import type { OpenApiConfig } from "../../config.js";
import { lowerApi, type Lowered } from "../../lower/lower-api.js";
import type { HttpApi } from "../../model/http-api.js";
import type { Plan } from "../../plan/plan.js";
import type { Artifact } from "../artifact.js";
import { writeDocument } from "./document.js";

/** `openapi.yaml`: what the gateway serves, as its callers see it. */
export const openApiArtifact: Artifact = {
  name: "openapi",
  description: "an OpenAPI 3.1 document of what the gateway serves",
  needs: [],
  rooms: [],
  isOfRules: () => true,
  emit(plan) {
    const { api, diagnostics } = describeGateway(plan);
    const written = writeDocument(api);
    const isJson = plan.config.openapi?.format === "json";
    // Older readers of YAML take `no` and `1_000` for something else than texts.
    const content = isJson
      ? `${JSON.stringify(written.document, null, 2)}\n`
      : stringify(written.document, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" });
    return {
      modules: [],
      templates: [],
      files: [{ path: isJson ? "openapi.json" : "openapi.yaml", content }],
      exports: [],
      diagnostics: [...diagnostics, ...written.diagnostics],
    };
  },
};

/** The API of a plan as its gateway serves it, with what the configuration says of the document. */
export function describeGateway({ api, index, config }: Plan): Lowered {
  const lowered = lowerApi(api, index, config.gateway);
  return { ...lowered, api: withSettings(lowered.api, config.openapi ?? {}) };
}

function withSettings(api: HttpApi, { title, version, description, servers }: OpenApiConfig): HttpApi {
  const given = servers?.map((url) => ({ url, variables: [], extensions: {} }));
  // Where nothing is said, the document is served from where the API is.
  const known = api.servers.length > 0 ? api.servers : [{ url: "/", variables: [], extensions: {} }];
  return {
    ...api,
    info: {
      ...api.info,
      version: version ?? api.info.version ?? "0.0.0",
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    },
    servers: given ?? known,
  };
}
