import { join } from "node:path";
import type { MapperRegistry } from "../../generator/runtime/core/index.js";
import type { RouteMethod } from "../../generator/runtime/gateway/index.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../runtime/gateway/fake-upstream.js";

/** A gRPC server of generated APIs, in JSON. */
export interface JsonUpstream extends FakeUpstream {
  /** What has been called, with its messages. */
  readonly received: {
    readonly method: string;
    readonly messages: readonly unknown[];
    readonly headers: FakeCall["headers"];
  }[];
}

/** Answers a call: the messages to send, or `undefined` for a call that is never answered. */
export type JsonAnswer = (method: string, messages: readonly unknown[]) => readonly unknown[] | undefined;

/** Starts a server of all methods whose outputs lie in these folders; the answer is given once the client has half-closed. */
export async function startJsonUpstream(
  outputs: readonly string[],
  answer: JsonAnswer,
  options: Parameters<typeof startFakeUpstream>[1] = {},
): Promise<JsonUpstream> {
  const loaded = await Promise.all(
    outputs.map(async (output) => {
      const { routeMethods } = (await import(join(output, "routes/index.ts"))) as {
        routeMethods: readonly RouteMethod[];
      };
      const { mappers } = (await import(join(output, "mappers/index.ts"))) as { mappers: MapperRegistry };
      return routeMethods.map((method) => [method.grpcPath, { method, mappers }] as const);
    }),
  );
  const methods = new Map(loaded.flat());
  const received: JsonUpstream["received"] = [];
  const upstream = await startFakeUpstream((call) => {
    call.onEnd(() => {
      const known = methods.get(call.path);
      if (known === undefined) {
        call.trailersOnly(12, `no method ${call.path}`);
        return;
      }
      const { method, mappers: registry } = known;
      const messages = call.messages.map(
        (wire): unknown => JSON.parse(method.input.toJson(wire, { useProtoNames: true, registry })) as unknown,
      );
      const name = call.path.split("/").at(-1) ?? "";
      received.push({ method: name, messages, headers: call.headers });
      const answers = answer(name, messages);
      if (answers === undefined) return;
      for (const each of answers) call.send(method.output.fromJson(Buffer.from(JSON.stringify(each)), { registry }));
      call.finish(0);
    });
  }, options);
  return Object.assign(upstream, { received });
}
