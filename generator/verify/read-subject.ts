import { checkApi } from "../check/check-api.js";
import type { ApiConfig } from "../config.js";
import { conformanceProfile } from "../conformance/profile.js";
import { conformanceServices } from "../conformance/model-services.js";
import { complain, type Diagnostic } from "../diagnostics.js";
import { loadConfig } from "../load-config.js";
import type { Api } from "../model/api.js";
import { indexApi } from "../model/lookup.js";
import { readApi } from "../read/read.js";
import type { ConformanceProfile, ConformanceService } from "../runtime/conformance/index.js";
import { applySeverities } from "../severities.js";
import { isOfDocuments } from "./document/verify-document.js";
import type { VerifyOptions } from "./verify-options.js";

/** The API that is verified. */
export interface Subject {
  readonly kind: "read";
  readonly services: readonly ConformanceService[];
  readonly profile: ConformanceProfile;
  /** Methods without side effects by their proto, as `full.Service/Method`. */
  readonly withoutSideEffects: ReadonlySet<string>;
}

/** An API of documents alone: its suite is the one that would be emitted. */
export interface DocumentSubject {
  readonly kind: "document";
  readonly config: ApiConfig;
  readonly root: string;
}

/** Reads the API that the options name, with the profile of its configured gateway. */
export async function readSubject(
  options: VerifyOptions,
): Promise<Subject | DocumentSubject | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }> {
  const loaded = await loadConfig(options.config);
  if (loaded.kind === "refused") return loaded;
  const config: ApiConfig | undefined =
    options.api === undefined ? loaded.config.apis[0] : loaded.config.apis.find((api) => api.name === options.api);
  if (config === undefined)
    return { kind: "refused", diagnostics: [complain("verify-unknown-name", { name: options.api ?? "" })] };
  if (isOfDocuments(config)) return { kind: "document", config, root: loaded.root };
  const reading = await readApi(config, loaded.root);
  const { api, diagnostics } = checkApi(reading.api, config.gateway);
  const found = applySeverities([...reading.diagnostics, ...diagnostics], config.diagnostics, config.strict);
  const errors = found.filter((each) => each.severity === "error");
  if (errors.length > 0) return { kind: "refused", diagnostics: errors };
  const profile = conformanceProfile(config.gateway);
  const { protoNames: useProtoNames = profile.useProtoNames } = options;
  return {
    kind: "read",
    services: conformanceServices(api, indexApi(api)),
    profile: { ...profile, useProtoNames },
    withoutSideEffects: withoutSideEffects(api),
  };
}

function withoutSideEffects(api: Api): ReadonlySet<string> {
  return new Set(
    api.files.flatMap((file) =>
      file.services.flatMap((service) =>
        service.methods.flatMap((method) =>
          method.idempotency === "no_side_effects" ? [`${service.fullName}/${method.name}`] : [],
        ),
      ),
    ),
  );
}
