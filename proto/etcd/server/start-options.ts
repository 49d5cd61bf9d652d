import { parseArgs } from "node:util";
import { type DialectName, dialects } from "../../../generated/etcd/runtime/gateway/index.js";

/** What `npm start -- ...` is told. */
export interface StartOptions {
  readonly help: boolean;
  readonly host: string;
  readonly port: number;
  /** gRPC addresses of the etcd to serve; none starts a throwaway one. */
  readonly upstream: readonly string[];
  /** Files in PEM. */
  readonly upstreamCa?: string;
  readonly upstreamCert?: string;
  readonly upstreamKey?: string;
  /** Base URL of etcd's own HTTP side, when it is not where gRPC is. */
  readonly upstreamHttp?: string;
  readonly listenCert?: string;
  readonly listenKey?: string;
  readonly dialect?: DialectName;
  readonly cors: readonly string[];
  readonly unbound: boolean;
  /** Line of the etcd that is started, e.g. `3.4`. */
  readonly etcd?: string;
}

/** Text of `--help`. */
export const startHelp = `Serves etcd's JSON gateway.

  --port N              port to listen on (default 8080; 0 takes a free one)
  --host ADDRESS        address to listen on (default 127.0.0.1)
  --upstream HOST:PORT  gRPC address of etcd; may be given several times; without it a throwaway etcd is started
  --upstream-ca FILE    certificate authority of etcd; speaks TLS to it
  --upstream-cert FILE  client certificate for etcd, with --upstream-key FILE
  --upstream-http URL   etcd's own HTTP side, for /version, /health, /metrics (default: the upstream's address)
  --listen-cert FILE    serve TLS with this certificate, with --listen-key FILE
  --dialect NAME        ${Object.keys(dialects).join(", ")}
  --cors ORIGIN         let pages of this origin call; may be given several times; '*' for any
  --unbound             also serve every method at POST /package.Service/Method
  --etcd LINE           line of the throwaway etcd (default 3.5)
`;

/** Reads the command line. Throws an `Error` with a sentence for the user. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", default: false },
      host: { type: "string", default: "127.0.0.1" },
      port: { type: "string", default: "8080" },
      upstream: { type: "string", multiple: true, default: [] },
      "upstream-ca": { type: "string" },
      "upstream-cert": { type: "string" },
      "upstream-key": { type: "string" },
      "upstream-http": { type: "string" },
      "listen-cert": { type: "string" },
      "listen-key": { type: "string" },
      dialect: { type: "string" },
      cors: { type: "string", multiple: true, default: [] },
      unbound: { type: "boolean", default: false },
      etcd: { type: "string" },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, not ${values.port}.`);
  const { dialect } = values;
  if (dialect !== undefined && !isDialect(dialect))
    throw new Error(`--dialect takes one of ${Object.keys(dialects).join(", ")}, not ${dialect}.`);
  requirePair("upstream", values["upstream-cert"], values["upstream-key"]);
  requirePair("listen", values["listen-cert"], values["listen-key"]);
  return {
    help: values.help,
    host: values.host,
    port,
    upstream: values.upstream.flatMap((each) => each.split(",")).filter((each) => each !== ""),
    ...(values["upstream-ca"] !== undefined && { upstreamCa: values["upstream-ca"] }),
    ...(values["upstream-cert"] !== undefined && { upstreamCert: values["upstream-cert"] }),
    ...(values["upstream-key"] !== undefined && { upstreamKey: values["upstream-key"] }),
    ...(values["upstream-http"] !== undefined && { upstreamHttp: values["upstream-http"] }),
    ...(values["listen-cert"] !== undefined && { listenCert: values["listen-cert"] }),
    ...(values["listen-key"] !== undefined && { listenKey: values["listen-key"] }),
    ...(dialect !== undefined && { dialect }),
    cors: values.cors,
    unbound: values.unbound,
    ...(values.etcd !== undefined && { etcd: values.etcd }),
  };
}

function isDialect(name: string): name is DialectName {
  return Object.hasOwn(dialects, name);
}

function requirePair(what: string, cert: string | undefined, key: string | undefined): void {
  if ((cert === undefined) !== (key === undefined))
    throw new Error(`--${what}-cert and --${what}-key belong together.`);
}
