import { findTrail, isHttpBody } from "../core/index.js";
import type { GatewayCore } from "./gateway-core.js";
import { createJsonSplitter } from "./json-splitter.js";
import type { PreparedRoute } from "./prepared-route.js";
import { type Refusal, tooManyBodies } from "./request-body.js";
import type { StreamSession } from "./stream-sides.js";

/** Turns the bytes of a client into messages of its stream. */
export interface MessageInput {
  /** Takes bytes, cut anywhere; false asks to wait until the session's sink is told to drain. */
  push(chunk: Uint8Array): boolean;
  /** Says that what came is a message, or several: nothing of it will go on. */
  endPiece(): void;
  /** The client will send no more. */
  end(): void;
}

/** What an input is given to: a session, or what stands before it. */
export type MessageTarget = Pick<StreamSession, "ended" | "accept" | "endInput" | "fail" | "whenEnded">;

/** Creates the input of a stream: JSON values, or the bytes of a raw body as they come. A message over the limit ends it with `overflow`. */
export function createMessageInput(
  core: GatewayCore,
  route: PreparedRoute,
  session: MessageTarget,
  overflow: Refusal,
): MessageInput {
  return takesRawBody(route)
    ? createRawInput(core.body.maxBodyBytes, session, overflow)
    : createJsonInput(core, route, session, overflow);
}

/** The JSON `null`, which some dialects read as an empty message, begins so. */
const LETTER_N = 0x6e;
const OPEN_BRACE = 0x7b;

function createJsonInput(
  core: GatewayCore,
  route: PreparedRoute,
  session: MessageTarget,
  overflow: Refusal,
): MessageInput {
  const { maxBodyBytes, budget } = core.body;
  const splitter = createJsonSplitter();
  const isPlainMessage = !route.method.input.fullName.startsWith("google.protobuf.");
  let held = 0;
  const flush = (): void => {
    const rest = splitter.end();
    if (rest !== undefined) session.accept(rest);
  };
  /** No message is anything but an object: what is not is refused now, not when its end, which may never come, is there. */
  const isHopeless = (): boolean => {
    const { first } = splitter;
    if (!isPlainMessage || first === undefined || first === OPEN_BRACE) return false;
    return first !== LETTER_N || splitter.pending >= 4;
  };
  session.whenEnded(() => {
    budget.give(held);
    held = 0;
  });
  return {
    push(chunk) {
      if (session.ended) return true;
      let free = true;
      for (const pieces of splitter.push(chunk)) free = session.accept(pieces) && free;
      if (splitter.pending > maxBodyBytes) session.fail(overflow);
      else if (isHopeless()) flush();
      else if (budget.take(splitter.pending - held)) held = splitter.pending;
      else session.fail(tooManyBodies);
      return free;
    },
    // A piece of a client that marks its own messages is a whole message.
    endPiece: flush,
    end() {
      flush();
      session.endInput();
    },
  };
}

/** The bytes of an upload in the pieces they come in, each as one message. */
function createRawInput(maxBytes: number, session: MessageTarget, overflow: Refusal): MessageInput {
  let pieces = 0;
  return {
    push(chunk) {
      pieces++;
      if (chunk.length <= maxBytes) return session.accept([chunk]);
      session.fail(overflow);
      return true;
    },
    endPiece: () => undefined,
    end() {
      if (pieces === 0) session.accept([]);
      session.endInput();
    },
  };
}

/** Whether the body of a route is not JSON, but the bytes of an HttpBody. */
export function takesRawBody(route: PreparedRoute): boolean {
  const { input } = route.method;
  if (route.body === "*") return isHttpBody(input);
  const type = findTrail(input.schema, route.body)?.at(-1)?.type;
  return type?.kind === "message" && isHttpBody(type.message());
}
