// What conformance suites of described APIs import.
export type { RestCase, RestSample } from "./case.js";
export { createRestTarget } from "./create-target.js";
export type { RestStandIn } from "./create-target.js";
export { createRestFake } from "./fake.js";
export type { RestFake } from "./fake.js";
export { runRestCase } from "./run-case.js";
export type { RestOutcome, RestTarget } from "./run-case.js";
