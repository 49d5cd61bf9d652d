import { concatBytes, prefixEnd, toBytes } from "./key.js";
/** A transport under which every key of the KV and Watch services begins with `prefix`, unseen by its callers. */
export function withNamespace(next, prefix) {
    const space = createSpace(toBytes(prefix));
    return {
        ...next,
        async unary(method, input, context) {
            const change = space.get(`${method.service}.${method.name}`);
            if (change === undefined)
                return await next.unary(method, input, context);
            const answer = await next.unary(method, change.toServer(input), context);
            return change.toCaller(answer);
        },
        async *stream(method, inputs, context) {
            const change = space.get(`${method.service}.${method.name}`);
            if (change === undefined) {
                yield* next.stream(method, inputs, context);
                return;
            }
            const changed = Array.isArray(inputs)
                ? inputs.map((input) => change.toServer(input))
                : changeAll(inputs, (input) => change.toServer(input));
            for await (const answer of next.stream(method, changed, context))
                yield change.toCaller(answer);
        },
    };
}
async function* changeAll(inputs, change) {
    for await (const input of inputs)
        yield change(input);
}
function createSpace(prefix) {
    const inner = (key) => key.subarray(prefix.length);
    const kv = (each) => ({ ...each, key: inner(each.key) });
    const selection = (request) => {
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
    const put = (request) => ({
        ...request,
        key: concatBytes(prefix, request.key ?? ""),
    });
    const compare = (each) => selection(each);
    const operation = ({ request }) => {
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
                return request;
        }
    };
    const txn = (request) => ({
        compare: (request.compare ?? []).map(compare),
        success: (request.success ?? []).map(operation),
        failure: (request.failure ?? []).map(operation),
    });
    const putAnswer = (answer) => ({
        ...answer,
        ...(answer.prevKv && { prevKv: kv(answer.prevKv) }),
    });
    const rangeAnswer = (answer) => ({ ...answer, kvs: answer.kvs.map(kv) });
    const deleteAnswer = (answer) => ({
        ...answer,
        prevKvs: answer.prevKvs.map(kv),
    });
    const result = ({ response }) => {
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
                return response;
        }
    };
    const txnAnswer = (answer) => ({ ...answer, responses: answer.responses.map(result) });
    const watch = (request) => request.requestUnion?.case === "createRequest"
        ? { requestUnion: { case: "createRequest", value: selection(request.requestUnion.value) } }
        : request;
    const watchAnswer = (answer) => ({
        ...answer,
        events: answer.events.map((event) => ({
            ...event,
            ...(event.kv && { kv: kv(event.kv) }),
            ...(event.prevKv && { prevKv: kv(event.prevKv) }),
        })),
    });
    return new Map([
        ["etcdserverpb.KV.Put", createChange(put, putAnswer)],
        ["etcdserverpb.KV.Range", createChange(selection, rangeAnswer)],
        ["etcdserverpb.KV.DeleteRange", createChange(selection, deleteAnswer)],
        ["etcdserverpb.KV.Txn", createChange(txn, txnAnswer)],
        ["etcdserverpb.Watch.Watch", createChange(watch, watchAnswer)],
    ]);
}
function createChange(toServer, toCaller) {
    return { toServer: (input) => toServer(input), toCaller: (answer) => toCaller(answer) };
}
//# sourceMappingURL=namespace.js.map