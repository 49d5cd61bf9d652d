/** Undoes the content coding of request bodies. */
export interface BodyDecoder {
  /** Whether `gzip`, `br` ... can be undone. */
  knows(coding: string): boolean;
  /** Decodes at most `maxBytes` into chunks; never calls `take` before it returns. `mayHold` is asked for each chunk and says whether there is room. */
  decode(
    coding: string,
    chunks: readonly Uint8Array[],
    maxBytes: number,
    mayHold: (bytes: number) => boolean,
    take: (result: readonly Uint8Array[] | DecodingFault) => void,
  ): void;
}

/** Why a body could not be decoded; `no-room`: all bodies together are too large. */
export type DecodingFault = "too-large" | "malformed" | "no-room";

/** Applies content codings to answers. */
export interface BodyEncoder {
  /** The coding to use for a client that sends this `Accept-Encoding`; undefined for none. */
  choose(acceptEncoding: string | undefined): string | undefined;
  /** Answers shorter than this are sent as they are. */
  readonly minBytes: number;
  encode(coding: string, body: string | Uint8Array, take: (encoded: Uint8Array | undefined) => void): void;
  /** Encodes a body that comes in pieces. */
  open(coding: string, receiver: EncoderReceiver): EncoderStream;
}

/** Takes what an encoder gives; exactly one of `end` and `fail` comes last, unless it was destroyed. */
export interface EncoderReceiver {
  data(chunk: Uint8Array): void;
  /** The encoder takes pieces again after `write` answered false. */
  drain(): void;
  end(): void;
  fail(error: unknown): void;
}

/** An encoder under way. */
export interface EncoderStream {
  /** Takes a piece; false asks to wait for `drain`. */
  write(piece: string | Uint8Array): boolean;
  end(): void;
  /** Stops `data` until `resume`. */
  pause(): void;
  resume(): void;
  destroy(): void;
}

/** Both directions. */
export interface Compression {
  readonly decoder: BodyDecoder;
  readonly encoder: BodyEncoder;
}
