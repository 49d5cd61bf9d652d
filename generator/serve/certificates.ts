import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { complain, type Diagnostic } from "../diagnostics.js";
import type { UpstreamTls } from "../runtime/grpc/index.js";
import type { NodeServerOptions } from "../runtime/serve/index.js";
import type { SettingName, Settings } from "./settings/index.js";
import { flagOf } from "./settings/setting.js";

type ListenTls = NonNullable<NodeServerOptions["tls"]>;

/** The certificates that the settings name, as they are on disk now. */
export interface Certificates {
  /** Absent: no TLS towards clients. */
  readonly listen?: ListenTls;
  /** Absent: no TLS towards the upstream. */
  readonly upstream?: UpstreamTls;
}

/** Reads and tries all certificates; what cannot be read or used is in `diagnostics`. */
export function readCertificates(
  settings: Settings,
  isUpstreamSecure: boolean,
): { readonly certificates: Certificates; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = (name: CertificateSetting): Buffer | undefined => {
    const file = settings[name];
    if (file === undefined) return undefined;
    try {
      return readFileSync(file);
    } catch (error) {
      diagnostics.push(complain("serve-file-unreadable", { where: flagOf(name), file, why: reasonOf(error) }));
      return undefined;
    }
  };
  const listen = { cert: read("listenCert"), key: read("listenKey"), ca: read("listenClientCa") };
  const upstream = { cert: read("upstreamCert"), key: read("upstreamKey"), ca: read("upstreamCa") };
  if (diagnostics.length === 0) {
    diagnostics.push(...tryPem(settings, listen, ["listenCert", "listenKey", "listenClientCa"]));
    diagnostics.push(...tryPem(settings, upstream, ["upstreamCert", "upstreamKey", "upstreamCa"]));
  }
  const usesTls =
    settings.upstreamTls ?? (isUpstreamSecure || Object.values(upstream).some((each) => each !== undefined));
  return {
    certificates: { ...toListen(listen), ...(usesTls && { upstream: toUpstream(settings, upstream) }) },
    diagnostics,
  };
}

type CertificateSetting = Extract<
  SettingName,
  "listenCert" | "listenKey" | "listenClientCa" | "upstreamCert" | "upstreamKey" | "upstreamCa"
>;

interface Pem {
  readonly cert: Buffer | undefined;
  readonly key: Buffer | undefined;
  readonly ca: Buffer | undefined;
}

/** What OpenSSL has to say of them; it passes over an authority without any certificate in it. */
function tryPem(
  settings: Settings,
  { cert, key, ca }: Pem,
  names: readonly CertificateSetting[],
): readonly Diagnostic[] {
  const files = names.flatMap((name) => (settings[name] === undefined ? [] : [`${flagOf(name)} ${settings[name]}`]));
  const say = (why: string): readonly Diagnostic[] => [
    complain("serve-certificate-invalid", { files: files.join(", "), why }),
  ];
  if (ca !== undefined && !ca.includes("-----BEGIN")) return say("the authority holds no certificate in PEM");
  try {
    createSecureContext({ ...(cert && { cert }), ...(key && { key }), ...(ca && { ca }) });
    return [];
  } catch (error) {
    return say(reasonOf(error));
  }
}

function toListen({ cert, key, ca }: Pem): Certificates {
  if (cert === undefined || key === undefined) return {};
  return { listen: { cert, key, ...(ca && { clientCa: ca }) } };
}

function toUpstream({ upstreamServerName }: Settings, { cert, key, ca }: Pem): UpstreamTls {
  return {
    ...(cert && { cert }),
    ...(key && { key }),
    ...(ca && { ca }),
    ...(upstreamServerName !== undefined && { serverName: upstreamServerName }),
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EACCES: "this user may not read it",
    EISDIR: "it is a folder",
    ERR_OSSL_X509_KEY_VALUES_MISMATCH: "the key is not that of the certificate",
    ERR_OSSL_PEM_NO_START_LINE: "one of them is not PEM",
  };
  return known[code] ?? error.message;
}

/** Whether two readings are the same, byte for byte. */
export function sameCertificates(one: Certificates, other: Certificates): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
