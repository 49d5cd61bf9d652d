import { type Status, unsentStatus } from "../core/index.js";
import type { Http2Session, OpenSession, SessionTls } from "../http2/index.js";
import { formatHost, type Address } from "./addresses.js";
import type { AddressState } from "./channel.js";
import { freshSigns, hasRoom, type PooledSession } from "./pooled-session.js";
import type { UpstreamOptions } from "./upstream-options.js";

/** One address and the connections to it. */
export interface Member {
  readonly address: Address;
  /** Sessions that take calls, and those that only end what they have. */
  sessions: PooledSession[];
  readonly draining: Set<PooledSession>;
  connecting: PooledSession | undefined;
  /** Why it could not be reached when that was tried last; undefined while it can. */
  failure: Status | undefined;
  failures: number;
  /** Not tried again before. */
  retryAtMs: number;
  /** Gives no sign of life; others are preferred. */
  isSuspect: boolean;
  isClosed: boolean;
}

/** Hears what becomes of members. */
export interface MemberOwner {
  /** A connection has come up. */
  ready(member: Member): void;
  /** The address cannot be reached, or has lost its last connection. */
  down(member: Member): void;
  /** There is room for calls. */
  freed(): void;
  /** The upstream complained of pings. */
  tooManyPings(): void;
  /** Something was thrown inside a session. */
  fault(error: unknown): void;
}

/** What connections need to know. */
export interface MemberContext {
  readonly options: UpstreamOptions;
  readonly userAgent: string;
  readonly open: OpenSession;
  readonly owner: MemberOwner;
}

const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 2_000;
/** Connections that came up and ended without an answer, one after the other, until calls fail for it. */
const MOST_VAIN_CONNECTIONS = 3;
const ENHANCE_YOUR_CALM = 11;

export function createMember(address: Address): Member {
  return {
    address,
    sessions: [],
    draining: new Set(),
    connecting: undefined,
    failure: undefined,
    failures: 0,
    retryAtMs: 0,
    isSuspect: false,
    isClosed: false,
  };
}

/** A session with room for one more stream, the least busy of those that are not congested. Opens another connection where there is none. */
export function pickSession(context: MemberContext, member: Member, isLong: boolean): PooledSession | undefined {
  let best: PooledSession | undefined;
  for (const each of member.sessions) {
    if (!hasRoom(each, isLong)) continue;
    if (!each.session.isCongested) {
      // Filled one by one, so that those opened for a rush become idle and go.
      best = each;
      break;
    }
    best ??= each;
  }
  if (best === undefined || best.session.isCongested) grow(context, member);
  return best;
}

function grow(context: MemberContext, member: Member): void {
  if (member.sessions.length === 0 || member.connecting !== undefined) return;
  // An upstream that takes no streams at all will not take them on another connection.
  if (member.sessions.some(({ session }) => session.maxStreams === 0)) return;
  if (member.sessions.length >= (context.options.maxConnections ?? 100) || performance.now() < member.retryAtMs) return;
  connect(context, member);
}

/** Opens a connection. */
export function connect(context: MemberContext, member: Member): void {
  const { options, owner } = context;
  const pooled: Omit<PooledSession, "session"> & { session?: PooledSession["session"] } = {
    address: formatHost(member.address.host, member.address.port),
    longStreams: 0,
    isExtra: member.sessions.length > 0,
    life: freshSigns(performance.now()),
  };
  const asReady = pooled as PooledSession;
  let failure: string | undefined;
  const timer = setTimeout(() => {
    failure = `no connection to ${formatHost(member.address.host, member.address.port)} in time`;
    pooled.session?.destroy(failure);
  }, options.connectTimeoutMs ?? 5_000);
  timer.unref();
  member.connecting = asReady;
  try {
    pooled.session = context.open(sessionOptions(context, member.address), {
      ready() {
        clearTimeout(timer);
        if (member.connecting !== asReady) return;
        member.connecting = undefined;
        member.failure = undefined;
        member.sessions.push(asReady);
        owner.ready(member);
      },
      freed: () => owner.freed(),
      fault: (error) => owner.fault(error),
      draining(code) {
        if (code === ENHANCE_YOUR_CALM) owner.tooManyPings();
        retire(context, member, asReady);
      },
      closed(reason) {
        clearTimeout(timer);
        if (member.connecting === asReady) {
          member.connecting = undefined;
          failMember(member, failure ?? reason);
          // One more connection could not be had; those that are there go on.
          if (member.sessions.length > 0) member.failure = undefined;
          owner.down(member);
        } else {
          member.draining.delete(asReady);
          retire(context, member, asReady);
        }
      },
    });
  } catch (error) {
    // A certificate that cannot be read, for example.
    clearTimeout(timer);
    member.connecting = undefined;
    failMember(member, error instanceof Error ? error.message : String(error));
    queueMicrotask(() => owner.down(member));
  }
}

/** Takes a session away from new calls. One that never answered anything counts as a failure, so that it is not replaced at once. */
function retire({ owner }: MemberContext, member: Member, pooled: PooledSession): void {
  const at = member.sessions.indexOf(pooled);
  if (at < 0) return;
  member.sessions.splice(at, 1);
  const { session } = pooled;
  if (session.openStreams > 0) member.draining.add(pooled);
  if (session.answers > 0) member.failures = 0;
  else {
    member.failures++;
    member.retryAtMs = performance.now() + backoff(member.failures - 1);
    if (member.failures >= MOST_VAIN_CONNECTIONS) {
      member.failure = unsentStatus("the upstream ends connections before it answers");
    }
  }
  if (member.sessions.length === 0) owner.down(member);
}

/** What is known of an address. */
export function stateOfMember({ address, sessions, connecting, failure, isSuspect }: Member): AddressState {
  const openStreams = sessions.reduce((sum, { session }) => sum + session.openStreams, 0);
  const idle = connecting === undefined ? "idle" : "connecting";
  const state = sessions.length > 0 ? (isSuspect ? "silent" : "ready") : failure === undefined ? idle : "failed";
  return { address: formatHost(address.host, address.port), state, connections: sessions.length, openStreams };
}

/** Notes that an address could not be reached. */
export function failMember(member: Member, reason: string): void {
  member.failure = unsentStatus(`the upstream is not reachable: ${reason}`);
  member.failures++;
  member.retryAtMs = performance.now() + backoff(member.failures - 1);
}

/** Doubled each time; jitter of a fifth either way keeps clients apart. */
export function backoff(failures: number): number {
  const delay = Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures, 10), LAST_RETRY_MS);
  return delay * (0.8 + Math.random() * 0.4);
}

/** Gives up a connection that is coming up. */
export function stopConnecting(member: Member): void {
  const pooled = member.connecting;
  member.connecting = undefined;
  pooled?.session.destroy("no longer needed");
}

/** Takes all connections away from new calls; they end with the calls that are under way. */
export function drainMember(member: Member): void {
  const { sessions } = member;
  member.sessions = [];
  for (const pooled of sessions) {
    member.draining.add(pooled);
    pooled.session.close();
  }
}

/** Ends all connections, after the calls under way or at once. */
export function closeMember(member: Member, force: boolean): void {
  member.isClosed = true;
  stopConnecting(member);
  const sessions = [...member.sessions, ...member.draining];
  member.sessions = [];
  for (const { session } of sessions) {
    if (force) session.destroy("the channel is closed");
    else session.close();
  }
}

function sessionOptions(
  { options, userAgent }: MemberContext,
  { host, port, name }: Address,
): Parameters<OpenSession>[0] {
  const given = typeof options.tls === "function" ? options.tls() : options.tls;
  const tls: SessionTls | undefined =
    given === undefined ? undefined : { ...given, serverName: given.serverName ?? name };
  return { host, port, authority: formatHost(name, port), userAgent, tls };
}

/** Ends a connection that gives no sign of life; its address is tried again last. */
export function destroyMemberSession(member: Member, session: Http2Session, reason: string): void {
  failMember(member, reason);
  session.destroy(reason);
}
