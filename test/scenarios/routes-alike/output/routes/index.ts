// All routes of the API.

import type { Route, RouteMethod } from "../runtime/gateway/index.js";
import { callsMethods, callsRoutes } from "./routes-alike.js";

/** Every HTTP binding. */
export const routes: readonly Route[] = [
  ...callsRoutes,
];

/** Every method, also those without an HTTP binding. */
export const routeMethods: readonly RouteMethod[] = [
  ...callsMethods,
];
