import { beforeAll, describe, expect, it } from "vitest";
import { buildCases } from "../../generator/runtime/conformance/build.js";
import { canonicalText } from "../../generator/runtime/conformance/canonical.js";
import type { ConformanceCase } from "../../generator/runtime/conformance/case.js";
import { conformanceRules } from "../../generator/runtime/conformance/rule.js";
import type { ConformanceService } from "../../generator/runtime/conformance/service.js";
import { etcdProfile, readEtcdServices } from "./etcd-api.js";

let services: readonly ConformanceService[];
let cases: readonly ConformanceCase[];

beforeAll(async () => {
  services = await readEtcdServices();
  cases = services.flatMap((service) => buildCases(service, services, etcdProfile));
});

describe("cases of etcd", () => {
  it("have ids of their own", () => {
    const seen = new Set<string>();
    expect(cases.filter((each) => seen.size === seen.add(each.id).size).map((each) => each.id)).toEqual([]);
  });

  it("cover every binding of every method", () => {
    const bindings = services.flatMap((service) =>
      service.methods.flatMap((method) =>
        method.bindings.map((binding) => `${service.name}/${method.name} ${binding.method} ${binding.template}`),
      ),
    );
    const covered = new Set(cases.map((each) => `${each.service}/${each.method} ${each.binding}`));
    expect(bindings.length).toBe(51);
    expect(bindings.filter((binding) => !covered.has(binding))).toEqual([]);
  });

  it("set every field of every request", () => {
    for (const service of services)
      for (const method of service.methods.filter((each) => each.bindings.length > 0)) {
        const together = cases.find(
          (each) => each.service === service.name && each.method === method.name && each.rule === "fields-together",
        );
        const call = together?.expect.upstream;
        const wire = call?.kind === "call" ? Buffer.from(call.messages[0] ?? "", "base64") : Buffer.alloc(0);
        const set = Object.keys(JSON.parse(canonicalText(method.input, wire)) as object);
        const oneofs = new Set(method.input.fields.flatMap((field) => field.oneof ?? []));
        const plain = method.input.fields.filter((field) => field.oneof === undefined);
        expect(set.length, `${method.name}: ${set.join(" ")}`).toBe(plain.length + oneofs.size);
      }
  });

  it("are plain data", () => {
    expect(JSON.parse(JSON.stringify(cases))).toEqual(cases);
  });

  it("name known rules, and are many", () => {
    const counts = new Map<string, number>();
    for (const each of cases) counts.set(each.rule, (counts.get(each.rule) ?? 0) + 1);
    console.log(`cases of etcd: ${cases.length}; ${[...counts].map(([rule, count]) => `${rule} ${count}`).join(", ")}`);
    expect([...counts.keys()].filter((rule) => !(rule in conformanceRules))).toEqual([]);
    expect(cases.length).toBeGreaterThan(3000);
  });
});
