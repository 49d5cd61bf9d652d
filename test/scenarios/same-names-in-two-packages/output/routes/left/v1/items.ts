// HTTP bindings of the services in left/v1/items.

import { ItemMapper } from "../../../mappers/left/v1/items.js";
import { ItemMapper as ItemMapper$2 } from "../../../mappers/right/v1/items.js";
import { type Route, type RouteMethod, oneSegment } from "../../../runtime/gateway/index.js";

const leftV1ItemsGet: RouteMethod = {
  grpcPath: "/left.v1.Items/Get",
  kind: "unary",
  input: ItemMapper,
  output: ItemMapper$2,
};

/** Methods of `left.v1.Items`, also those without an HTTP binding. */
export const leftV1ItemsMethods: readonly RouteMethod[] = [leftV1ItemsGet];

/** HTTP bindings of `left.v1.Items` in the order they are tried. */
export const leftV1ItemsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/left/{name=items/*}",
    segments: ["left", "items", oneSegment],
    variables: [{ field: "name", start: 1, end: 3 }],
    body: "",
    method: leftV1ItemsGet,
  },
];
