import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { formatDiagnostic } from "../../../generator/diagnostics.js";
import { produce } from "../../../generator/produce.js";
import type { AnyMapper, MapperRegistry } from "../../../generator/runtime/core/mapper.js";
import type { AnyMethod } from "../../../generator/runtime/core/method.js";
import { createHttp2Channel } from "../../../generator/runtime/grpc/http2-channel.js";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";
import { createNodeServer } from "../../../generator/runtime/serve/node-adapter.js";
import { createWebSocketAdapter } from "../../../generator/runtime/serve/websocket.js";
import type { GeneratedFixture } from "../gateway/generate-fixture.js";

/** A generated API: its clients' methods, its mappers, and gateways of it in front of an upstream. */
export interface EchoApi {
  readonly methods: readonly AnyMethod[];
  readonly mappers: MapperRegistry;
  mapperOf(fullName: string): AnyMapper;
  /** The JSON of bytes of a message, or of the message a caller gives. */
  textOf(fullName: string, message: Uint8Array | object): string;
  /** Starts a gateway, WebSockets included; answers its address. */
  serve(options: Pick<GatewayOptions, "dialect" | "json">): Promise<string>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Generates clients and gateway of a proto, for an upstream at `target`. */
export async function openEchoApi(proto: string, target: string): Promise<EchoApi> {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-echo-"));
  await writeFile(join(folder, "echo.proto"), proto);
  const config = {
    name: "echo",
    input: { protos: [join(folder, "echo.proto")], includes: [folder] },
    output: "generated/fixture",
    artifacts: ["messages", "schemas", "mappers", "routes", "clients"],
    verify: false,
  };
  const { files, diagnostics } = await produce(config, root, join(root, config.output));
  if (files === undefined) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, "out", path)), { recursive: true });
    await writeFile(join(folder, "out", path), content);
  }
  await writeFile(
    join(folder, "out/entry.ts"),
    'export { mappers } from "./mappers/index.js";\nexport { createEchoGateway } from "./gateway.js";\nexport * as methods from "./methods/echo.js";\n',
  );
  // One file is loaded in a fraction of the time that hundreds take.
  const outfile = join(root, "node_modules/.cache/echo-apis", `${basename(folder)}.mjs`);
  await build({
    entryPoints: [join(folder, "out/entry.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  const emitted = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as {
    readonly mappers: MapperRegistry;
    readonly createEchoGateway: GeneratedFixture["createGateway"];
    readonly methods: Readonly<Record<string, AnyMethod>>;
  };
  const { mappers, createEchoGateway } = emitted;
  const methods = Object.values(emitted.methods);
  const closers: (() => Promise<unknown>)[] = [];
  const mapperOf = (fullName: string): AnyMapper => {
    const mapper = mappers.get(fullName);
    if (mapper === undefined) throw new Error(`no mapper for ${fullName}`);
    return mapper;
  };
  return {
    methods,
    mappers,
    mapperOf,
    textOf(fullName, message) {
      const mapper = mapperOf(fullName);
      const wire = message instanceof Uint8Array ? message : mapper.encode(message as never);
      // Of two forms of one message, what was decoded and encoded again has one.
      return mapper.toJson(mapper.encode(mapper.decode(wire) as never), { registry: mappers }) ?? "";
    },
    async serve(options) {
      const channel = createHttp2Channel({ target });
      const gateway = createEchoGateway({ channel, ...options });
      const sockets = createWebSocketAdapter(gateway.upgrade);
      const server = createNodeServer(gateway.handle, { onUpgrade: sockets.onUpgrade });
      const port = await server.listen(0, "127.0.0.1");
      closers.push(async () => {
        sockets.close();
        await server.close(100);
        channel.close(true);
      });
      return `http://127.0.0.1:${port}`;
    },
    async close() {
      await Promise.all(closers.map((close) => close()));
      await rm(folder, { recursive: true, force: true });
      await rm(outfile, { force: true });
    },
  };
}
