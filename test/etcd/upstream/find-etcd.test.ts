import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { etcdArchiveFolder, etcdArchiveUrl, etcdRecipes } from "../../../proto/etcd/upstream/etcd-versions.js";
import { findEtcd, type FindEtcdOptions } from "../../../proto/etcd/upstream/find-etcd.js";
import { scratchFolder } from "../../provision/scratch-folder.js";

/** A program that claims to be some etcd. */
async function fakeEtcd(folder: string, says: string): Promise<string> {
  const path = join(folder, "etcd");
  await writeFile(path, `#!/bin/sh\necho '${says}'\n`);
  await chmod(path, 0o755);
  return path;
}

describe("where an etcd is looked for", () => {
  test("a given path is taken when its version fits", async () => {
    const path = await fakeEtcd(await scratchFolder(), "etcd Version: 3.4.99");
    expect(await findEtcd({ line: "3.4", path, env: {} })).toEqual({
      found: true,
      path,
      version: "3.4.99",
      line: "3.4",
      how: "given path",
    });
  });

  test.each([
    ["etcd Version: 3.5.1", /is 3\.5\.1, wanted 3\.4/],
    ["etcd Version: 3.40.1", /is 3\.40\.1, wanted 3\.4/],
    ["hello", /does not tell its version: hello/],
  ])("a given path that says `%s` is refused and nothing else is tried", async (says, why) => {
    const path = await fakeEtcd(await scratchFolder(), says);
    const answer = await findEtcd({ line: "3.4", path, env: {} });
    expect(answer).toMatchObject({ found: false, tried: [{ how: "given path", why: expect.stringMatching(why) }] });
  });

  test("the variable of the line comes before ETCD_BIN, and ETCD_BIN before PATH", async () => {
    const [one, two, three] = await Promise.all([scratchFolder(), scratchFolder(), scratchFolder()]);
    const env = {
      ETCD_BIN_3_4: await fakeEtcd(one, "etcd Version: 3.4.1"),
      ETCD_BIN: await fakeEtcd(two, "etcd Version: 3.4.2"),
      PATH: three,
    };
    await fakeEtcd(three, "etcd Version: 3.4.3");
    const found = async (names: readonly (keyof typeof env)[]) => {
      const answer = await findEtcd({
        line: "3.4",
        fetch: false,
        env: Object.fromEntries(names.map((name) => [name, env[name]])),
      });
      return answer.found ? `${answer.version} ${answer.how}` : answer;
    };
    expect(await found(["ETCD_BIN_3_4", "ETCD_BIN", "PATH"])).toBe("3.4.1 ETCD_BIN_3_4");
    expect(await found(["ETCD_BIN", "PATH"])).toBe("3.4.2 ETCD_BIN");
    expect(await found(["PATH"])).toBe("3.4.3 PATH");
  });

  test("an etcd of another line is passed over and said so, on one line", async () => {
    const PATH = await scratchFolder();
    const path = await fakeEtcd(PATH, "etcd Version: 3.6.4");
    const answer = await findEtcd({ line: "3.5", fetch: false, env: { PATH, ETCD_BIN: path } });
    if (answer.found) throw new Error("found");
    expect(describeNotFound("etcd 3.5", answer)).toBe(
      `etcd 3.5 is missing (ETCD_BIN_3_5: not set; ETCD_BIN: ${path} is 3.6.4, wanted 3.5; ` +
        `PATH: ${path} is 3.6.4, wanted 3.5). Set ETCD_BIN_3_5 or ETCD_BIN to an etcd 3.5 executable.`,
    );
  });

  describe("what a variable names and cannot be used ends the search", () => {
    const outcome = async (env: Readonly<Record<string, string>>, options: FindEtcdOptions = {}) => {
      const PATH = await scratchFolder();
      await fakeEtcd(PATH, "etcd Version: 3.5.1");
      const answer = await findEtcd({ line: "3.5", fetch: false, env: { PATH, ...env }, ...options });
      return answer.found ? `${answer.version} ${answer.how}` : answer.tried.at(-1)?.how;
    };
    test("a file that is absent", async () => {
      expect(await outcome({ ETCD_BIN: "/nope/etcd" })).toBe("ETCD_BIN");
      expect(await outcome({ ETCD_BIN_3_5: "/nope/etcd" })).toBe("ETCD_BIN_3_5");
    });
    test("a program that is no etcd", async () => {
      expect(await outcome({ ETCD_BIN: await fakeEtcd(await scratchFolder(), "hello") })).toBe("ETCD_BIN");
    });
    test("an etcd of another line, under the variable of the line or where the user insists", async () => {
      const other = await fakeEtcd(await scratchFolder(), "etcd Version: 3.6.4");
      expect(await outcome({ ETCD_BIN_3_5: other })).toBe("ETCD_BIN_3_5");
      expect(await outcome({ ETCD_BIN: other }, { strict: true })).toBe("ETCD_BIN");
      expect(await outcome({ ETCD_BIN: other })).toBe("3.5.1 PATH");
    });
    test("any line will do where none is wanted", async () => {
      const env = { ETCD_BIN: await fakeEtcd(await scratchFolder(), "etcd Version: 3.6.4"), PATH: "" };
      expect(await findEtcd({ strict: true, fetch: false, env })).toMatchObject({ version: "3.6.4", line: "3.6" });
    });
  });

  test("PATH never answers for 3.5-v2, which the version number does not tell apart", async () => {
    const PATH = await scratchFolder();
    await fakeEtcd(PATH, "etcd Version: 3.5.30");
    expect(await findEtcd({ line: "3.5-v2", fetch: false, env: { PATH } })).toMatchObject({ found: false });
  });
});

describe("the recipes", () => {
  test("every archive has a whole checksum, a version of its line and an address", () => {
    const archives = etcdRecipes.flatMap((recipe) => (recipe.archives ?? []).map((archive) => ({ recipe, archive })));
    expect(archives.length).toBeGreaterThan(0);
    for (const { recipe, archive } of archives) {
      expect(archive.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(archive.version.startsWith(recipe.versionPrefix)).toBe(true);
      expect(new URL(etcdArchiveUrl(archive)).pathname).toContain(
        `/v${archive.version}/${etcdArchiveFolder(archive)}.`,
      );
    }
    expect(new Set(archives.map(({ archive }) => archive.sha256)).size).toBe(archives.length);
  });

  test("lines are unique and so are their variables", () => {
    expect(new Set(etcdRecipes.map(({ line }) => line)).size).toBe(etcdRecipes.length);
    expect(new Set(etcdRecipes.map(({ variable }) => variable)).size).toBe(etcdRecipes.length);
  });
});
