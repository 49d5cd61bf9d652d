import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findNpmFolder } from "../../../tools/npm-folder.js";
import { emitClient } from "../emit-client.js";
import { startRecorder, type Recorder } from "../recorder.js";
import { rows, type Row } from "./rows.js";
import { runSide, type Verdict } from "./run-side.js";

const run = promisify(execFile);
const document = fileURLToPath(new URL("../features.yaml", import.meta.url));
const modules = fileURLToPath(new URL("../../../../node_modules", import.meta.url));
const version = "0.95.0";
const peer = await findNpmFolder("@hey-api/openapi-ts", version, ["typescript@5.9.3"]);

let server: Recorder;
let folder: string;
beforeAll(async () => {
  server = await startRecorder();
  folder = await mkdtemp(join(tmpdir(), "beside-"));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function ours(): Promise<readonly Verdict[]> {
  const emitted = await emitClient(document, "features", ["clients", "zod", "tanstack-query"]);
  await emitted.dispose();
  for (const [path, text] of emitted.files) {
    await mkdir(dirname(join(folder, "ours", path)), { recursive: true });
    await writeFile(join(folder, "ours", path), text);
  }
  return runSide(
    {
      folder: join(folder, "ours"),
      of: (row: Row) => row.ours,
      packages: modules,
      setup: `import { createFeaturesClient, createFeaturesTransport, type FeaturesClient, type FeaturesOptions } from "./index.js";
let baseUrl = "";
export let client: FeaturesClient = createFeaturesClient();
export const connect = (options: FeaturesOptions): void => void (client = createFeaturesClient({ baseUrl, ...options }));
export const transport = () => createFeaturesTransport({ baseUrl });
export const start = (url: string): void => {
  baseUrl = url;
  connect({});
};`,
      head: `import { client, connect, transport } from "./setup.js";
import type * as api from "./index.js";
import * as sdk from "./index.js";
import * as zod from "./zod.js";
import * as query from "./query.js";
export type Unused = api.Pet;
void [client, connect, transport, sdk, zod, query];`,
    },
    rows,
    server,
  );
}

async function theirs(program: string): Promise<readonly Verdict[]> {
  const output = join(folder, "theirs");
  const config = join(folder, "openapi-ts.config.mjs");
  const plugins = ["@hey-api/typescript", "@hey-api/client-fetch", "@hey-api/sdk", "zod", "@tanstack/react-query"];
  await writeFile(config, `export default ${JSON.stringify({ input: document, output, plugins })};`);
  await run(process.execPath, [join(program, "bin/run.js"), "-f", config], { cwd: folder });
  return runSide(
    {
      folder: output,
      of: (row: Row) => row.theirs,
      packages: modules,
      setup: `import { client } from "./client.gen";
export const start = (url: string): void => void client.setConfig({ baseUrl: url });`,
      head: `import { client } from "./client.gen";
import type * as api from "./types.gen";
import * as sdk from "./sdk.gen";
import * as zod from "./zod.gen";
import * as query from "./@tanstack/react-query.gen";
export type Unused = api.Pet;
void [client, sdk, zod, query];`,
    },
    rows,
    server,
  );
}

test.skipIf(peer === undefined)(
  "ours has all that hey-api has, of one document",
  async () => {
    const own = await ours();
    const other = await theirs(peer ?? "");
    const failed = own.flatMap((why, index) => (why === undefined ? [] : [`${rows[index]?.feature}: ${why}`]));
    expect(failed).toEqual([]);
    const verdict = (why: Verdict): string => (why === undefined ? "yes" : "no");
    const table = rows.map(
      ({ feature }, index) =>
        `| ${feature.replaceAll("|", "\\|")} | ${verdict(own[index])} | ${verdict(other[index])} |`,
    );
    if (process.env["SHOW_BESIDE"] !== undefined)
      console.log(other.map((why, index) => `${rows[index]?.feature}: ${why ?? "yes"}`).join("\n"));
    const page = `# Beside hey-api

Written by \`npx vitest run test/artifacts/rest-client/beside --update\` from what both make of one document,
[features.yaml](../test/artifacts/rest-client/features.yaml). A row is a *yes* when a call in its own words compiles under \`strict\`, a server gets the request that the document describes, and the
program what the server answered. hey-api is \`@hey-api/openapi-ts\` ${version} with the plugins \`typescript\`, \`sdk\`, \`client-fetch\`, \`zod\` and \`@tanstack/react-query\` as they come; further plugins and options turn dates
into \`Date\`, integers into \`bigint\` and check answers, which is not counted.

| | gatewright | hey-api |
|---|---|---|
${table.join("\n")}
`;
    await expect(page).toMatchFileSnapshot("../../../../docs/beside-hey-api.md");
  },
  240_000,
);
