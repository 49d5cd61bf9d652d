import { beforeAll, describe, expect, it } from "vitest";
import type { Outline, OutlineEnum, OutlineField, OutlineMessage } from "./outline.js";
import { factsArePresent, LINES, readFacts, type Line } from "./read-facts.js";
import { loadProtos, outlineOf } from "./read-protos.js";
import { presence, sinceByElement } from "./since.js";
import {
  EARLIER_THAN_SAID,
  LATER_THAN_SAID,
  OLDER_PATHS,
  OLDER_PREFIXES,
  OLDER_TYPES,
  OWN_VERSIONS,
  type VersionException,
} from "./version-exceptions.js";

if (!factsArePresent)
  console.log("etcd protos: not compared with the recorded API of etcd 3.1 to 3.7, ../shared/etcd is absent");

let protos: Outline;
beforeAll(async () => {
  protos = outlineOf(await loadProtos());
});

describe("etcd protos", () => {
  it("declare the whole API of 3.7", () => {
    const fields = protos.messages.flatMap((message) => message.fields);
    const bindings = protos.methods.flatMap((method) => method.bindings);
    expect({
      services: protos.services.length,
      methods: protos.methods.length,
      bindings: bindings.length,
      messages: protos.messages.length,
      fields: fields.length,
      enums: protos.enums.length,
    }).toEqual({ services: 8, methods: 49, bindings: 51, messages: 117, fields: 261, enums: 10 });
  });

  it("give every binding a path of its own", () => {
    const routes = protos.methods.flatMap((method) => method.bindings.map(({ verb, path }) => `${verb} ${path}`));
    expect(new Set(routes).size).toBe(routes.length);
  });
});

describe.skipIf(!factsArePresent)("etcd protos against the recorded API of 3.7", () => {
  it("agree with it in every name, number, type, order, binding and option", () => {
    const facts = readFacts("3.7");
    expect(facts.counts).toEqual({
      services: 8,
      methods: 49,
      http_bindings: 51,
      messages: 117,
      fields: 261,
      enums: 10,
    });
    expect(protos.goPackages).toEqual(facts.outline.goPackages);
    expect(protos.extensions).toEqual(facts.outline.extensions);
    expect(protos.services).toEqual(facts.outline.services);
    expect(protos.methods).toEqual(facts.outline.methods);
    expect(protos.enums).toEqual(facts.outline.enums);
    expect(protos.messages).toEqual(facts.outline.messages.map(withOwnVersions));
  });
});

describe.skipIf(!factsArePresent).each(LINES)("etcd protos against the recorded API of %s", (line) => {
  it("hold everything that it has, under the same numbers and types", () => {
    const facts = readFacts(line).outline;
    const fields = fieldsByName(protos);
    for (const [name, { version: _theirs, ...field }] of fieldsByName(facts)) {
      const { version: _ours, ...ours } = fields.get(name) ?? { name: "missing", type: "", version: "" };
      const older = OLDER_TYPES[name];
      const type = older?.lines.includes(line) === true ? older.type : ours.type;
      expect({ in: name, ...field }).toEqual({ in: name, ...ours, type });
    }
    for (const each of facts.enums)
      expect(numbersOf(found(protos.enums, each.fullName))).toMatchObject(numbersOf(each));
    for (const method of facts.methods) {
      const { bindings: _ours, ...expected } = found(protos.methods, method.fullName);
      const { bindings: _theirs, ...actual } = method;
      expect(actual).toEqual(expected);
    }
  });

  it("bind its methods to the same paths, apart from the prefix and the moved ones", () => {
    const prefix = OLDER_PREFIXES[line] ?? "/v3";
    for (const method of readFacts(line).outline.methods) {
      const ours = found(protos.methods, method.fullName).bindings.map((binding) => binding.path);
      const older = OLDER_PATHS.find((each) => each.method === method.fullName && each.lines.includes(line));
      const theirs = method.bindings.map(({ verb, path, body }) => {
        expect({ verb, body, prefixed: path.startsWith(`${prefix}/`) }).toEqual({
          verb: "POST",
          body: "*",
          prefixed: true,
        });
        return `/v3${path.slice(prefix.length)}`;
      });
      expect({ method: method.fullName, paths: theirs }).toEqual({
        method: method.fullName,
        paths: older?.paths ?? ours,
      });
    }
  });

  it("say by their version options what it lacks", () => {
    const facts = readFacts(line).outline;
    const present = new Set(presence(facts));
    const early: string[] = [];
    const late: string[] = [];
    for (const [element, since] of sinceByElement(protos)) {
      const said = minor(since) <= minor(line);
      if (present.has(element) && !said) early.push(element);
      if (!present.has(element) && said) late.push(element);
    }
    expect(early).toEqual(expectedOf(EARLIER_THAN_SAID, line, protos));
    expect(late).toEqual(expectedOf(LATER_THAN_SAID, line, protos));
  });
});

/** Elements that the exceptions list for a line, messages with their fields, in declaration order. */
function expectedOf(exceptions: readonly VersionException[], line: Line, outline: Outline): readonly string[] {
  const listed = new Set(exceptions.filter((each) => each.lines.includes(line)).flatMap((each) => each.elements));
  const messages = new Set(outline.messages.map((message) => message.fullName).filter((name) => listed.has(name)));
  const since = sinceByElement(outline);
  return [...since.keys()].filter((element) => {
    if (listed.has(element)) return true;
    const parent = element.slice(0, element.lastIndexOf("."));
    return messages.has(parent) && minor(since.get(element) ?? "") === minor(since.get(parent) ?? "");
  });
}

function withOwnVersions(message: OutlineMessage): OutlineMessage {
  return {
    ...message,
    version: message.version ?? OWN_VERSIONS[message.fullName],
    fields: message.fields.map((field) => ({
      ...field,
      version: field.version ?? OWN_VERSIONS[`${message.fullName}.${field.name}`],
    })),
  };
}

function fieldsByName(outline: Outline): ReadonlyMap<string, OutlineField> {
  return new Map(
    outline.messages.flatMap(({ fullName, fields }) => fields.map((field) => [`${fullName}.${field.name}`, field])),
  );
}

function numbersOf(each: OutlineEnum): Readonly<Record<string, number>> {
  return Object.fromEntries(each.values.map(({ name, number }) => [name, number]));
}

function minor(version: string): number {
  return Number(version.split(".")[1]);
}

function found<T extends { readonly fullName: string }>(list: readonly T[], name: string): T {
  const match = list.find((each) => each.fullName === name);
  if (match === undefined) throw new Error(`the protos lack ${name}`);
  return match;
}
