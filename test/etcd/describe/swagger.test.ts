import { readFileSync } from "node:fs";
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { describeNotFound, type NotFound } from "../../../generator/provision/provision-result.js";
import { findSwaggerTools, type SwaggerTools } from "../../../proto/etcd/describe/find-swagger-tools.js";
import { generateSwagger, SWAGGER_STEMS } from "../../../proto/etcd/describe/generate-swagger.js";
import { ETCD, ROOT } from "../../proto/places.js";
import { loadProtos, outlineOf } from "../../proto/read-protos.js";

interface Swagger {
  readonly swagger: string;
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: string; readonly security?: unknown }>>>
  >;
  readonly definitions: Readonly<Record<string, unknown>>;
  readonly security: unknown;
}

const pathOf = (stem: string): string => join(ETCD, "swagger", `${stem}.swagger.json`);
const read = (stem: string): Swagger => JSON.parse(readFileSync(pathOf(stem), "utf8")) as Swagger;

describe("etcd's Swagger 2.0 files", () => {
  it.each([
    ["rpc", 44, 109],
    ["lock", 2, 7],
    ["election", 5, 13],
  ])("%s is valid and has %i operations and %i definitions", async (stem, operations, definitions) => {
    await expect(SwaggerParser.validate(pathOf(stem), { resolve: { http: false } })).resolves.toMatchObject({
      swagger: "2.0",
    });
    const document = read(stem);
    expect(Object.values(document.paths).flatMap((item) => Object.values(item))).toHaveLength(operations);
    expect(Object.keys(document.definitions)).toHaveLength(definitions);
    expect(document.security).toEqual([{ ApiKey: [] }]);
  });

  it("hold exactly the bindings of the protos", async () => {
    const { methods } = outlineOf(await loadProtos());
    const expected = methods.flatMap((method) => method.bindings.map(({ path }) => path));
    const actual = SWAGGER_STEMS.flatMap((stem) => Object.keys(read(stem).paths));
    expect(actual.toSorted()).toEqual(expected.toSorted());
  });

  it("let everybody log in", () => {
    expect(read("rpc").paths["/v3/auth/authenticate"]?.["post"]?.security).toEqual([]);
  });
});

describe("etcd's Swagger 2.0 files, generated anew", () => {
  let tools: SwaggerTools | NotFound;
  beforeAll(async () => {
    tools = await findSwaggerTools();
  });

  it("are what upstream's generator makes of the protos", async ({ skip }) => {
    if (!tools.found) {
      const reason = describeNotFound("upstream's OpenAPI generator", tools);
      console.log(`etcd swagger: not generated anew, ${reason}`);
      return skip(reason);
    }
    const files = await generateSwagger(ROOT, tools);
    expect([...files.keys()]).toEqual(SWAGGER_STEMS.map((stem) => `${stem}.swagger.json`));
    for (const stem of SWAGGER_STEMS)
      expect(readFileSync(pathOf(stem), "utf8")).toBe(files.get(`${stem}.swagger.json`));
  });
});
