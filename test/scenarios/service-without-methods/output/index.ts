export type { Kept, KeptInit } from "./messages/service-without-methods.js";
export { KeptMapper } from "./mappers/service-without-methods.js";
export { mappers } from "./mappers/index.js";
