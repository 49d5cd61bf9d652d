import type { RestRoute } from "../rest-server/index.js";

/** An answer that is described, with data that fits. */
export interface RestSample {
  readonly status: number;
  /** Items, where the answer is a stream of `items`. */
  readonly data: unknown;
  readonly contentType?: string;
  readonly stream?: true;
  /** Values of described headers. */
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** One request of the suite and what must become of it. */
export interface RestCase {
  /** E.g. `"every parameter"`. */
  readonly title: string;
  readonly route: RestRoute;
  /** Arguments by the client's own names. */
  readonly args: Readonly<Record<string, unknown>>;
  /** `valid`: it reaches the handler as it was given. `refused`: a status of 4xx says what is wrong. `answer`: as `valid`, and looks at the answer. */
  readonly kind: "valid" | "refused" | "answer";
  /** A body that no client would write. */
  readonly raw?: { readonly body: string; readonly contentType: string };
  /** What the fake answers. */
  readonly answer?: RestSample;
}
