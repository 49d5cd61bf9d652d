// HTTP bindings of the services in lock.

import { LockRequestMapper, LockResponseMapper, UnlockRequestMapper, UnlockResponseMapper } from "../mappers/lock.js";
import type { Route, RouteMethod } from "../runtime/gateway/index.js";

const lock: RouteMethod = {
  grpcPath: "/v3lockpb.Lock/Lock",
  kind: "unary",
  input: LockRequestMapper,
  output: LockResponseMapper,
};

const lockUnlock: RouteMethod = {
  grpcPath: "/v3lockpb.Lock/Unlock",
  kind: "unary",
  input: UnlockRequestMapper,
  output: UnlockResponseMapper,
};

/** Methods of `v3lockpb.Lock`, also those without an HTTP binding. */
export const lockMethods: readonly RouteMethod[] = [lock, lockUnlock];

/** HTTP bindings of `v3lockpb.Lock` in the order they are tried. */
export const lockRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/v3/lock/lock",
    segments: ["v3", "lock", "lock"],
    variables: [],
    body: "*",
    method: lock,
  },
  {
    httpMethod: "POST",
    template: "/v3/lock/unlock",
    segments: ["v3", "lock", "unlock"],
    variables: [],
    body: "*",
    method: lockUnlock,
  },
];
