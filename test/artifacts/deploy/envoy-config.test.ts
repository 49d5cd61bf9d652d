import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { deployArtifact } from "../../../generator/artifacts/deploy/deploy.js";
import type { Api } from "../../../generator/model/api.js";
import { readApi } from "../../../generator/read/read.js";
import { markGenerated } from "../../../generator/render/mark.js";
import { renderTemplate } from "../../../generator/render/template.js";
import { fixtureApis, planFixture } from "../../tools/fixture-apis.js";
import { findNpmFolder } from "../../tools/npm-folder.js";
import { findFaults } from "./proto-yaml.js";

/** The package that brings all of Envoy's API as protos. */
const xds = await findNpmFolder("@grpc/grpc-js-xds", "1.14.1");
const bootstrap = "envoy.config.bootstrap.v3.Bootstrap";
let envoy: Api;

beforeAll(async () => {
  if (xds === undefined) return;
  const extensions = "deps/envoy-api/envoy/extensions";
  const protos = [
    "deps/envoy-api/envoy/config/bootstrap/v3/bootstrap.proto",
    `${extensions}/filters/network/http_connection_manager/v3/http_connection_manager.proto`,
    `${extensions}/filters/http/{grpc_json_transcoder,health_check,router}/v3/*.proto`,
    `${extensions}/upstreams/http/v3/http_protocol_options.proto`,
    `${extensions}/transport_sockets/tls/v3/tls.proto`,
  ];
  const includes = ["envoy-api", "googleapis", "protoc-gen-validate", "xds"].map((each) => `deps/${each}`);
  ({ api: envoy } = await readApi(
    { name: "envoy", input: { protos, includes }, output: "", artifacts: [] },
    join(xds),
  ));
}, 120_000);

async function emit(name: string): Promise<unknown> {
  const config = fixtureApis.find((each) => each.name === name);
  if (config === undefined) throw new Error(name);
  const { templates } = deployArtifact.emit(await planFixture(config));
  const file = templates.find(({ path }) => path.endsWith("envoy.yaml"));
  if (file === undefined) throw new Error(`${name} has no envoy.yaml`);
  const text = await renderTemplate(new URL(`../../../templates/${file.template}`, import.meta.url), file.view);
  return parse(markGenerated(file.path, text, name));
}

describe.skipIf(xds === undefined)("envoy.yaml is what Envoy's own protos allow", () => {
  test.each(["etcd", "library", "shapes", "peers", "Library", "routes-alike-google", "stream-without-body"])(
    "%s",
    async (name) => {
      expect(findFaults(envoy, bootstrap, await emit(name))).toEqual([]);
    },
  );

  test.each([
    ["a misspelt field", { static_resources: { listener: [] } }, "is no field"],
    [
      "a value of another type",
      { admin: { address: { socket_address: { address: "a", port_value: "80" } } } },
      "in range",
    ],
    ["a port beyond all", { admin: { address: { socket_address: { address: "a", port_value: 80_000 } } } }, "in range"],
    ["an unknown name", { static_resources: { clusters: [{ name: "a", type: "DNS" }] } }, "is no envoy"],
    ["a missing name", { static_resources: { clusters: [{ type: "STATIC" }] } }, "name is missing"],
    [
      "two of a oneof",
      { static_resources: { clusters: [{ name: "a", type: "STATIC", cluster_type: { name: "x" } }] } },
      "sets type and",
    ],
    [
      "an unknown type of an Any",
      {
        static_resources: {
          clusters: [
            { name: "a", transport_socket: { name: "b", typed_config: { "@type": "type.googleapis.com/x.Y" } } },
          ],
        },
      },
      "no message x.Y",
    ],
  ])("the check finds %s", (_name, value, fault) => {
    expect(findFaults(envoy, bootstrap, value)).toEqual([expect.stringContaining(fault)]);
  });
});
