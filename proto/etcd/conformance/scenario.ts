import type { EtcdLine } from "../upstream/etcd-versions.js";

/** Calls to a real etcd in order, with what they must answer; plain data, so that any gateway can be held against it. */
export interface Scenario {
  readonly name: string;
  /** Where the calls are documented. */
  readonly source: string;
  readonly rule: "documented-call" | "live-call";
  /** First line whose own gateway serves these paths; default 3.3. */
  readonly since?: EtcdLine;
  readonly steps: readonly ScenarioStep[];
  /** Run afterwards in any case; their answers are not judged. */
  readonly tearDown?: readonly ScenarioStep[];
}

/** One call. Texts may hold `${name}`, replaced by what an earlier step captured. */
export interface ScenarioStep {
  /** Path behind the version prefix, e.g. `"/kv/put"`. */
  readonly path: string;
  /** JSON value of the body, or its text. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream: read so many frames, then hang up. Absent: read the whole answer. */
  readonly frames?: number;
  /** Calls made once a stream has shown its first frame. */
  readonly during?: readonly ScenarioStep[];
  /** Name to dotted path in the answer, e.g. `{ lease: "ID" }`. */
  readonly capture?: Readonly<Record<string, string>>;
  readonly expect?: StepExpectation;
}

/** What a step's answer must be. */
export interface StepExpectation {
  /** HTTP status; default 200. */
  readonly status?: number | readonly number[];
  /** Every member named here must be in the answer, with this value; `"*"` stands for any. */
  readonly json?: unknown;
  /** Likewise for each frame of a stream, inside its `result`. */
  readonly results?: readonly unknown[];
}

/** Base64 of a text, as etcd's keys and values travel. */
export function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
