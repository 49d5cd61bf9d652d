// HTTP bindings of the services in right/v1/items.

import { ItemMapper } from "../../../mappers/right/v1/items.js";
import { type Route, type RouteMethod, oneSegment } from "../../../runtime/gateway/index.js";

const rightV1ItemsGet: RouteMethod = {
  grpcPath: "/right.v1.Items/Get",
  kind: "unary",
  input: ItemMapper,
  output: ItemMapper,
};

/** Methods of `right.v1.Items`, also those without an HTTP binding. */
export const rightV1ItemsMethods: readonly RouteMethod[] = [rightV1ItemsGet];

/** HTTP bindings of `right.v1.Items` in the order they are tried. */
export const rightV1ItemsRoutes: readonly Route[] = [
  {
    httpMethod: "GET",
    template: "/right/{id}",
    segments: ["right", oneSegment],
    variables: [{ field: "id", start: 1, end: 2 }],
    body: "",
    method: rightV1ItemsGet,
  },
];
