/** Bytes to be sent: whole, or as they come. */
export type UploadData = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Bytes with the name and media type that go with them; a `File` has both of its own. */
export interface UploadFile {
  readonly data: UploadData;
  readonly name?: string;
  /** Media type, e.g. `"image/png"`. */
  readonly type?: string;
}

export type Upload = UploadData | UploadFile;

/** An upload taken apart. */
export function openUpload(upload: Upload): {
  readonly data: UploadData;
  readonly name?: string;
  readonly type?: string;
} {
  if (upload instanceof Blob) {
    const name = (upload as { readonly name?: unknown }).name;
    return {
      data: upload,
      ...(typeof name === "string" && { name }),
      ...(upload.type !== "" && { type: upload.type }),
    };
  }
  return isFile(upload) ? upload : { data: upload };
}

function isFile(upload: Exclude<Upload, Blob>): upload is UploadFile {
  return "data" in upload && !(upload instanceof Uint8Array) && !isStream(upload);
}

/** Whether a value stands for raw bytes. */
export function isUpload(value: unknown): value is Upload {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Blob || value instanceof Uint8Array || value instanceof ArrayBuffer) return true;
  if (isStream(value) || Symbol.asyncIterator in value) return true;
  return "data" in value && isUpload((value as UploadFile).data);
}

/** Whether the length is known before the bytes are sent. */
export function isWhole(data: UploadData): data is Blob | Uint8Array | ArrayBuffer {
  return data instanceof Blob || data instanceof Uint8Array || data instanceof ArrayBuffer;
}

/** The bytes one behind the other, as a stream; cancelling it cancels those that come. */
export function streamOf(pieces: readonly (UploadData | string)[]): ReadableStream<Uint8Array> {
  const chunks = chunksOf(pieces);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

async function* chunksOf(pieces: readonly (UploadData | string)[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    if (typeof piece === "string") yield new TextEncoder().encode(piece);
    else if (piece instanceof Uint8Array) yield piece;
    else if (piece instanceof ArrayBuffer) yield new Uint8Array(piece);
    else if (piece instanceof Blob) yield* read(piece.stream());
    else if (isStream(piece)) yield* read(piece);
    else yield* piece;
  }
}

/** Not every platform can iterate over a stream. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Not every platform has streams. */
function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return typeof ReadableStream !== "undefined" && value instanceof ReadableStream;
}
