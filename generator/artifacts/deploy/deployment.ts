import type { DeployConfig } from "../../config.js";
import { complain, type Diagnostic } from "../../diagnostics.js";
import type { Plan } from "../../plan/plan.js";

/** What is deployed, with every setting decided. */
export type Deployment = Required<DeployConfig>;

/** The configuration's `deploy`, and defaults for what it does not say. */
export function readDeployment({ api, config }: Plan): Deployment {
  const base =
    api.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "api";
  return {
    targets: ["docker", "kubernetes", "envoy"],
    name: `${base}-gateway`,
    image: `${base}-gateway:latest`,
    baseImage: "node:22-slim",
    build: [],
    command: ["node_modules/.bin/gatewright", "serve"],
    namespace: "default",
    replicas: 2,
    maxReplicas: 10,
    port: 8080,
    upstream: `${base}:50051`,
    upstreamTls: false,
    livePath: "/gateway/live",
    readyPath: "/gateway/ready",
    stopGraceSeconds: 30,
    cpu: "250m",
    memory: "256Mi",
    memoryLimit: "1Gi",
    environment: {},
    ...config.deploy,
  };
}

/** Settings of `gatewright serve` as variables, by name. */
export function serveEnvironment({ config }: Plan, deployment: Deployment): Readonly<Record<string, string>> {
  const { port, upstream, upstreamTls, livePath, readyPath, stopGraceSeconds, environment } = deployment;
  return {
    GATEWRIGHT_API: config.name,
    GATEWRIGHT_HOST: "0.0.0.0",
    GATEWRIGHT_PORT: String(port),
    GATEWRIGHT_UPSTREAM: upstream,
    ...(upstreamTls && { GATEWRIGHT_UPSTREAM_TLS: "true" }),
    GATEWRIGHT_LIVE_PATH: livePath,
    GATEWRIGHT_READY_PATH: readyPath,
    GATEWRIGHT_STOP_GRACE: `${stopGraceSeconds}s`,
    GATEWRIGHT_STREAM_GRACE: `${stopGraceSeconds}s`,
    ...environment,
  };
}

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const path = /^\/[\w/.~-]*$/;
const quantity = /^\d+(\.\d+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$/;

/** What keeps a deployment from being written. */
export function checkDeployment(deployment: Deployment): readonly Diagnostic[] {
  const { targets, name, namespace, image, baseImage, build, command, replicas, maxReplicas, port } = deployment;
  const { upstream, livePath, readyPath, stopGraceSeconds, cpu, memory, memoryLimit, environment } = deployment;
  const checks: readonly (readonly [field: keyof Deployment, isFine: boolean, why: string])[] = [
    [
      "targets",
      targets.every((each) => ["docker", "kubernetes", "envoy"].includes(each)),
      "holds something other than docker, kubernetes and envoy",
    ],
    ["name", label.test(name), "is no name of a Kubernetes service"],
    ["namespace", label.test(namespace), "is no name of a Kubernetes namespace"],
    ["image", /^[\w./:@-]+$/.test(image), "is no name of an image"],
    ["baseImage", /^[\w./:@-]+$/.test(baseImage), "is no name of an image"],
    ["build", build.every((each) => /^[^\r\n]+$/.test(each)), "holds a command of several lines"],
    ["command", command.length > 0, "is empty"],
    ["replicas", isWhole(replicas, 1, 10_000), "is no number of replicas"],
    ["maxReplicas", isWhole(maxReplicas, replicas, 10_000), "is less than replicas"],
    ["port", isWhole(port, 1, 65_535), "is no port"],
    ["upstream", splitHost(upstream) !== undefined, "is not HOST:PORT"],
    ["livePath", path.test(livePath), "is no path"],
    ["readyPath", path.test(readyPath) && readyPath !== livePath, "is no path, or that of livePath"],
    ["stopGraceSeconds", isWhole(stopGraceSeconds, 0, 86_400), "is no number of seconds"],
    ["cpu", quantity.test(cpu), "is no quantity of Kubernetes"],
    ["memory", quantity.test(memory), "is no quantity of Kubernetes"],
    ["memoryLimit", quantity.test(memoryLimit), "is no quantity of Kubernetes"],
    [
      "environment",
      Object.keys(environment).every((each) => /^[A-Za-z_]\w*$/.test(each)),
      "has a name that no variable can have",
    ],
  ];
  return checks.flatMap(([field, isFine, why]) => (isFine ? [] : [complain("deploy-invalid", { field, why })]));
}

/** `etcd:2379` -> host and port; IPv6 in brackets. */
export function splitHost(address: string): { readonly host: string; readonly port: number } | undefined {
  const [, bracketed, plain, digits = ""] = /^(?:\[([0-9a-fA-F:]+)\]|([\w.-]+)):(\d+)$/.exec(address) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  return host === undefined || !isWhole(port, 1, 65_535) ? undefined : { host, port };
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
