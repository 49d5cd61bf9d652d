/**
 * Text conversions of Node's Buffer, called on plain byte arrays; Bun and Deno have them too. They beat TextDecoder and loops
 * on long input. `undefined` where the platform has none.
 */
export interface NativeText {
    readonly latin1Slice: Slice;
    readonly utf8Slice: Slice;
    readonly base64Slice: Slice;
    readonly latin1Write: (this: Uint8Array, text: string, offset: number) => number;
}
type Slice = (this: Uint8Array, start: number, end: number) => string;
/** The platform's conversions, if they were seen to work. */
export declare const nativeText: NativeText | undefined;
export {};
