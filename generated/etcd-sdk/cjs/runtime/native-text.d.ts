/** Text conversions of Node's Buffer (Bun, Deno and others have it too), which beat TextDecoder and loops on long input. */
export interface NativeText extends Uint8Array {
    latin1Slice(start: number, end: number): string;
    utf8Slice(start: number, end: number): string;
    base64Slice(start: number, end: number): string;
    latin1Write(text: string, offset: number): number;
}
/** The same bytes with native conversions; undefined where the platform has none. */
export declare function nativeText(bytes: Uint8Array): NativeText | undefined;
