import { complain, type Diagnostic } from "../diagnostics.js";
import type { Gateway } from "../runtime/gateway/index.js";
import type { ServedApi } from "./served-api.js";

/** Routes that a request never reaches because an API before this one, or a path of the server, has the same. */
export function findShadowedRoutes(
  apis: readonly ServedApi[],
  gateways: readonly Gateway[],
  ownPaths: readonly string[],
): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const api of apis) {
    const lost = api.routes.flatMap((route) => {
      const by = owners.get(keyOf(route));
      return by === undefined ? [] : [{ by, route: `${route.httpMethod} ${route.template}` }];
    });
    const [one] = lost;
    if (one !== undefined)
      diagnostics.push(complain("serve-route-shadowed", { api: api.name, count: String(lost.length), ...one }));
    for (const route of api.routes) if (!owners.has(keyOf(route))) owners.set(keyOf(route), api.name);
  }
  for (const path of ownPaths) {
    const at = gateways.findIndex(
      (gateway, index) =>
        gateway.find("GET", path).kind === "match" || apis[index]?.passThrough.includes(path) === true,
    );
    const api = apis[at]?.name;
    if (api !== undefined)
      diagnostics.push(
        complain("serve-route-shadowed", {
          api,
          count: "1",
          route: `GET ${path}`,
          by: "a path of the server (--live-path, --ready-path, --metrics, --docs)",
        }),
      );
  }
  return diagnostics;
}

/** What no request can tell apart: method and segments, whatever their variables are called. */
function keyOf({ httpMethod, segments, verb = "" }: ServedApi["routes"][number]): string {
  return `${httpMethod} ${JSON.stringify(segments)}:${verb}`;
}
