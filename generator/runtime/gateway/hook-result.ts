import type { HookFault } from "./hook-fault.js";

/** Promises of other realms and libraries count as well. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

/** Told of errors; never throws. */
export type Report = (error: unknown) => void;

/** Told of what hooks gave and cannot be sent. */
export type ReportFault = (error: HookFault) => void;

/** What a hook answered that is not waited for: a promise is none, but its failure is reported, since nobody else would hear of it. */
export function atOnce<T>(result: T, report: Report): Exclude<T, PromiseLike<unknown>> | undefined {
  if (!isPromise<unknown>(result)) return result as Exclude<T, PromiseLike<unknown>>;
  result.then(undefined, report);
  return undefined;
}
