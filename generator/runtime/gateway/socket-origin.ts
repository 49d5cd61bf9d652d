import type { HttpRequest } from "../http/index.js";
import type { GatewayCore } from "./gateway-core.js";

/**
 * Whether a request may open a WebSocket, which CORS does not guard: one that no page sent, one of an origin on the list, or one of a page of
 * the gateway's own host. The own host is one that is configured, `localhost`, or an address: any other name may be a page's own, whose
 * owner has let it point here.
 */
export function isAllowedOrigin(request: HttpRequest, core: GatewayCore): boolean {
  const origin = request.header("origin");
  if (origin === undefined) return true;
  const { webSocketOrigins: listed, webSocketHosts: hosts = [] } = core.streams;
  if (listed === "*") return true;
  if (listed === undefined ? core.cors?.lists(origin) === true : listed.includes(origin)) return true;
  const host = request.header("host")?.toLowerCase();
  if (host === undefined || hostOf(origin) !== host) return false;
  const name = host.replace(/:\d+$/, "");
  return isAddress(name) || name === "localhost" || hosts.some((each) => [name, host].includes(each.toLowerCase()));
}

function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]?.toLowerCase();
}

/** Whether a host is an IPv4 address, or one of IPv6 in its brackets. */
function isAddress(name: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^\[[\da-f:.]+\]$/.test(name);
}
