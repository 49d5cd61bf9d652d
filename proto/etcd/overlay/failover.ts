import { type CallContext, type ClientTransport, type Messages, toClientError } from "../runtime/client/index.js";
import { type MethodSchema, statusCodes } from "../runtime/core/index.js";
import { mayRepeat } from "./call-safety.js";

/** Members as one transport, and the list of them, which may change. */
export interface Failover {
  readonly transport: ClientTransport;
  /** Replaces the members; those that are left are closed after their calls. */
  set(members: readonly ClientTransport[]): void;
  close(force?: boolean): void;
}

/**
 * One transport over several members. Calls stay with a member until it is unavailable; then the next one is taken, for this call too
 * if it may be repeated, else for the calls after it. With `round_robin` each call begins with another member.
 */
export function withFailover(members: readonly ClientTransport[]): ClientTransport {
  return createFailover(members).transport;
}

/** The same, with members that may be replaced. `wrap` goes around each. */
export function createFailover(
  given: readonly ClientTransport[],
  balancing: "failover" | "round_robin" = "failover",
  wrap: (member: ClientTransport) => ClientTransport = (member) => member,
): Failover {
  let own = requireMembers(given);
  let members = own.map(wrap);
  let current = 0;
  const leave = (index: number): void => {
    if (current === index) current = (index + 1) % members.length;
  };
  const choose = (attempt: number): number => {
    current %= members.length;
    if (balancing === "round_robin" && attempt === 1) leave(current);
    return current;
  };
  const at = (index: number): ClientTransport => members[index] ?? (members[0] as ClientTransport);
  const transport: ClientTransport = {
    ...at(0),
    async unary(method, input, context) {
      for (let attempt = 1; ; attempt++) {
        const index = choose(attempt);
        try {
          return await at(index).unary(method, input, context);
        } catch (error) {
          const failure = toClientError(error, context.signal);
          if (failure.code === statusCodes.UNAVAILABLE) leave(index);
          if (attempt >= members.length || context.signal.aborted || !mayRepeat(method, failure)) throw failure;
        }
      }
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      for (let attempt = 1; ; attempt++) {
        const index = choose(attempt);
        let isFresh = Array.isArray(inputs);
        try {
          for await (const answer of at(index).stream(method, inputs, context)) {
            isFresh = false;
            yield answer;
          }
          return;
        } catch (error) {
          const failure = toClientError(error, context.signal);
          if (!context.signal.aborted && failure.code !== statusCodes.INVALID_ARGUMENT) leave(index);
          if (!isFresh || attempt >= members.length || context.signal.aborted || !mayRepeat(method, failure))
            throw failure;
        }
      }
    },
    close: (force) => own.forEach((member) => member.close?.(force)),
  };
  return {
    transport,
    set(next) {
      const left = own.filter((member) => !next.includes(member));
      own = requireMembers(next);
      members = own.map(wrap);
      for (const member of left) member.close?.();
    },
    close: (force) => transport.close?.(force),
  };
}

function requireMembers(members: readonly ClientTransport[]): readonly ClientTransport[] {
  if (members.length === 0) throw new TypeError("an etcd client needs at least one endpoint");
  return members;
}
