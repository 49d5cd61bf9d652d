import { startFakeUpstream } from "../gateway/fake-upstream.js";

/** A gRPC server that sends every message back. */
export interface EchoUpstream {
  readonly target: string;
  /** Messages that came since the last time this was asked. */
  takeReceived(): readonly Uint8Array[];
  close(): Promise<void>;
}

/** Starts it on loopback. A method whose name begins with `Collect` is answered once, with the last message or an empty one. */
export async function startEchoUpstream(): Promise<EchoUpstream> {
  let received: Uint8Array[] = [];
  const upstream = await startFakeUpstream((call) => {
    call.onEnd(() => {
      received.push(...call.messages);
      const isSingle = /\/Collect\w*$/.test(call.path);
      for (const message of isSingle ? [call.messages.at(-1) ?? new Uint8Array(0)] : call.messages) call.send(message);
      call.finish(0);
      upstream.calls.length = 0;
    });
  });
  return {
    target: upstream.target,
    takeReceived() {
      const all = received;
      received = [];
      return all;
    },
    close: upstream.close,
  };
}
