import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import SwaggerParser from "@apidevtools/swagger-parser";
import type { Ajv, AnySchemaObject, Options, ValidateFunction } from "ajv";
import { build } from "esbuild";
import { schemaName } from "./compiled-schemas.js";

type Validator = new (options: Options) => Ajv;

/** What swagger-parser holds a document against. */
interface Judgement {
  readonly Validator: Validator;
  readonly options: Options;
  readonly schema: AnySchemaObject;
}

const home = createRequire(import.meta.url).resolve("@apidevtools/swagger-parser");
const requireBeside = createRequire(home);

/** The least document of each version. */
const leastDocuments: readonly object[] = [
  { swagger: "2.0", info: { title: "", version: "" }, paths: {} },
  ...["3.0.0", "3.1.0"].map((openapi) => ({ openapi, info: { title: "", version: "" }, paths: {} })),
];

/**
 * Compiles the schemas of swagger-parser into modules of a folder, one for each version of OpenAPI, as they are: its validator would do so in each run,
 * which takes longer than all the rest of most runs. A part of the build; what is up to date is left as it is.
 */
export async function compileSchemas(folder: URL): Promise<void> {
  const origin = ["@apidevtools/swagger-parser", "ajv", "ajv-draft-04"].map(
    (name) => `${name} ${(requireBeside(`${name}/package.json`) as { readonly version: string }).version}`,
  );
  const program = createHash("sha256")
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest("hex");
  const mark = `// The schema of ${origin.join(", ")}, compiled by ${program}.\n`;
  mkdirSync(folder, { recursive: true });
  for (const document of leastDocuments) {
    const version = Object.values(document).map(String)[0] ?? "";
    const file = new URL(`${schemaName(version)}.js`, folder);
    if (existsSync(file) && readFileSync(file, "utf8").startsWith(mark)) continue;
    const versions = await findVersions(document);
    writeFileSync(file, `${mark}${await compile(await findJudgement(document), versions)}`);
  }
}

/** Lets swagger-parser judge a document, and looks at what it does it with. */
async function findJudgement(document: object): Promise<Judgement> {
  let found: Judgement | undefined;
  const prototypes = ["ajv-draft-04", "ajv/dist/2020"].map(
    (name) => (requireBeside(name) as { readonly prototype: Ajv }).prototype,
  );
  const own = prototypes.map((each) => each.validate);
  for (const each of prototypes)
    each.validate = function validate(this: Ajv, schema: unknown): boolean {
      const { constructor, opts } = this;
      found = { Validator: constructor as Validator, options: opts, schema: schema as AnySchemaObject };
      return true;
    } as unknown as Ajv["validate"];
  try {
    await SwaggerParser.validate(structuredClone(document) as never, { validate: { spec: false } });
  } finally {
    for (const [at, each] of prototypes.entries()) if (own[at]) each.validate = own[at];
  }
  if (found === undefined) throw new Error("swagger-parser judges documents by something else than Ajv");
  return found;
}

/** Which releases of a version swagger-parser takes: its schema does not say. */
async function findVersions(document: object): Promise<readonly string[]> {
  const [[key = "", version] = []] = Object.entries(document) as [string, unknown][];
  const minor = String(version).split(".").slice(0, 2).join(".");
  const releases = key === "swagger" ? [minor] : Array.from({ length: 20 }, (_, at) => `${minor}.${at}`);
  const taken = await Promise.all(
    releases.map((each) =>
      SwaggerParser.parse({ ...document, [key]: each } as never).then(
        () => [each],
        () => [],
      ),
    ),
  );
  return taken.flat();
}

async function compile({ Validator, options, schema }: Judgement, versions: readonly string[]): Promise<string> {
  const { allErrors: _, ...others } = options;
  const validator = new Validator({ ...others, code: { source: true } });
  const print = requireBeside("ajv/dist/standalone") as {
    readonly default: (validator: Ajv, compiled: ValidateFunction) => string;
  };
  const code = print.default(validator, validator.compile(schema));
  const contents = `${code}\nmodule.exports = { validate: module.exports, versions: ${JSON.stringify(versions)} };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dirname(home) },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    minifyWhitespace: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileSchemas(new URL("./compiled/", import.meta.url));
