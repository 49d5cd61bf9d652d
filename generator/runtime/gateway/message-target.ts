import type { StreamSession } from "./stream-sides.js";

/** What the messages of a client are given to: a session, or what stands before it. */
export type MessageTarget = Pick<StreamSession, "ended" | "isFull" | "accept" | "endInput" | "fail" | "whenEnded">;
