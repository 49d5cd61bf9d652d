/** Nesting of messages and groups that is read; protobuf's own limit. */
export declare const maxWireDepth = 100;
/**
 * Reads protobuf wire format. `pos` is where the next byte is read. A caller loops
 * `while (reader.pos < end) switch (reader.tag()) ...` and then calls `reader.finish(end)`, which also catches every value
 * that ran over the end: inside the loop values are read without checks of their own, lengths excepted.
 */
export declare class WireReader {
    bytes: Uint8Array;
    pos: number;
    /** Messages and groups around the place being read. */
    depth: number;
    /** Lower and upper 32 bits (both signed) of what `varint64` or `fixedBits64` read last. */
    lo: number;
    hi: number;
    /** Where the end tag of the group that was skipped last starts. */
    private groupEnd;
    constructor(bytes: Uint8Array, depth?: number);
    fail(why: string): never;
    /** Call behind the loop over a message's records. */
    finish(end: number): void;
    /** Next tag, `number << 3 | wireType` as an unsigned 32-bit number; field number 0 and wire types 6 and 7 are refused by `skip`. */
    tag(): number;
    /** A varint cut to 32 bits, signed (as `int32` wants it). `hi` is not 0 when more bits were set. */
    varint32(): number;
    /** Reads a varint of up to 64 bits into `lo` and `hi`. */
    varint64(): void;
    /** Reads 8 bytes into `lo` and `hi`. */
    fixedBits64(): void;
    int32(): number;
    uint32(): number;
    sint32(): number;
    bool(): boolean;
    int64(): bigint;
    uint64(): bigint;
    sint64(): bigint;
    /** Undoes zigzag in `lo` and `hi`. */
    zigzag64(): void;
    fixed32(): number;
    sfixed32(): number;
    fixed64(): bigint;
    sfixed64(): bigint;
    float(): number;
    double(): number;
    /** Reads a length and answers where that many bytes end; `pos` is then where they start. */
    length(): number;
    /** A copy of a `bytes` value. */
    byteString(): Uint8Array;
    /** A `string` value; with `validate`, invalid UTF-8 is an error, else it becomes U+FFFD. */
    string(validate?: boolean): string;
    /** Enters a length-delimited message; answers its end. Pair with `leave`. */
    enter(): number;
    /** Leaves a message entered with `enter` or `enterGroup`. */
    leave(): void;
    /**
     * Enters a group whose start tag was just read; answers the offset of its end tag, which is where the group's records
     * end. Call `leaveGroup` there.
     */
    enterGroup(startTag: number): number;
    /** Steps over the end tag of a group that was entered with `enterGroup`. */
    leaveGroup(): void;
    /** Skips the value of a record whose tag was just read; groups with all they hold. */
    skip(tag: number): void;
    private skipGroup;
    private setVarint;
    private take;
    private signed64;
    private unsigned64;
}
/** Bytes of an unsigned 32-bit varint. */
export declare function varintSize(value: number): number;
