import type { Http2Session } from "../http2/index.js";

/** A session with what a pool knows of it. */
export interface PooledSession {
  session: Http2Session;
  /** `127.0.0.1:2379`. */
  readonly address: string;
  /** Streams on it that are no unary calls; kept by the calls. */
  longStreams: number;
  /** Opened beside others because they were full, so streams may fill it. */
  readonly isExtra: boolean;
  readonly life: SignsOfLife;
}

/** What the watch over a session remembers between two looks. */
export interface SignsOfLife {
  /** `received` and `answers` at the last look. */
  received: number;
  answers: number;
  /** When something came last, since when an answer has been waited for, and when a ping was sent that is not answered; 0 for never. */
  heardMs: number;
  awaitingMs: number;
  pingedMs: number;
  /** Pings since headers or messages came last: servers punish many. */
  pings: number;
  idleMs: number;
}

/** Whether one more stream fits. The last places of a connection are kept for calls that are over soon. */
export function hasRoom({ session, longStreams, isExtra }: PooledSession, isLong: boolean): boolean {
  if (!session.isOpen || session.openStreams >= session.maxStreams) return false;
  return !isLong || isExtra || longStreams < session.maxStreams - reserveOf(session.maxStreams);
}

function reserveOf(maxStreams: number): number {
  return Math.min(Math.ceil(maxStreams / 10), 100);
}

/** Signs of life of a session that has just come up. */
export function freshSigns(nowMs: number): SignsOfLife {
  return { received: 0, answers: 0, heardMs: nowMs, awaitingMs: 0, pingedMs: 0, pings: 0, idleMs: 0 };
}
