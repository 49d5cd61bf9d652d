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
  /** Dialect the target speaks; default the configured one. */
  readonly dialect?: ConformanceDialect;
  /** Names of services (`KV`, `etcdserverpb.KV`), methods (`Put`, `KV/Put`) or rules (`integer-limits`); default all. */
  readonly only?: readonly string[];
  /** Port of the loopback interface on which to play the upstream: the target must be pointed at it. Then every case is judged whole. */
  readonly upstreamPort?: number;
  /**
   * Without a fake upstream only calls that have to be refused are sent (a gateway that fails to refuse one passes it on); true sends
   * all others too, whatever they do to the real upstream. Default false.
   */
  readonly unsafe?: boolean;
  /** Fields of answers that may differ between target and oracle, by proto name. */
  readonly volatileFields?: readonly string[];
  /** Folder for report.html, report.md, report.json and junit.xml; default none. */
  readonly report?: string;
  /** Milliseconds per case, default 5,000. */
  readonly timeoutMs?: number;
}
