import type { RawAnswers, RawBytes } from "../core/index.js";
import { readChunks } from "./response-text.js";

/** A raw body, as its typed message. */
interface RawBody {
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly extensions: readonly unknown[];
}

/** Reads downloaded bodies. Rules of methods that answer with such refer to it, so that other bundles do not carry it. */
export const rawAnswers: RawAnswers = {
  accept: "*/*",
  message: toRawBody,
  async *read(_schema, open) {
    const response = await open({});
    for await (const chunk of readChunks(response)) yield toRawBody(response.headers.get("content-type"), chunk);
  },
};

function toRawBody(contentType: string | null, data: Uint8Array): RawBody {
  return { contentType: contentType ?? "", data, extensions: [] };
}

/** Content type and bytes of a message to be uploaded; rules refer to it as well. */
export function writeRawBody(message: unknown): RawBytes {
  const { contentType, data = new Uint8Array(0) } = message as Partial<RawBody>;
  const bytes: Uint8Array = typeof data === "string" ? new TextEncoder().encode(data) : data;
  return { contentType: contentType || "application/octet-stream", body: bytes.slice().buffer as ArrayBuffer };
}
