import { type OpenSession } from "../http2/index.js";
/** Opens a session over node:http2: the second implementation, which shows that the first means the same. */
export declare const openNodeSession: OpenSession;
