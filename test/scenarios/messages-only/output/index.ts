export type { Point, PointInit } from "./messages/messages-only.js";
export { PointMapper } from "./mappers/messages-only.js";
export { mappers } from "./mappers/index.js";
