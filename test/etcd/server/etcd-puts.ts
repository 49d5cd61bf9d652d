import { PutRequestMapper } from "../../../generated/etcd/mappers/rpc.js";
import { createHttp2Channel } from "../../../generated/etcd/runtime/grpc/http2-channel.js";

/** Puts `prefix + number` over gRPC, many at once; answers what it takes for the numbers from `from` on. */
export interface Putter {
  put(from: number, count: number): Promise<void>;
  close(): void;
}

/** Creates a putter to an etcd; `atOnce` calls are under way at a time. */
export function createPutter(endpoint: string, prefix: string, atOnce = 50): Putter {
  const channel = createHttp2Channel({ target: endpoint });
  const putOne = (number: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const wire = PutRequestMapper.encode({ key: `${prefix}${number}`, value: `value ${number}` });
      channel.unary("/etcdserverpb.KV/Put", wire, {}, (status) => {
        if (status.code === 0) resolve();
        else reject(new Error(`put ${number}: ${status.code} ${status.message}`));
      });
    });
  return {
    async put(from, count) {
      let next = from;
      const worker = async (): Promise<void> => {
        for (let number = next++; number < from + count; number = next++) await putOne(number);
      };
      await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
    },
    close: () => channel.close(true),
  };
}

/** Key and modification revision of each event in the JSON of a WatchResponse. */
export function eventsOf(json: string): readonly { readonly key: string; readonly revision: number }[] {
  const { events = [] } = JSON.parse(json) as { events?: readonly { kv: { key: string; mod_revision: string } }[] };
  return events.map(({ kv }) => ({ key: Buffer.from(kv.key, "base64").toString(), revision: Number(kv.mod_revision) }));
}

/** The JSON that opens a watch of everything with a prefix. */
export function watchPrefix(prefix: string, more: Readonly<Record<string, unknown>> = {}): string {
  const key = Buffer.from(prefix);
  const end = Buffer.from(key);
  end[end.length - 1] = (end.at(-1) ?? 0) + 1;
  return JSON.stringify({
    create_request: { key: key.toString("base64"), range_end: end.toString("base64"), ...more },
  });
}
