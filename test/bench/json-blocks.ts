/** A large body that was collected before it is read; reading it gives its memory back. */
export interface JsonBlocks {
  /** Bytes collected. */
  readonly size: number;
  /** Copies a chunk to the end. */
  push(chunk: Uint8Array): void;
  /** The body in chunks, for `fromJson`, once: what was given is gone. */
  drain(): Generator<Uint8Array>;
}

const blockSize = 1 << 20;
const pieceSize = 1 << 16;

/** An ArrayBuffer that can shrink, which frees its memory at once instead of when garbage is collected; ES2024, Node 20 has it. */
interface Shrinkable extends ArrayBuffer {
  resize?(size: number): void;
}

/**
 * Collects a body in blocks of 1 MiB. While `fromJson` reads them and writes its output, body and wire together take little
 * more memory than the larger of the two: `mapper.fromJson(blocks.drain(), { sizeHint: blocks.size })`.
 */
export function createJsonBlocks(): JsonBlocks {
  const blocks: Uint8Array[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    push(chunk) {
      for (let from = 0; from < chunk.length;) {
        const at = size % blockSize;
        if (at === 0) blocks.push(new Uint8Array(createShrinkable()));
        const piece = chunk.subarray(from, from + blockSize - at);
        blocks[blocks.length - 1]?.set(piece, at);
        from += piece.length;
        size += piece.length;
      }
    },
    *drain() {
      blocks.reverse();
      for (let rest = size; rest > 0; rest -= blockSize) {
        const block = blocks.pop();
        if (block === undefined) return;
        const end = Math.min(rest, blockSize);
        for (let from = 0; from < end; from += pieceSize) yield block.slice(from, Math.min(end, from + pieceSize));
        (block.buffer as Shrinkable).resize?.(0);
      }
    },
  };
}

function createShrinkable(): ArrayBuffer {
  const Resizable = ArrayBuffer as unknown as new (
    size: number,
    options: { readonly maxByteLength: number },
  ) => ArrayBuffer;
  return new Resizable(blockSize, { maxByteLength: blockSize });
}
