import { type Boundary, shareTurns } from "../core/index.js";

/** Something in pieces of about a millisecond's work each; undefined is a pause. */
export type Pieces = Iterator<string | Uint8Array | undefined, void, undefined>;

/** Where pieces go. */
export interface PieceTarget {
  /** Called before the first piece. */
  begin(): void;
  /** False asks to wait until `resume` of the pump. */
  write(piece: string | Uint8Array): boolean;
  /** All pieces have been written. */
  end(): void;
  /** The next piece could not be made; it is the last call. */
  fail(error: unknown): void;
  /** Nobody wants the rest. */
  readonly isOver: () => boolean;
}

/** Writes pieces one after the other; waits for its target, and lets others have their turn in between. */
export interface PiecePump {
  /** Whether the first piece has been written. */
  readonly hasBegun: boolean;
  /** Writes the next pieces; call it once to begin, and whenever the target takes more after it refused. */
  resume(): void;
}

/** Creates a pump over pieces, which begins with `resume`. */
export function createPiecePump(pieces: Pieces, target: PieceTarget, boundary: Boundary): PiecePump {
  /** Its step waits for its turn. */
  let isDue = false;
  let hasBegun = false;
  let goesOn = false;
  const begin = (): void => {
    if (hasBegun) return;
    hasBegun = true;
    target.begin();
  };
  const writeNext = boundary.guard(() => {
    goesOn = false;
    if (target.isOver()) return;
    let next: IteratorResult<string | Uint8Array | undefined, void>;
    try {
      next = pieces.next();
    } catch (error) {
      target.fail(error);
      return;
    }
    if (next.done === true) {
      begin();
      target.end();
      return;
    }
    const piece = next.value;
    if (piece === undefined || piece.length === 0) goesOn = true;
    else {
      begin();
      goesOn = target.write(piece);
    }
  });
  const step = (): boolean => {
    isDue = false;
    // A boundary that broke runs nothing any more.
    goesOn = false;
    writeNext();
    // Its target may have asked for more by itself.
    if (!goesOn || isDue) return false;
    isDue = true;
    return true;
  };
  return {
    get hasBegun() {
      return hasBegun;
    },
    resume() {
      if (isDue) return;
      isDue = true;
      shareTurns(step);
    },
  };
}

/** Bytes in pieces, as they are. */
export function* bytePieces(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

const PIECE_BYTES = 64 * 1024;
