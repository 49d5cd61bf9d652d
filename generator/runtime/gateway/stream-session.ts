import { type Boundary, createMetadata } from "../core/index.js";
import type { WatchedRequest } from "./exchange-record.js";
import type { GatewayCore } from "./gateway-core.js";
import type { PreparedRoute } from "./prepared-route.js";
import { Conversation } from "./stream-conversation.js";
import { createStreamInput } from "./stream-input.js";
import { readLastEventId } from "./stream-resume.js";
import type { StreamSession, StreamSink } from "./stream-sides.js";

/** Opens a stream to the upstream of a route. Path and query become part of the first message. */
export function openStreamSession(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  request: WatchedRequest,
  sink: StreamSink,
  boundary: Boundary,
): StreamSession {
  const incoming = core.readMetadata(request);
  const resumption = core.streams.resume?.(route, readLastEventId(request));
  const resumable = resumption?.kind === "resumable" ? resumption : undefined;
  const conversation = new Conversation(core, sink, boundary, resumable, {
    input: createStreamInput(core, route, values, request, resumable),
    record: request.record,
    context: {
      route,
      exchange: request,
      metadata: incoming.kind === "metadata" ? incoming.metadata : createMetadata(),
      timeoutMs: incoming.kind === "metadata" ? incoming.timeoutMs : undefined,
    },
  });
  if (incoming.kind === "refused") conversation.refuse(incoming.status);
  else if (resumption?.kind === "refused") conversation.refuse(resumption.status);
  else conversation.enter();
  return conversation;
}
