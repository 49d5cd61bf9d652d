/** 32 bits, the highest first; bit 31 makes the number negative. */
export function readUint32(bytes, at) {
    return ((bytes[at] << 24) |
        (bytes[at + 1] << 16) |
        (bytes[at + 2] << 8) |
        bytes[at + 3]);
}
//# sourceMappingURL=read-number.js.map