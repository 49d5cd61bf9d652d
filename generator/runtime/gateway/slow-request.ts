import { type Status, concatBytes, createStatus, statusCodes } from "../core/index.js";
import type { HttpRequest } from "../http/index.js";
import { type GatewayCore, buildParameters, refusalOf } from "./gateway-core.js";
import { outlineJson } from "./json-outline.js";
import type { PreparedRoute } from "./prepared-route.js";
import { appendInPlace } from "./ready-body.js";
import { holdsField } from "./request-message.js";
import { hasRequiredFields, searchMissingField } from "./required-fields.js";

/** Bodies up to this size are converted in one go: some milliseconds' work. */
export const QUICK_BYTES: number = 256 * 1024;

/** Whether a message of a stream is converted step by step. Masks of a PATCH and forms, which no stream has in earnest, are not. */
export function isLongBody(route: PreparedRoute, chunks: readonly Uint8Array[]): boolean {
  return sizeOf(chunks) > QUICK_BYTES && route.deriveMask === undefined && route.body !== "";
}

type Slow<T> = Generator<undefined, T, undefined>;

/** Bytes of chunks together. */
export function sizeOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

/** Wire form of the request message of a large body, like `buildRequest`, with pauses. The chunks are taken out of their list. */
export function* buildRequestSlowly(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  exchange: HttpRequest,
  chunks: Uint8Array[],
): Slow<Uint8Array | Status> {
  const extra = buildParameters(core, route, values, exchange, route.body === "" ? chunks : []);
  if (!(extra instanceof Uint8Array)) return extra;
  const needsMask = route.deriveMask !== undefined && !holdsField(extra, route.maskNumber);
  const kept = needsMask ? [...chunks] : [];
  const body = yield* readBodySlowly(route, exchange, chunks);
  if (!(body instanceof Uint8Array)) return body;
  let wire = body;
  if (route.deriveMask !== undefined && needsMask) {
    const mask = route.deriveMask(yield* outlineJson(kept));
    if (typeof mask === "string") return createStatus(statusCodes.INVALID_ARGUMENT, mask);
    wire = yield* appendSlowly(wire, mask);
  }
  wire = yield* appendSlowly(wire, extra);
  const { schema } = route.method.input;
  const missing = hasRequiredFields(schema) ? yield* searchMissingField(schema, wire) : undefined;
  return missing === undefined
    ? wire
    : createStatus(statusCodes.INVALID_ARGUMENT, `the required field ${missing} is missing`);
}

/** Wire form of a large body alone, or why it is none. */
export function* readBodySlowly(
  route: PreparedRoute,
  exchange: HttpRequest,
  chunks: Uint8Array[],
): Slow<Uint8Array | Status> {
  try {
    return yield* route.readBodySlowly(chunks, exchange.header("content-type"));
  } catch (error) {
    return refusalOf(error);
  }
}

/** Puts records behind others: into the room that is free there, which is nobody else's, or into a copy. */
function* appendSlowly(wire: Uint8Array, behind: Uint8Array): Slow<Uint8Array> {
  if (behind.length === 0) return wire;
  const inPlace = appendInPlace(wire, behind);
  if (inPlace !== undefined) return inPlace;
  const size = wire.length + behind.length;
  if (wire.length <= COPY_BYTES) return concatBytes([wire, behind]);
  const joined = new Uint8Array(size);
  for (let at = 0; at < wire.length; at += COPY_BYTES) {
    joined.set(wire.subarray(at, at + COPY_BYTES), at);
    yield undefined;
  }
  joined.set(behind, wire.length);
  return joined;
}

const COPY_BYTES = 1024 * 1024;
