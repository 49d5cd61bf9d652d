import { readChunks } from "./response-text.js";
/** A raw body, as its typed message. */
export interface RawBody {
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly extensions: readonly unknown[];
}

/** The message of a downloaded body, or of one piece of it. */
export function toRawBody(contentType: string | null, data: Uint8Array): RawBody {
  return { contentType: contentType ?? "", data, extensions: [] };
}

/** The pieces of a response as they arrive, each as a message. */
export async function* readRawBodies(response: Response): AsyncGenerator<RawBody, void, undefined> {
  for await (const chunk of readChunks(response)) yield toRawBody(response.headers.get("content-type"), chunk);
}

/** Content type and bytes of a message to be uploaded. */
export function fromRawBody(message: unknown): { readonly contentType: string; readonly data: Uint8Array } {
  const { contentType = "", data = new Uint8Array(0) } = message as {
    readonly contentType?: string;
    readonly data?: Uint8Array | string;
  };
  return {
    contentType: contentType === "" ? "application/octet-stream" : contentType,
    data: typeof data === "string" ? new TextEncoder().encode(data) : data,
  };
}
