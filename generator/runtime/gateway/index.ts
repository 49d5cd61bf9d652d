export type { BodyDecoder, BodyEncoder, Compression, EncoderReceiver, EncoderStream } from "./body-coding.js";
export type { DialectName } from "../core/index.js";
export { dialects, reasonPhrase } from "./dialects.js";
export type { GatewayOptions, PathHandler } from "./gateway-options.js";
export { type Gateway, createGateway } from "./gateway.js";
export type { GuardedExchange } from "./guarded-exchange.js";
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
