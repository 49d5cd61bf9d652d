import {
  type CallEvent,
  type ClientTransport,
  type RetryPolicy,
  observeCalls,
  withInterceptors,
  withRetries,
} from "../runtime/client/index.js";
import { withAuthentication, type Credentials } from "./authentication.js";
import { mayRepeat } from "./call-safety.js";
import { withEtcdErrors } from "./etcd-error.js";
import { createFailover } from "./failover.js";

/** How an etcd client reaches its cluster. */
export interface EtcdOptions {
  /** One transport per member. */
  readonly endpoints: readonly ClientTransport[];
  /** `failover` (default) stays with a member until it is unavailable; `round_robin` takes the members in turn, call by call. */
  readonly balancing?: "failover" | "round_robin";
  /** Makes the client authenticate, and again when a token expires. */
  readonly credentials?: Credentials;
  /** Default: up to 5 attempts for what may be repeated; false for none. */
  readonly retry?: RetryPolicy | false;
  /** Told of each call when it has ended, retries included, for logs and metrics; `retry.onRetry` is told of each attempt. */
  readonly onCall?: (event: CallEvent) => void;
}

/** A cluster as one transport. */
export interface EtcdConnection {
  readonly transport: ClientTransport;
  /** Makes the next call authenticate again. */
  readonly forgetToken: () => void;
  /** Replaces the members; those that are left are closed after their calls. */
  setEndpoints(endpoints: readonly ClientTransport[]): void;
  close(force?: boolean): void;
}

/** Failover, authentication, retries and hooks around the endpoints. */
export function connectEtcd({ endpoints, balancing, credentials, retry = {}, onCall }: EtcdOptions): EtcdConnection {
  const members = createFailover(endpoints, balancing, withEtcdErrors);
  const authenticated = credentials && withAuthentication(members.transport, credentials);
  const calls = authenticated ?? members.transport;
  const retrying = retry === false ? calls : withRetries(calls, { maxAttempts: 5, mayRetry: mayRepeat, ...retry });
  return {
    transport: onCall === undefined ? retrying : withInterceptors(retrying, observeCalls(onCall)),
    forgetToken: () => authenticated?.forgetToken(),
    setEndpoints: (given) => members.set(given),
    close: (force) => members.close(force),
  };
}
