import type { HttpRequest } from "../http/index.js";
import type { Route } from "./route.js";
import type { Status } from "../core/index.js";

/**
 * Makes the streams of a gateway resumable; called as a stream opens. `lastEventId` is what the client says it has seen last, undefined
 * for a new stream. Answers undefined for routes that cannot be resumed: their events carry no ids.
 */
export type ResumeHook = (route: Route, lastEventId: string | undefined) => ResumableStream | RefusedId | undefined;

/** An id that cannot be gone on behind, and the status that says so. */
export interface RefusedId {
  readonly kind: "refused";
  readonly status: Status;
}

/** One resumable stream. A hook may keep what it needs between the calls. */
export interface ResumableStream {
  readonly kind: "resumable";
  /** The wire of a request as it goes upstream: changed so that the stream goes on behind `lastEventId`. */
  request(wire: Uint8Array): Uint8Array;
  /** What `Last-Event-ID` has to say for the stream to go on behind this message; undefined if one cannot go on behind it. */
  eventId(wire: Uint8Array): string | undefined;
}

/** Query parameter that stands for the header where a client can send none: a WebSocket of a browser. */
export const lastEventIdParameter = "last-event-id";

/** Ids longer than this were not made by any hook. */
const LONGEST_ID = 1_024;

/** What a request says it has seen last: the header `Last-Event-ID`, or the query parameter of that name. */
export function readLastEventId(request: HttpRequest): string | undefined {
  const id = request.header("last-event-id") ?? fromQuery(request.query);
  return id === undefined || id === "" || id.length > LONGEST_ID ? undefined : id;
}

function fromQuery(query: string): string | undefined {
  if (!query.includes(lastEventIdParameter)) return undefined;
  return new URLSearchParams(query).get(lastEventIdParameter) ?? undefined;
}
