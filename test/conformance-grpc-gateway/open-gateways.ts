import { createFileRegistry, type Registry } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { create } from "@bufbuild/protobuf";
import type { NotFound } from "../../generator/provision/provision-result.js";
import { createHttp2Channel } from "../../generator/runtime/grpc/index.js";
import { createNodeServer } from "../../generator/runtime/serve/index.js";
import type { Route } from "../../generator/runtime/gateway/index.js";
import { generateFixture } from "../runtime/gateway/generate-fixture.js";
import type { ComparedApi } from "./apis.js";
import { buildOracle } from "./build-oracle.js";
import { startOracle } from "./start-oracle.js";
import { startCaseUpstream, type CaseUpstream } from "./upstream.js";

/** Both gateways for some APIs, in front of one upstream. */
export interface OpenGateways {
  readonly found: true;
  /** Releases of Go and grpc-gateway. */
  readonly version: string;
  /** The real gateway, built for these APIs. */
  readonly program: string;
  readonly upstream: CaseUpstream;
  readonly registry: Registry;
  readonly routes: ReadonlyMap<string, readonly Route[]>;
  readonly ports: (api: string) => { readonly real: number; readonly ours: number };
  close(): Promise<void>;
}

/** Builds and starts the real gateway, generates and starts ours with the dialect's defaults. */
export async function openGateways(apis: readonly ComparedApi[]): Promise<OpenGateways | NotFound> {
  const oracle = await buildOracle(apis);
  if (!oracle.found) return oracle;
  const upstream = await startCaseUpstream();
  const closers: (() => Promise<unknown>)[] = [() => upstream.close()];
  const ours = new Map<string, number>();
  const routes = new Map<string, readonly Route[]>();
  for (const { name, files, includes } of apis) {
    const protos = files.map((file) => `${includes[0] ?? ""}/${file}`);
    const fixture = await generateFixture(name, { protos, includes });
    const channel = createHttp2Channel({ target: upstream.target });
    const server = createNodeServer(fixture.createGateway({ channel }).handle);
    ours.set(name, await server.listen(0, "127.0.0.1"));
    routes.set(name, fixture.routes);
    closers.unshift(async () => {
      await server.close(100);
      channel.close(true);
      await fixture.remove();
    });
  }
  const real = await startOracle(oracle.program, upstream.target, [...ours.keys()]);
  closers.unshift(() => real.close());
  return {
    found: true,
    version: oracle.version,
    program: oracle.program,
    upstream,
    registry: createFileRegistry(create(FileDescriptorSetSchema, { file: [...oracle.descriptors] })),
    routes,
    ports: (api) => ({ real: real.ports.get(api) ?? 0, ours: ours.get(api) ?? 0 }),
    async close() {
      for (const close of closers) await close();
    },
  };
}
