/** Writes an integer of 0 to 2^53 - 1 in decimal at `at`, where 16 bytes must be free; answers the offset behind. */
export declare function writeDigits(view: DataView, at: number, value: number): number;
/** Writes a 64-bit integer given as upper and lower 32 bits, both unsigned, in decimal; 20 bytes must be free. */
export declare function writeDigits64(view: DataView, at: number, hi: number, lo: number): number;
