import type { Messages } from "./client-transport.js";
/**
 * Sends messages one by one as an iterable gives them; `send` may answer a promise to wait for. Stops when `ended` resolves, even
 * while the iterable has nothing to give, and tells the iterable so. Rejects with what the iterable throws.
 */
export declare function sendInputs<I>(inputs: Messages<I>, send: (input: I) => Promise<void> | undefined, ended: Promise<void>): Promise<void>;
