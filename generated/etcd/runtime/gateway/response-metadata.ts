import { type Metadata, isMetadataName, isReservedMetadataName } from "../core/index.js";

/** Adds leading metadata to the headers of an answer, as `Grpc-Metadata-*`. */
export function addMetadataHeaders(headers: string[], metadata: Metadata): void {
  addHeaders(headers, metadata, "grpc-metadata-");
}

/** Trailing metadata as trailers `Grpc-Trailer-*`; empty if there is none a client could want. */
export function trailerHeaders(metadata: Metadata): string[] {
  const headers: string[] = [];
  addHeaders(headers, metadata, "grpc-trailer-");
  return headers;
}

function addHeaders(headers: string[], metadata: Metadata, prefix: string): void {
  for (const name in metadata) {
    if (isReservedMetadataName(name) || !isMetadataName(name)) continue;
    const value = metadata[name];
    if (typeof value === "string") headers.push(prefix + name, headerValue(value));
    else if (value !== undefined) for (const each of value) headers.push(prefix + name, headerValue(each));
  }
}

/** What HTTP cannot carry in a header value is replaced, so that no upstream can break an answer. */
function headerValue(value: string): string {
  return value.replace(/[^\t\x20-\x7e\x80-\xff]/g, "?");
}
