/**
 * The part of a JSON document that is being read. A document may come in chunks cut anywhere: when a token runs over the
 * window's end, `refill` joins what is left of it with the chunks that follow, at least doubling it, so that reading
 * stays linear. `pos` stays at a token's first byte until the whole token was seen.
 */
export declare class JsonWindow {
    bytes: Uint8Array;
    pos: number;
    /** Number of `bytes` that count. */
    limit: number;
    /** From here on bytes are kept by `refill`; -1 when only the current token is. */
    hold: number;
    private chunks;
    private offset;
    private line;
    private column;
    constructor();
    /** Starts over with another document. */
    open(json: Uint8Array | Iterable<Uint8Array>): void;
    /** Reads on: false at the end of the document. `pos` points at the same byte as before, wherever that is now. */
    refill(): boolean;
    /** Skips whitespace; answers the byte at `pos`, or -1 at the end of the document. */
    peek(): number;
    /** Steps over `null`, `true` or `false`. */
    literal(word: string): void;
    /** Offset of the closing quote of the string at `pos`; the whole string is in the window then. */
    stringEnd(): number;
    /** Throws a JsonError for the byte at `at`, by default where reading stands. */
    fail(reason: string, at?: number): never;
    /** The place where reading stands, for `failAt`; it stays valid when the window moves on. */
    mark(): number;
    /** Goes back to a place that `hold` kept in the window. */
    moveTo(mark: number): void;
    /** Throws a JsonError for a place marked before. */
    failAt(reason: string, mark: number): never;
    /** Complains about the byte at `pos`: `expected` says what should stand there. */
    unexpected(expected: string): never;
    private peekFar;
    /** Remembers line and column before bytes up to `end` are let go. */
    private countLines;
}
