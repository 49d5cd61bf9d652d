/**
 * gRPC metadata as it travels: lower-case names, values of names ending in `-bin` as base64 text. A name that occurs more than once
 * holds a list. Objects have no prototype, so that `constructor` is a name like any other.
 */
export type Metadata = Readonly<Record<string, string | readonly string[]>>;

/** Metadata under construction. */
export type MutableMetadata = Record<string, string | string[]>;

/** Metadata without entries; shared, so never written to. */
export const noMetadata: Metadata = Object.freeze(Object.create(null) as Metadata);

/** Fresh metadata to add to. */
export function createMetadata(): MutableMetadata {
  return Object.create(null) as MutableMetadata;
}

/** Adds a value behind those that are there. `name` is lower case. */
export function addMetadata(metadata: MutableMetadata, name: string, value: string): void {
  const present = metadata[name];
  if (present === undefined) metadata[name] = value;
  else if (typeof present === "string") metadata[name] = [present, value];
  else present.push(value);
}

/** First value of a name, or undefined. */
export function firstValue(metadata: Metadata, name: string): string | undefined {
  const value = metadata[name];
  return typeof value === "string" ? value : value?.[0];
}

/** Whether a name may travel as metadata: lower case letters, digits, `-`, `_` and `.`. */
export function isMetadataName(name: string): boolean {
  return /^[0-9a-z_.-]+$/.test(name);
}

/** Whether a text may travel as a metadata value: printable ASCII only. */
export function isMetadataValue(value: string): boolean {
  return /^[\x20-\x7e]*$/.test(value);
}

/** Names a caller may never set, since the transport itself speaks through them: pseudo-headers, hop-by-hop names and `grpc-*`. */
export function isReservedMetadataName(name: string): boolean {
  return name.startsWith(":") || name.startsWith("grpc-") || transportNames.has(name);
}

const transportNames: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "http2-settings",
  "content-length",
  "content-type",
  "content-encoding",
  "host",
]);
