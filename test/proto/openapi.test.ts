import { join } from "node:path";
import { existsSync, readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import protobuf from "protobufjs";
import protojson from "protobufjs/ext/protojson.js";
import { beforeAll, describe, expect, it } from "vitest";
import {
  readDocument,
  refName,
  type Content,
  type Document,
  type MediaType,
  type Operation,
  type Schema,
} from "./openapi-document.js";
import { expectedShape, shapeOf, simpleName } from "./openapi-shapes.js";
import type { Outline, OutlineMessage, OutlineMethod } from "./outline.js";
import { ETCD, SHARED_ETCD } from "./places.js";
import { loadProtos, outlineOf } from "./read-protos.js";

const PATH = join(ETCD, "openapi.yaml");
const THIRD_PARTY = join(SHARED_ETCD, "third-party-openapi-3.1.yml");
const ERROR_STATUSES = ["400", "401", "403", "404", "429", "500", "501", "503", "504"];
if (!existsSync(THIRD_PARTY)) console.log("etcd openapi.yaml: operationIds not compared, ../shared/etcd is absent");

let document: Document;
let root: protobuf.Root;
let protos: Outline;
/** JSON name by proto name, over all fields. */
let jsonNames: ReadonlyMap<string, string>;
/** Each method with one of its paths below the server's `/v3` and the operation there. */
let operations: readonly { readonly path: string; readonly method: OutlineMethod; readonly operation: Operation }[];

beforeAll(async () => {
  document = readDocument(PATH);
  root = await loadProtos();
  protojson.install();
  protos = outlineOf(root);
  jsonNames = new Map(
    protos.messages.flatMap((message) => message.fields.map((field) => [field.name, field.jsonName])),
  );
  operations = protos.methods.flatMap((method) =>
    method.bindings.map(({ path }) => {
      const operation = document.paths[path.replace("/v3/", "/")]?.["post"];
      if (operation === undefined) throw new Error(`openapi.yaml lacks POST ${path}`);
      return { path, method, operation };
    }),
  );
});

describe("etcd openapi.yaml", () => {
  it("is valid OpenAPI 3.1", async () => {
    expect(document.openapi).toBe("3.1.0");
    const options = { resolve: { http: false } } as const;
    await expect(SwaggerParser.validate(PATH, options)).resolves.toMatchObject({ openapi: "3.1.0" });
  });

  it("has exactly the bindings of the protos, aliases included, each under an id of its own", () => {
    const expected = operations.map(({ path }) => path.replace("/v3", ""));
    expect(Object.keys(document.paths).toSorted()).toEqual(expected.toSorted());
    expect(new Set(Object.values(document.paths).flatMap((item) => Object.keys(item)))).toEqual(new Set(["post"]));
    expect(document.servers.map((server) => server.url)).toEqual(["http://{host}:{port}/v3"]);
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(51);
  });

  it.skipIf(!existsSync(THIRD_PARTY))("keeps the operation ids and tags of the third-party description", () => {
    // That file is not quite YAML (unquoted colons), so only the lines that matter are read.
    const lines = readFileSync(THIRD_PARTY, "utf8").matchAll(/^ {2}(\/\S+):\n {4}post:\n {6}operationId: (\w+)/gm);
    const theirs = Object.fromEntries([...lines].map(([, path, id]) => [path, id]));
    const ours = Object.fromEntries(
      Object.keys(theirs).map((path) => [path, document.paths[path]?.["post"]?.operationId]),
    );
    expect(Object.keys(theirs)).toHaveLength(38);
    expect(ours).toEqual(theirs);
  });

  it("tags every operation with its service, and describes the tags", () => {
    for (const { method, operation } of operations) expect(operation.tags).toEqual([method.fullName.split(".").at(-2)]);
    expect(document.tags.map((tag) => tag.name)).toEqual(protos.services.map((service) => service.split(".").at(-1)));
    for (const tag of document.tags) expect(tag.description).toMatch(/\.$/);
  });

  it("says for every operation what it does", () => {
    for (const { operation } of operations) {
      expect(operation).toMatchObject({
        summary: expect.stringMatching(/^[A-Z]/),
        description: expect.stringMatching(/\.$/),
      });
    }
  });

  it("wants the raw token in Authorization everywhere but for logging in", () => {
    expect(document.components.securitySchemes).toMatchObject({
      ApiKey: { type: "apiKey", in: "header", name: "Authorization" },
    });
    expect(Object.keys(document.components.securitySchemes)).toEqual(["ApiKey"]);
    expect(document.security).toEqual([{ ApiKey: [] }]);
    const overriding = operations.filter(({ operation }) => operation.security !== undefined);
    expect(overriding.map(({ path, operation }) => [path, operation.security])).toEqual([
      ["/v3/auth/authenticate", []],
    ]);
  });

  it("declares the same error answers, with examples, for every operation", () => {
    for (const { operation } of operations) {
      expect(Object.keys(operation.responses)).toEqual(["200", ...ERROR_STATUSES]);
      const errors = ERROR_STATUSES.map(
        (status) => document.components.responses[refName(operation.responses[status])],
      );
      expect(errors.map((error) => refName(error?.content?.["application/json"]?.schema))).toEqual(
        ERROR_STATUSES.map(() => "Status"),
      );
      expect(new Set(errors).size).toBe(ERROR_STATUSES.length);
    }
    const examples = Object.values(document.components.responses).map((response) =>
      Object.values(response.content?.["application/json"]?.examples ?? {}).map(({ value }) => value),
    );
    const anyError: unknown = { code: expect.any(Number), message: expect.any(String) };
    for (const values of examples) expect(values).toEqual([anyError, ...values.slice(1).map(() => anyError)]);
    expect(Object.keys(document.components.schemas["Status"]?.properties ?? {})).toEqual([
      "code",
      "message",
      "details",
    ]);
  });

  it("takes and returns the methods' messages, streams in their envelope", () => {
    for (const { method, operation } of operations) {
      const answer = answerOf(operation).schema;
      const envelope = Object.entries(answer.properties ?? {}).map(([name, schema]) => [name, refName(schema)]);
      const actual = {
        operation: operation.operationId,
        bodyRequired: operation.requestBody.required,
        request: refName(requestOf(operation).schema),
        streams: [operation["x-client-streaming"] ?? false, operation["x-server-streaming"] ?? false],
        answer: envelope.length > 0 ? envelope : refName(answer),
      };
      const response = simpleName(method.response);
      expect(actual).toEqual({
        operation: operation.operationId,
        bodyRequired: true,
        request: simpleName(method.request),
        streams: [method.clientStreaming, method.serverStreaming],
        answer: method.serverStreaming
          ? [
              ["result", response],
              ["error", "Status"],
            ]
          : response,
      });
    }
  });

  it("shows for every operation requests and answers that are JSON of those messages", () => {
    for (const { method, operation } of operations) {
      const requests = requestOf(operation).examples;
      const answers = answerOf(operation).examples;
      expect(Object.keys(requests)).not.toEqual([]);
      expect(Object.keys(answers)).toEqual(Object.keys(requests));
      for (const { value } of Object.values(requests)) expectCanonical(method.request, value);
      for (const { value } of Object.values(answers)) {
        expectCanonical(
          method.response,
          method.serverStreaming ? (value as { readonly result: unknown }).result : value,
        );
      }
    }
  });
});

describe("schemas of etcd openapi.yaml", () => {
  it("are the messages of the protos, and the error body", () => {
    const expected = protos.messages.map((message) => message.fullName.split(".").at(-1));
    expect(Object.keys(document.components.schemas).toSorted()).toEqual([...expected, "Status"].toSorted());
  });

  it("have the fields of the messages in their order, with type, format and oneof, none of them required", () => {
    for (const message of protos.messages) {
      const name = message.fullName;
      expect({ name, ...shapeOf(schemaOf(message)) }).toEqual({ name, ...expectedShape(message, protos) });
    }
    expect(protos.messages.filter((message) => message.oneofs.length > 0)).toHaveLength(4);
  });

  it("describe every message and field, and say since when the later ones exist", () => {
    const undescribed = protos.messages.flatMap((message) => {
      const schema = schemaOf(message);
      const fields = message.fields.map((field) => ({
        name: `${message.fullName}.${field.name}`,
        description: schema.properties?.[field.name]?.description,
        version: field.version,
      }));
      const all = [{ name: message.fullName, description: schema.description, version: message.version }, ...fields];
      return all.filter((each) => !isDescribed(each.description ?? "", each.version));
    });
    expect(undescribed).toEqual([]);
  });
});

/** Whether a description is a sentence and names the line of a part that not every line has. */
function isDescribed(description: string, version: string | undefined): boolean {
  const isLater = version !== undefined && version > "3.1";
  return description.endsWith(".") && (!isLater || description.includes(`Since etcd ${version}.`));
}

/** Fails unless the value is what a server would print, but for the zero values that an example may spell out. */
function expectCanonical(typeName: string, value: unknown): void {
  const type = root.lookupType(typeName);
  const printed: unknown = type.toJson(type.fromJson(value));
  expect({ typeName, printed }).toEqual({ typeName, printed: withJsonNames(value) });
}

const ZERO_VALUES: readonly unknown[] = ["EQUAL", "VERSION", "GET", "VALIDATE"];

/** The value with JSON names for proto names; a key that is no field's proto name becomes one that no message has. */
function withJsonNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withJsonNames);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, member]) => !ZERO_VALUES.includes(member));
  return Object.fromEntries(
    kept.map(([name, member]) => [jsonNames.get(name) ?? `no field ${name}`, withJsonNames(member)]),
  );
}

function schemaOf(message: OutlineMessage): Schema {
  return document.components.schemas[simpleName(message.fullName)] ?? {};
}

function requestOf(operation: Operation): MediaType {
  return jsonOf(operation.requestBody.content, operation);
}

function answerOf(operation: Operation): MediaType {
  return jsonOf(operation.responses["200"]?.content, operation);
}

function jsonOf(content: Content | undefined, operation: Operation): MediaType {
  const [json, ...others] = Object.entries(content ?? {});
  if (json?.[0] !== "application/json" || others.length > 0)
    throw new Error(`${operation.operationId} wants JSON and nothing else`);
  return json[1];
}
