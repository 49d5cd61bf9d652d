import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findDebianMirrors } from "../../generator/provision/debian-mirror.js";
import { scratchFolder } from "./scratch-folder.js";

const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

async function aptFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await scratchFolder();
  await mkdir(join(folder, "sources.list.d"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test("both forms of apt sources are read, each archive once, other vendors left out", async () => {
  const folder = await aptFolder({
    "sources.list": [
      "# deb http://commented.invalid/debian stable main",
      "deb http://one.invalid/debian/ bookworm main",
      "deb-src http://source.invalid/debian bookworm main",
      "deb [arch=amd64 signed-by=/keys/two.gpg] https://two.invalid/debian bookworm main contrib",
      "deb http://one.invalid/debian-security bookworm-security main",
      "deb https://vendor.invalid/apt stable main",
    ].join("\n"),
    "sources.list.d/debian.sources": [
      "Types: deb deb-src",
      "URIs: http://three.invalid/debian http://one.invalid/debian",
      "Suites: bookworm bookworm-updates",
      "Signed-By: /keys/three.gpg",
      "",
      "Types: deb",
      "URIs: http://off.invalid/debian",
      "Enabled: no",
      "",
      "Types: deb",
      "URIs: http://snapshot.invalid/archive/debian/20250520T000000Z/",
      "Signed-By:",
      " -----BEGIN PGP PUBLIC KEY BLOCK-----",
    ].join("\n"),
    "sources.list.d/ignored.bak": "deb http://bak.invalid/debian bookworm main",
  });
  expect(await findDebianMirrors(folder, {})).toEqual([
    { uri: "http://one.invalid/debian", keyring: KEYRING },
    { uri: "https://two.invalid/debian", keyring: "/keys/two.gpg" },
    { uri: "http://three.invalid/debian", keyring: "/keys/three.gpg" },
    { uri: "http://snapshot.invalid/archive/debian/20250520T000000Z", keyring: KEYRING },
  ]);
});

test("the variable comes first, whatever its address looks like", async () => {
  const folder = await aptFolder({ "sources.list": "deb http://one.invalid/debian bookworm main" });
  const mirrors = await findDebianMirrors(folder, { GATEWRIGHT_DEBIAN_MIRROR: "http://mine.invalid/copy/" });
  expect(mirrors.map(({ uri }) => uri)).toEqual(["http://mine.invalid/copy", "http://one.invalid/debian"]);
});

test("a machine without apt has no mirrors", async () => {
  expect(await findDebianMirrors(join(await scratchFolder(), "absent"), {})).toEqual([]);
});
