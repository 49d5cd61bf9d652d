import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { conformanceProfile } from "../../generator/conformance/profile.js";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { notFound, type NotFound } from "../../generator/provision/provision-result.js";
import { packageRoot } from "../../generator/render/package-root.js";
import { type FakeUpstream, startFakeUpstream } from "../../generator/runtime/conformance/index.js";
import type { Report } from "../../generator/verify/report.js";
import type { VerifyOptions } from "../../generator/verify/verify-options.js";
import { verify } from "../../generator/verify/verify.js";
import { buildOracle, type OracleApi } from "../conformance-grpc-gateway/build-oracle.js";
import { startOracle } from "../conformance-grpc-gateway/start-oracle.js";
import { readServices } from "../conformance/etcd-api.js";
import { findGoogleProtos } from "../conformance/google-protos.js";
import { judgeFailures, type JudgedFailures } from "./judge-failures.js";

/** Public APIs of several kinds: custom verbs and streams, masks of a PATCH, resource names. */
export const realApis: readonly (readonly [name: string, folder: string])[] = [
  ["pubsub", "google/pubsub/v1"],
  ["tasks", "google/cloud/tasks/v2"],
  ["logging", "google/logging/v2"],
];

/** The real grpc-gateway, built for some public APIs. */
export interface RealGateways {
  readonly found: true;
  readonly version: string;
  /** Judges one of them as anybody would, playing the upstream, and holds every failure against curl. */
  judge(name: string, options?: Partial<VerifyOptions>): Promise<JudgedFailures & { readonly report: Report }>;
}

const templates = new URL("templates/", packageRoot);

/** Builds the real grpc-gateway for the named APIs; the first build of all takes minutes. */
export async function buildRealGateways(names: readonly string[]): Promise<RealGateways | NotFound> {
  const google = await findGoogleProtos();
  if ("why" in google) return notFound([{ how: "Google's protos", why: google.why }], "");
  const apis = await Promise.all(
    realApis
      .filter(([name]) => names.includes(name))
      .map(async ([name, folder]): Promise<OracleApi> => {
        const files = (await readdir(join(google.folder, folder))).filter((file) => file.endsWith(".proto"));
        return { name, files: files.map((file) => `${folder}/${file}`), includes: [google.folder] };
      }),
  );
  const oracle = await buildOracle(apis);
  if (!oracle.found) return oracle;
  return {
    found: true,
    version: oracle.version,
    async judge(name, options = {}) {
      const api = apis.find((each) => each.name === name);
      if (api === undefined) throw new Error(`${name} was not built`);
      const protos = api.files.map((file) => join(google.folder, file));
      const [port = 0] = await findFreePorts(1);
      const running = await startOracle(
        oracle.program,
        `127.0.0.1:${port}`,
        apis.map((each) => each.name),
      );
      const folder = await mkdtemp(join(tmpdir(), "verify-real-"));
      try {
        const config = join(folder, "gatewright.json");
        const input = { protos, includes: [google.folder] };
        await writeFile(
          config,
          JSON.stringify({ apis: [{ name, input, output: "generated", artifacts: ["conformance"] }] }),
        );
        const target = `http://127.0.0.1:${running.ports.get(name)}`;
        const { report, diagnostics } = await verify(
          { config, target, upstreamPort: port, timeoutMs: 2000, ...options },
          templates,
        );
        if (report === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
        const services = await readServices(name, protos, [google.folder]);
        const upstream = await startFakeUpstream(port);
        try {
          await untilCalled(target, upstream, report);
          return { report, ...(await judgeFailures(report, services, { upstream, profile: conformanceProfile({}) })) };
        } finally {
          await upstream.close();
        }
      } finally {
        await running.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** grpc-go waits a while before it dials again. */
async function untilCalled(target: string, upstream: FakeUpstream, { entries }: Report): Promise<void> {
  const sent = entries.find((entry) => entry.sent?.method === "GET" && entry.rule === "deadlines")?.sent;
  if (sent === undefined) return;
  for (const end = Date.now() + 20_000; Date.now() < end && upstream.calls().length === 0;) {
    await fetch(target + sent.path, { headers: { "grpc-timeout": "1S" } }).then((answer) => answer.text());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
