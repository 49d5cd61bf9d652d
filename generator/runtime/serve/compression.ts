import zlib from "node:zlib";
import type {
  BodyDecoder,
  BodyEncoder,
  Compression,
  DecodingFault,
  EncoderReceiver,
  EncoderStream,
} from "../gateway/index.js";

/** Settings of `createCompression`. */
export interface CompressionOptions {
  /** Smallest answer to be compressed, default 1,024 bytes. */
  readonly minBytes?: number;
}

/** gzip, deflate and br by node:zlib: levels are chosen for answers made on the fly. */
export function createCompression(options: CompressionOptions = {}): Compression {
  return { decoder, encoder: { ...encoder, minBytes: options.minBytes ?? 1_024 } };
}

const decoder: BodyDecoder = {
  knows: (coding) => coding === "gzip" || coding === "x-gzip" || coding === "deflate" || coding === "br",
  decode: decodeChunks,
};

/** Decodes chunk by chunk, so that nothing is copied, and no bomb goes further than its limit. */
function decodeChunks(
  coding: string,
  chunks: readonly Uint8Array[],
  maxBytes: number,
  mayHold: (bytes: number) => boolean,
  take: (result: readonly Uint8Array[] | DecodingFault) => void,
): void {
  const options = { chunkSize: chunks.length > 1 ? 64 * 1024 : 16 * 1024 };
  const stream =
    coding === "br"
      ? zlib.createBrotliDecompress(options)
      : coding === "deflate"
        ? zlib.createInflate(options)
        : zlib.createGunzip(options);
  const decoded: Uint8Array[] = [];
  let size = 0;
  let isOver = false;
  const end = (result: readonly Uint8Array[] | DecodingFault): void => {
    if (isOver) return;
    isOver = true;
    stream.destroy();
    take(result);
  };
  stream.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) end("too-large");
    else if (mayHold(chunk.length)) decoded.push(chunk);
    else end("no-room");
  });
  stream.on("end", () => end(decoded));
  stream.on("error", () => end("malformed"));
  let next = 0;
  const feed = (): void => {
    while (next < chunks.length && !stream.destroyed) if (!stream.write(chunks[next++])) return;
    if (!stream.destroyed) stream.end();
  };
  stream.on("drain", feed);
  setImmediate(feed);
}

const brotli: zlib.BrotliOptions = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } };

const encoder: Omit<BodyEncoder, "minBytes"> = {
  choose(acceptEncoding) {
    if (acceptEncoding === undefined || acceptEncoding === "") return undefined;
    const br = quality(acceptEncoding, "br");
    const gzip = quality(acceptEncoding, "gzip");
    if (br > 0 && br >= gzip) return "br";
    return gzip > 0 ? "gzip" : undefined;
  },
  encode(coding, body, take) {
    const done = (error: Error | null, result: Buffer): void => take(error === null ? result : undefined);
    if (coding === "br") zlib.brotliCompress(body, brotli, done);
    else zlib.gzip(body, { level: 4 }, done);
  },
  open: openEncoder,
};

function openEncoder(coding: string, receiver: EncoderReceiver): EncoderStream {
  const stream = coding === "br" ? zlib.createBrotliCompress(brotli) : zlib.createGzip({ level: 4 });
  stream.on("data", (chunk: Buffer) => receiver.data(chunk));
  stream.on("drain", () => receiver.drain());
  stream.on("end", () => receiver.end());
  stream.on("error", (error) => receiver.fail(error));
  return {
    write: (piece) => stream.write(piece),
    end: () => void stream.end(),
    pause: () => void stream.pause(),
    resume: () => void stream.resume(),
    destroy: () => void stream.destroy(),
  };
}

/** Weight of a coding in `Accept-Encoding`, 0 if it is not accepted by name. */
function quality(acceptEncoding: string, coding: string): number {
  for (const item of acceptEncoding.split(",", 32)) {
    const [name = "", ...parameters] = item.split(";");
    if (name.trim().toLowerCase() !== coding) continue;
    const weight = parameters
      .map((each) => /^\s*q=([\d.]{1,5})\s*$/i.exec(each)?.[1])
      .find((each) => each !== undefined);
    return weight === undefined ? 1 : Number(weight) || 0;
  }
  return 0;
}
