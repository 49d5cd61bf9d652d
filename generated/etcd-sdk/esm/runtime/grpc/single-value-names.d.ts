import type http2 from "node:http2";
/** The same headers with one field for each of these names. */
export declare function joinSingleValues(headers: http2.OutgoingHttpHeaders): http2.OutgoingHttpHeaders;
