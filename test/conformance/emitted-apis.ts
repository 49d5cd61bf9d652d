import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import type { InputConfig } from "../../generator/config.js";
import { createRandom } from "../conformance-grpc-gateway/random.js";
import { randomProto } from "../conformance-grpc-gateway/random-proto.js";
import { findGoogleProtos } from "./google-protos.js";

/** An API that a suite is emitted for. */
export interface SuiteApi {
  readonly name: string;
  readonly input: InputConfig;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Inputs of the project's own tests. */
export const fixtureApis: readonly SuiteApi[] = [
  ...["shapes", "findings", "required"].map((name): SuiteApi => ({
    name,
    input: { protos: [`test/conformance/fixtures/${name}.proto`], includes: ["test/conformance/fixtures"] },
  })),
  {
    name: "every-field",
    input: {
      protos: ["test/conformance-grpc-gateway/protos/shapes.proto"],
      includes: ["test/conformance-grpc-gateway/protos"],
    },
  },
  {
    name: "old",
    input: {
      protos: ["test/conformance-grpc-gateway/protos/old.proto"],
      includes: ["test/conformance-grpc-gateway/protos"],
    },
  },
  {
    name: "library",
    input: {
      protos: ["test/runtime/gateway/fixtures/proto/library/*.proto"],
      includes: ["test/runtime/gateway/fixtures/proto"],
    },
  },
];

/** Random protos by their numbers, streams with path variables included. */
export async function randomApis(indices: readonly number[]): Promise<readonly SuiteApi[]> {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-suites-"));
  return Promise.all(
    indices.map(async (index): Promise<SuiteApi> => {
      const include = join(folder, String(index));
      const file = join(include, "random.proto");
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, randomProto(index, true));
      return { name: `random-${index}`, input: { protos: [file], includes: [include] } };
    }),
  );
}

/** Protos that lie beside the checkout on some machines, each an API of its own. */
export function sharedApis(): readonly SuiteApi[] {
  const cases = join(root, "../shared/cases");
  if (!existsSync(cases)) {
    console.log("SKIPPED: the protos beside the checkout are not there");
    return [];
  }
  // What others import, and what is invalid on purpose.
  const apart = /same-name|bodies\.proto|synthetic-oneof/;
  // What has no method has no suite.
  const single = globSync("{gateway,proto}/*.proto", { cwd: cases }).filter(
    (file) => !apart.test(file) && readFileSync(join(cases, file), "utf8").includes("rpc "),
  );
  const includes = [join(cases, "gateway")];
  return [
    ...single.map((file): SuiteApi => ({
      name: file.replace(/^.*\/|\.proto$/g, ""),
      input: { protos: [join(cases, file)], includes: [join(cases, dirname(file))] },
    })),
    {
      name: "bodies",
      input: { protos: [join(cases, "gateway/bodies.proto"), join(cases, "gateway/probe.proto")], includes },
    },
    {
      name: "same-name",
      input: { protos: [join(cases, "proto/same-name/**/*.proto")], includes: [join(cases, "proto/same-name")] },
    },
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** APIs of Google's published protos with HTTP rules, drawn with a fixed seed; or why there are none. */
export async function publicApis(count: number): Promise<readonly SuiteApi[] | { readonly why: string }> {
  const google = await findGoogleProtos();
  if ("why" in google) return google;
  const folders = new Set<string>();
  for (const file of globSync("google/**/*.proto", { cwd: google.folder }).toSorted()) {
    const text = await readFile(join(google.folder, file), "utf8");
    if (text.includes("(google.api.http)")) folders.add(dirname(file));
  }
  return createRandom("public APIs")
    .some([...folders], count)
    .map((folder) => ({
      name: folder.replace(/^google\//, "").replaceAll("/", "-"),
      input: { protos: [`${google.folder}/${folder}/*.proto`], includes: [google.folder] },
    }));
}
