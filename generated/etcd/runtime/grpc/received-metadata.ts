import type { IncomingHttpHeaders, IncomingHttpStatusHeader } from "node:http2";
import { type Metadata, type MutableMetadata, addMetadata, createMetadata } from "../core/index.js";

/** What node:http2 hands over as headers or trailers. */
export type ReceivedHeaders = IncomingHttpHeaders & IncomingHttpStatusHeader;

/**
 * Received headers or trailers as metadata. node:http2 joins the values of a name that came more than once, and a client could not
 * tell them from one value with a comma; `raw` (names and values in turn, the third argument of its events) still has them apart.
 */
export function receivedMetadata(headers: ReceivedHeaders, raw: readonly string[] | undefined): Metadata {
  const received = headers as Metadata;
  for (const name in received) {
    const value = received[name];
    // `:status` is a number.
    if (typeof value === "string" && value.includes(", ") && raw !== undefined) return separate(raw);
  }
  return received;
}

function separate(raw: readonly string[]): Metadata {
  const metadata: MutableMetadata = createMetadata();
  for (let index = 0; index + 1 < raw.length; index += 2) addMetadata(metadata, raw[index] ?? "", raw[index + 1] ?? "");
  return metadata;
}
