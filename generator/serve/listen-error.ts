import { complain, type Diagnostic } from "../diagnostics.js";

/** What Node says of an address that cannot be listened on, for the user; undefined for any other error. */
export function toListenDiagnostic(error: unknown, host: string, port: number): Diagnostic | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE") return complain("serve-port-taken", { host, port: String(port) });
  const why = reasons[code];
  return why === undefined ? undefined : complain("serve-address-unusable", { host, port: String(port), why });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "this user may not open that port",
  EPERM: "this user may not open that port",
  EADDRNOTAVAIL: "this machine has no such address",
  EAFNOSUPPORT: "this machine has no addresses of that kind",
  ENOTFOUND: "the name of the host is unknown",
  EAI_AGAIN: "the name of the host cannot be looked up now",
  EINVAL: "it is no address",
};
