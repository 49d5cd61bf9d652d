import type { GatewayCore } from "./gateway-core.js";
import type { HttpRequest } from "../http/index.js";

/**
 * Whether a request may open a WebSocket, which CORS does not guard: one that no page sent, one of a page of the gateway's own host, or one
 * of an origin on the list.
 */
export function isAllowedOrigin(request: HttpRequest, core: GatewayCore): boolean {
  const origin = request.header("origin");
  if (origin === undefined) return true;
  const listed = core.streams.webSocketOrigins;
  if (listed === "*") return true;
  if (listed === undefined ? core.cors?.lists(origin) === true : listed.includes(origin)) return true;
  return hostOf(origin) === request.header("host")?.toLowerCase();
}

function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]?.toLowerCase();
}
