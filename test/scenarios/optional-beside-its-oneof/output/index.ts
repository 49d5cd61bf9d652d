export type { Under, UnderInit } from "./messages/optional-beside-its-oneof.js";
