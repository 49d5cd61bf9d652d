/** Text conversions of Node's Buffer (Bun, Deno and others have it too), which beat TextDecoder and loops on long input. */
export interface NativeText extends Uint8Array {
  latin1Slice(start: number, end: number): string;
  utf8Slice(start: number, end: number): string;
  base64Slice(start: number, end: number): string;
  latin1Write(text: string, offset: number): number;
}

interface NativeTextMaker {
  from(buffer: ArrayBufferLike, byteOffset: number, length: number): NativeText;
}

const maker = (globalThis as unknown as { readonly Buffer?: Partial<NativeTextMaker> }).Buffer;

/** The same bytes with native conversions; undefined where the platform has none. */
export function nativeText(bytes: Uint8Array): NativeText | undefined {
  const native = maker?.from?.(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return typeof native?.latin1Slice === "function" && typeof native.base64Slice === "function" ? native : undefined;
}
