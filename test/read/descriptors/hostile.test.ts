import { describe, expect, test } from "vitest";
import { convertDescriptors } from "../../../generator/read/proto/descriptors/read-descriptors.js";
import type { FileDescriptor, MessageDescriptor } from "../../../generator/read/proto/descriptors/descriptor.js";

const file: FileDescriptor = {
  name: "a.proto",
  package: "a",
  syntax: "proto3",
  dependency: [],
  message_type: [],
  enum_type: [],
  extension: [],
  service: [],
};

function message(name: string, more: Partial<MessageDescriptor> = {}): MessageDescriptor {
  const none = { field: [], nested_type: [], enum_type: [], extension: [], extension_range: [], oneof_decl: [] };
  return { name, ...none, ...more };
}

const field = { name: "f", number: 1, type: "TYPE_INT32" };

function holder(more: object): Partial<FileDescriptor> {
  return { message_type: [message("M", { field: [{ ...field, ...more }] })] };
}

/** What is said of a set of one file, without the words that all have. */
async function faultsOf(more: Partial<FileDescriptor>): Promise<readonly string[]> {
  const { files, diagnostics } = await convertDescriptors({ files: [{ ...file, ...more }] });
  expect(files.length === 0).toBe(diagnostics.length > 0);
  return diagnostics.map(({ code, message: text }) => `${code}: ${text.replace(/^This is no .*?: "\S*": /, "")}`);
}

describe("a set that can be decoded, but comes from no .proto files, is refused with a reason", () => {
  test.each<[string, Partial<FileDescriptor>, string]>([
    ["a path out of the folder", { name: "../a.proto" }, "its name is no path of a file"],
    ["an absolute path", { name: "/a.proto" }, "its name is no path of a file"],
    ["a package that is no name", { package: "a..b" }, 'the package "a..b" is no name'],
    ["a syntax to come", { syntax: "proto4" }, 'it is of "proto4", which is neither'],
    ["an edition to come", { syntax: "editions", edition: "EDITION_2031" }, 'it is of "EDITION_2031", which is'],
    ["an import of itself", { dependency: ["a.proto"] }, "it imports itself"],
    ["code for a name", { message_type: [message("M{};process.exit(7);//")] }, "the name of a message"],
    ["a name with the character 0", { message_type: [message("M\0")] }, "the name of a message"],
    ["a nested name", { message_type: [message("M", { nested_type: [message("a.b")] })] }, "the name of a message"],
    ["a oneof without a name", { message_type: [message("M", { oneof_decl: [{ name: "" }] })] }, "the name of a oneof"],
    ["an enum's name", { enum_type: [{ name: "1", value: [{ name: "A" }] }] }, "the name of a enum"],
    ["a value's name", { enum_type: [{ name: "E", value: [{ name: "A-B" }] }] }, "the name of a value"],
    ["an enum without values", { enum_type: [{ name: "E", value: [] }] }, 'the enum "E" has no value'],
    ["a service's name", { service: [{ name: "S S", method: [] }] }, "the name of a service"],
    ["a field's name", holder({ name: "f(" }), "the name of a field"],
    ["a field without a number", holder({ number: undefined }), "has no number"],
    ["a negative number", holder({ number: -1 }), "has no number"],
    ["a type that is none", holder({ type: 77 }), 'has the type "77", which is none'],
    ["a type that is not there", holder({ type: "TYPE_MESSAGE", type_name: ".a.N" }), 'is of the message ".a.N"'],
    ["an enum that is a message", holder({ type: "TYPE_ENUM", type_name: ".a.M" }), 'is of the enum ".a.M"'],
    ["a oneof that is not there", holder({ oneof_index: 9 }), "is in the oneof of number 9"],
    ["an extension of nothing", { extension: [{ ...field, extendee: ".a.N" }] }, 'extends ".a.N"'],
    [
      "a map without values",
      { message_type: [message("M", { nested_type: [message("E", { options: { map_entry: true } })] })] },
      "lack key or value",
    ],
    [
      "a method of nothing",
      { service: [{ name: "S", method: [{ name: "m", input_type: ".a.N", output_type: ".a.N" }] }] },
      'is of the message ".a.N"',
    ],
  ])("%s", async (_what, more, why) => {
    const [first = ""] = await faultsOf(more);
    expect(first).toContain(`descriptor-set-invalid: `);
    expect(first).toContain(why);
  });

  test("in ten lines at most", async () => {
    const all = Array.from({ length: 100_000 }, (_, index) => message(`${index}`));
    expect(await faultsOf({ message_type: all })).toHaveLength(10);
  });

  test("imports of any depth are read, in a circle refused", async () => {
    const chain = Array.from({ length: 30_000 }, (_, index) => ({
      ...file,
      name: `${index}.proto`,
      dependency: [`${index + 1}.proto`],
    }));
    const end = { ...file, name: "30000.proto" };
    expect((await convertDescriptors({ files: [...chain, end] })).diagnostics).toEqual([]);
    const circle = [...chain, { ...end, dependency: ["0.proto"] }];
    expect((await convertDescriptors({ files: circle })).diagnostics).toHaveLength(1);
  });

  test("what is right is taken", async () => {
    expect(await faultsOf({ ...holder({}), syntax: "editions", edition: "EDITION_2023" })).toEqual([]);
    expect(await faultsOf(holder({ type: "TYPE_MESSAGE", type_name: ".a.M" }))).toEqual([]);
  });
});
