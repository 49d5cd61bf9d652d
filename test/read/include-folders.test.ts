import { symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { InputConfig } from "../../generator/config.js";
import { readFolder, withFolder } from "./read-folder.js";

/** Types in one file of `api/`, which another one uses: imports begin at `api`. */
const files = {
  "api/types/thing.proto":
    'syntax = "proto3";\npackage a;\nmessage Thing { Kind kind = 1; }\nenum Kind { NONE = 0; }\n',
  "api/use.proto":
    'syntax = "proto3";\npackage a;\nimport "types/thing.proto";\nmessage Use { Thing thing = 1; repeated Kind kinds = 2; }\n',
};

/** What is said where these folders are searched; `<code> <line>`, and the message behind it. */
async function complaintsOf(input: InputConfig): Promise<readonly string[]> {
  return withFolder(files, async (folder) => {
    await symlink(path.join(folder, "api"), path.join(folder, "linked"));
    const { diagnostics } = await readFolder(folder, { openapi: [], serviceConfigs: [], ...input });
    return diagnostics.map(({ code, location, message }) => `${code} ${location?.line ?? "-"} ${message}`);
  });
}

describe("folders of imports that are off by one", () => {
  const protos = ["api/**/*.proto"];

  it("are right as they should be", async () => {
    expect(await complaintsOf({ protos, includes: ["api"] })).toEqual([]);
    expect(await complaintsOf({ protos, includes: ["api", "."] })).toEqual([]);
  });

  it("too high: one complaint for the import, which names the folder that is meant", async () => {
    expect(await complaintsOf({ protos, includes: ["."] })).toEqual([
      "import-missing 3 The import types/thing.proto is in none of the folders .. The input api/types/thing.proto would be it with api among input.includes.",
    ]);
  });

  it("too low: likewise", async () => {
    expect(await complaintsOf({ protos, includes: ["api/types"] })).toEqual([
      "input-outside-includes - The input api/use.proto is in none of the folders api/types: its name in imports is taken to be api/use.proto.",
      expect.stringMatching(/^import-missing 3 .* with api among input\.includes\.$/),
    ]);
  });

  it("both, the wrong one first: one complaint for all files that have two names", async () => {
    expect(await complaintsOf({ protos, includes: [".", "api"] })).toEqual([
      "file-twice - api/types/thing.proto is found by two names, api/types/thing.proto and types/thing.proto, so that what it declares would be there twice (files found so: 1).",
    ]);
  });

  it("not there: told, also where nothing is lacking", async () => {
    expect(await complaintsOf({ protos, includes: ["api", "gone"] })).toEqual([
      "include-missing - The folder gone of input.includes is not there.",
    ]);
  });

  it("through a link: likewise", async () => {
    const input = { protos: ["api/use.proto", "linked/types/*.proto"], includes: ["api", "."] };
    expect(await complaintsOf(input)).toEqual([expect.stringMatching(/^file-twice /)]);
    expect(await complaintsOf({ protos: ["linked/use.proto"], includes: ["linked"] })).toEqual([]);
  });
});
