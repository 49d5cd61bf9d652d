"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.decodeHuffman = decodeHuffman;
/** Bits of the code of each byte, then of the end mark (RFC 7541, appendix B). The codes themselves follow: they are canonical. */
const lengths = 
// prettier-ignore
"13 23 28 28 28 28 28 28 28 24 30 28 28 30 28 28 28 28 28 28 28 28 30 28 28 28 28 28 28 28 28 28 " +
    "6 10 10 12 13 6 8 11 10 10 8 11 8 6 6 6 5 5 5 6 6 6 6 6 6 6 7 8 15 6 12 10 " +
    "13 6 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 8 7 8 13 19 13 14 6 " +
    "15 5 6 5 6 5 6 6 6 5 7 7 6 6 6 5 6 7 6 5 5 6 7 7 7 7 7 15 11 14 13 28 " +
    "20 22 20 20 22 22 22 23 22 23 23 23 23 23 24 23 24 24 22 23 24 23 23 23 23 21 22 23 22 23 23 24 " +
    "22 21 20 22 22 23 23 21 23 22 22 24 21 22 23 23 21 21 22 21 23 22 23 23 20 22 22 22 23 22 22 23 " +
    "26 26 20 19 22 23 22 25 26 26 26 27 27 26 24 25 19 21 26 27 27 26 27 24 21 21 26 26 28 27 27 27 " +
    "20 24 20 21 22 21 21 23 22 22 25 25 24 24 26 23 26 27 26 26 27 27 27 27 27 28 27 27 27 27 27 26 30";
const END_MARK = 256;
const EMITS = 0x100;
const FAILS = 0xffffffff;
let table;
/** Decodes `[start, end)` into `out` and answers how many bytes came out; -1 for what is no Huffman code. `out` holds twice the input. */
function decodeHuffman(bytes, start, end, out) {
    table ??= buildTable();
    const { steps, mayEnd } = table;
    let node = 0;
    let size = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        let step = steps[(node << 4) | (byte >> 4)];
        if (step === FAILS)
            return -1;
        if ((step & EMITS) !== 0)
            out[size++] = step & 0xff;
        step = steps[((step >>> 16) << 4) | (byte & 15)];
        if (step === FAILS)
            return -1;
        if ((step & EMITS) !== 0)
            out[size++] = step & 0xff;
        node = step >>> 16;
    }
    return mayEnd[node] === 1 ? size : -1;
}
function buildTable() {
    const nodes = buildTree();
    const steps = new Uint32Array(nodes.length * 16);
    for (let node = 0; node < nodes.length; node++)
        for (let nibble = 0; nibble < 16; nibble++)
            steps[node * 16 + nibble] = walk(nodes, node, nibble);
    const mayEnd = new Uint8Array(nodes.length);
    let ones = 0;
    for (let bits = 0; bits <= 7; bits++) {
        mayEnd[ones] = 1;
        ones = nodes[ones]?.[1] ?? 0;
    }
    return { steps, mayEnd };
}
function walk(nodes, from, nibble) {
    let node = from;
    let emitted = 0;
    for (let bit = 3; bit >= 0; bit--) {
        const next = nodes[node]?.[((nibble >> bit) & 1)] ?? 0;
        if (next >= 0)
            node = next;
        else if (~next === END_MARK)
            return FAILS;
        else {
            emitted = EMITS | ~next;
            node = 0;
        }
    }
    return ((node << 16) | emitted) >>> 0;
}
/** Canonical codes: those of one length count up with the symbols, and each length goes on where the one before ended. */
function buildTree() {
    const sizes = lengths.split(" ").map(Number);
    const nodes = [[0, 0]];
    let code = 0;
    for (let bits = 1; bits <= 30; bits++) {
        code *= 2;
        sizes.forEach((size, symbol) => {
            if (size === bits)
                insert(nodes, code++, bits, symbol);
        });
    }
    return nodes;
}
function insert(nodes, code, bits, symbol) {
    let node = 0;
    for (let bit = bits - 1; bit >= 0; bit--) {
        const at = nodes[node];
        const side = ((code >>> bit) & 1);
        if (bit === 0)
            at[side] = ~symbol;
        else {
            if (at[side] === 0)
                at[side] = nodes.push([0, 0]) - 1;
            node = at[side];
        }
    }
}
//# sourceMappingURL=huffman.js.map