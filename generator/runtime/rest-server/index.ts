// What handlers of described APIs import, and their users.
export type { SecurityCheck, SecurityChecks } from "./check-security.js";
export {
  among,
  exclusiveMaximum,
  exclusiveMinimum,
  int32,
  int64,
  maximum,
  maxItems,
  maxLength,
  maxProperties,
  minimum,
  minItems,
  minLength,
  minProperties,
  multipleOf,
  pattern,
  uniqueItems,
} from "./checks.js";
export { createRestHandler } from "./handler.js";
export type { RestContext, RestHandler, RestHandlerOptions } from "./handler.js";
export { RestRefusal } from "./problem.js";
export type { Problem } from "./problem.js";
export { reply } from "./reply.js";
export type { BodyStream, MaybePromise, Replies, Reply, ReplyOptions, RestResult, Sent, Taken } from "./reply.js";
export { serveRoute } from "./route.js";
export type { RestRoute, ServedRoute } from "./route.js";
