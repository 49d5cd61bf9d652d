import { execFile } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Recorder } from "../recorder.js";
import type { Row } from "./rows.js";

const run = promisify(execFile);
const modules = fileURLToPath(new URL("../../../../node_modules", import.meta.url));

/** One side of the table: where its output is, and what its rows begin with. */
export interface Side {
  readonly folder: string;
  readonly of: (row: Row) => string | undefined;
  /** Imports and a function `connect(url)`. */
  readonly setup: string;
  /** Imports of a row. */
  readonly head: string;
  readonly packages: string;
}

/** Why a row of a side is not so; undefined where it is. */
export type Verdict = string | undefined;

/** Compiles the rows of a side, runs those that compile against the server, and judges each. */
export async function runSide(side: Side, rows: readonly Row[], server: Recorder): Promise<readonly Verdict[]> {
  const { folder, head, setup } = side;
  await mkdir(folder, { recursive: true });
  await symlink(side.packages, join(folder, "node_modules")).catch(() => undefined);
  await writeFile(join(folder, "setup.ts"), setup);
  const texts = rows.map((row) => side.of(row));
  for (const [index, text] of texts.entries())
    if (text !== undefined)
      await writeFile(
        join(folder, `row-${index}.ts`),
        `${head}\nexport default async (): Promise<unknown> => {\n${text}\n};\n`,
      );
  const faults = await compile(folder);
  const runnable = texts.flatMap((text, index) => (text === undefined ? [] : [index]));
  const entry = [
    'export { start } from "./setup";',
    ...runnable.map((index) => `export { default as row${index} } from "./row-${index}";`),
  ];
  await writeFile(join(folder, "all.ts"), entry.join("\n"));
  const outfile = join(folder, "all.mjs");
  await build({
    entryPoints: [join(folder, "all.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
    alias: { "@tanstack/react-query": join(dirname(fileURLToPath(import.meta.url)), "react-query.ts") },
    nodePaths: [modules],
  });
  const all = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Readonly<
    Record<string, (url?: string) => unknown>
  >;
  const verdicts: Verdict[] = [];
  for (const [index, row] of rows.entries()) {
    const fault = faults.get(index);
    if (texts[index] === undefined) verdicts.push("there is nothing for it");
    else if (fault !== undefined) verdicts.push(`it does not compile: ${fault}`);
    else verdicts.push(await judge(row, all, index, server));
  }
  return verdicts;
}

async function judge(
  row: Row,
  all: Readonly<Record<string, (url?: string) => unknown>>,
  index: number,
  server: Recorder,
): Promise<Verdict> {
  const answers = row.answer === undefined ? [{}] : Array.isArray(row.answer) ? row.answer : [row.answer];
  server.answer(...answers);
  all["start"]?.(server.url);
  const before = server.requests.length;
  let returned: unknown;
  try {
    returned = await all[`row${index}`]?.();
  } catch (error) {
    return `it fails: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (JSON.stringify(returned) !== JSON.stringify(row.returns)) return `it gives ${JSON.stringify(returned)}`;
  if (row.sent === undefined) return undefined;
  const request = server.requests.at(-1);
  if (request === undefined || server.requests.length === before) return "nothing is sent";
  return row.sent(request)
    ? undefined
    : `it sends ${request.method} ${request.target} ${JSON.stringify(request.headers)} ${request.body.toString()}`;
}

/** First fault of each row that has one. */
async function compile(folder: string): Promise<ReadonlyMap<number, string>> {
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable", "ESNext.Disposable"],
    types: [],
    module: "ESNext",
    moduleResolution: "Bundler",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["row-*.ts"] }));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const { stdout } = await run(process.execPath, [join(modules, "typescript/bin/tsc"), "-p", folder], {
    maxBuffer: 1 << 26,
  }).catch((error: { stdout: string }) => error);
  const faults = new Map<number, string>();
  for (const line of stdout.split("\n")) {
    const [, index, why] = /row-(\d+)\.ts\(\d+,\d+\): error (TS\d+: .*)$/.exec(line) ?? [];
    if (index !== undefined && !faults.has(Number(index))) faults.set(Number(index), why ?? "");
  }
  return faults;
}
