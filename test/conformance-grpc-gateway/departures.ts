import type { Comparison } from "./differential.js";

/** A difference from grpc-gateway that is meant. */
export interface Departure {
  /** As the row of README's table is called. */
  readonly point: string;
  /** Whether a difference is this one. */
  readonly explains: (comparison: Comparison) => boolean;
}

/** All intended departures that the comparison can see; each must still be one. */
export const departures: readonly Departure[] = [];
