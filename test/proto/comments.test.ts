import protobuf from "protobufjs";
import { beforeAll, describe, expect, it } from "vitest";
import { declarations, loadProtos, nameOf } from "./read-protos.js";

/** Comment by full name of every element that can have one. */
let comments: ReadonlyMap<string, string | null>;
beforeAll(async () => {
  comments = new Map(declarations(await loadProtos()).flatMap(commentsOf));
});

describe("comments of the etcd protos", () => {
  it("stand at every service, method, message, field, oneof, enum and enum value", () => {
    const missing = [...comments]
      .filter(([, comment]) => comment === null || comment.trim() === "")
      .map(([name]) => name);
    expect(missing).toEqual([]);
    expect(comments.size).toBeGreaterThan(8 + 49 + 117 + 261 + 10);
  });

  it("are sentences that say more than the name does", () => {
    const bad = [...comments].filter(
      ([name, comment]) => !/^[A-Z0-9][^]*[.]$/.test(comment ?? "") || isEcho(name, comment ?? ""),
    );
    expect(bad).toEqual([]);
  });

  it("give methods a short first paragraph, which serves as their summary", () => {
    const summaries = [...comments]
      .filter(([name]) => isMethod(name))
      .map(([name, comment]) => [name, comment?.split("\n\n")[0]]);
    expect(summaries).toHaveLength(49);
    expect(summaries.filter(([, summary]) => (summary?.length ?? 0) > 100)).toEqual([]);
  });
});

/** Whether a comment is nothing but the name in other letters. */
function isEcho(name: string, comment: string): boolean {
  return comment.toLowerCase().replaceAll(/[^a-z]/g, "") === name.split(".").at(-1)?.toLowerCase().replaceAll("_", "");
}

function isMethod(name: string): boolean {
  return /\.(KV|Watch|Lease|Cluster|Maintenance|Auth|Lock|Election)\.\w+$/.test(name);
}

function commentsOf(each: protobuf.ReflectionObject): readonly (readonly [string, string | null])[] {
  const own = [nameOf(each), each.comment] as const;
  if (each instanceof protobuf.Type) return [own, ...each.fieldsArray.map(entry), ...each.oneofsArray.map(entry)];
  if (each instanceof protobuf.Service) return [own, ...each.methodsArray.map(entry)];
  if (each instanceof protobuf.Enum) {
    return [
      own,
      ...Object.keys(each.values).map((value) => [`${own[0]}.${value}`, each.comments[value] ?? null] as const),
    ];
  }
  return [own];
}

function entry(each: protobuf.ReflectionObject): readonly [string, string | null] {
  return [nameOf(each), each.comment];
}
