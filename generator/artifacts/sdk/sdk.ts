import type { SdkConfig } from "../../config.js";
import type { Plan } from "../../plan/plan.js";
import type { TemplateView } from "../../render/template.js";
import type { Artifact, TemplateFile } from "../artifact.js";
import { apiOutline } from "./api-outline.js";
import { changeLog } from "./changelog.js";
import { readHandWritten } from "./hand-written.js";
import { outlineChanges } from "./outline-changes.js";
import { packageFiles } from "./package-files.js";
import { chosenEntries, manifestView, type EntryPoints } from "./package-manifest.js";
import { referenceView } from "./reference.js";
import { sampleView } from "./sample-method.js";
import { apiEntry, serviceViews } from "./snippets.js";

/** A complete npm package: sources, README, API.md, CHANGELOG.md, package.json; `gatewright sdk` adds ESM and CommonJS. */
export const sdkArtifact: Artifact = {
  name: "sdk",
  description: "a ready npm package of the clients",
  needs: ["clients"],
  rooms: [],
  emit(plan) {
    return { modules: [], templates: templates(plan, sdkOf(plan)), exports: [], diagnostics: [] };
  },
  readHandWritten: (plan, root) => readHandWritten(sdkOf(plan), root),
  async transform(plan, files, folder) {
    const { packageName, version } = sdkOf(plan);
    return [
      ...packageFiles(files, entryPoints(plan)),
      ...(await changeLog(folder, packageName, version, apiOutline(plan), outlineChanges)),
    ];
  },
};

/** What the configuration says of the package. */
export function sdkOf({ api, config }: Plan): SdkConfig {
  return config.sdk ?? { packageName: `${api.name.toLowerCase()}-client`, version: "0.0.0", private: true };
}

function templates(plan: Plan, sdk: SdkConfig): readonly TemplateFile[] {
  return [
    { path: "package.json", template: "sdk/package.json.hbs", view: manifestView(sdk, entryPoints(plan), true) },
    { path: "README.md", template: "sdk/README.md.hbs", view: readmeView(plan, sdk) },
    { path: "API.md", template: "sdk/API.md.hbs", view: referenceView(plan) },
  ];
}

function entryPoints(plan: Plan): EntryPoints {
  const more = {
    ...(hasGrpc(plan) ? { "./grpc": "grpc", "./fake": "fake" } : {}),
    ...chosenEntries(plan.config.artifacts),
  };
  const { overlay, overlayEntries = [] } = sdkOf(plan);
  if (overlay === undefined) return { ".": "index", ...more };
  const own = Object.fromEntries(overlayEntries.map((name) => [`./${name}`, `overlay/${name}`]));
  return { ".": "overlay/index", "./api": "index", ...more, ...own };
}

function hasGrpc({ config }: Plan): boolean {
  return config.artifacts.includes("grpc-client");
}

function readmeView(plan: Plan, sdk: SdkConfig): TemplateView {
  const exampleUrl = sdk.exampleUrl ?? "http://127.0.0.1:8080";
  return {
    packageName: sdk.packageName,
    description: sdk.description ?? "",
    license: sdk.license ?? "UNLICENSED",
    apiEntry: apiEntry(plan),
    startFake: plan.apiNames.startFake,
    createClient: plan.apiNames.createClient,
    exampleUrl,
    grpcAddress: new URL(exampleUrl).host,
    hasGrpc: hasGrpc(plan),
    hasOverlay: sdk.overlay !== undefined,
    services: serviceViews(plan),
    sample: sampleView(plan),
  };
}
