import type { CallContext } from "./client-transport.js";
import type { MessageSchema } from "../core/index.js";
/** A form in which a server sends many messages over one HTTP response. */
export interface StreamReader {
    /** What is asked for with `Accept`. */
    readonly accept: string;
    /** Opens the response, again if the form can resume, and reads its messages. `headers` are added to the request. */
    read<O>(schema: MessageSchema<O, unknown>, open: (headers: Readonly<Record<string, string>>) => Promise<Response>, context: CallContext): AsyncIterable<O>;
}
/** What a gateway sends unless asked for more: `{"result":...}` by line, or a JSON array. */
export declare const jsonFrames: StreamReader;
/** Messages by line, without envelope. */
export declare const plainLines: StreamReader;
