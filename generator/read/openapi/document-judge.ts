import { Worker } from "node:worker_threads";
import type { JudgeQuestion } from "./judge-worker.js";

/** Judges documents beside everything else that a run does: loading the validators and their schemas takes longer than most runs. */
export interface DocumentJudge {
  /** Hands a document over; its references are known to lead somewhere. */
  readonly judge: (file: string, value: unknown) => void;
  /** Whether all that were handed over are valid, as soon as it is known; to be called once, and always. */
  readonly areValid: () => Promise<boolean>;
}

/** Starts a judge in a thread of its own. Nothing where the program runs from its sources, which threads of Node 20 cannot load. */
export function startDocumentJudge(): DocumentJudge | undefined {
  if (!import.meta.url.endsWith(".js")) return undefined;
  const worker = new Worker(new URL("judge-worker.js", import.meta.url));
  let waiting = 0;
  let allValid = true;
  let done: () => void = () => {};
  const settled = new Promise<void>((resolve) => (done = resolve));
  let isComplete = false;
  const count = (isValid: boolean): void => {
    waiting--;
    allValid &&= isValid;
    if (waiting === 0 && isComplete) done();
  };
  worker.on("message", count);
  // What keeps a thread from working makes of every document one that is to be judged again.
  worker.on("error", () => {
    allValid = false;
    done();
  });
  return {
    judge(file, value) {
      waiting++;
      worker.postMessage({ file, value } satisfies JudgeQuestion);
    },
    async areValid() {
      isComplete = true;
      if (waiting > 0) await settled;
      await worker.terminate();
      return allValid;
    },
  };
}
