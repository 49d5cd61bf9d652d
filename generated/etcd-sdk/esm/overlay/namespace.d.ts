import type { ClientTransport } from "../runtime/client/index.js";
import { type Bytes } from "./key.js";
/** A transport under which every key of the KV and Watch services begins with `prefix`, unseen by its callers. */
export declare function withNamespace(next: ClientTransport, prefix: Bytes): ClientTransport;
