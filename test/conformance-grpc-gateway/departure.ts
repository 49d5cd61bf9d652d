import type { Comparison, Outcome } from "./differential.js";
import { fieldAt } from "./requests.js";

/** A difference from grpc-gateway that is meant. */
export interface Departure {
  /** As the row of README's table is called. */
  readonly point: string;
  /** Which part of it, where it has several; each must still be one. */
  readonly part?: string;
  /** Whether a difference is this one. */
  readonly explains: (comparison: Comparison) => boolean;
}

/** Codes of an error body, or of the errors in a stream's frames. */
export function codesOf(body: Outcome["body"]): string {
  return [...JSON.stringify(body).matchAll(/"code":(\d+)/g)].map(([, code]) => code).join();
}

/** Words of the errors in a body. */
export function wordsOf(body: Outcome["body"]): string {
  return [...JSON.stringify(body).matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words).join();
}

/** Whether what a path names is a scalar, an enum, a list or a map. */
export function isNoMessage(message: Comparison["request"]["input"], path: string): boolean {
  const field = fieldAt(message, path);
  return (
    field !== undefined && (field.fieldKind === "list" || field.fieldKind === "map" || field.message === undefined)
  );
}
