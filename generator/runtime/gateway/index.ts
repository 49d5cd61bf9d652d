export type { DialectName } from "../core/index.js";
export type { AddressState, CallAttempt, UpstreamState } from "../grpc/index.js";
export type {
  BodyDecoder,
  BodyEncoder,
  Compression,
  DecodingFault,
  EncoderReceiver,
  EncoderStream,
} from "./body-coding.js";
export { dialects, reasonPhrase } from "./dialects.js";
export type { CorsOptions } from "./cors.js";
export type { GatewayLimits, GatewayOptions, PathHandler, StreamOptions } from "./gateway-options.js";
export { type Gateway, type GatewayLoad, createGateway } from "./gateway.js";
export type { GuardedExchange } from "./guarded-exchange.js";
export { HookFault } from "./hook-fault.js";
export type {
  AnswerHeaders,
  ArrivedRequest,
  FailedRequest,
  FinishedExchange,
  GatewayCall,
  GatewayHooks,
  OutgoingAnswer,
  OwnAnswer,
} from "./hook-types.js";
export { grpcMetadataHeader } from "./outgoing-metadata.js";
export { aliasRoutes } from "./route-aliases.js";
export {
  type Route,
  type RouteMethod,
  type RoutePlace,
  type RouteSegment,
  type RouteVariable,
  anySegments,
  oneSegment,
} from "./route.js";
export { createRouter } from "./router.js";
export type { ResumeHook } from "./stream-resume.js";
