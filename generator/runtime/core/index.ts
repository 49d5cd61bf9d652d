export { addMetadata, createMetadata, noMetadata } from "../metadata.js";
export type { Metadata, MutableMetadata } from "../metadata.js";
export { createStatus, okStatus, statusCodes, type Status } from "../status.js";
