import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { runScenario } from "../../scenarios/scenario.js";
import { findNpmFolder } from "../../tools/npm-folder.js";

interface Model {
  validate(): void;
}
type Manifest = { readonly kind: string; readonly [key: string]: unknown };

/** Where the published schemas of each kind stand in the package. */
const kinds: Readonly<Record<string, string>> = {
  Deployment: "apps/v1/Deployment.js",
  Service: "v1/Service.js",
  HorizontalPodAutoscaler: "autoscaling/v2/HorizontalPodAutoscaler.js",
  PodDisruptionBudget: "policy/v1/PodDisruptionBudget.js",
};

let manifests: readonly Manifest[];
const schemas = await findNpmFolder("kubernetes-models", "5.1.0");

beforeAll(async () => {
  const { output } = await runScenario("deploy");
  const documents = parseAllDocuments(output["deploy/kubernetes.yaml"] ?? "");
  manifests = documents.map((each) => {
    if (each.errors.length > 0) throw new Error(String(each.errors[0]));
    return each.toJS() as Manifest;
  });
});

async function validate(manifest: Manifest): Promise<void> {
  const path = join(schemas ?? "", kinds[manifest.kind] ?? "");
  const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Record<
    string,
    new (data: unknown) => Model
  >;
  const Kind = module[manifest.kind];
  if (Kind === undefined) throw new Error(manifest.kind);
  new Kind(manifest).validate();
}

function get(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);
}

describe("the Kubernetes manifests", () => {
  test("are one of each kind, in one namespace and of one name", () => {
    expect(manifests.map((each) => each.kind)).toEqual(Object.keys(kinds));
    for (const each of manifests)
      expect(each["metadata"]).toMatchObject({ name: "library-gateway", namespace: "default" });
  });

  test.skipIf(schemas === undefined)("hold to Kubernetes' published schemas", async () => {
    for (const each of manifests) await expect(validate(each)).resolves.toBeUndefined();
  });

  test.skipIf(schemas === undefined)("would not hold with a misspelt or misplaced value", async () => {
    const [deployment, service] = manifests;
    await expect(validate({ ...deployment, kind: "Deployment", spec: { replicas: "two" } })).rejects.toThrow(
      /replicas/,
    );
    await expect(validate({ ...service, kind: "Service", spec: { ports: [{ port: "http" }] } })).rejects.toThrow(
      /port/,
    );
  });

  test("find their pods, and each probe its path and port", () => {
    const [deployment, service, scaler, budget] = manifests;
    const labels = get(deployment, "spec", "template", "metadata", "labels");
    expect(get(deployment, "spec", "selector", "matchLabels")).toEqual(labels);
    expect(get(service, "spec", "selector")).toEqual(labels);
    expect(get(budget, "spec", "selector", "matchLabels")).toEqual(labels);
    expect(get(scaler, "spec", "scaleTargetRef", "name")).toBe(get(deployment, "metadata", "name"));
    const pod = get(deployment, "spec", "template", "spec");
    const container = get(pod, "containers", 0);
    const port = get(container, "ports", 0);
    for (const probe of ["startupProbe", "livenessProbe", "readinessProbe"])
      expect(get(container, probe, "httpGet", "port")).toBe(get(port, "name"));
    expect(get(service, "spec", "ports", 0, "targetPort")).toBe(get(port, "name"));
    const variables = new Map(
      (get(container, "env") as { name: string; value: string }[]).map((each) => [each.name, each.value]),
    );
    expect(variables.get("GATEWRIGHT_PORT")).toBe(String(get(port, "containerPort")));
    expect(get(container, "livenessProbe", "httpGet", "path")).toBe(variables.get("GATEWRIGHT_LIVE_PATH"));
    expect(get(container, "readinessProbe", "httpGet", "path")).toBe(variables.get("GATEWRIGHT_READY_PATH"));
    // Longer than calls have to end in, and the pause before them.
    const grace = Number.parseInt(variables.get("GATEWRIGHT_STOP_GRACE") ?? "", 10);
    expect(get(pod, "terminationGracePeriodSeconds")).toBeGreaterThanOrEqual(grace + 5);
  });

  test("give no rights", () => {
    const pod = get(manifests[0], "spec", "template", "spec");
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    });
    expect(get(pod, "containers", 0, "securityContext")).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
  });
});
