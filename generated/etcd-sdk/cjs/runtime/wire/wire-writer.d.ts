/**
 * Writes protobuf wire format into bytes that grow. A nested message is `const at = writer.begin(); ...; writer.end(at)`;
 * `finish` answers the bytes written.
 */
export declare class WireWriter {
    bytes: Uint8Array;
    /** Where the next byte is written. */
    pos: number;
    /** Where the first byte was written. */
    private start;
    private isOnSlab;
    /** `capacity`: a guess of the bytes needed; pages that are not written cost nothing. */
    constructor(capacity?: number);
    /** Starts over with new bytes. */
    restart(capacity: number): void;
    /** Makes room for `count` more bytes. */
    reserve(count: number): void;
    /** What was written; the writer must not be used afterwards, but for `restart`. */
    finish(): Uint8Array;
    /** Lets go of the bytes; for writers that are dropped without `finish` (after an error). */
    release(): void;
    /** An unsigned 32-bit varint: tags, lengths, uint32. */
    uint32(value: number): void;
    /** `number << 3 | wireType` of a field; answers the writer, for the value. */
    tag(tag: number): this;
    /** A signed 32-bit varint: negative numbers take ten bytes, as protobuf wants. */
    int32(value: number): void;
    sint32(value: number): void;
    bool(value: boolean): void;
    /** A 64-bit varint given as lower and upper 32 bits. */
    varint64(lo: number, hi: number): void;
    /** Signed or unsigned 64-bit number; a `number` must be an integer. */
    int64(value: bigint | number): void;
    uint64(value: bigint | number): void;
    sint64(value: bigint | number): void;
    fixed32(value: number): void;
    sfixed32(value: number): void;
    fixed64(value: bigint | number): void;
    sfixed64(value: bigint | number): void;
    float(value: number): void;
    double(value: number): void;
    /** Length and bytes. */
    byteString(value: Uint8Array): void;
    /** Length and UTF-8 of a text; lone surrogates become U+FFFD. */
    string(value: string): void;
    /** Bytes as they are, e.g. unknown records. */
    raw(value: Uint8Array): void;
    /** Leaves room for a length; answers where the message starts, for `end`. */
    begin(): number;
    /** Writes the length of what came since `begin`. */
    end(start: number): void;
    private utf8;
    private grow;
}
