/** Undoes the content coding of request bodies. */
export interface BodyDecoder {
  /** Whether `gzip`, `br` ... can be undone. */
  knows(coding: string): boolean;
  /** Decodes at most `maxBytes`; never calls `take` before it returns. */
  decode(
    coding: string,
    chunks: readonly Uint8Array[],
    maxBytes: number,
    take: (result: Uint8Array | "too-large" | "malformed") => void,
  ): void;
}

/** Applies content codings to answers. */
export interface BodyEncoder {
  /** The coding to use for a client that sends this `Accept-Encoding`; undefined for none. */
  choose(acceptEncoding: string | undefined): string | undefined;
  /** Answers shorter than this are sent as they are. */
  readonly minBytes: number;
  encode(coding: string, body: string | Uint8Array, take: (encoded: Uint8Array | undefined) => void): void;
}

/** Both directions. */
export interface Compression {
  readonly decoder: BodyDecoder;
  readonly encoder: BodyEncoder;
}
