// All routes of the API.

import type { Route, RouteMethod } from "../runtime/gateway/index.js";
import { leftV1ItemsMethods, leftV1ItemsRoutes } from "./left/v1/items.js";
import { rightV1ItemsMethods, rightV1ItemsRoutes } from "./right/v1/items.js";

/** Every HTTP binding. */
export const routes: readonly Route[] = [
  ...rightV1ItemsRoutes,
  ...leftV1ItemsRoutes,
];

/** Every method, also those without an HTTP binding. */
export const routeMethods: readonly RouteMethod[] = [
  ...rightV1ItemsMethods,
  ...leftV1ItemsMethods,
];
