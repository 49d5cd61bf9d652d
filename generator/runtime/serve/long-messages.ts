import { type FrameHead, LONGEST_HEAD, headSize, opcodes, readFrameHead, unmask, wrongFrames } from "./frame-head.js";
import { type Utf8Check, createUtf8Check } from "./utf8-check.js";

/** Messages in one frame of up to so many bytes are not long. */
const SHORT_BYTES = 16 * 1024;

/** Where the bytes of a client go. */
export interface LongMessageTarget {
  /** The next piece of a long message; of an empty one there is a single piece. */
  piece(data: Uint8Array, isText: boolean, isLast: boolean): void;
  /** Bytes of all other frames, which stand as they came. */
  others(bytes: Uint8Array): void;
}

interface LongMessage {
  readonly isText: boolean;
  readonly isUtf8: Utf8Check;
  size: number;
}

/**
 * Takes long messages, and those in several frames, out of what a client sends over its WebSocket, and hands them on in the pieces they come
 * in: collected, unmasked and looked through in one go a message of 100 MB stops everything else for a fifth of a second, and one that never
 * ends holds memory that nobody has counted. Everything else is left to the library, which also ends the connection: for what is wrong with a
 * long message it is given a short one with the same fault.
 */
export class LongMessages {
  readonly #maxMessageBytes: number;
  readonly #target: LongMessageTarget;
  /** What has come of the head of a frame. */
  readonly #head = new Uint8Array(LONGEST_HEAD);
  #headBytes = 0;
  /** Bytes of the payload of the frame that are still to come. */
  #left = 0;
  #mask: Uint8Array = new Uint8Array(4);
  #isFinal = true;
  /** The frame is part of the long message. */
  #isOurs = false;
  #message: LongMessage | undefined;
  /** Nothing that a client sends behind this frame counts. */
  #isLastFrame = false;
  /** Why the frame that has just begun ends the connection. */
  #wrong: Uint8Array | undefined;

  constructor(maxMessageBytes: number, target: LongMessageTarget) {
    this.#maxMessageBytes = maxMessageBytes;
    this.#target = target;
  }

  /** Takes bytes, cut anywhere. They are written over. */
  push(chunk: Uint8Array): void {
    /** Where the bytes begin that are for others and have not been given to them. */
    let from = 0;
    let at = 0;
    const giveOthers = (to: number): void => {
      if (to > from) this.#target.others(chunk.subarray(from, to));
    };
    while (at < chunk.length) {
      if (this.#left === 0) {
        if (this.#isLastFrame) break;
        const start = at - this.#headBytes;
        const isWhole = this.#takeHead(chunk, at);
        at = start + this.#headBytes;
        if (!isWhole) break;
        this.#headBytes = 0;
        const head = readFrameHead(this.#head);
        this.#isOurs = this.#begin(head);
        if (this.#isOurs) giveOthers(start);
        // A head that began in another chunk was kept until now.
        else if (start < 0) this.#target.others(this.#head.slice(0, at - start));
        if (this.#isOurs || start < 0) from = at;
        if (this.#wrong !== undefined) this.#target.others(this.#wrong);
        else if (this.#isOurs && this.#left === 0) this.#takePiece(chunk.subarray(at, at));
      } else {
        const end = Math.min(chunk.length, at + this.#left);
        this.#left -= end - at;
        if (this.#isOurs) {
          this.#takePiece(chunk.subarray(at, end));
          from = end;
        }
        at = end;
      }
    }
    giveOthers(at - this.#headBytes);
  }

  /** Whether the head of the frame is whole by what a chunk has of it. */
  #takeHead(chunk: Uint8Array, from: number): boolean {
    let at = from;
    while (this.#headBytes < headSize(this.#head, this.#headBytes)) {
      if (at === chunk.length) return false;
      this.#head[this.#headBytes++] = chunk[at++] as number;
    }
    return true;
  }

  /** Begins a frame; answers whether it is part of a long message. */
  #begin(head: FrameHead): boolean {
    const { opcode, isFinal, length } = head;
    this.#left = length;
    if (isRefused(head, this.#message !== undefined)) {
      // The library ends the connection by the head alone.
      this.#stop();
      return false;
    }
    if (opcode > opcodes.binary) {
      this.#isLastFrame = opcode === opcodes.close;
      return false;
    }
    if (opcode === opcodes.continuation) return this.#goOn(head);
    if (this.#message !== undefined) return this.#refuse(wrongFrames.outOfOrder);
    if (isFinal && length <= SHORT_BYTES) return false;
    this.#message = { isText: opcode === opcodes.text, isUtf8: createUtf8Check(), size: 0 };
    return this.#goOn(head);
  }

  #goOn({ isFinal, length }: FrameHead): boolean {
    const message = this.#message as LongMessage;
    message.size += length;
    if (message.size > this.#maxMessageBytes) return this.#refuse(wrongFrames.tooLong);
    this.#isFinal = isFinal;
    const maskAt = headSize(this.#head, LONGEST_HEAD) - 4;
    this.#mask = this.#head.slice(maskAt, maskAt + 4);
    return true;
  }

  #takePiece(piece: Uint8Array): void {
    const message = this.#message;
    if (message === undefined) return;
    this.#mask = unmask(piece, this.#mask);
    const isLast = this.#left === 0 && this.#isFinal;
    if (isLast) this.#message = undefined;
    if (!message.isText || message.isUtf8(piece, isLast)) {
      if (piece.length > 0 || isLast) this.#target.piece(piece, message.isText, isLast);
    } else {
      this.#stop();
      this.#target.others(wrongFrames.noUtf8);
    }
  }

  /** Ends the connection once what came before this frame has been handed on. */
  #refuse(frame: Uint8Array): true {
    this.#stop();
    this.#wrong = frame;
    return true;
  }

  #stop(): void {
    this.#message = undefined;
    this.#left = 0;
    this.#isLastFrame = true;
  }
}

/** Whether the library refuses a frame by its head. */
function isRefused({ opcode, isFinal, isSound, length }: FrameHead, isWithinMessage: boolean): boolean {
  if (!isSound || opcode > opcodes.pong || (opcode > opcodes.binary && opcode < opcodes.close)) return true;
  if (opcode >= opcodes.close) return !isFinal || length > 125 || (opcode === opcodes.close && length === 1);
  return opcode === opcodes.continuation && !isWithinMessage;
}
