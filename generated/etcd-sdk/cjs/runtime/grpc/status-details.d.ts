import { type JsonWriteOptions, type Status } from "../core/index.js";
/** One detail of a `google.rpc.Status`, as it travels. */
export interface StatusDetail {
    readonly typeUrl: string;
    readonly value: Uint8Array;
}
/** Details of a status; an upstream's malformed details count as none. */
export declare function readStatusDetails(status: Status): readonly StatusDetail[];
/** JSON array of the details: typed where the registry knows the type, else type and base64. */
export declare function detailsToJson(details: readonly StatusDetail[], options: JsonWriteOptions): string;
/** Seconds a client should wait, from a `google.rpc.RetryInfo`; undefined if there is none. */
export declare function retryAfterSeconds(details: readonly StatusDetail[]): number | undefined;
/** Hands over the bytes of every record with the tag of a length-delimited field. */
export declare function eachRecord(wire: Uint8Array, wanted: number, take: (bytes: Uint8Array) => void): void;
