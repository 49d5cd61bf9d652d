import { ClientError, type ClientTransport } from "../runtime/client/index.js";
import { statusCodes } from "../runtime/core/index.js";

/** Answers that show a revision of the store in their header. */
interface WithHeader {
  readonly header?: { readonly revision: bigint };
}

const reads: ReadonlySet<string> = new Set(["etcdserverpb.KV.Range", "etcdserverpb.KV.Txn"]);

/**
 * A transport whose reads never go back in time: a member that lags behind what this client has seen already (possible with `serializable`
 * after a change of members) is not believed; its answer fails with UNAVAILABLE, so that reads are made again, at another member.
 * Goes around each endpoint's transport before it is given to `createEtcd`, with one clock for all: `endpoints.map(createOrdering())`.
 */
export function createOrdering(): (member: ClientTransport) => ClientTransport {
  let newest = 0n;
  return (next) => ({
    ...next,
    async unary(method, input, context) {
      const answer = await next.unary(method, input, context);
      const revision = (answer as WithHeader).header?.revision ?? 0n;
      const wanted = (input as { readonly revision?: bigint | number }).revision;
      if (reads.has(`${method.service}.${method.name}`) && revision < newest && !wanted)
        throw new ClientError(
          statusCodes.UNAVAILABLE,
          `the member is at revision ${revision}, and ${newest} was seen already`,
          { origin: "network" },
        );
      if (method.service === "etcdserverpb.KV" && revision > newest) newest = revision;
      return answer;
    },
  });
}
