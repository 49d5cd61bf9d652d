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

interface NativePlatform {
  readonly Buffer?: { readonly prototype?: Partial<NativeText> };
}

/** The platform's conversions, if they were seen to work. */
export const nativeText: NativeText | undefined = find();

function find(): NativeText | undefined {
  const { latin1Slice, utf8Slice, base64Slice, latin1Write } =
    (globalThis as unknown as NativePlatform).Buffer?.prototype ?? {};
  if (latin1Slice === undefined || utf8Slice === undefined || base64Slice === undefined || latin1Write === undefined)
    return undefined;
  try {
    const bytes = Uint8Array.of(0x61, 0xc3, 0xa9, 0x62);
    const isRight =
      base64Slice.call(bytes, 0, 3) === "YcOp" &&
      utf8Slice.call(bytes, 1, 4) === "éb" &&
      latin1Slice.call(bytes, 3, 4) === "b";
    const isWritten = latin1Write.call(bytes, "xy", 2) === 2 && bytes[3] === 0x79;
    return isRight && isWritten ? { latin1Slice, utf8Slice, base64Slice, latin1Write } : undefined;
  } catch {
    return undefined;
  }
}
