import type { Status } from "../core/index.js";
import type { HttpRequest } from "../http/index.js";
import { type GatewayCore, buildRequest, readBody, refusalOf } from "./gateway-core.js";
import type { PreparedRoute } from "./prepared-route.js";
import type { RequestBody } from "./ready-body.js";
import type { ResumableStream } from "./stream-resume.js";

/** Makes what goes upstream of a message of the client, or says why that cannot be. */
export type StreamInput = (body: RequestBody, isFirst: boolean) => Uint8Array | Status;

/** Creates the input of a stream: its first message takes path and query with it, and each is changed so that a stream goes on where it was left. */
export function createStreamInput(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  request: HttpRequest,
  resumable: ResumableStream | undefined,
): StreamInput {
  return (body, isFirst) => {
    try {
      const wire = isFirst ? buildRequest(core, route, values, request, body) : readBody(route, request, body);
      return resumable === undefined || !(wire instanceof Uint8Array) ? wire : resumable.request(wire);
    } catch (error) {
      return refusalOf(error);
    }
  };
}
