import { printFault, type Status, unsentStatus } from "../core/index.js";
import type { OpenSession } from "../http2/index.js";
import { addressKey, createAddressFinder, type Address, type AddressFinder } from "./addresses.js";
import type { UpstreamState } from "./channel.js";
import {
  backoff,
  closeMember,
  connect,
  createMember,
  drainMember,
  pickSession,
  stateOfMember,
  stopConnecting,
  type Member,
  type MemberContext,
} from "./member.js";
import type { PoolCall } from "./pool-call.js";
import type { PooledSession } from "./pooled-session.js";
import { startWatch, type Watch } from "./session-watch.js";
import type { UpstreamOptions } from "./upstream-options.js";

/** Settings of a channel over HTTP/2. */
export interface Http2ChannelOptions extends UpstreamOptions {
  /** Largest message taken from the upstream, default 256 MiB. */
  readonly maxMessageBytes?: number;
  /** Value of `user-agent`, default `gatewright`. */
  readonly userAgent?: string;
  /** Told of what is thrown inside a call, which fails with INTERNAL then. Default: an entry on the console. */
  readonly onFault?: (error: unknown) => void;
}

/** Gives calls the sessions they are made on: opens connections on demand, shares them out, replaces those that go away. */
export interface SessionPool {
  readonly maxMessageBytes: number;
  /** Tells of what was thrown. */
  report(error: unknown): void;
  /** Starts the call at once, or when there is a session for it; refuses it, never before this returns, if there will be none. */
  submit(call: PoolCall): void;
  /** Takes back a call that has not been started. */
  forget(call: PoolCall): void;
  close(force: boolean): void;
  state(): UpstreamState;
}

function createReport(onFault: ((error: unknown) => void) | undefined): (error: unknown) => void {
  return (error) => {
    try {
      if (onFault === undefined) printFault("a call", error);
      else onFault(error);
    } catch {
      // Nobody is left to tell.
    }
  };
}

/** What a pool knows. Plain data, but for the timers. */
export interface PoolState extends MemberContext {
  /** Told of what was thrown. */
  readonly report: (error: unknown) => void;
  readonly finder: AddressFinder;
  readonly isRoundRobin: boolean;
  /** `advance`, for timers. */
  readonly advance: () => void;
  members: Member[];
  /** With `pick_first`, the member whose connections are used. */
  active: Member | undefined;
  /** With `round_robin`, whose turn it is. */
  turn: number;
  /** Calls that wait: those that are over soon first. */
  readonly waiting: Set<PoolCall>;
  readonly waitingLong: Set<PoolCall>;
  isResolving: boolean;
  resolvedAtMs: number;
  resolveFailures: number;
  /** Why no name could be resolved. */
  resolveFailure: Status | undefined;
  stagger: NodeJS.Timeout | undefined;
  retry: NodeJS.Timeout | undefined;
  /** Names are looked up again in time. */
  relook: NodeJS.Timeout | undefined;
  watch: Watch | undefined;
  isClosed: boolean;
}

/** Pause before the next address is tried beside one that does not answer. */
const STAGGER_MS = 250;
/** Names are not looked up more often. */
const RESOLVE_PAUSE_MS = 1_000;
/** Calls that go to all addresses of a name are to reach new ones too. */
const RESOLVE_EVERY_MS = 30_000;
const MOST_QUEUED = 10_000;

const closedStatus = unsentStatus("the channel is closed");

/** Creates a pool; nothing is opened until it is needed. */
export function createSessionPool(options: Http2ChannelOptions, open: OpenSession): SessionPool {
  const report = createReport(options.onFault);
  const guard =
    <Given extends readonly unknown[]>(step: (...given: Given) => void) =>
    (...given: Given): void => {
      try {
        step(...given);
      } catch (error) {
        report(error);
      }
    };
  const pool: PoolState = {
    options,
    userAgent: options.userAgent ?? "gatewright",
    open,
    report,
    owner: {
      ready: guard((member: Member) => memberReady(pool, member)),
      down: guard((member: Member) => memberDown(pool, member)),
      freed: guard(() => dispatch(pool)),
      fault: report,
      tooManyPings: () => pool.watch?.calmDown(),
    },
    finder: createAddressFinder(options.target, options.resolve),
    isRoundRobin: options.balancing === "round_robin",
    advance: guard(() => advance(pool)),
    members: [],
    active: undefined,
    turn: 0,
    waiting: new Set(),
    waitingLong: new Set(),
    isResolving: false,
    resolvedAtMs: 0,
    resolveFailures: 0,
    resolveFailure: undefined,
    stagger: undefined,
    retry: undefined,
    relook: undefined,
    watch: undefined,
    isClosed: false,
  };
  if (pool.finder.fixed !== undefined) setAddresses(pool, pool.finder.fixed);
  return {
    maxMessageBytes: options.maxMessageBytes ?? 256 * 1024 * 1024,
    report,
    submit(call) {
      try {
        const pooled = pick(pool, call.isLong);
        if (pooled === undefined) enqueue(pool, call);
        else call.start(pooled);
      } catch (error) {
        queueMicrotask(() => call.breakOff(error));
      }
    },
    forget(call) {
      pool.waiting.delete(call);
      pool.waitingLong.delete(call);
    },
    close: (force) => close(pool, force),
    state: () => ({
      addresses: pool.members.map(stateOfMember),
      waitingCalls: pool.waiting.size + pool.waitingLong.size,
    }),
  };
}

function pick(pool: PoolState, isLong: boolean): PooledSession | undefined {
  const { active, members } = pool;
  if (active !== undefined) return pickSession(pool, active, isLong);
  if (!pool.isRoundRobin) return undefined;
  for (let count = members.length; count > 0; count--) {
    pool.turn = (pool.turn + 1) % members.length;
    const member = members[pool.turn] as Member;
    const pooled = member.isSuspect ? undefined : pickSession(pool, member, isLong);
    if (pooled !== undefined) return pooled;
  }
  for (const member of members) {
    const pooled = member.isSuspect ? pickSession(pool, member, isLong) : undefined;
    if (pooled !== undefined) return pooled;
  }
  return undefined;
}

function enqueue(pool: PoolState, call: PoolCall): void {
  const failure = pool.isClosed ? closedStatus : failureOf(pool);
  if (failure !== undefined) {
    queueMicrotask(() => call.refuse(failure));
    return;
  }
  const most = pool.options.maxQueuedCalls ?? MOST_QUEUED;
  if (pool.waiting.size + pool.waitingLong.size >= most) {
    queueMicrotask(() => call.refuse(unsentStatus(`more than ${most} calls wait for the upstream`)));
    return;
  }
  (call.isLong ? pool.waitingLong : pool.waiting).add(call);
  advance(pool);
}

/** Why calls need not wait: every address has failed since one of them was last connected. */
function failureOf(pool: PoolState): Status | undefined {
  if (pool.members.length === 0) return pool.resolveFailure;
  let failure: Status | undefined;
  for (const member of pool.members) {
    if (member.failure === undefined) return undefined;
    failure = member.failure;
  }
  return failure;
}

/** Starts waiting calls as far as there is room. */
function dispatch(pool: PoolState): void {
  if (pool.waiting.size > 0) startWaiting(pool, pool.waiting, false);
  if (pool.waitingLong.size > 0) startWaiting(pool, pool.waitingLong, true);
}

function startWaiting(pool: PoolState, waiting: Set<PoolCall>, isLong: boolean): void {
  for (const call of waiting) {
    try {
      const pooled = pick(pool, isLong);
      if (pooled === undefined) return;
      waiting.delete(call);
      call.start(pooled);
    } catch (error) {
      waiting.delete(call);
      call.breakOff(error);
    }
  }
}

function refuseWaiting(pool: PoolState, status: Status): void {
  const calls = [...pool.waiting, ...pool.waitingLong];
  pool.waiting.clear();
  pool.waitingLong.clear();
  for (const call of calls) call.refuse(status);
}

/** Does what is due: connects, looks names up, or notes when to come back. */
function advance(pool: PoolState): void {
  if (pool.isClosed) return;
  if (pool.members.length === 0) {
    if (pool.resolveFailure === undefined) resolve(pool);
    return;
  }
  if (!pool.isRoundRobin && pool.active !== undefined) return;
  const now = performance.now();
  const idle = pool.members.filter((each) => each.connecting === undefined && each.sessions.length === 0);
  const due = idle.filter(({ retryAtMs }) => retryAtMs <= now).sort((one, other) => one.failures - other.failures);
  if (pool.isRoundRobin) for (const member of due) connect(pool, member);
  else if (!pool.members.some(({ connecting }) => connecting !== undefined)) connectNext(pool, due);
  const later = idle.map(({ retryAtMs }) => retryAtMs).filter((each) => each > now);
  clearTimeout(pool.retry);
  if (later.length > 0) {
    pool.retry = setTimeout(pool.advance, Math.min(...later) - now + 1);
    pool.retry.unref();
  }
}

/** With `pick_first`, tries one address after the other, the next one beside the last if that takes long. */
function connectNext(pool: PoolState, due: readonly Member[]): void {
  const [first, ...rest] = due;
  if (first === undefined || pool.isClosed) return;
  connect(pool, first);
  clearTimeout(pool.stagger);
  if (rest.length === 0) return;
  pool.stagger = setTimeout(() => {
    if (pool.active === undefined)
      connectNext(
        pool,
        rest.filter((each) => each.connecting === undefined && !each.isClosed),
      );
  }, STAGGER_MS);
  pool.stagger.unref();
}

function memberReady(pool: PoolState, member: Member): void {
  if (member.isClosed) return;
  pool.watch ??= startWatch(
    pool,
    () => pool.members,
    (suspect) => leave(pool, suspect),
  );
  if (!pool.isRoundRobin && pool.active !== member) {
    pool.active = member;
    clearTimeout(pool.stagger);
    for (const other of pool.members) {
      if (other === member) continue;
      if (other.connecting !== undefined) stopConnecting(other);
      drainMember(other);
    }
  }
  dispatch(pool);
}

function memberDown(pool: PoolState, member: Member): void {
  if (pool.isClosed || member.isClosed) return;
  if (pool.active === member && member.sessions.length === 0) pool.active = undefined;
  const failure = failureOf(pool);
  resolve(pool);
  advance(pool);
  if (failure !== undefined) refuseWaiting(pool, failure);
}

/** A member gives no sign of life: other addresses are tried. Answers whether one of them is there. */
function leave(pool: PoolState, suspect: Member): boolean {
  const others = pool.members.filter((each) => each !== suspect);
  const isOtherReady = others.some((each) => !each.isSuspect && each.sessions.some(({ session }) => session.isOpen));
  if (isOtherReady || pool.isRoundRobin || pool.active !== suspect) return isOtherReady;
  const now = performance.now();
  const due = others.filter((each) => each.connecting === undefined && each.retryAtMs <= now);
  for (const each of due) connect(pool, each);
  return false;
}

/** Looks the names up; members that are gone end what they have. */
function resolve(pool: PoolState): void {
  if (pool.finder.fixed !== undefined || pool.isResolving || pool.isClosed) return;
  const now = performance.now();
  if (pool.resolvedAtMs > 0 && now - pool.resolvedAtMs < RESOLVE_PAUSE_MS && pool.members.length > 0) return;
  pool.isResolving = true;
  pool.finder.find().then(
    (addresses) => {
      pool.isResolving = false;
      pool.resolvedAtMs = performance.now();
      pool.resolveFailures = 0;
      pool.resolveFailure = undefined;
      if (pool.isClosed) return;
      setAddresses(pool, addresses);
      resolveLater(pool);
      advance(pool);
      dispatch(pool);
    },
    (error: unknown) => {
      pool.isResolving = false;
      pool.resolvedAtMs = performance.now();
      if (pool.isClosed) return;
      if (pool.members.length > 0) return resolveLater(pool);
      const reason = error instanceof Error ? error.message : String(error);
      pool.resolveFailure = unsentStatus(`the upstream is not reachable: ${reason}`);
      refuseWaiting(pool, pool.resolveFailure);
      pool.retry = setTimeout(() => resolve(pool), backoff(pool.resolveFailures++));
      pool.retry.unref();
    },
  );
}

function resolveLater(pool: PoolState): void {
  const everyMs = pool.options.resolveEveryMs ?? (pool.isRoundRobin ? RESOLVE_EVERY_MS : 0);
  clearTimeout(pool.relook);
  if (everyMs <= 0) return;
  pool.relook = setTimeout(() => resolve(pool), Math.max(everyMs, RESOLVE_PAUSE_MS + 1));
  pool.relook.unref();
}

function setAddresses(pool: PoolState, addresses: readonly Address[]): void {
  const known = new Map(pool.members.map((member) => [addressKey(member.address), member]));
  const members = new Map<string, Member>();
  for (const address of addresses) {
    const key = addressKey(address);
    if (!members.has(key)) members.set(key, known.get(key) ?? createMember(address));
  }
  pool.members = [...members.values()];
  pool.turn = 0;
  for (const [key, member] of known) {
    if (members.has(key)) continue;
    if (pool.active === member) pool.active = undefined;
    closeMember(member, false);
  }
}

function close(pool: PoolState, force: boolean): void {
  pool.isClosed = true;
  clearTimeout(pool.retry);
  clearTimeout(pool.relook);
  clearTimeout(pool.stagger);
  pool.watch?.stop();
  for (const member of pool.members) closeMember(member, force);
  refuseWaiting(pool, closedStatus);
}
