import { startFakeUpstream, type FakeCall } from "../runtime/gateway/fake-upstream.js";

/** What the upstream is to answer. */
export interface PlannedAnswer {
  /** Wire bytes of the messages; `echo` sends back what came. */
  readonly messages: "echo" | readonly Uint8Array[];
  readonly code?: number;
  readonly message?: string;
  /** `google.rpc.Status` in wire format. */
  readonly details?: Uint8Array;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly trailers?: Readonly<Record<string, string | string[]>>;
}

/** What one gateway sent for a case. */
export interface ReceivedCall {
  readonly path: string;
  readonly messages: readonly Uint8Array[];
  readonly headers: FakeCall["headers"];
}

/** A gRPC server that both gateways stand before; the header `grpc-metadata-case` tells which request a call comes from. */
export interface CaseUpstream {
  readonly target: string;
  expect(id: string, answer: PlannedAnswer): void;
  /** The call that came for a case, if one has come whole; forgets the case. */
  take(id: string): ReceivedCall | undefined;
  close(): Promise<void>;
}

export async function startCaseUpstream(): Promise<CaseUpstream> {
  const plans = new Map<string, PlannedAnswer>();
  const received = new Map<string, ReceivedCall>();
  const upstream = await startFakeUpstream((call) => {
    const id = String(call.headers["case"]);
    call.onEnd(() => {
      const plan = plans.get(id);
      if (plan === undefined) return call.trailersOnly(5, "no such case");
      received.set(id, { path: call.path, messages: [...call.messages], headers: call.headers });
      const details = plan.details === undefined ? {} : { "grpc-status-details-bin": base64(plan.details) };
      if (plan.headers !== undefined) call.respond(plan.headers);
      for (const message of plan.messages === "echo" ? call.messages : plan.messages) call.send(message);
      if (plan.headers === undefined) call.respond();
      call.finish(plan.code ?? 0, plan.message ?? "", { ...details, ...plan.trailers });
    });
  });
  return {
    target: upstream.target,
    expect(id, answer) {
      plans.set(id, answer);
    },
    take(id) {
      const call = received.get(id);
      received.delete(id);
      plans.delete(id);
      upstream.calls.length = 0;
      return call;
    },
    close: upstream.close,
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replace(/=+$/, "");
}
