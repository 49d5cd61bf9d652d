import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import configuration from "../../gatewright.config.js";
import { findConfigFaults } from "../../generator/check-config.js";
import { settingRows } from "../../generator/serve/settings/index.js";
import { makeProject, runCli } from "../cli/run-cli.js";
import { makeConfigSchema } from "./config-schema.js";
import { withFields } from "./configuration-page.js";

const home = new URL("../../", import.meta.url);
const schema = makeConfigSchema();

test("config.schema.json and docs/configuration.md say what the types say", async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../config.schema.json");
  const page = await readFile(new URL("docs/configuration.md", home), "utf8");
  await expect(withFields(page, schema)).toMatchFileSnapshot("../../docs/configuration.md");
});

describe("the schema", () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
  const api = { name: "a", input: { protos: ["*.proto"] }, output: "out", artifacts: ["routes"] };

  test("has every setting of serve", () => {
    const settings = (schema.$defs?.["ServeConfig"]?.properties ?? {}) as object;
    expect(Object.keys(settings)).toEqual(settingRows.map(([name]) => name));
  });

  test.each<[name: string, value: unknown]>([
    ["this repository's", configuration],
    ["one API", { $schema: "x", apis: [api] }],
    ["a copy of the runtime", { apis: [api], runtime: "copy" }],
    ["a shared runtime", { apis: [api], runtime: { shared: "generated/runtime" } }],
    ["a package of the runtime", { apis: [api], runtime: { package: "@acme/runtime", output: "r" } }],
    [
      "settings",
      { apis: [api], serve: { port: 1, maxBodyBytes: "1MiB", upstream: ["a:1"], methodTimeouts: { "/a/B": 0 } } },
    ],
    ["severities", { apis: [{ ...api, diagnostics: { "route-conflict": "off" }, strict: true }], strict: false }],
  ])("takes %s", (_name, value) => {
    expect([validate(value), validate.errors]).toEqual([true, null]);
    expect(findConfigFaults(value)).toEqual([]);
  });

  // What a text such as `Diagnostic` makes of each of them, and that any other reader of the schema refuses it too.
  test.each<[value: unknown, why: string]>([
    [undefined, "it must export { apis: [...] } as default"],
    [{ apis: 1 }, "apis must be a list"],
    [{ apis: [1] }, "apis[0] must be an object"],
    [{ apis: [{ ...api, name: "" }] }, "apis[0].name must be a non-empty string"],
    [{ apis: [{ ...api, input: undefined }] }, "apis[0].input must be an object"],
    [{ apis: [{ ...api, input: { protos: "a" } }] }, "apis[0].input.protos must be a list of strings"],
    [{ apis: [{ ...api, artifacts: [] }] }, "apis[0].artifacts must be a non-empty list of strings"],
    [{ apis: [{ ...api, verify: "no" }] }, "apis[0].verify must be true or false"],
    [{ apis: [{ ...api, artefacts: [] }] }, "apis[0] has no field artefacts (did you mean artifacts?)"],
    [
      { apis: [{ ...api, gateway: { json: { useProtoName: true } } }] },
      "apis[0].gateway.json has no field useProtoName (did you mean useProtoNames?)",
    ],
    [{ apis: [{ ...api, gateway: { pathAliases: { "/a": 1 } } }] }, "apis[0].gateway.pathAliases./a must be a string"],
    [
      { apis: [api], runtime: "shared" },
      'runtime must be "copy" or an object with shared or an object with package, output, version',
    ],
    [{ apis: [api], runtime: { package: 1 } }, "runtime.package must be a string"],
    [{ apis: [api], diagnostics: { x: "loud" } }, "diagnostics.x must be one of error, warning, info, off"],
    [{ apis: [{ ...api, deploy: { replicas: "2" } }] }, "apis[0].deploy.replicas must be a number"],
  ])("refuses %j", (value, why) => {
    expect(findConfigFaults(value).map((each) => each.why)).toEqual([why]);
    expect(validate(JSON.parse(JSON.stringify(value ?? null)))).toBe(false);
  });

  test("all faults are told, and an output that is used twice", () => {
    expect(findConfigFaults({ apis: [{}] }).map(({ path }) => path.join("."))).toEqual([
      "apis.0.name",
      "apis.0.input",
      "apis.0.output",
      "apis.0.artifacts",
    ]);
    expect(findConfigFaults({ apis: [api, api] })).toEqual([
      { path: ["apis", 1, "output"], why: "apis[1].output out is used twice" },
    ]);
  });
});

describe("a configuration in", () => {
  const proto = `syntax = "proto3";\npackage sample;\nmessage Thing { string name = 1; }\n`;
  const yaml = `# yaml-language-server: $schema=node_modules/gatewright/config.schema.json
apis:
  - name: sample
    input: { protos: ["*.proto"], includes: ["."] }
    output: out
    artifacts: [messages]
    verify: false
`;
  const json = JSON.stringify(
    {
      $schema: "./node_modules/gatewright/config.schema.json",
      apis: [
        {
          name: "sample",
          input: { protos: ["*.proto"], includes: ["."] },
          output: "out",
          artifacts: ["messages"],
          verify: false,
        },
      ],
    },
    null,
    2,
  );

  test.each([
    ["yaml", yaml, 7],
    ["yml", yaml, 7],
    ["json", json, 18],
    ["mjs", `export default ${json}`, 1],
  ])("%s is found, read, and its faults have their places", async (ending, text, line) => {
    const name = `gatewright.config.${ending}`;
    const folder = await makeProject({ "a.proto": proto, [name]: text });
    await rm(join(folder, "gatewright.config.ts"));
    expect(await runCli(folder, "generate")).toMatchObject({ code: 0, stderr: "" });
    await writeFile(join(folder, name), text.replace("verify", "verifi"));
    const { code, stderr } = await runCli(folder, "generate");
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        new RegExp(
          `^gatewright\\.config\\.${ending}:${line}:\\d+ error\\[config-invalid\\] .*apis\\[0\\] has no field verifi \\(did you mean verify`,
        ),
      ),
    ]);
  });

  test("JSON or YAML that is none is told with its place", async () => {
    for (const [name, text] of [
      ["a.json", '{\n  "apis": [,]\n}'],
      ["a.yaml", "apis:\n  - [\n"],
    ] as const) {
      const folder = await makeProject({ [name]: text });
      const { code, stderr } = await runCli(folder, "generate", "-c", name);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^a\.\w+:\d+:\d+ error\[document-syntax\] /)]);
    }
  });
});
