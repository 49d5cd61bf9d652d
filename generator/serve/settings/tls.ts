import type { Setting } from "./setting.js";

/** Certificates, towards clients and towards the upstream; all in PEM. */
export const tlsSettings = {
  listenCert: { section: "TLS", type: "file", unset: "no TLS", help: "Serve TLS with this certificate" },
  listenKey: { section: "TLS", type: "file", unset: "no TLS", help: "Key of --listen-cert" },
  listenClientCa: {
    section: "TLS",
    type: "file",
    unset: "no client certificates",
    help: "Authority of client certificates; every client must have one then",
  },
  alsoPlain: {
    section: "TLS",
    type: "switch",
    default: false,
    help: "With --listen-cert: serve connections without TLS on the same port too",
  },
  upstreamTls: {
    section: "TLS",
    type: "switch",
    unset: "on with any of the next three, or an upstream https://HOST:PORT",
    help: "Speak TLS to the upstream; without --upstream-ca the system's authorities are trusted",
  },
  upstreamCa: {
    section: "TLS",
    type: "file",
    unset: "the system's authorities",
    help: "Authority of the upstream's certificate",
  },
  upstreamCert: { section: "TLS", type: "file", unset: "none", help: "Client certificate for the upstream" },
  upstreamKey: { section: "TLS", type: "file", unset: "none", help: "Key of --upstream-cert" },
  upstreamServerName: {
    section: "TLS",
    type: "text",
    unset: "the host of the upstream",
    help: "Name that the upstream's certificate must carry",
  },
  tlsReload: {
    section: "TLS",
    type: "duration",
    default: 60_000,
    help: "Time between looks whether certificates have been renewed, which SIGHUP asks for at once; 0 for never",
  },
} as const satisfies Readonly<Record<string, Setting>>;
