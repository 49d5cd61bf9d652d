/** One way that was tried and the reason it gave nothing, e.g. `{ how: "PATH", why: "no etcd on it" }`. */
export interface Attempt {
  readonly how: string;
  readonly why: string;
}

/** The answer when a component could not be had: every way that was tried, and one sentence that says what the user can do. */
export interface NotFound {
  readonly found: false;
  readonly tried: readonly Attempt[];
  readonly remedy: string;
}

/** The answer when a component was unpacked: the absolute folder it lies in, and how it got there, e.g. `"cache"`. */
export interface FoundFolder {
  readonly found: true;
  readonly folder: string;
  readonly how: string;
}

/** A program that can be started: the command with its leading arguments, extra environment variables, and how it was found. */
export interface FoundProgram {
  readonly found: true;
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly how: string;
}

/** Builds a `NotFound` from a list of attempts and a remedy. */
export function notFound(tried: readonly Attempt[], remedy: string): NotFound {
  return { found: false, tried: tried.map(({ how, why }) => ({ how, why })), remedy };
}

/** Prints a `NotFound` on one line for the console, e.g. `etcd 3.4 is missing (PATH: no etcd on it). Set ETCD_BIN.` */
export function describeNotFound(what: string, answer: NotFound): string {
  const reasons = answer.tried.map(({ how, why }) => `${how}: ${why}`).join("; ");
  return `${what} is missing (${reasons}). ${answer.remedy}`.replace(/\s+/g, " ");
}
