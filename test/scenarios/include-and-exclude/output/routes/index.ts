// All routes of the API.

import type { Route, RouteMethod } from "../runtime/gateway/index.js";
import { cartsMethods, cartsRoutes } from "./carts.js";
import { ordersMethods, ordersRoutes } from "./orders.js";

/** Every HTTP binding. */
export const routes: readonly Route[] = [
  ...cartsRoutes,
  ...ordersRoutes,
];

/** Every method, also those without an HTTP binding. */
export const routeMethods: readonly RouteMethod[] = [
  ...cartsMethods,
  ...ordersMethods,
];
