import { parentPort } from "node:worker_threads";
import { findDocumentFaults } from "./find-document-faults.js";

/** A document to judge; the answer is whether it is valid. */
export interface JudgeQuestion {
  readonly file: string;
  readonly value: unknown;
}

parentPort?.on("message", ({ file, value }: JudgeQuestion) => {
  void findDocumentFaults(file, value).then((faults) => parentPort?.postMessage(faults.length === 0, []));
});
