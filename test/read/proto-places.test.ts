import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Location } from "../../generator/model/api.js";
import { parseProtoFile } from "../../generator/read/proto/proto-file.js";
import { tokenizeProto } from "../../generator/read/proto/tokens.js";
import { readFolder } from "./read-folder.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}proto/etcd/`;

describe("places", () => {
  it("of every declaration of etcd's protos are where the name stands", async () => {
    const { api } = await readFolder(root, {
      protos: ["proto/etcd/*.proto"],
      includes: ["proto"],
      openapi: [],
      serviceConfigs: [],
    });
    const lines = new Map(
      readdirSync(folder)
        .filter((file) => file.endsWith(".proto"))
        .map((file) => [`proto/etcd/${file}`, readFileSync(folder + file, "utf8").split("\n")]),
    );
    const at = ({ file, line, column }: Location): string => lines.get(file)?.[line - 1]?.slice(column - 1) ?? "";
    const places = api.files
      .filter((file) => file.isInput)
      .flatMap((file) => [
        ...file.messages.flatMap((message) => [message, ...message.fields]),
        ...file.enums,
        ...file.services.flatMap((service) => [service, ...service.methods]),
      ]);
    expect(places.length).toBeGreaterThan(430);
    const wrong = places.filter(({ name, location }) => !new RegExp(`^${name}\\b`).test(at(location)));
    expect(wrong).toEqual([]);
    const bindings = api.files
      .flatMap((file) => file.services)
      .flatMap((service) => service.methods)
      .flatMap((method) => method.bindings);
    expect(bindings).toHaveLength(51);
    expect(bindings.filter(({ template, location }) => !at(location).startsWith(`${template.source}"`))).toEqual([]);
  });
});

describe("damaged protos", () => {
  const text = readFileSync(`${folder}rpc.proto`, "utf8").slice(0, 12_000);
  const { tokens } = tokenizeProto(text);

  it("never throw, and have a place", () => {
    const damage = fc.oneof(
      fc.record({
        at: fc.nat(tokens.length - 1),
        insert: fc.constantFrom(
          "",
          "{",
          "}",
          ";",
          "=",
          "(",
          ")",
          "[",
          "]",
          '"',
          "'",
          "/*",
          "*/",
          "//",
          "#",
          "<",
          ">",
          "message",
          "option",
          "__proto__",
          "\u2028",
          "ä",
          "9e999",
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (faults) => {
        let damaged = text;
        for (const { at, insert } of faults.toSorted((a, b) => b.at - a.at)) {
          const token = tokens[at];
          if (token)
            damaged = damaged.slice(0, token.offset) + insert + damaged.slice(token.offset + token.text.length);
        }
        const { fault, content } = parseProtoFile("a.proto", "a.proto", damaged);
        expect(fault !== undefined || content !== undefined).toBe(true);
        expect(fault?.location?.line ?? 1).toBeGreaterThan(0);
        expect(fault?.location?.line ?? 1).toBeLessThanOrEqual(damaged.split("\n").length + 1);
      }),
      { numRuns: 300 },
    );
  });
});
