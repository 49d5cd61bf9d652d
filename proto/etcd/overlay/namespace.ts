import type { KeyValue } from "../messages/kv.js";
import type {
  CompareInit,
  DeleteRangeRequestInit,
  DeleteRangeResponse,
  PutRequestInit,
  PutResponse,
  RangeRequestInit,
  RangeResponse,
  RequestOpInit,
  ResponseOp,
  TxnRequestInit,
  TxnResponse,
  WatchRequestInit,
  WatchResponse,
} from "../messages/rpc.js";
import type { CallContext, ClientTransport, Messages } from "../runtime/client/index.js";
import type { MethodSchema } from "../runtime/core/index.js";
import { concatBytes, prefixEnd, toBytes, type Bytes } from "./key.js";

/** A transport under which every key of the KV and Watch services begins with `prefix`, unseen by its callers. */
export function withNamespace(next: ClientTransport, prefix: Bytes): ClientTransport {
  const space = createSpace(toBytes(prefix));
  return {
    ...next,
    async unary(method, input, context) {
      const change = space.get(`${method.service}.${method.name}`);
      if (change === undefined) return await next.unary(method, input, context);
      const answer = await next.unary(method, change.toServer(input) as typeof input, context);
      return change.toCaller(answer) as typeof answer;
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      const change = space.get(`${method.service}.${method.name}`);
      if (change === undefined) {
        yield* next.stream(method, inputs, context);
        return;
      }
      const changed = Array.isArray(inputs)
        ? inputs.map((input) => change.toServer(input) as I)
        : changeAll(inputs, (input) => change.toServer(input) as I);
      for await (const answer of next.stream(method, changed, context)) yield change.toCaller(answer) as O;
    },
  };
}

interface Change {
  toServer(input: unknown): unknown;
  toCaller(answer: unknown): unknown;
}

async function* changeAll<T>(inputs: Messages<T>, change: (input: T) => T): AsyncGenerator<T, void, undefined> {
  for await (const input of inputs) yield change(input);
}

function createSpace(prefix: Uint8Array): ReadonlyMap<string, Change> {
  const inner = (key: Uint8Array): Uint8Array => key.subarray(prefix.length);
  const kv = (each: KeyValue): KeyValue => ({ ...each, key: inner(each.key) });
  const selection = <T extends { readonly key?: Bytes | undefined; readonly rangeEnd?: Bytes | undefined }>(
    request: T,
  ): T => {
    const end = toBytes(request.rangeEnd ?? "");
    const isOpen = end.length === 1 && end[0] === 0;
    // The first key of all, as `prefix("")` asks for it, is the namespace's own beginning.
    const key = toBytes(request.key ?? "");
    const start = isOpen && key.length === 1 && key[0] === 0 ? prefix : concatBytes(prefix, key);
    return {
      ...request,
      key: start,
      ...(end.length > 0 && { rangeEnd: isOpen ? prefixEnd(prefix) : concatBytes(prefix, end) }),
    };
  };
  const put = (request: PutRequestInit): PutRequestInit => ({
    ...request,
    key: concatBytes(prefix, request.key ?? ""),
  });
  const compare = (each: CompareInit): CompareInit => selection(each);
  const operation = ({ request }: RequestOpInit): RequestOpInit => {
    switch (request?.case) {
      case "requestPut":
        return { request: { case: "requestPut", value: put(request.value) } };
      case "requestRange":
        return { request: { case: "requestRange", value: selection(request.value) } };
      case "requestDeleteRange":
        return { request: { case: "requestDeleteRange", value: selection(request.value) } };
      case "requestTxn":
        return { request: { case: "requestTxn", value: txn(request.value) } };
      case undefined:
        return {};
      default:
        return request satisfies never;
    }
  };
  const txn = (request: TxnRequestInit): TxnRequestInit => ({
    compare: (request.compare ?? []).map(compare),
    success: (request.success ?? []).map(operation),
    failure: (request.failure ?? []).map(operation),
  });
  const putAnswer = (answer: PutResponse): PutResponse => ({
    ...answer,
    ...(answer.prevKv && { prevKv: kv(answer.prevKv) }),
  });
  const rangeAnswer = (answer: RangeResponse): RangeResponse => ({ ...answer, kvs: answer.kvs.map(kv) });
  const deleteAnswer = (answer: DeleteRangeResponse): DeleteRangeResponse => ({
    ...answer,
    prevKvs: answer.prevKvs.map(kv),
  });
  const result = ({ response }: ResponseOp): ResponseOp => {
    switch (response?.case) {
      case "responsePut":
        return { response: { case: "responsePut", value: putAnswer(response.value) } };
      case "responseRange":
        return { response: { case: "responseRange", value: rangeAnswer(response.value) } };
      case "responseDeleteRange":
        return { response: { case: "responseDeleteRange", value: deleteAnswer(response.value) } };
      case "responseTxn":
        return { response: { case: "responseTxn", value: txnAnswer(response.value) } };
      case undefined:
        return {};
      default:
        return response satisfies never;
    }
  };
  const txnAnswer = (answer: TxnResponse): TxnResponse => ({ ...answer, responses: answer.responses.map(result) });
  const watch = (request: WatchRequestInit): WatchRequestInit =>
    request.requestUnion?.case === "createRequest"
      ? { requestUnion: { case: "createRequest", value: selection(request.requestUnion.value) } }
      : request;
  const watchAnswer = (answer: WatchResponse): WatchResponse => ({
    ...answer,
    events: answer.events.map((event) => ({
      ...event,
      ...(event.kv && { kv: kv(event.kv) }),
      ...(event.prevKv && { prevKv: kv(event.prevKv) }),
    })),
  });
  return new Map<string, Change>([
    ["etcdserverpb.KV.Put", createChange(put, putAnswer)],
    ["etcdserverpb.KV.Range", createChange<RangeRequestInit, RangeResponse>(selection, rangeAnswer)],
    ["etcdserverpb.KV.DeleteRange", createChange<DeleteRangeRequestInit, DeleteRangeResponse>(selection, deleteAnswer)],
    ["etcdserverpb.KV.Txn", createChange(txn, txnAnswer)],
    ["etcdserverpb.Watch.Watch", createChange(watch, watchAnswer)],
  ]);
}

function createChange<I, O>(toServer: (input: I) => I, toCaller: (answer: O) => O): Change {
  return { toServer: (input) => toServer(input as I), toCaller: (answer) => toCaller(answer as O) };
}
