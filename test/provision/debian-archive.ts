import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { onTestFinished } from "vitest";
import type { DebianMirror } from "../../generator/provision/debian-mirror.js";
import { runCommand } from "../../generator/provision/run-command.js";
import { scratchFolder } from "./scratch-folder.js";

/** How the served archive is broken; `none` leaves it as a good one. */
export type Fault = "none" | "unsigned" | "other key" | "changed package";

/** Serves a Debian archive on loopback: suite `test`, one package `thing` with the file `/usr/share/thing`. */
export async function serveDebianArchive(fault: Fault): Promise<DebianMirror> {
  const root = await scratchFolder();
  const arch = (await runCommand("dpkg", ["--print-architecture"])).stdout.trim();
  const control = `Package: thing\nVersion: 1\nArchitecture: ${arch}\nMaintainer: nobody <nobody@invalid>\nDescription: thing\n`;
  const deb = await buildPackage(root, control);
  const list = Buffer.from(`${control}Filename: pool/thing.deb\nSize: ${deb.length}\nSHA256: ${sha256(deb)}\n\n`);
  const packages = gzipSync(list);
  const path = `main/binary-${arch}/Packages`;
  const date = new Date().toUTCString();
  const header = `Suite: test\nCodename: test\nDate: ${date}\nArchitectures: ${arch}\nComponents: main\n`;
  // apt asks for a list only when its uncompressed form is named, and then takes the compressed one.
  const sums = [list, packages].map(
    (bytes, index) => ` ${sha256(bytes)} ${bytes.length} ${path}${index === 0 ? "" : ".gz"}`,
  );

  const release = `${header}SHA256:\n${sums.join("\n")}\n`;
  const signed = await sign(root, "signing", release);
  const other = await sign(root, "other", release);
  const files: Record<string, Buffer> = {
    [`/debian/dists/test/${path}.gz`]: packages,
    "/debian/pool/thing.deb":
      fault === "changed package" ? Buffer.concat([deb.subarray(0, -1), Buffer.from([0])]) : deb,
    ...(fault === "unsigned"
      ? { "/debian/dists/test/Release": Buffer.from(release) }
      : { "/debian/dists/test/InRelease": signed.text }),
  };
  return { uri: `${await serve(files)}/debian`, keyring: fault === "other key" ? other.keyring : signed.keyring };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const result = await runCommand(program, args);
  if (result.code !== 0) throw new Error(`${program}: ${result.stderr}`);
}

async function buildPackage(root: string, control: string): Promise<Buffer> {
  const made = join(root, "made");
  await mkdir(join(made, "DEBIAN"), { recursive: true });
  await mkdir(join(made, "usr/share"), { recursive: true });
  await writeFile(join(made, "usr/share/thing"), "the thing\n");
  await writeFile(join(made, "DEBIAN/control"), control);
  await run("dpkg-deb", ["--build", "--root-owner-group", made, join(root, "thing.deb")]);
  return readFile(join(root, "thing.deb"));
}

async function sign(root: string, name: string, release: string): Promise<{ text: Buffer; keyring: string }> {
  const home = join(root, name);
  await mkdir(home, { mode: 0o700 });
  const gpg = ["--homedir", home, "--batch", "--quiet"];
  await writeFile(join(home, "Release"), release);
  await run("gpg", [...gpg, "--passphrase", "", "--quick-generate-key", `${name}@invalid`, "ed25519", "sign", "1d"]);
  await run("gpg", [...gpg, "--clearsign", "--output", join(home, "InRelease"), join(home, "Release")]);
  const keyring = join(home, "keyring.gpg");
  await run("gpg", [...gpg, "--export", "--output", keyring]);
  await run("gpgconf", ["--homedir", home, "--kill", "all"]);
  return { text: await readFile(join(home, "InRelease")), keyring };
}

async function serve(files: Readonly<Record<string, Buffer>>): Promise<string> {
  const server = createServer((request, response) => {
    const file = files[request.url ?? ""];
    if (file === undefined) response.writeHead(404).end();
    else response.end(file);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}
