import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatDiagnostic } from "../../../generator/diagnostics.js";
import { produce } from "../../../generator/produce.js";
import type { AnyMapper, MapperRegistry } from "../../../generator/runtime/core/mapper.js";
import type { AnyMethod } from "../../../generator/runtime/core/method.js";
import { createHttp2Channel } from "../../../generator/runtime/grpc/http2-channel.js";
import type { DialectName } from "../../../generator/runtime/gateway/dialects.js";
import { createNodeServer } from "../../../generator/runtime/serve/node-adapter.js";
import { startFakeUpstream } from "../gateway/fake-upstream.js";
import type { GeneratedFixture } from "../gateway/generate-fixture.js";

/** A generated API whose upstream sends every message back. */
export interface EchoApi {
  readonly methods: readonly AnyMethod[];
  /** The JSON of bytes of a message, or of the message a caller gives. */
  textOf(fullName: string, message: Uint8Array | object): string;
  /** Messages that the upstream has got since the last time this was asked. */
  takeReceived(): readonly Uint8Array[];
  serve(dialect: DialectName): Promise<string>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Generates clients and gateway of a proto and starts the echo. */
export async function openEchoApi(proto: string): Promise<EchoApi> {
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
  const load = async <T>(path: string): Promise<T> => (await import(join(folder, "out", path))) as T;
  const { mappers } = await load<{ mappers: MapperRegistry }>("mappers/index.ts");
  const { createEchoGateway } = await load<{ createEchoGateway: GeneratedFixture["createGateway"] }>("gateway.ts");
  const methods = Object.values(await load<Record<string, AnyMethod>>("methods/echo.ts"));
  let received: Uint8Array[] = [];
  const upstream = await startFakeUpstream((call) => {
    call.onEnd(() => {
      received.push(...call.messages);
      for (const message of call.messages) call.send(message);
      call.finish(0);
    });
  });
  const closers: (() => Promise<unknown>)[] = [];
  const mapperOf = (fullName: string): AnyMapper => {
    const mapper = mappers.get(fullName);
    if (mapper === undefined) throw new Error(`no mapper for ${fullName}`);
    return mapper;
  };
  return {
    methods,
    textOf(fullName, message) {
      const mapper = mapperOf(fullName);
      const wire = message instanceof Uint8Array ? message : mapper.encode(message as never);
      // Of two forms of one message, what was decoded and encoded again has one.
      return mapper.toJson(mapper.encode(mapper.decode(wire) as never), { registry: mappers }) ?? "";
    },
    takeReceived() {
      const all = received;
      received = [];
      return all;
    },
    async serve(dialect) {
      const channel = createHttp2Channel({ target: upstream.target });
      const server = createNodeServer(createEchoGateway({ channel, dialect }).handle);
      const port = await server.listen(0, "127.0.0.1");
      closers.push(async () => {
        await server.close(100);
        channel.close(true);
      });
      return `http://127.0.0.1:${port}`;
    },
    async close() {
      await Promise.all(closers.map((close) => close()));
      await upstream.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
