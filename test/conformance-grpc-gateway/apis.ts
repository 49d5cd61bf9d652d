import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findGoogleProtos } from "../conformance/google-protos.js";
import type { OracleApi } from "./build-oracle.js";
import { randomProto } from "./random-proto.js";
import type { RequestLimits } from "./requests.js";

/** An API of the comparison, with how many requests are made for each of its routes. */
export interface ComparedApi extends OracleApi {
  readonly limits: (template: string) => RequestLimits;
}

const protos = fileURLToPath(new URL("protos", import.meta.url));
const few: RequestLimits = { query: 12, path: 15, body: 40, answer: 3 };
/** Where one route stands for all in what it is about, it gets every request there is. */
const every = 100_000;

function shapeLimits(template: string): RequestLimits {
  if (template === "/query") return { ...few, query: every };
  if (template === "/whole/everything" || template.startsWith("/old")) return { ...few, body: every, answer: 40 };
  if (template.startsWith("/path/")) return { ...few, path: every };
  if (template.startsWith("/body/")) return { query: 4, path: 6, body: every, answer: 5 };
  return { query: 60, path: 60, body: 300, answer: 5 };
}

/** Public APIs of several kinds: custom verbs, streams, masks, `**` in paths, proto3 optional. */
const publicApis: readonly (readonly [name: string, folder: string])[] = [
  ["pubsub", "google/pubsub/v1"],
  ["logging", "google/logging/v2"],
  ["tasks", "google/cloud/tasks/v2"],
  ["language", "google/cloud/language/v1"],
  ["monitoring", "google/monitoring/v3"],
];

/** The APIs that are compared; `why` tells why the public ones and what they import cannot be had. */
export async function findApis(
  scope: "sample" | "all",
): Promise<{ readonly apis: readonly ComparedApi[] } | { readonly why: string }> {
  const google = await findGoogleProtos();
  if ("why" in google) return google;
  const includes = [protos, google.folder];
  const shapes: ComparedApi = {
    name: "shapes",
    files: ["shapes.proto"],
    includes,
    limits: (template) => (scope === "sample" ? { query: 6, path: 4, body: 6, answer: 1 } : shapeLimits(template)),
  };
  const old: ComparedApi = { ...shapes, name: "old", files: ["old.proto"] };
  const randomFiles = await randomFolder(randomApis(scope));
  const random: ComparedApi = {
    name: "random",
    files: randomFiles.files,
    includes: [randomFiles.folder, google.folder],
    limits: () => (scope === "sample" ? { query: 1, path: 1, body: 2, answer: 1 } : few),
  };
  if (scope === "sample") return { apis: [shapes, old, random] };
  return {
    apis: [
      shapes,
      old,
      random,
      ...(await Promise.all(
        publicApis.map(async ([name, folder]): Promise<ComparedApi> => ({
          name,
          files: (await readdir(join(google.folder, folder)))
            .filter((file) => file.endsWith(".proto"))
            .map((file) => `${folder}/${file}`),
          includes: [google.folder],
          limits: () => few,
        })),
      )),
      ...(await sharedApi(google.folder)),
    ],
  };
}

/** Numbers of the random protos: of a sample, one of proto2 and two of proto3. */
export function randomApis(scope: "sample" | "all"): readonly number[] {
  return scope === "sample" ? [0, 1, 4] : Array.from({ length: 20 }, (_, index) => index);
}

/** Random protos in a folder named after their text, so that it is there only once. */
async function randomFolder(
  indices: readonly number[],
): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const texts = indices.map((index) => randomProto(index));
  const hash = createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `gatewright-random-protos-${hash}`);
  await mkdir(folder, { recursive: true });
  const files = indices.map((index) => `random_${String(index).padStart(2, "0")}.proto`);
  for (const [index, text] of texts.entries()) await writeFile(join(folder, files[index] ?? ""), text);
  return { folder, files };
}

/** Inputs that lie beside the checkout on some machines; methods that the real generator refuses are left out. */
async function sharedApi(google: string): Promise<readonly ComparedApi[]> {
  const source = fileURLToPath(new URL("../../../shared/cases/gateway/", import.meta.url));
  if (!existsSync(source)) {
    console.log("SKIPPED: the probe protos beside the checkout are not there");
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), "gatewright-probe-"));
  const files = ["probe.proto", "bodies.proto"];
  for (const file of files) {
    const text = await readFile(join(source, file), "utf8");
    const lines = text.split("\n").filter((line) => !/rpc (UploadStream|Mask|Purge)\(/.test(line));
    await writeFile(join(folder, file), lines.join("\n"));
  }
  return [{ name: "probe", files, includes: [folder, google], limits: () => few }];
}
