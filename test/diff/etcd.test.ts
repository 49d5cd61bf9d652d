import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../generator/diff/change.js";
import { diffVersions } from "../../generator/diff/diff-versions.js";
import { readVersion } from "../../generator/diff/read-version.js";
import type { Version } from "../../generator/diff/version.js";
import { factsOf, readKnown, toProtos } from "./etcd-versions.js";

const shared = fileURLToPath(new URL("../../../shared/etcd/", import.meta.url));
const isPresent = existsSync(shared);
if (!isPresent) console.log(`skipped: no ${shared}`);
const versions = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"];
const known = (version: string): ReturnType<typeof readKnown> => readKnown(path.join(shared, `api-${version}.json`));

/** What a change is about, as the facts of a version name it, and what must have become of it. */
const meanings: Readonly<Record<string, readonly [fact: string, became: "gone" | "new" | "other"]>> = {
  "service-removed": ["service", "gone"],
  "service-added": ["service", "new"],
  "method-removed": ["method", "gone"],
  "method-added": ["method", "new"],
  "method-request-changed": ["method", "other"],
  "method-response-changed": ["method", "other"],
  "method-client-streaming-changed": ["method", "other"],
  "method-server-streaming-changed": ["method", "other"],
  "message-removed": ["message", "gone"],
  "message-added": ["message", "new"],
  "field-removed": ["field", "gone"],
  "field-added": ["field", "new"],
  "field-number-changed": ["field", "other"],
  "field-type-changed": ["field", "other"],
  "field-cardinality-changed": ["field", "other"],
  "field-oneof-changed": ["field", "other"],
  "oneof-removed": ["oneof", "gone"],
  "oneof-added": ["oneof", "new"],
  "enum-removed": ["enum", "gone"],
  "enum-added": ["enum", "new"],
  "enum-value-removed": ["value", "gone"],
  "enum-value-added": ["value", "new"],
  "enum-value-number-changed": ["value", "other"],
  "operation-removed": ["binding", "gone"],
  "operation-added": ["binding", "new"],
};

/** The facts that two versions differ in, with what became of each; what stands in something that is gone or new is part of that. */
function knownChanges(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const became = (name: string): string | undefined =>
    !now.has(name) ? "gone" : !old.has(name) ? "new" : old.get(name) === now.get(name) ? undefined : "other";
  const isPart = (name: string): boolean => {
    const [kind, full = ""] = name.split(" ");
    const holder = full.slice(0, full.lastIndexOf("."));
    const own = { field: "message", oneof: "message", value: "enum", method: "service" }[kind ?? ""];
    const state = own === undefined ? undefined : became(`${own} ${holder}`);
    return state === "gone" || state === "new";
  };
  return names.flatMap((name) => {
    const state = became(name);
    return state === undefined || isPart(name) ? [] : [`${name} ${state}`];
  });
}

/** A binding of a method that came or went is told with it. */
function withoutTold(changes: readonly string[], found: readonly Change[]): readonly string[] {
  const told = found.filter(({ kind }) => /^(?:method|service)-/.test(kind)).map(({ text }) => text);
  const isTold = (each: string): boolean => {
    const [, binding] = /^binding (.*) (?:gone|new)$/.exec(each) ?? [];
    return binding !== undefined && told.some((text) => text.split(", ").includes(binding));
  };
  return changes.filter((each) => !isTold(each));
}

describe.skipIf(!isPresent)("from one version of etcd to the next", () => {
  let folder: string;
  const read = new Map<string, Version>();
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "gatewright-etcd-"));
    for (const version of versions) {
      await mkdir(path.join(folder, version));
      for (const [file, text] of Object.entries(toProtos(known(version))))
        await writeFile(path.join(folder, version, file), text);
      const reading = await readVersion(version, version, folder);
      if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
      read.set(version, reading.version);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  function diff(old: string, now: string): readonly Change[] {
    const [a, b] = [read.get(old), read.get(now)];
    return a && b ? diffVersions(a, b) : [];
  }

  test.each([...versions.slice(1).map((now, index) => [versions[index] ?? "", now] as const), ["3.1", "3.7"] as const])(
    "from %s to %s: the known changes, and nothing else",
    (old, now) => {
      const found = diff(old, now);
      const expected = withoutTold(knownChanges(factsOf(known(old)), factsOf(known(now))), found);
      const told = found.map(({ kind, subject }) => {
        // A route that another method has now takes and answers other messages.
        const [route] = /^[A-Z]+ \S+/.exec(subject) ?? [];
        if (kind === "reference-changed" && route !== undefined) return `binding ${route} other`;
        const [fact, became] = meanings[kind] ?? [kind, "?"];
        return `${fact} ${subject} ${became}`;
      });
      // A service that comes or goes takes its operations with it.
      const isOfService = (each: string): boolean =>
        each.startsWith("binding ") && found.some(({ kind }) => kind.startsWith("service-"));
      expect([...new Set(told)].filter((each) => !isOfService(each)).toSorted()).toEqual(
        expected.filter((each) => !isOfService(each)).toSorted(),
      );
      expect(found.length).toBeGreaterThan(0);
    },
  );

  test("nothing has changed from a version to itself", () => {
    for (const version of versions) expect(diff(version, version)).toEqual([]);
  });

  test("what came with 3.6 breaks no client, and says so", () => {
    const changes = diff("3.5", "3.6");
    expect(changes.filter((each) => each.breaksClients)).toEqual([]);
    expect(changes.map(({ text }) => text)).toContain(
      "etcdserverpb.StatusResponse.storageVersion: a new field string = 11",
    );
  });
});
