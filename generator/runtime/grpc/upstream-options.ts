/** How to reach an upstream. */
export interface UpstreamOptions {
  /** `host:port` (`127.0.0.1:2379`, `[::1]:2379`, `etcd.example:2379`), or several. A name stands for all its addresses. */
  readonly target: string | readonly string[];
  /**
   * `pick_first` (default) uses the first address that answers and leaves it when it fails; `round_robin` keeps connections to all
   * addresses and takes them in turn.
   */
  readonly balancing?: "pick_first" | "round_robin";
  /** Speak TLS; `{}` trusts the system's authorities. A function is asked for each new connection, so that certificates may be renewed. */
  readonly tls?: UpstreamTls | (() => UpstreamTls);
  /** Milliseconds for a connection to come up, default 5,000. */
  readonly connectTimeoutMs?: number;
  /** Milliseconds of silence between pings while calls are under way, default 30,000; 0 turns them off. */
  readonly keepAliveMs?: number;
  /** Milliseconds an answer to a ping may take before the connection counts as dead, default 10,000. */
  readonly keepAliveTimeoutMs?: number;
  /**
   * Milliseconds without any sign of life after a request until an address is left for another that answers, default 1,500; 0 turns
   * it off. A ping is sent after half of it, so a slow call alone is no reason.
   */
  readonly frozenAfterMs?: number;
  /** Connections to one address, opened as the streams of those that are there run out; default 100. */
  readonly maxConnections?: number;
  /** Calls that wait for a connection or for room on one, default 10,000; further ones fail with UNAVAILABLE. */
  readonly maxQueuedCalls?: number;
  /** Addresses of a host name; default: the system's resolver. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /**
   * Milliseconds until host names are looked up again though no address was lost: new ones are used, calls at those that are gone may end.
   * Default 30,000 with `round_robin`, else 0, which is never; less than 1,000 counts as that.
   */
  readonly resolveEveryMs?: number;
}

/** TLS towards the upstream, each in PEM; `cert` and `key` make it mutual. */
export interface UpstreamTls {
  readonly ca?: string | Uint8Array;
  readonly cert?: string | Uint8Array;
  readonly key?: string | Uint8Array;
  /** Name the certificate must carry, default the host of the target. */
  readonly serverName?: string;
  /** Accept any certificate. Only for tests. */
  readonly insecure?: boolean;
}
