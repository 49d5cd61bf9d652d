import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findProgram } from "./find-program.js";
import { notFound, type NotFound } from "./provision-result.js";
import { failureLine, runCommand } from "./run-command.js";

/** The PEM files of one certificate, absolute paths. */
export interface CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

/** A throwaway certificate authority and what it has signed. */
export interface TestCertificates {
  readonly found: true;
  readonly caFile: string;
  /** For `127.0.0.1`, `::1` and `localhost`. */
  readonly server: CertificateFiles;
  /** Client certificates by their common name. */
  readonly clients: Readonly<Record<string, CertificateFiles>>;
}

/** Which client certificates to make, by common name; default one, `root`. */
export interface CertificateOptions {
  readonly clients?: readonly string[];
}

/**
 * Makes a certificate authority, a server certificate for loopback and client certificates in `folder`, valid for two days, with the
 * `openssl` program. For tests and local trials only: the keys lie there unprotected.
 */
export async function createTestCertificates(
  folder: string,
  options: CertificateOptions = {},
): Promise<TestCertificates | NotFound> {
  if ((await findProgram("openssl")) === undefined) {
    return notFound([{ how: "PATH", why: "no openssl on it" }], "Install openssl.");
  }
  await mkdir(folder, { recursive: true });
  const names = options.clients ?? ["root"];
  try {
    const ca = await createAuthority(folder);
    const san = "subjectAltName=IP:127.0.0.1,IP:::1,DNS:localhost";
    // etcd connects to itself as a client with its server certificate, so that one must be good for both.
    const server = await sign(folder, ca, "server", "localhost", [san, "extendedKeyUsage=serverAuth,clientAuth"]);
    const clients: Record<string, CertificateFiles> = {};
    for (const [index, name] of names.entries()) {
      clients[name] = await sign(folder, ca, `client-${index}`, name, ["extendedKeyUsage=clientAuth"]);
    }
    return { found: true, caFile: ca.certFile, server, clients };
  } catch (error) {
    return notFound(
      [{ how: "openssl", why: error instanceof Error ? error.message : String(error) }],
      "Use openssl 1.1.1 or later.",
    );
  }
}

const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"] as const;

function files(folder: string, name: string): CertificateFiles {
  return { certFile: join(folder, `${name}.pem`), keyFile: join(folder, `${name}.key`) };
}

async function createAuthority(folder: string): Promise<CertificateFiles> {
  const ca = files(folder, "ca");
  const output = ["-keyout", ca.keyFile, "-out", ca.certFile];
  await openssl(["req", "-x509", ...KEY, "-days", "2", "-subj", "/CN=Throwaway test authority", ...output]);
  return ca;
}

async function sign(
  folder: string,
  ca: CertificateFiles,
  name: string,
  commonName: string,
  extensions: readonly string[],
): Promise<CertificateFiles> {
  const made = files(folder, name);
  const requestFile = join(folder, `${name}.csr`);
  const extensionFile = join(folder, `${name}.ext`);
  await writeFile(extensionFile, `${["basicConstraints=CA:FALSE", ...extensions].join("\n")}\n`);
  await openssl([
    "req",
    "-new",
    ...KEY,
    "-utf8",
    "-subj",
    `/CN=${escapeName(commonName)}`,
    "-keyout",
    made.keyFile,
    "-out",
    requestFile,
  ]);
  const authority = ["-CA", ca.certFile, "-CAkey", ca.keyFile, "-set_serial", String(Date.now())];
  await openssl([
    "x509",
    "-req",
    "-in",
    requestFile,
    ...authority,
    "-days",
    "2",
    "-extfile",
    extensionFile,
    "-out",
    made.certFile,
  ]);
  return made;
}

/** `/` parts the fields of a subject. */
function escapeName(commonName: string): string {
  return commonName.replace(/[\\/+]/g, (character) => `\\${character}`);
}

async function openssl(args: readonly string[]): Promise<void> {
  const result = await runCommand("openssl", args, { timeoutMs: 60_000 });
  if (result.code !== 0) throw new Error(failureLine(result));
}
