/** Writes an unsigned 32-bit integer in decimal at `at`, where 10 bytes must be free; answers the offset behind. */
export declare function writeDigits(view: DataView, at: number, value: number): number;
/** Writes an unsigned 64-bit integer given as upper and lower 32 bits (either sign) in decimal; 20 bytes must be free. */
export declare function writeDigits64(view: DataView, at: number, hi: number, lo: number): number;
