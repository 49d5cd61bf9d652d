import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Api } from "../../generator/model/api.js";
import { checkApi } from "../../generator/check/check-api.js";
import { cacheFolder } from "../../generator/provision/cache-folder.js";
import { readApi } from "../../generator/read/read.js";
import { readSources } from "./read-folder.js";

const folder = path.join(cacheFolder(), "npm/google-proto-files@6.0.1/node_modules/google-proto-files");
const isPresent = existsSync(folder);
if (!isPresent) console.log(`skipped: no ${folder}`);

/** Files with a fault of their own: protoc refuses them too, in the place where the package puts them. */
const faulty = [
  // Import their neighbours by names that are not theirs in this package, and declare types twice.
  "google/protobuf/compiler/ruby/",
  // Imports google/protobuf/unittest.proto, which the package does not hold.
  "google/protobuf/util/json_format_proto3.proto",
  // Written in an edition that is not published.
  "google/protobuf/internal_options.proto",
  "google/protobuf/json/json_enumval_custom_string.proto",
  "google/protobuf/late_loaded_option.proto",
  "google/protobuf/late_loaded_option_user.proto",
  "google/protobuf/sample_messages_edition.proto",
];

describe.skipIf(!isPresent)("google-proto-files", () => {
  it("all read, but for those with a fault of their own", { timeout: 300_000 }, async () => {
    const started = performance.now();
    const config = {
      name: "google",
      input: { protos: ["{google,grafeas}/**/*.proto"], includes: ["."] },
      output: "",
      artifacts: [],
    };
    const { api, diagnostics } = await readApi(config, folder);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const methods = api.files.flatMap((file) => file.services).flatMap((service) => service.methods);
    const messages = api.files.flatMap((file) => file.messages);
    const bindings = methods.flatMap((method) => method.bindings);
    console.log(
      `${api.files.length} files, ${messages.length} messages, ${methods.length} methods, ${bindings.length} bindings in ${seconds} s`,
    );
    const unexplained = diagnostics.filter(
      (each) => !faulty.some((name) => each.location?.file.startsWith(name) === true),
    );
    expect(unexplained).toEqual([]);
    // Each exception is still one.
    expect(faulty.filter((name) => !diagnostics.some((each) => each.location?.file.startsWith(name) === true))).toEqual(
      [],
    );
    expect(api.files.length).toBeGreaterThan(7000);
    expect(bindings.length).toBeGreaterThan(15_000);
    // Paths and bodies of published APIs name fields that exist. (Routes of different APIs may well be the same.)
    const wrong = checkApi(api).diagnostics.filter((each) =>
      ["path-field-unknown", "path-field-unfit", "body-field-unknown", "response-field-unknown"].includes(each.code),
    );
    expect(wrong).toEqual([]);
  });

  it("holds the bundled files with the same names, numbers and types", async () => {
    const bundled = [
      "google/longrunning/operations",
      "google/api/field_info",
      "google/api/httpbody",
      "google/api/routing",
      "google/api/visibility",
      "google/api/annotations",
      "google/rpc/error_details",
    ];
    const types = [
      "calendar_period",
      "color",
      "date",
      "datetime",
      "dayofweek",
      "decimal",
      "expr",
      "fraction",
      "interval",
      "latlng",
      "localized_text",
      "money",
      "month",
      "phone_number",
      "postal_address",
      "quaternion",
      "timeofday",
    ];
    const imports = [
      ...bundled,
      "google/api/resource",
      "google/api/launch_stage",
      "google/api/client",
      "google/api/field_behavior",
      ...types.map((type) => `google/type/${type}`),
    ];
    const source = { "a.proto": `syntax = "proto3";\n${imports.map((each) => `import "${each}.proto";\n`).join("")}` };
    const ours = await readSources(source);
    expect(ours.complaints).toEqual([]);
    const theirs = await readSources(source, { includes: [".", folder] });
    expect(theirs.complaints).toEqual([]);
    for (const file of ours.api.files) {
      if (file.isInput || file.path === "google/protobuf/descriptor.proto") continue;
      const [known, published] = [shapeOf(ours.api, file.path), shapeOf(theirs.api, file.path)];
      // The bundled file may leave out what is not needed to read annotated protos, but must not contradict.
      expect([file.path, ...known.filter((line) => !published.includes(line))]).toEqual([file.path]);
    }
  });
});

/** One line for each field, enum value and method of a file. */
function shapeOf(api: Api, filePath: string): string[] {
  const file = api.files.find((each) => each.path === filePath);
  return [
    ...(file?.messages ?? []).flatMap((message) =>
      message.fields.map((field) =>
        JSON.stringify([message.fullName, field.name, field.jsonName, field.number, field.type, field.oneof]),
      ),
    ),
    ...(file?.enums ?? []).flatMap((each) =>
      each.values.map((value) => JSON.stringify([each.fullName, value.name, value.number])),
    ),
    ...(file?.extensions ?? []).map(({ fullName, extendee, field }) =>
      JSON.stringify([fullName, extendee, field.number, field.type]),
    ),
    ...(file?.services ?? []).flatMap((service) =>
      service.methods.map((method) =>
        JSON.stringify([
          method.grpcPath,
          method.input,
          method.output,
          method.bindings.map((each) => each.template.source),
        ]),
      ),
    ),
  ];
}
