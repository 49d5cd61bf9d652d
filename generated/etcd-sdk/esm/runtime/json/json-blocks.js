const blockSize = 1 << 20;
const pieceSize = 1 << 16;
/**
 * Collects a body in blocks of 1 MiB. While `fromJson` reads them and writes its output, body and wire together take little
 * more memory than the larger of the two: `mapper.fromJson(blocks.drain(), { sizeHint: blocks.size })`.
 */
export function createJsonBlocks() {
    const blocks = [];
    let size = 0;
    return {
        get size() {
            return size;
        },
        push(chunk) {
            for (let from = 0; from < chunk.length;) {
                const at = size % blockSize;
                if (at === 0)
                    blocks.push(new Uint8Array(createShrinkable()));
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
                if (block === undefined)
                    return;
                const end = Math.min(rest, blockSize);
                for (let from = 0; from < end; from += pieceSize)
                    yield block.slice(from, Math.min(end, from + pieceSize));
                block.buffer.resize?.(0);
            }
        },
    };
}
function createShrinkable() {
    const Resizable = ArrayBuffer;
    return new Resizable(blockSize, { maxByteLength: blockSize });
}
//# sourceMappingURL=json-blocks.js.map