import { configText } from "./config-text.js";
import { libraryProto } from "./library-example.js";
import type { Proposal } from "./propose.js";
import type { Survey } from "./survey.js";

/** A file that `init` writes, new or with something added. */
export interface InitFile {
  readonly path: string;
  readonly content: string;
  readonly how: "new" | "changed";
}

/** What `init` writes, and what it leaves to its user. */
export interface InitPlan {
  readonly files: readonly InitFile[];
  readonly notes: readonly string[];
}

const scripts = {
  generate: "gatewright generate",
  "generate:check": "gatewright generate --check",
  serve: "gatewright serve --upstream 127.0.0.1:50051",
} as const;

/** Plans the files of a proposal. */
export function planInit(survey: Survey, proposal: Proposal): InitPlan {
  const serves = proposal.apis.some(({ artifacts }) => artifacts.includes("routes"));
  const manifest = planManifest(survey, serves);
  const attributes = planAttributes(survey, proposal);
  return {
    files: [
      { path: "gatewright.config.ts", content: configText(proposal), how: "new" },
      ...(proposal.isExample
        ? [{ path: "proto/library/v1/library.proto", content: libraryProto, how: "new" as const }]
        : []),
      ...manifest.files,
      ...attributes,
    ],
    notes: manifest.notes,
  };
}

function planManifest({ manifest, folder, hasTsconfig }: Survey, serves: boolean): InitPlan {
  // What npm makes of itself when it installs into an empty folder.
  const isBare =
    manifest === undefined || Object.keys(manifest).every((key) => /^(?:dev|peer|optional)?dependencies$/i.test(key));
  const known = toRecord(manifest?.["scripts"]);
  const wanted = Object.entries(scripts).filter(([name]) => serves || name !== "serve");
  const taken = wanted.filter(([name, command]) => known[name] !== undefined && known[name] !== command);
  const added = Object.fromEntries(wanted.filter(([name]) => known[name] === undefined));
  const notes = [
    ...taken.map(
      ([name, command]) => `package.json has a script "${name}" of its own: run \`npx ${command}\` instead.`,
    ),
    ...(!isBare && manifest["type"] !== "module" && hasTsconfig
      ? ['package.json is not of "type": "module"; emitted code is, which TypeScript minds with verbatimModuleSyntax.']
      : []),
  ];
  if (Object.keys(added).length === 0 && !isBare) return { files: [], notes };
  const base =
    manifest === undefined
      ? { name: folder.toLowerCase().replace(/[^a-z0-9._-]+/g, "-") || "api", private: true }
      : manifest;
  const changed = { ...base, ...(isBare && { type: "module" }), scripts: { ...known, ...added } };
  const content = `${JSON.stringify(changed, null, 2)}\n`;
  return { files: [{ path: "package.json", content, how: manifest === undefined ? "new" : "changed" }], notes };
}

function planAttributes({ gitattributes }: Survey, { apis }: Proposal): readonly InitFile[] {
  const outputs = new Set(apis.map(({ output }) => output.split("/")[0] ?? output));
  const lines = [...outputs].map((output) => `${output}/** linguist-generated`);
  const missing = lines.filter((line) => !gitattributes.split("\n").includes(line));
  if (missing.length === 0) return [];
  const before = gitattributes === "" || gitattributes.endsWith("\n") ? gitattributes : `${gitattributes}\n`;
  return [
    {
      path: ".gitattributes",
      content: `${before}${missing.join("\n")}\n`,
      how: gitattributes === "" ? "new" : "changed",
    },
  ];
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
