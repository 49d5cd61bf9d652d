/** A raw body, as its typed message. */
export interface RawBody {
    readonly contentType: string;
    readonly data: Uint8Array;
    readonly extensions: readonly unknown[];
}
/** The message of a downloaded body, or of one piece of it. */
export declare function toRawBody(contentType: string | null, data: Uint8Array): RawBody;
/** The pieces of a response as they arrive, each as a message. */
export declare function readRawBodies(response: Response): AsyncGenerator<RawBody, void, undefined>;
/** Content type and bytes of a message to be uploaded. */
export declare function fromRawBody(message: unknown): {
    readonly contentType: string;
    readonly data: Uint8Array;
};
