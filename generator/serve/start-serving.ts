import { complain, type Diagnostic } from "../diagnostics.js";
import { readCertificates, sameCertificates } from "./certificates.js";
import { toListenDiagnostic } from "./listen-error.js";
import { openMetricsServer } from "./metrics-server.js";
import { loadObservers } from "./observers.js";
import { openServer, type RunningServer } from "./open-server.js";
import type { ServedApi } from "./served-api.js";
import { hasPage } from "./place-docs.js";
import { planServer } from "./server-plan.js";
import type { Settings } from "./settings/index.js";
import { findShadowedRoutes } from "./shadowed-routes.js";
import { readUpstreams } from "./upstreams.js";

/** A server of APIs that watches its certificates. */
export interface Serving {
  readonly kind: "serving";
  readonly url: string;
  readonly warnings: readonly Diagnostic[];
  /** Looks at once whether certificates have been renewed. */
  reload(): void;
  /** Stops gracefully; false if calls had to be ended. */
  stop(): Promise<boolean>;
}

/** Why there is no server. */
export interface NotServing {
  readonly kind: "refused";
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Starts to serve. `log` is told of renewed certificates, and of new ones that cannot be used, and of where metrics are; `write` is given the
 * lines of the log of requests. A worker asks the process that leads it for metrics with `askLeader`.
 */
export async function startServing(
  apis: readonly ServedApi[],
  settings: Settings,
  log: (line: string | Diagnostic) => void,
  write: (line: string) => void,
  askLeader?: () => Promise<string>,
): Promise<Serving | NotServing> {
  const { targets, isSecure, diagnostics } = readUpstreams(
    settings.upstream,
    apis.map(({ name }) => name),
  );
  const first = readCertificates(settings, isSecure);
  const faults = [...diagnostics, ...first.diagnostics];
  if (faults.length > 0) return { kind: "refused", diagnostics: faults };
  const observers = await loadObservers(settings, write, askLeader);
  if (observers.kind === "refused") return observers;
  const plan = planServer(settings);
  const served = apis.map((api, index) => ({ api, targets: targets[index] ?? [] }));
  let server: RunningServer;
  try {
    server = await openServer(served, plan, first.certificates, observers.value);
  } catch (error) {
    return { kind: "refused", diagnostics: [toDiagnostic(error, apis, settings)] };
  }
  const { metrics } = observers.value;
  // Of workers, the process that leads them answers for all.
  const hasMetricsPort = settings.metricsPort !== undefined && askLeader === undefined;
  const metricsServer =
    metrics !== undefined && hasMetricsPort ? await openMetricsServer(metrics, apis, settings) : undefined;
  if (metricsServer?.kind === "refused") {
    await server.close();
    return metricsServer;
  }
  if (metricsServer !== undefined) log(`metrics on ${metricsServer.url}`);
  let current = first.certificates;
  const reload = (): void => {
    const next = readCertificates(settings, isSecure);
    for (const each of next.diagnostics) log({ ...each, severity: "warning" });
    if (next.diagnostics.length > 0 || sameCertificates(current, next.certificates)) return;
    current = next.certificates;
    server.renewCertificates(current);
    log("certificates renewed");
  };
  const hasFiles = Object.keys(first.certificates).length > 0;
  const timer = hasFiles && settings.tlsReload > 0 ? setInterval(reload, settings.tlsReload) : undefined;
  const ownPaths = [settings.livePath, settings.readyPath, settings.metrics, settings.docs].filter(
    (path) => path !== "",
  );
  return {
    kind: "serving",
    url: server.url,
    warnings: [
      ...(settings.docs === "" ? [] : findPageless(apis)),
      ...findShadowedRoutes(apis, server.gateways, ownPaths),
    ],
    reload,
    async stop() {
      clearInterval(timer);
      const inTime = await server.close();
      await metricsServer?.close();
      return inTime;
    },
  };
}

/** Says where there is no page to serve: none is written for any API, or it has not been written yet. */
function findPageless(apis: readonly ServedApi[]): readonly Diagnostic[] {
  const names = apis.map(({ name }) => name).join(", ");
  const folders = apis.flatMap(({ docsFolder }) => docsFolder ?? []);
  if (folders.length === 0) return [complain("serve-no-docs", { api: names, why: "its artifacts are without docs" })];
  return folders
    .filter((folder) => !hasPage(folder))
    .map((folder) => complain("serve-no-docs", { api: names, why: `there is no page in ${folder}` }));
}

function toDiagnostic(error: unknown, apis: readonly ServedApi[], { host, port }: Settings): Diagnostic {
  const unheard = toListenDiagnostic(error, host, port);
  if (unheard !== undefined) return unheard;
  // What the emitted gateway refuses: options that contradict each other, metadata that cannot be sent.
  if (error instanceof TypeError)
    return complain("serve-output-broken", { api: apis.map(({ name }) => name).join(", "), why: error.message });
  throw error;
}
