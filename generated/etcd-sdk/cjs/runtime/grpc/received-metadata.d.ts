import type { IncomingHttpHeaders, IncomingHttpStatusHeader } from "node:http2";
import { type Metadata } from "../core/index.js";
/** What node:http2 hands over as headers or trailers. */
export type ReceivedHeaders = IncomingHttpHeaders & IncomingHttpStatusHeader;
/**
 * Received headers or trailers as metadata. node:http2 joins the values of a name that came more than once, and a client could not
 * tell them from one value with a comma; `raw` (names and values in turn, the third argument of its events) still has them apart.
 */
export declare function receivedMetadata(headers: ReceivedHeaders, raw: readonly string[] | undefined): Metadata;
