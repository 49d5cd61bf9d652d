import { createInterface } from "node:readline/promises";
import type { Ask } from "./run-init.js";

/** Asks on the terminal; call `close` in the end. */
export function createAsk(): { readonly ask: Ask; close(): void } {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return {
    ask: async (question, standard) => (await terminal.question(`${question} [${standard}] `)).trim() || standard,
    close: () => terminal.close(),
  };
}
