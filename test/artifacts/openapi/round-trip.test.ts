import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { describeGateway, openApiArtifact } from "../../../generator/artifacts/openapi/openapi.js";
import type { HttpApi } from "../../../generator/model/http-api.js";
import type { Plan } from "../../../generator/plan/plan.js";
import { readHttpApi } from "../../../generator/read/openapi/read-http-api.js";
import { describedApis } from "../../tools/described-apis.js";
import { fixtureApis, planFixture } from "../../tools/fixture-apis.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-openapi-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The model without places, its operations in the order of routes: a document groups them by path. */
function comparable({ operations, types, ...api }: HttpApi): unknown {
  const routes = operations.map((each) => [`${each.method} ${each.path.source}`, each] as const);
  const sorted = { ...api, operations: Object.fromEntries(routes.toSorted(([a], [b]) => (a < b ? -1 : 1))), types };
  return JSON.parse(JSON.stringify(sorted, (key, value: unknown) => (key === "location" ? undefined : value)));
}

async function write(plan: Plan): Promise<{ readonly path: string; readonly text: string }> {
  const [file] = openApiArtifact.emit(plan).files ?? [];
  const path = join(folder, file?.path ?? "");
  await writeFile(path, file?.content ?? "");
  return { path, text: file?.content ?? "" };
}

describe("the document of every API is valid, and read back it is the same API", () => {
  test.each(describedApis.map((config) => [config.name, config] as const))("%s", async (_name, config) => {
    const plan = await planFixture(config);
    const { diagnostics } = openApiArtifact.emit(plan);
    const { path, text } = await write(plan);
    await expect(
      SwaggerParser.validate(parse(text) as Parameters<typeof SwaggerParser.validate>[0]),
    ).resolves.toBeDefined();
    const { api, diagnostics: read } = await readHttpApi([path], folder, plan.api.name);
    expect(read.filter(({ severity }) => severity !== "info")).toEqual([]);
    const unsayable = diagnostics
      .filter(({ code }) => code === "openapi-method-unsayable")
      .map(({ message }) => message.split(" is ")[0]);
    const lowered = describeGateway(plan).api;
    const wanted = {
      ...lowered,
      operations: lowered.operations.filter((each) => !unsayable.includes(`${each.method} ${each.path.source}`)),
    };
    expect(api && comparable(api)).toEqual(comparable(wanted));
  });

  test("as JSON too", async () => {
    const [etcd] = fixtureApis;
    if (etcd === undefined) throw new Error("no etcd");
    const plan = await planFixture({
      ...etcd,
      openapi: { format: "json", version: "3.6", servers: ["http://127.0.0.1:2379"] },
    });
    const { path, text } = await write(plan);
    expect(path).toMatch(/openapi\.json$/);
    expect(JSON.parse(text)).toMatchObject({ info: { version: "3.6" }, servers: [{ url: "http://127.0.0.1:2379" }] });
    expect((await readHttpApi([path], folder, "etcd")).api?.operations).toHaveLength(51);
  });
});
