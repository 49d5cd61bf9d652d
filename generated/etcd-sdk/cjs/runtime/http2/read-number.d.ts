/** 32 bits, the highest first; bit 31 makes the number negative. */
export declare function readUint32(bytes: Uint8Array, at: number): number;
