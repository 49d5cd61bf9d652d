import type { Diagnostic } from "../diagnostics.js";
import type { HttpHandler } from "../runtime/http/index.js";
import { toListenDiagnostic } from "./listen-error.js";
import type { ServedApi } from "./served-api.js";
import type { Settings } from "./settings/index.js";

/** A server of metrics, on a port of its own. */
export interface MetricsServer {
  readonly kind: "serving";
  readonly url: string;
  close(): Promise<void>;
}

/** Serves metrics at any path of the port that is set. */
export async function openMetricsServer(
  metrics: HttpHandler,
  [first]: readonly ServedApi[],
  { metricsHost: host, metricsPort: port = 0 }: Settings,
): Promise<MetricsServer | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }> {
  if (first === undefined) throw new TypeError("there is no API to serve");
  const server = first.runtime.createNodeServer(metrics);
  try {
    const taken = await server.listen(port, host);
    return {
      kind: "serving",
      url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}/metrics`,
      close: () => server.close(0),
    };
  } catch (error) {
    const refused = toListenDiagnostic(error, host, port);
    if (refused === undefined) throw error;
    return { kind: "refused", diagnostics: [refused] };
  }
}
