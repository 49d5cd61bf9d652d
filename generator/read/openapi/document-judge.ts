import { on } from "node:events";
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
  const worker = new Worker(new URL("./judge-worker.js", import.meta.url));
  const answers = on(worker, "message");
  let waiting = 0;
  return {
    judge(file, value) {
      waiting++;
      worker.postMessage({ file, value } satisfies JudgeQuestion, []);
    },
    async areValid() {
      let areAll = true;
      try {
        for (; waiting > 0; waiting--) {
          const { value } = (await answers.next()) as IteratorResult<readonly unknown[], undefined>;
          areAll &&= value?.[0] === true;
        }
        return areAll;
      } catch {
        // What keeps a thread from working makes of every document one that is to be judged again.
        return false;
      } finally {
        await worker.terminate();
      }
    },
  };
}
