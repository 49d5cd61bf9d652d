import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSettings } from "../../../generator/serve/settings/read-settings.js";
import { runScenario } from "../../scenarios/scenario.js";

/** Variables of the emitted files, by name. */
async function variables(): Promise<
  Readonly<Record<"Dockerfile" | "kubernetes.yaml", Readonly<Record<string, string>>>>
> {
  const { output } = await runScenario("deploy");
  const dockerfile = output["deploy/Dockerfile"] ?? "";
  const manifest = (output["deploy/kubernetes.yaml"] ?? "").split("\n---\n")[0] ?? "";
  const deployment = parse(manifest) as {
    spec: { template: { spec: { containers: { env: { name: string; value: string }[] }[] } } };
  };
  return {
    Dockerfile: Object.fromEntries(
      [...dockerfile.matchAll(/(GATEWRIGHT_\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
    ),
    "kubernetes.yaml": Object.fromEntries(
      deployment.spec.template.spec.containers.flatMap(({ env }) => env.map(({ name, value }) => [name, value])),
    ),
  };
}

describe("variables of the emitted files are settings of gatewright serve", () => {
  test.each(["Dockerfile", "kubernetes.yaml"] as const)("%s", async (file) => {
    const env = (await variables())[file];
    const { settings, diagnostics, sources } = readSettings({ flags: {}, env });
    expect(diagnostics).toEqual([]);
    expect(settings).toMatchObject({
      api: ["Library"],
      host: "0.0.0.0",
      port: 8080,
      upstreamTls: true,
      workers: 2,
      livePath: "/gateway/live",
      readyPath: "/gateway/ready",
      stopGrace: 30_000,
      streamGrace: 30_000,
      // An image is told at its start whom to ask.
      upstream: file === "Dockerfile" ? [] : ["library.books:443"],
    });
    expect(sources.stopGrace).toBe("environment");
  });
});
