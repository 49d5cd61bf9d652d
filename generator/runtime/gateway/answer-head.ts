import type { Boundary, Metadata } from "../core/index.js";
import type { GatewayCore } from "./gateway-core.js";
import { runOnResponse } from "./gateway-hooks.js";
import type { AnswerHeaders, GatewayCall } from "./hook-types.js";

/** What is known of a good answer when it begins. */
export interface AnswerBeginning {
  readonly metadata: Metadata;
  /** Undefined for a stream. */
  readonly trailers?: Metadata | undefined;
  readonly message?: Uint8Array | undefined;
}

/** Adds to the headers of a good answer what metadata and hooks say, and answers its status. What a hook throws is thrown. */
export function completeHead(
  core: GatewayCore,
  call: GatewayCall,
  boundary: Boundary,
  headers: string[],
  { metadata, trailers, message }: AnswerBeginning,
): number {
  core.outgoing.addHeaders(headers, metadata, boundary.note);
  const httpStatus = core.outgoing.statusOf(metadata, boundary.note) ?? 200;
  if (core.hooks.onResponse === undefined) return httpStatus;
  const answer = { httpStatus, headers: Object.create(null) as AnswerHeaders, metadata, trailers, message };
  return runOnResponse(core.hooks, call, boundary, answer, headers);
}
