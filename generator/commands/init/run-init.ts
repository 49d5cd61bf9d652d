import { resolve } from "node:path";
import { complain, formatDiagnostic } from "../../diagnostics.js";
import { planInit } from "../../init/plan-files.js";
import { proposeApis, type Proposal } from "../../init/propose.js";
import { surveyFolder, type Survey } from "../../init/survey.js";
import { writeInitFiles } from "../../write/init-files.js";
import type { CommandOutput } from "../command-output.js";

/** Asks a question; an empty answer is the default. */
export type Ask = (question: string, standard: string) => Promise<string>;

/** Whoever was asked has gone. */
export class NobodyAnswers extends Error {}

/** `gatewright init`: looks at a folder, asks where there is somebody to ask, and writes a configuration; answers the exit code. */
export async function runInit(folder: string, ask: Ask | undefined, output: CommandOutput): Promise<number> {
  const root = resolve(folder);
  const survey = await surveyFolder(root);
  if (survey.config !== undefined) {
    output.complaint(formatDiagnostic(complain("init-config-exists", { file: survey.config })));
    return 2;
  }
  output.result(describeSurvey(survey));
  const proposal = proposeApis(survey);
  const wanted = ask === undefined ? proposal : await refine(proposal, ask).catch(ignoreGone);
  if (wanted === undefined) {
    output.complaint(`\n${formatDiagnostic(complain("init-not-answered", {}))}`);
    return 2;
  }
  const { files, notes } = planInit(survey, wanted);
  await writeInitFiles(root, files);
  for (const { path, how } of files) output.result(`${how === "new" ? "wrote" : "changed"} ${path}`);
  for (const note of notes) output.result(`note: ${note}`);
  const serves = wanted.apis.some(({ artifacts }) => artifacts.includes("routes"));
  output.result(
    `next: npx gatewright generate${serves ? ", then npx gatewright serve --upstream HOST:PORT, where your gRPC server listens" : ""}`,
  );
  return 0;
}

function describeSurvey({ protos, documents, bufRoots }: Survey): string {
  const services = protos.filter(({ hasServices }) => hasServices).length;
  if (services + documents.length === 0)
    return "found neither .proto files with services nor OpenAPI documents: a small library to begin with";
  const found = [
    ...(services > 0 ? [`${protos.length} .proto files, ${services} with services`] : []),
    ...(bufRoots.length > 0 ? ["buf.yaml"] : []),
    ...(documents.length > 0 ? [`OpenAPI: ${documents.join(", ")}`] : []),
  ];
  return `found ${found.join("; ")}`;
}

function ignoreGone(error: unknown): undefined {
  if (!(error instanceof NobodyAnswers)) throw error;
  return undefined;
}

/** Lets somebody change name, output and artifacts of each API. */
async function refine({ apis, ...rest }: Proposal, ask: Ask): Promise<Proposal> {
  const refined: Proposal["apis"][number][] = [];
  for (const api of apis) {
    const name = await ask(`Name of the API in ${[...api.protos, ...api.openapi].join(", ")}`, api.name);
    const output = await ask("Folder of the output", `generated/${name}`);
    const artifacts = await ask("Artifacts, with commas between", api.artifacts.join(","));
    refined.push({ ...api, name, output, artifacts: artifacts.split(",").map((each) => each.trim()) });
  }
  return { ...rest, apis: refined };
}
