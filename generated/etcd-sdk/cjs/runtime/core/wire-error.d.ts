/** Bytes that are not protobuf wire format, or hold invalid UTF-8 in a string; `offset` counts from 0 in the innermost bytes read. */
export declare class WireError extends Error {
    readonly name = "WireError";
    readonly offset: number;
    constructor(message: string, offset: number);
}
