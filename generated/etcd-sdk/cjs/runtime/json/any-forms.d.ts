import { type MessageJson } from "./create-mapper.js";
import type { MapperRegistry } from "../core/index.js";
/** How a message type stands inside google.protobuf.Any. */
export interface AnyForm extends MessageJson {
    /** The JSON is not an object of the message's fields, so it stands under `value`. */
    readonly isWrapped: boolean;
}
/** The form of the type that a type URL names: what stands behind its last slash; undefined when it is not known. */
export declare function anyForm(registry: MapperRegistry | undefined, typeUrl: string): AnyForm | undefined;
