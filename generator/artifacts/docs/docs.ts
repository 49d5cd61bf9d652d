import { readFileSync } from "node:fs";
import type { PageDocument } from "../../docs-page/document.js";
import { packageRoot } from "../../render/package-root.js";
import type { Plan } from "../../plan/plan.js";
import type { Artifact, Emission } from "../artifact.js";
import { describeGateway } from "../openapi/openapi.js";
import { describePage } from "./page-document.js";
import { pageHtml } from "./page-html.js";

/** `docs/`: a page that shows the API and tries it, which opens from disk, from any server of files, and from the gateway itself. */
export const docsArtifact: Artifact = {
  name: "docs",
  description: "a page of the API to read and to try: from disk, any server of files, or the gateway's `/docs`",
  needs: [],
  rooms: [],
  isOfRules: () => true,
  emit(plan) {
    const { api, diagnostics } = describeGateway(plan);
    const page = describePage(plan, api);
    // What cannot be described is said by the artifact that writes it, and here where that one is not chosen. The page knows paths that OpenAPI does not.
    const own = diagnostics.filter(({ code }) => code !== "lowered-path-segments");
    const said = plan.config.artifacts.includes("openapi") ? [] : own;
    return emitPage(page.document, [...said, ...page.diagnostics]);
  },
};

/** The same of an API that documents alone describe. */
export function emitDocumentPage(plan: Plan): Emission {
  if (plan.http === undefined) throw new Error("there is no document");
  const { document, diagnostics } = describePage(plan, plan.http.api);
  return emitPage(document, diagnostics);
}

function emitPage(document: PageDocument, diagnostics: Emission["diagnostics"]): Emission {
  return {
    modules: [],
    templates: [{ path: "docs/index.html", template: "docs/index.html.hbs", view: pageHtml(document) }],
    files: ["page.js", "page.css", "icon.svg"].map((name) => ({ path: `docs/${name}`, content: readAsset(name) })),
    exports: [],
    diagnostics,
  };
}

/** A file of the page as `npm run build` made it; it is the same for all APIs. */
function readAsset(name: string): string {
  return readFileSync(new URL(`dist/docs-page/${name}`, packageRoot), "utf8");
}
