// The client of the whole API scenario.

import { type CartsClient, createCartsClient } from "./clients/carts.js";
import { type OrdersClient, createOrdersClient } from "./clients/orders.js";
import type { ClientTransport } from "./runtime/client/index.js";

/** Every service of scenario, over one transport. */
export interface ScenarioClient {
  readonly carts: CartsClient;
  readonly orders: OrdersClient;
}

/** A client of all services; one for a single service or call makes a smaller bundle. */
export function createScenarioClient(transport: ClientTransport): ScenarioClient {
  return {
    carts: createCartsClient(transport),
    orders: createOrdersClient(transport),
  };
}
