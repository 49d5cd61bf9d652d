import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { provisionDebianPackages } from "../../generator/provision/debian-package.js";
import { findProgram } from "../../generator/provision/find-program.js";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { serveDebianArchive, type Fault } from "./debian-archive.js";
import { filesBelow, scratchFolder } from "./scratch-folder.js";

const needed = ["apt-get", "dpkg-deb", "gpg", "gpgv"];
const found = await Promise.all(needed.map((name) => findProgram(name)));
const able = !found.includes(undefined);
if (!able) console.log(`SKIPPED: Debian packages (this machine lacks one of ${needed.join(", ")})`);

afterEach(() => vi.unstubAllEnvs());

test("without apt-get there is a reason and a remedy", async () => {
  vi.stubEnv("PATH", "/nowhere");
  const cache = await scratchFolder();
  expect(await provisionDebianPackages({ suite: "bookworm", packages: ["etcd-server"], cache })).toMatchObject({
    found: false,
    tried: [{ how: "Debian bookworm etcd-server", why: "no apt-get on this machine" }],
    remedy: expect.stringContaining("GATEWRIGHT_DEBIAN_MIRROR"),
  });
});

describe.skipIf(!able)("from an archive on loopback", () => {
  test("a signed package is unpacked, once, however many ask", async () => {
    const cache = await scratchFolder();
    const mirrors = [await serveDebianArchive("none")];
    const ask = () => provisionDebianPackages({ suite: "test", packages: ["thing"], cache, mirrors });
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map((answer) => (answer.found ? answer.how : answer)).toSorted()).toEqual([
      "cache",
      "cache",
      "fetched",
    ]);
    const [answer] = answers;
    const folder = answer?.found === true ? answer.folder : "";
    expect(await filesBelow(folder)).toEqual(["usr/share/thing"]);
    expect(await readFile(join(folder, "usr/share/thing"), "utf8")).toBe("the thing\n");
    expect((await filesBelow(cache)).filter((name) => name.endsWith(".deb"))).toEqual([]);
  });

  test.each<[Fault, RegExp]>([
    ["unsigned", /not signed/],
    ["other key", /not signed|NO_PUBKEY|public key/],
    ["changed package", /Hash Sum mismatch|unexpected/i],
  ])("an archive with the fault `%s` is refused and nothing is kept", async (fault, why) => {
    const cache = await scratchFolder();
    const mirrors = [await serveDebianArchive(fault)];
    const answer = await provisionDebianPackages({ suite: "test", packages: ["thing"], cache, mirrors });
    expect(answer).toMatchObject({
      found: false,
      tried: [{ how: "Debian test thing", why: expect.stringMatching(why) }],
    });
    expect((await filesBelow(cache)).filter((name) => !name.startsWith("apt/") || name.endsWith(".deb"))).toEqual([]);
  });

  test("the next archive is asked when one is down, and both reasons are told when none has it", async () => {
    const cache = await scratchFolder();
    const good = await serveDebianArchive("none");
    const [port = 0] = await findFreePorts(1);
    const down = { uri: `http://127.0.0.1:${port}/debian`, keyring: good.keyring };
    const mirrors = [down, good];
    expect(await provisionDebianPackages({ suite: "test", packages: ["absent"], cache, mirrors })).toMatchObject({
      tried: [{ why: expect.stringMatching(/127.0.0.1.*onnect.*; .*Unable to locate package absent/i) }],
    });
    expect(await provisionDebianPackages({ suite: "test", packages: ["thing"], cache, mirrors })).toMatchObject({
      found: true,
    });
  });
});
