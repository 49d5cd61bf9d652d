import type { Status } from "../core/index.js";
import { PREFIX_BYTES, refuseFrame } from "./grpc-frame.js";

/** Receives the messages of one call. */
export interface MessageSink {
  /** Messages are kept back while this is set. */
  readonly isHeld: boolean;
  /** The call is over: nothing more is delivered. */
  readonly isEnded: boolean;
  message(bytes: Uint8Array): void;
  /** The upstream sent what is no message. */
  refuse(status: Status): void;
}

/** What is set aside for a message at once; a longer one grows as it comes, so that a length alone costs nothing. */
const FIRST_PIECE_BYTES = 1024 * 1024;
/** A message of which so much has come gets all its memory at once. */
const EARNEST_BYTES = 8 * 1024 * 1024;
/** Messages below this size share blocks of memory. */
const SMALL_BYTES = 4 * 1024;
const BLOCK_BYTES = 32 * 1024;

let block = new Uint8Array(0);
let blockAt = 0;

/**
 * Puts messages together from bytes that are split anywhere and overwritten after each call. Each message is copied once, into memory
 * of its own length. A class, since every call has one.
 */
export class MessageReader {
  readonly #maxMessageBytes: number;
  /** Bytes of the prefix read, its flag and length. */
  #prefixed = 0;
  #flag = 0;
  #length = 0;
  #body: Uint8Array | undefined;
  #filled = 0;
  /** What came while the sink held messages back. */
  readonly #held: Uint8Array[] = [];
  #isReading = false;

  constructor(maxMessageBytes: number) {
    this.#maxMessageBytes = maxMessageBytes;
  }

  /** Whether a message has begun and is not whole. */
  get isTruncated(): boolean {
    return this.#prefixed > 0 || this.#held.length > 0;
  }

  /** Whether a message is being delivered this moment. */
  get isReading(): boolean {
    return this.#isReading;
  }

  push(bytes: Uint8Array, start: number, end: number, sink: MessageSink): void {
    if (sink.isHeld || this.#held.length > 0) this.#held.push(bytes.slice(start, end));
    else this.#readAll(bytes, start, end, sink);
  }

  /** Delivers what was kept back, until the sink holds again. */
  release(sink: MessageSink): void {
    // A sink that goes on from within a message is served by the loop that called it.
    while (!this.#isReading && this.#held.length > 0 && !sink.isHeld && !sink.isEnded) {
      const first = this.#held.shift() as Uint8Array;
      this.#readAll(first, 0, first.length, sink);
    }
  }

  #readAll(bytes: Uint8Array, start: number, end: number, sink: MessageSink): void {
    this.#isReading = true;
    this.#read(bytes, start, end, sink);
    this.#isReading = false;
  }

  #read(bytes: Uint8Array, start: number, end: number, sink: MessageSink): void {
    let at = start;
    while (!sink.isEnded) {
      if (at < end && sink.isHeld) {
        this.#held.unshift(bytes.slice(at, end));
        return;
      }
      if (this.#prefixed < PREFIX_BYTES) {
        at = this.#readPrefix(bytes, at, end);
        if (this.#prefixed < PREFIX_BYTES) return;
        const refused = refuseFrame(this.#flag, this.#length, this.#maxMessageBytes);
        if (refused !== undefined) {
          sink.refuse(refused);
          return;
        }
      }
      const missing = this.#length - this.#filled;
      if (at === end && missing > 0) return;
      const count = Math.min(missing, end - at);
      const isWhole = count === missing;
      if (this.#body === undefined && isWhole) this.#deliver(copyOut(bytes, at, at + count), sink);
      else {
        const body = this.#roomFor(count);
        body.set(bytes.subarray(at, at + count), this.#filled);
        this.#filled += count;
        if (isWhole) this.#deliver(body, sink);
      }
      at += count;
    }
  }

  #readPrefix(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && this.#prefixed < PREFIX_BYTES) {
      const byte = bytes[at++] as number;
      if (this.#prefixed++ === 0) this.#flag = byte;
      else this.#length = this.#length * 256 + byte;
    }
    return at;
  }

  #roomFor(count: number): Uint8Array {
    const body = this.#body;
    if (body !== undefined && this.#filled + count <= body.length) return body;
    // Of a message that has come so far the whole is set aside, so that its first part is not copied again and again.
    const isEarnest = this.#filled >= EARNEST_BYTES;
    const size = isEarnest
      ? this.#length
      : Math.max(Math.min(this.#length, FIRST_PIECE_BYTES), this.#filled * 2, this.#filled + count);
    const larger = Buffer.allocUnsafeSlow(Math.min(size, this.#length));
    if (body !== undefined) larger.set(body.subarray(0, this.#filled));
    this.#body = larger;
    return larger;
  }

  #deliver(message: Uint8Array, sink: MessageSink): void {
    this.#prefixed = 0;
    this.#length = 0;
    this.#body = undefined;
    this.#filled = 0;
    sink.message(message);
  }
}

/** A copy of `[start, end)`. */
function copyOut(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const length = end - start;
  if (length >= SMALL_BYTES) return bytes.slice(start, end);
  if (blockAt + length > block.length) {
    block = new Uint8Array(BLOCK_BYTES);
    blockAt = 0;
  }
  const from = blockAt;
  blockAt += length;
  if (length > 32) block.set(bytes.subarray(start, end), from);
  else for (let index = 0; index < length; index++) block[from + index] = bytes[start + index] as number;
  return block.subarray(from, blockAt);
}
