// All routes of the API.

import type { Route, RouteMethod } from "../runtime/gateway/index.js";
import { electionMethods, electionRoutes } from "./election.js";
import { lockMethods, lockRoutes } from "./lock.js";
import {
  authMethods, authRoutes, clusterMethods, clusterRoutes, kvMethods, kvRoutes, leaseMethods, leaseRoutes,
  maintenanceMethods, maintenanceRoutes, watchMethods, watchRoutes,
} from "./rpc.js";

/** Every HTTP binding. */
export const routes: readonly Route[] = [
  ...kvRoutes,
  ...watchRoutes,
  ...leaseRoutes,
  ...clusterRoutes,
  ...maintenanceRoutes,
  ...authRoutes,
  ...electionRoutes,
  ...lockRoutes,
];

/** Every method, also those without an HTTP binding. */
export const routeMethods: readonly RouteMethod[] = [
  ...kvMethods,
  ...watchMethods,
  ...leaseMethods,
  ...clusterMethods,
  ...maintenanceMethods,
  ...authMethods,
  ...electionMethods,
  ...lockMethods,
];
