// HTTP bindings of the services in carts.

import { CartMapper } from "../mappers/carts.js";
import { type Route, type RouteMethod, oneSegment } from "../runtime/gateway/index.js";

const cartsGet: RouteMethod = {
  grpcPath: "/shop.v1.Carts/Get",
  kind: "unary",
  input: CartMapper,
  output: CartMapper,
};

/** Methods of `shop.v1.Carts`, also those without an HTTP binding. */
export const cartsMethods: readonly RouteMethod[] = [cartsGet];

/** HTTP bindings of `shop.v1.Carts` in the order they are tried. */
export const cartsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/shop/carts/{id}",
    segments: ["shop", "carts", oneSegment],
    variables: [{ field: "id", start: 2, end: 3 }],
    body: "",
    method: cartsGet,
  },
];
