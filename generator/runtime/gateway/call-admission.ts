import { createStatus, statusCodes } from "../core/index.js";
import type { Refusal } from "./request-body.js";

/** Bounds on unary calls that ask the upstream. */
export interface AdmissionBounds {
  /** Calls under way to the upstream at once; further ones wait. */
  readonly maxCalls: number;
  /** Calls of one client, by its address, under way or waiting; further ones are refused. */
  readonly maxCallsPerClient: number;
  /** Calls that may wait; further ones are refused. */
  readonly maxQueuedCalls: number;
  /** Milliseconds a call may wait. */
  readonly maxQueueMs: number;
}

/** A call's place. */
export interface Ticket {
  /** Gives the place up, whether the call is under way or still waits; once is enough, more does no harm. */
  leave(): void;
}

/** Lets so many calls through at once, and the others wait in the order they came in. */
export interface Admission {
  /** Calls under way. */
  readonly running: number;
  readonly waiting: number;
  /** Runs `start`, at once or when there is room, or `refuse` if there will be none. */
  enter(client: string, start: () => void, refuse: (refusal: Refusal) => void): Ticket;
}

const RETRY_AFTER_SECONDS = 1;
const busy: Refusal = {
  status: createStatus(statusCodes.UNAVAILABLE, "the gateway has too many calls under way"),
  retryAfterSeconds: RETRY_AFTER_SECONDS,
};
const greedy: Refusal = {
  status: createStatus(statusCodes.RESOURCE_EXHAUSTED, "this client has too many calls under way"),
  retryAfterSeconds: RETRY_AFTER_SECONDS,
};

interface Waiting {
  readonly start: () => void;
  readonly late: ReturnType<typeof setTimeout>;
}

/** Creates an admission with nothing under way. */
export function createAdmission(bounds: AdmissionBounds): Admission {
  const perClient = new Map<string, number>();
  // A Set keeps the order, and lets go of any of its members at once.
  const queue = new Set<Waiting>();
  let running = 0;

  const count = (client: string, by: number): void => {
    const calls = (perClient.get(client) ?? 0) + by;
    if (calls > 0) perClient.set(client, calls);
    else perClient.delete(client);
  };
  const next = (): void => {
    for (const waiting of queue) {
      if (running >= bounds.maxCalls) return;
      queue.delete(waiting);
      clearTimeout(waiting.late);
      running++;
      waiting.start();
    }
  };
  return {
    get running() {
      return running;
    },
    get waiting() {
      return queue.size;
    },
    enter(client, start, refuse) {
      if ((perClient.get(client) ?? 0) >= bounds.maxCallsPerClient) {
        refuse(greedy);
        return noTicket;
      }
      if (running >= bounds.maxCalls && queue.size >= bounds.maxQueuedCalls) {
        refuse(busy);
        return noTicket;
      }
      count(client, 1);
      let left = false;
      let waiting: Waiting | undefined;
      const leave = (): void => {
        if (left) return;
        left = true;
        count(client, -1);
        if (waiting !== undefined && queue.delete(waiting)) clearTimeout(waiting.late);
        else {
          running--;
          next();
        }
      };
      if (running < bounds.maxCalls) {
        running++;
        start();
      } else {
        const late = setTimeout(() => {
          leave();
          refuse(busy);
        }, bounds.maxQueueMs);
        waiting = { start, late };
        queue.add(waiting);
      }
      return { leave };
    },
  };
}

const noTicket: Ticket = { leave: () => undefined };
