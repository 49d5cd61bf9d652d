import { createInterface } from "node:readline/promises";
import { type Ask, NobodyAnswers } from "./run-init.js";

/** Asks on a terminal; call `close` in the end. A question that can no longer be answered (Ctrl+C, Ctrl+D) is rejected with `NobodyAnswers`. */
export function createAsk(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): { readonly ask: Ask; close(): void } {
  const terminal = createInterface({ input, output });
  const gone = new Promise<never>((_resolve, reject) => terminal.once("close", () => reject(new NobodyAnswers())));
  // Nobody waits for it after the last question.
  gone.catch(() => undefined);
  return {
    ask: async (question, standard) => {
      const answer = await Promise.race([terminal.question(`${question} [${standard}] `), gone]);
      return answer.trim() || standard;
    },
    close: () => terminal.close(),
  };
}
