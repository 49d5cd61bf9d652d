import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { glob } from "tinyglobby";
import { parse } from "yaml";

/** What lies in a folder that a configuration could be about; paths are relative to it, with `/`. */
export interface Survey {
  /** Name of the folder. */
  readonly folder: string;
  readonly protos: readonly SurveyedProto[];
  /** Folders that buf takes imports from. */
  readonly bufRoots: readonly string[];
  /** OpenAPI and Swagger documents. */
  readonly documents: readonly string[];
  /** The package, if there is one. */
  readonly manifest: Readonly<Record<string, unknown>> | undefined;
  readonly hasTsconfig: boolean;
  /** A configuration of gatewright that is there already. */
  readonly config: string | undefined;
  readonly gitattributes: string;
}

/** A .proto file, as far as its head says. */
export interface SurveyedProto {
  readonly path: string;
  readonly package: string;
  readonly imports: readonly string[];
  readonly hasServices: boolean;
  /** Whether it says `google.api.http` anywhere. */
  readonly hasHttpRules: boolean;
}

const ignored = ["**/node_modules/**", "**/.git/**", "**/dist/**", "**/generated/**"];
/** A document that is larger than this is data. */
const LARGEST_DOCUMENT = 4 * 1024 * 1024;

/** Looks at a folder. */
export async function surveyFolder(root: string): Promise<Survey> {
  const find = (patterns: readonly string[]): Promise<string[]> =>
    glob([...patterns], { cwd: root, ignore: ignored, dot: false }).then((found) => found.toSorted());
  const protos = await find(["**/*.proto"]);
  const configs = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map(
    (extension) => `gatewright.config.${extension}`,
  );
  return {
    folder: basename(root),
    protos: await Promise.all(protos.map((path) => surveyProto(root, path))),
    bufRoots: (await Promise.all((await find(["**/buf.yaml"])).map((path) => readBufRoots(root, path)))).flat(),
    documents: await keepDocuments(root, await find(["**/*.{yaml,yml,json}"])),
    manifest: await readManifest(join(root, "package.json")),
    hasTsconfig: existsSync(join(root, "tsconfig.json")),
    config: configs.find((name) => existsSync(join(root, name))),
    gitattributes: await readFile(join(root, ".gitattributes"), "utf8").catch(() => ""),
  };
}

async function surveyProto(root: string, path: string): Promise<SurveyedProto> {
  const text = (await readFile(join(root, path), "utf8")).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  return {
    path,
    package: /^\s*package\s+([\w.]+)\s*;/m.exec(text)?.[1] ?? "",
    imports: Array.from(text.matchAll(/^\s*import\s+(?:public\s+|weak\s+)?"([^"]+)"\s*;/gm), (match) => match[1] ?? ""),
    hasServices: /^\s*service\s+\w+\s*\{/m.test(text),
    hasHttpRules: /\(\s*google\.api\.http\s*\)/.test(text),
  };
}

/** Version 1 of buf.yaml stands in the folder itself; version 2 names modules. */
async function readBufRoots(root: string, path: string): Promise<readonly string[]> {
  const folder = path.split("/").slice(0, -1).join("/") || ".";
  try {
    const { modules } = parse(await readFile(join(root, path), "utf8")) as { readonly modules?: unknown };
    if (!Array.isArray(modules)) return [folder];
    return modules.map((each: { readonly path?: unknown }) => {
      const own = typeof each.path === "string" ? each.path : ".";
      return folder === "." ? own : own === "." ? folder : `${folder}/${own}`;
    });
  } catch {
    return [];
  }
}

async function keepDocuments(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of paths) {
    const text = await readFile(join(root, path), "utf8");
    if (text.length <= LARGEST_DOCUMENT && /^\s*\{?\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d/m.test(text))
      kept.push(path);
  }
  return kept;
}

async function readManifest(file: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
