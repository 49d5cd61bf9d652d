import { type Boundary, findTrail, hasTurnTime, isHttpBody } from "../core/index.js";
import type { HttpRequest } from "../http/index.js";
import { CHUNK_OVERHEAD } from "./body-budget.js";
import type { GatewayCore } from "./gateway-core.js";
import { type JsonSplitter, createJsonSplitter } from "./json-splitter.js";
import type { PreparedRoute } from "./prepared-route.js";
import { type Refusal, tooManyBodies } from "./request-body.js";
import { isLongBody, readBodySlowly, sizeOf } from "./slow-request.js";
import { createStepQueue } from "./step-queue.js";
import type { MessageTarget } from "./message-target.js";

/** Turns the bytes of a client into messages of its stream. */
export interface MessageInput {
  /** Takes bytes, cut anywhere; false asks to wait until the session's sink is told to drain, or `resume` is called. */
  push(chunk: Uint8Array): boolean;
  /** Says that what came is a message, or several: nothing of it will go on. */
  endPiece(): void;
  /** The client will send no more. */
  end(): void;
}

/** What the input of a stream works with. */
export interface InputOwner {
  readonly core: GatewayCore;
  readonly route: PreparedRoute;
  readonly request: HttpRequest;
  readonly session: MessageTarget;
  readonly boundary: Boundary;
  /** Why a stream ends whose message is over the limit. */
  readonly overflow: Refusal;
  /** Bytes may come again. */
  readonly resume: () => void;
  /** The client says where its messages end: `endPiece` is called. */
  readonly marksMessages: boolean;
}

/** Creates the input of a stream: JSON values, or the bytes of a raw body, as they come or as their sender has put them together. A message over the limit ends it with `overflow`. */
export function createMessageInput(owner: InputOwner): MessageInput {
  if (!takesRawBody(owner.route)) return createSplitInput(owner, createJsonSplitter());
  return owner.marksMessages ? createCollectedInput(owner) : createRawInput(owner);
}

/** What cuts the bytes of a client into messages. */
type Splitter = Pick<JsonSplitter, "push" | "end" | "pending" | "pieces" | "first">;

/** The JSON `null`, which some dialects read as an empty message, begins so. */
const LETTER_N = 0x6e;
const OPEN_BRACE = 0x7b;
/** Bytes that are looked through in one go. */
const STEP_BYTES = 64 * 1024;
/** Chunks of a client that sends much at once are larger. */
const SMALL_CHUNK_BYTES = 4 * 1024;

function createSplitInput(owner: InputOwner, splitter: Splitter): MessageInput {
  const { core, route, session, overflow } = owner;
  const { maxBodyBytes } = core.body;
  const isPlainMessage = !route.method.input.fullName.startsWith("google.protobuf.");
  const hold = createHold(owner);

  /** No message is anything but an object: what is not is refused now, not when its end, which may never come, is there. */
  const isHopeless = (): boolean => {
    const { first } = splitter;
    if (!isPlainMessage || first === undefined || first === OPEN_BRACE) return false;
    return first !== LETTER_N || splitter.pending >= 4;
  };
  const flush = (): void => {
    const rest = splitter.end();
    if (rest !== undefined) take([rest]);
  };
  /** Hands on messages as far as that goes at once; from the first long one on they are put in front of what waits. */
  const take = (values: readonly (readonly Uint8Array[])[]): boolean => {
    const long = values.findIndex((pieces) => isLongBody(route, pieces));
    let free = long < 0;
    for (const pieces of long < 0 ? values : values.slice(0, long)) free = session.accept(pieces) && free;
    if (long >= 0) queue.putFirst(values.slice(long).map((pieces) => ({ kind: "value", pieces })));
    return free;
  };
  const split = (chunk: Uint8Array): boolean => {
    const free = take(splitter.push(chunk));
    if (splitter.pending > maxBodyBytes) session.fail(overflow);
    else if (isHopeless()) flush();
    else hold(splitter.pending + splitter.pieces * CHUNK_OVERHEAD);
    return free;
  };
  const queue = createStepQueue(owner, {
    *chunk(chunk) {
      split(chunk.subarray(0, STEP_BYTES));
      const rest = chunk.subarray(STEP_BYTES);
      if (rest.length > 0) queue.putBehindValues({ kind: "chunk", chunk: rest });
      yield undefined;
    },
    *value(pieces) {
      if (!isLongBody(route, pieces)) {
        session.accept(pieces);
        return;
      }
      if (!hold(splitter.pending + sizeOf(pieces))) return;
      const wire = yield* readBodySlowly(route, owner.request, [...pieces]);
      hold(splitter.pending);
      if (wire instanceof Uint8Array) session.accept({ kind: "ready", wire });
      else session.fail({ status: wire });
    },
    flush,
    end: () => session.endInput(),
  });
  return {
    push(chunk) {
      if (session.ended) return true;
      const isLate = chunk.length > SMALL_CHUNK_BYTES && !hasTurnTime();
      if (queue.isBusy || chunk.length > STEP_BYTES || isLate) return queue.add({ kind: "chunk", chunk });
      const free = split(chunk);
      queue.start();
      return free;
    },
    // A piece of a client that marks its own messages is a whole message.
    endPiece() {
      if (queue.isBusy) queue.add({ kind: "flush" });
      else flush();
      queue.start();
    },
    end() {
      if (!queue.isBusy) flush();
      if (queue.isBusy) {
        queue.add({ kind: "flush" });
        queue.add({ kind: "end" });
      } else session.endInput();
    },
  };
}

/** Tells the budget of the bytes that a stream holds; false if the stream is over with it. */
function createHold({ core, session }: InputOwner): (bytes: number) => boolean {
  const { budget } = core.body;
  let held = 0;
  session.whenEnded(() => {
    budget.give(held);
    held = 0;
  });
  return (bytes) => {
    // What is over holds nothing any more; a call that takes one message is over with it, though it may go on for long.
    if (session.ended) {
      budget.give(held);
      held = 0;
      return false;
    }
    if (budget.take(bytes - held)) {
      held = bytes;
      return true;
    }
    session.fail(tooManyBodies);
    return false;
  };
}

/** Raw bytes in messages whose ends their sender marks. Who has sent none has sent an empty one. */
function createCollectedInput(owner: InputOwner): MessageInput {
  const input = createSplitInput(owner, createCollector());
  let isFresh = true;
  return {
    push(chunk) {
      isFresh = false;
      return input.push(chunk);
    },
    endPiece: () => input.endPiece(),
    end() {
      if (isFresh) owner.session.accept([]);
      input.end();
    },
  };
}

/** Collects messages whose end is only known from outside. */
function createCollector(): Splitter {
  let pieces: Uint8Array[] = [];
  let pending = 0;
  return {
    get pending() {
      return pending;
    },
    get pieces() {
      return pieces.length;
    },
    first: undefined,
    push(chunk) {
      pieces.push(chunk);
      pending += chunk.length;
      return [];
    },
    end() {
      if (pieces.length === 0) return undefined;
      const whole = pieces;
      pieces = [];
      pending = 0;
      return whole;
    },
  };
}

/** The bytes of an upload in the pieces they come in, each as one message. */
function createRawInput({ core, session, overflow }: InputOwner): MessageInput {
  const maxBytes = core.body.maxBodyBytes;
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
