// HTTP bindings of the services in orders.

import { OrderMapper } from "../mappers/orders.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const ordersGet: RouteMethod = {
  grpcPath: "/shop.v1.Orders/Get",
  kind: "unary",
  input: OrderMapper,
  output: OrderMapper,
};

/** Methods of `shop.v1.Orders`, also those without an HTTP binding. */
export const ordersMethods: readonly RouteMethod[] = [ordersGet];

/** HTTP bindings of `shop.v1.Orders` in the order they are tried. */
export const ordersRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/shop/orders/{id}",
    segments: ["shop", "orders", oneSegment],
    variables: [{ field: "id", start: 2, end: 3 }],
    body: "",
    method: ordersGet,
  },
];
