import type { ConformanceDialect } from "../runtime/conformance/index.js";

/** What `gatewright verify` is asked to do. */
export interface VerifyOptions {
  /** Configuration file that names the API; default `gatewright.config.ts`. */
  readonly config?: string;
  /** API of the configuration; default the first. */
  readonly api?: string;
  /** Base URL of the gateway to judge. */
  readonly target: string;
  /** Base URL of a gateway to compare it with. */
  readonly oracle?: string;
  /** Dialect the target speaks, or `detect`; default the configured one. */
  readonly dialect?: ConformanceDialect | "detect";
  /** Names of services (`KV`, `etcdserverpb.KV`), methods (`Put`, `KV/Put`), rules (`integer-limits`), bases (`specification`) or, with `baseline`, classes (`failed`); default all. */
  readonly only?: readonly string[];
  /** Likewise, what is left out. */
  readonly skip?: readonly string[];
  /** Holds the target to what gatewright's own gateways do. Default false: what the dialect's own gateway does is as right, and opinions bind nobody. */
  readonly strict?: boolean;
  /** Prefix under which the target serves another: `/v3=/v3beta`. */
  readonly prefix?: string;
  /** Answers of the target name fields as the proto does; default as configured. */
  readonly protoNames?: boolean;
  /** Port of the loopback interface on which to play the upstream: the target must be pointed at it. Then every case is judged whole. */
  readonly upstreamPort?: number;
  /** In front of a real upstream, send also what changes it and is not taken back. Default false. */
  readonly unsafe?: boolean;
  /** Of an API of documents alone: credentials by security scheme; the command takes them from `GATEWRIGHT_SECURITY`, as JSON. */
  readonly security?: Readonly<Record<string, string>>;
  /** Files of cases of one's own and of what may meet a real upstream: YAML, or TypeScript with a default export. */
  readonly cases?: readonly string[];
  /** Fields of answers that may differ between target and oracle, by proto name. */
  readonly volatileFields?: readonly string[];
  /** List of failures that are known; one that passes fails. */
  readonly knownFailing?: string;
  /** Write that list anew. */
  readonly updateKnownFailing?: boolean;
  /** report.json of an earlier run to compare with. */
  readonly baseline?: string;
  /** Folder for report.html, report.md, report.json and junit.xml; default none. */
  readonly report?: string;
  /** Milliseconds per case, default 5,000. */
  readonly timeoutMs?: number;
  /** Cases under way at once, default 16. */
  readonly concurrency?: number;
}
