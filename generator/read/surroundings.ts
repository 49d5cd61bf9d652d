import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { ApiConfig } from "../config.js";
import { complain, type Diagnostic } from "../diagnostics.js";

/** What keeps an output from compiling or running in the project that it lies in; nothing outside of a package. */
export async function checkSurroundings(
  { output, artifacts }: ApiConfig,
  root: string,
  folder: string,
): Promise<readonly Diagnostic[]> {
  // A package of its own says all this itself.
  if (artifacts.includes("sdk")) return [];
  const manifest = findUpward(dirname(folder), "package.json");
  if (manifest === undefined) return [];
  const tsconfig = findUpward(dirname(folder), "tsconfig.json");
  const diagnostics: Diagnostic[] = [];
  if (!(await isModulePackage(manifest)) && tsconfig !== undefined && (await setsVerbatim(tsconfig)))
    diagnostics.push(
      complain("output-not-module", { output, manifest: relative(root, manifest), tsconfig: relative(root, tsconfig) }),
    );
  const missing = packagesOf(artifacts, tsconfig !== undefined).filter(({ name }) => !isInstalled(name, folder));
  if (missing.length > 0)
    diagnostics.push(
      complain("package-missing", {
        output,
        packages: missing.map(({ name }) => name).join(", "),
        command: installCommand(missing),
      }),
    );
  return diagnostics;
}

/** `npm i ws && npm i -D vitest` */
function installCommand(packages: readonly NeededPackage[]): string {
  const command = (how: string, isDevelopment: boolean): readonly string[] => {
    const names = packages.filter((each) => each.isDevelopment === isDevelopment).map(({ name }) => name);
    return names.length === 0 ? [] : [`${how} ${names.join(" ")}`];
  };
  return [...command("npm i", false), ...command("npm i -D", true)].join(" && ");
}

interface NeededPackage {
  readonly name: string;
  readonly isDevelopment: boolean;
}

/** What an output imports beside itself, and the types of it where TypeScript compiles it. */
function packagesOf(artifacts: readonly string[], isTyped: boolean): readonly NeededPackage[] {
  const serves = ["routes", "conformance", "deploy"].some((each) => artifacts.includes(each));
  const usesNode = serves || artifacts.includes("grpc-client");
  const development = [
    ...(isTyped && serves ? ["@types/ws"] : []),
    ...(isTyped && usesNode ? ["@types/node"] : []),
    ...(artifacts.includes("conformance") ? ["vitest"] : []),
  ];
  return [
    ...(serves ? [{ name: "ws", isDevelopment: false }] : []),
    ...(artifacts.includes("zod") ? [{ name: "zod", isDevelopment: false }] : []),
    ...development.map((name) => ({ name, isDevelopment: true })),
  ];
}

function isInstalled(name: string, folder: string): boolean {
  return findUpward(folder, join("node_modules", name, "package.json")) !== undefined;
}

function findUpward(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  if (existsSync(file)) return file;
  const up = dirname(folder);
  return up === folder ? undefined : findUpward(up, name);
}

async function isModulePackage(manifest: string): Promise<boolean> {
  try {
    const { type } = JSON.parse(await readFile(manifest, "utf8")) as { readonly type?: unknown };
    return type === "module";
  } catch {
    // What is wrong with it is npm's to say.
    return true;
  }
}

async function setsVerbatim(tsconfig: string): Promise<boolean> {
  const text = await readFile(tsconfig, "utf8");
  return /^[^/\n]*"verbatimModuleSyntax"\s*:\s*true/m.test(text);
}
