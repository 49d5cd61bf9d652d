/**
 * gRPC metadata as it travels: lower-case names, values of names ending in `-bin` as base64 text. A name that occurs more than once
 * holds a list. Objects have no prototype, so that `constructor` is a name like any other.
 */
export type Metadata = Readonly<Record<string, string | readonly string[]>>;
/** Metadata under construction. */
export type MutableMetadata = Record<string, string | string[]>;
/** Metadata without entries; shared, so never written to. */
export declare const noMetadata: Metadata;
/** Fresh metadata to add to. */
export declare function createMetadata(): MutableMetadata;
/** Adds a value behind those that are there. `name` is lower case. */
export declare function addMetadata(metadata: MutableMetadata, name: string, value: string): void;
/** First value of a name, or undefined. */
export declare function firstValue(metadata: Metadata, name: string): string | undefined;
/** Whether a name may travel as metadata: lower case letters, digits, `-`, `_` and `.`. */
export declare function isMetadataName(name: string): boolean;
/** Whether a text may travel as a metadata value: printable ASCII only. */
export declare function isMetadataValue(value: string): boolean;
/** Names a caller may never set, since the transport itself speaks through them: pseudo-headers, hop-by-hop names and `grpc-*`. */
export declare function isReservedMetadataName(name: string): boolean;
