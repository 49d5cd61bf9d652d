import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findProgram } from "../../generator/provision/find-program.js";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { provisionReleaseArchive } from "../../generator/provision/release-archive.js";
import { runCommand } from "../../generator/provision/run-command.js";
import { filesBelow, scratchFolder } from "./scratch-folder.js";

/** A `.tar.gz` with one file `thing-1.0/thing`. */
async function makeArchive(): Promise<{ bytes: Buffer; sha256: string }> {
  const folder = await scratchFolder();
  await writeFile(join(folder, "thing"), "the thing\n");
  await runCommand("tar", ["-czf", "made.tgz", "--transform", "s,^,thing-1.0/,", "thing"], { cwd: folder });
  const bytes = await readFile(join(folder, "made.tgz"));
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function serve(answer: (response: ServerResponse) => void): Promise<{ url: string; requests: () => number }> {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests++;
    answer(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}/v1/thing.tar.gz`, requests: () => requests };
}

test("an archive with the right checksum is unpacked once and then comes from the cache", async () => {
  const { bytes, sha256 } = await makeArchive();
  const cache = await scratchFolder();
  const { url, requests } = await serve((response) => response.end(bytes));
  const first = await provisionReleaseArchive({ url, sha256: sha256.toUpperCase() }, { cache });
  const second = await provisionReleaseArchive({ url, sha256 }, { cache });
  expect([first, second].map((answer) => answer.found && answer.how)).toEqual(["fetched", "cache"]);
  expect(requests()).toBe(1);
  const folder = first.found ? first.folder : "";
  expect(await filesBelow(folder)).toEqual(["thing-1.0/thing"]);
  expect(await readFile(join(folder, "thing-1.0/thing"), "utf8")).toBe("the thing\n");
});

const python = await findProgram("python3");
const canZip = python !== undefined && (await findProgram("unzip")) !== undefined;
if (!canZip) console.log("SKIPPED: .zip archives (this machine lacks python3 or unzip)");

test.skipIf(!canZip)("a .zip is unpacked too", async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, "thing"), "the thing\n");
  await runCommand(python ?? "", ["-m", "zipfile", "-c", "made.zip", "thing"], { cwd: folder });
  const bytes = await readFile(join(folder, "made.zip"));
  const { url } = await serve((response) => response.end(bytes));
  const archive = { url: url.replace(".tar.gz", ".zip"), sha256: createHash("sha256").update(bytes).digest("hex") };
  const answer = await provisionReleaseArchive(archive, { cache: await scratchFolder() });
  expect(await filesBelow(answer.found ? answer.folder : "")).toEqual(["thing"]);
});

test("an archive with another checksum is refused and nothing of it is kept", async () => {
  const { bytes, sha256 } = await makeArchive();
  const cache = await scratchFolder();
  const { url } = await serve((response) => response.end(Buffer.concat([bytes, Buffer.from([0])])));
  const answer = await provisionReleaseArchive({ url, sha256 }, { cache });
  expect(answer).toMatchObject({
    found: false,
    tried: [{ how: url, why: expect.stringMatching(/^its SHA-256 is [0-9a-f]{64}/) }],
  });
  expect(await filesBelow(cache)).toEqual([]);
});

test("right checksum, wrong content: what cannot be unpacked is refused", async () => {
  const bytes = Buffer.from("no archive at all");
  const cache = await scratchFolder();
  const { url } = await serve((response) => response.end(bytes));
  const answer = await provisionReleaseArchive(
    { url, sha256: createHash("sha256").update(bytes).digest("hex") },
    { cache },
  );
  expect(answer).toMatchObject({ found: false, tried: [{ why: expect.stringMatching(/gzip|tar/) }] });
  expect(await filesBelow(cache)).toEqual([]);
});

test.each([
  ["an error status", (response: ServerResponse) => response.writeHead(404).end("gone"), "the server answers 404"],
  [
    "a body that breaks off",
    (response: ServerResponse) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("half", () => response.destroy());
    },
    /closed|terminated/,
  ],
  ["silence", () => undefined, "no answer in time"],
])("%s is a reason, not an exception, and leaves nothing", async (_name, answer, why) => {
  const { sha256 } = await makeArchive();
  const cache = await scratchFolder();
  const { url } = await serve((response) => void answer(response));
  const result = await provisionReleaseArchive({ url, sha256 }, { cache, answerTimeoutMs: 300 });
  expect(result).toMatchObject({ found: false, tried: [{ how: url, why: expect.stringMatching(why) }] });
  expect(await filesBelow(cache)).toEqual([]);
});

test("a server that is not there is a reason", async () => {
  const cache = await scratchFolder();
  const [port = 0] = await findFreePorts(1);
  const answer = await provisionReleaseArchive(
    { url: `http://127.0.0.1:${port}/a.zip`, sha256: "0".repeat(64) },
    { cache },
  );
  expect(answer).toMatchObject({ found: false, tried: [{ why: expect.stringContaining("ECONNREFUSED") }] });
});

test.each([
  ["http://example.invalid/a.tar.gz", "only https addresses are fetched"],
  ["https://127.0.0.1:1/a.exe", "only .tar.gz, .tgz and .zip archives are known"],
])("%s is not even asked for", async (url, why) => {
  const cache = await scratchFolder();
  expect(await provisionReleaseArchive({ url, sha256: "0".repeat(64) }, { cache })).toMatchObject({ tried: [{ why }] });
});
