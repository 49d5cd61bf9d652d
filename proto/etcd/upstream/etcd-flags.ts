import type { EtcdBinary } from "./find-etcd.js";

/** Certificate files, absolute paths to PEM. */
export interface EtcdTls {
  readonly certFile: string;
  readonly keyFile: string;
  /** The CA that signs client certificates; given, every client must show one (mTLS). */
  readonly clientCaFile?: string;
}

/** What a user may choose about an etcd server. */
export interface EtcdSettings {
  /** Serves clients over TLS; default plain. */
  readonly tls?: EtcdTls;
  /** The provider of auth tokens, e.g. `simple` (etcd's default) or `jwt,pub-key=...,priv-key=...,sign-method=RS256`. */
  readonly authToken?: string;
  /** Further flags, after all others, e.g. `["--max-request-bytes", "65536"]`. */
  readonly flags?: readonly string[];
  /** Environment of the server beside ours; variables `ETCD_*` of our own environment are never passed on. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The ports on 127.0.0.1 that one member listens on. */
export interface EtcdPorts {
  readonly client: number;
  readonly peer: number;
  /** Plain-text `/health` and `/metrics`, whatever the client port speaks. */
  readonly metrics: number;
}

/** A member of a cluster: its name and its ports. */
export interface EtcdMember {
  readonly name: string;
  readonly ports: EtcdPorts;
}

/** The command line of one member; `members` holds the whole cluster, this one included. */
export function etcdFlags(
  binary: EtcdBinary,
  member: EtcdMember,
  members: readonly EtcdMember[],
  dataDir: string,
  settings: EtcdSettings,
): readonly string[] {
  const client = `${settings.tls === undefined ? "http" : "https"}://127.0.0.1:${member.ports.client}`;
  return [
    "--name",
    member.name,
    "--data-dir",
    dataDir,
    "--listen-client-urls",
    client,
    "--advertise-client-urls",
    client,
    "--listen-peer-urls",
    peerUrl(member),
    "--initial-advertise-peer-urls",
    peerUrl(member),
    "--initial-cluster",
    members.map((one) => `${one.name}=${peerUrl(one)}`).join(","),
    "--initial-cluster-token",
    `gatewright-${members[0]?.ports.peer ?? 0}`,
    "--listen-metrics-urls",
    `http://127.0.0.1:${member.ports.metrics}`,
    ...versionFlags(binary.version),
    // A member alone always wins its election: the shorter it waits, the sooner it serves.
    ...(members.length === 1 ? ["--heartbeat-interval", "20", "--election-timeout", "200"] : []),
    ...tlsFlags(settings.tls),
    ...(settings.authToken === undefined ? [] : ["--auth-token", settings.authToken]),
    ...(settings.flags ?? []),
  ];
}

function peerUrl(member: EtcdMember): string {
  return `http://127.0.0.1:${member.ports.peer}`;
}

/** 3.4 brought both flags; its older logger, still the default there, brings the server down on a WebSocket request. */
function versionFlags(version: string): readonly string[] {
  return version.startsWith("3.3.") ? [] : ["--logger", "zap", "--log-level", "warn", "--unsafe-no-fsync"];
}

function tlsFlags(tls: EtcdTls | undefined): readonly string[] {
  if (tls === undefined) return [];
  const server = ["--cert-file", tls.certFile, "--key-file", tls.keyFile];
  return tls.clientCaFile === undefined
    ? server
    : [...server, "--client-cert-auth", "--trusted-ca-file", tls.clientCaFile];
}
