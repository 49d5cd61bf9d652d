import { createHttp2Channel } from "../../../generator/runtime/grpc/http2-channel.js";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";
import { createNodeServer } from "../../../generator/runtime/serve/node-adapter.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "./fake-upstream.js";
import { generateFixture, type GeneratedFixture } from "./generate-fixture.js";

/** What reached the upstream: the method's name and its messages as JSON. */
export interface Received {
  readonly method: string;
  readonly messages: readonly unknown[];
  readonly headers: FakeCall["headers"];
}

/** A generated gateway of the library proto in front of a fake upstream. */
export interface Library {
  readonly fixture: GeneratedFixture;
  readonly upstream: FakeUpstream;
  /** What the upstream answers next: JSON of messages, or anything a call can do. */
  respond(answer: readonly unknown[] | ((call: FakeCall) => void)): void;
  /** The last call that the upstream has got whole. */
  last(): Received | undefined;
  /** Starts a gateway with options of its own; answers its base URL. */
  serve(options?: Partial<GatewayOptions> & { readonly unbound?: boolean }): Promise<string>;
  close(): Promise<void>;
}

/** Generates the library's gateway and starts a fake upstream for it. */
export async function openLibrary(): Promise<Library> {
  const proto = "test/runtime/gateway/fixtures/proto";
  const fixture = await generateFixture("library", {
    protos: [`${proto}/library/library.proto`],
    includes: [proto],
    serviceConfigs: [`${proto}/library/library.yaml`],
  });
  const methods = new Map(fixture.methods.map((method) => [method.grpcPath, method]));
  const decoder = new TextDecoder();
  const closers: (() => Promise<unknown>)[] = [];
  let answer: readonly unknown[] | ((call: FakeCall) => void) = [{}];
  let last: Received | undefined;
  const upstream = await startFakeUpstream((call) => {
    const method = methods.get(call.path);
    call.onEnd(() => {
      const messages = call.messages.map((wire): unknown =>
        JSON.parse(method?.input.toJson(wire, { useProtoNames: true, registry: fixture.mappers }) ?? "null"),
      );
      last = {
        method: decoder.decode(Buffer.from(call.path.split("/").at(-1) ?? "")),
        messages,
        headers: call.headers,
      };
      if (typeof answer === "function" || method === undefined) return;
      for (const each of answer)
        call.send(method.output.fromJson(Buffer.from(JSON.stringify(each)), { registry: fixture.mappers }));
      call.finish(0);
    });
    if (typeof answer === "function") answer(call);
  });
  return {
    fixture,
    upstream,
    respond(next) {
      answer = next;
    },
    last: () => last,
    async serve(options = {}) {
      const channel = createHttp2Channel({ target: upstream.target });
      const gateway = fixture.createGateway({ ...options, channel });
      const server = createNodeServer(gateway.handle);
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
      await fixture.remove();
    },
  };
}
