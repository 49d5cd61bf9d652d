import { readStatusDetails } from "../grpc/index.js";
import { ClientError, sendInputs, toClientError, } from "../client/index.js";
import { createMessageQueue, createMetadata, isReservedMetadataName, statusCodes, } from "../core/index.js";
/** gRPC over any channel. Closing the channel is the caller's affair. */
export function createMappedTransport({ channel, mappers }) {
    return {
        unary: (method, input, context) => new Promise((resolve, reject) => {
            const options = channelOptions(context);
            const call = channel.unary(grpcPath(method), encode(mapperOf(mappers, method.input.fullName), input), options, (status, message, headers, trailers) => {
                context.signal.removeEventListener("abort", cancel);
                if (context.signal.aborted)
                    reject(toClientError(context.signal.reason, context.signal));
                else if (status.code !== statusCodes.OK)
                    reject(errorOf(status, headers, trailers));
                else {
                    context.onHeader?.(toHeaders(headers));
                    context.onTrailer?.(toHeaders(trailers));
                    resolve(decode(mapperOf(mappers, method.output.fullName), message));
                }
            });
            const cancel = () => call.cancel();
            if (context.signal.aborted)
                cancel();
            else
                context.signal.addEventListener("abort", cancel);
        }),
        stream: (method, inputs, context) => openStream(channel, mappers, method, inputs, context),
    };
}
/** Answers waiting to be taken at which the upstream is asked to pause, and at which to go on. */
const pauseAt = 64;
const resumeAt = 16;
async function* openStream(channel, mappers, method, inputs, context) {
    const input = mapperOf(mappers, method.input.fullName);
    const output = mapperOf(mappers, method.output.fullName);
    let isPaused = false;
    let leading = createMetadata();
    let onDrain;
    let finish;
    const ended = new Promise((resolve) => (finish = resolve));
    const answers = createMessageQueue(() => {
        if (!isPaused || answers.size > resumeAt)
            return;
        isPaused = false;
        call.resume();
    });
    context.signal.throwIfAborted();
    const call = channel.stream(grpcPath(method), channelOptions(context), {
        headers(metadata) {
            leading = metadata;
            context.onHeader?.(toHeaders(metadata));
        },
        message(bytes) {
            answers.push(bytes);
            if (isPaused || answers.size < pauseAt)
                return;
            isPaused = true;
            call.pause();
        },
        drain: () => onDrain?.(),
        end(status, trailers) {
            finish?.();
            if (status.code !== statusCodes.OK)
                answers.fail(errorOf(status, leading, trailers));
            else {
                context.onTrailer?.(toHeaders(trailers));
                answers.end();
            }
        },
    });
    const abort = () => {
        answers.fail(toClientError(context.signal.reason, context.signal));
        call.cancel();
    };
    context.signal.addEventListener("abort", abort);
    const send = (message) => call.send(encode(input, message)) ? undefined : new Promise((resolve) => (onDrain = resolve));
    sendInputs(inputs, send, ended).then(() => call.halfClose(), (error) => {
        answers.fail(error);
        call.cancel();
    });
    try {
        for await (const bytes of answers)
            yield decode(output, bytes);
    }
    finally {
        context.signal.removeEventListener("abort", abort);
        finish?.();
        call.cancel();
    }
}
function channelOptions({ metadata, deadlineMs }) {
    const sent = createMetadata();
    metadata.forEach((value, name) => {
        if (!isReservedMetadataName(name))
            sent[name] = value;
    });
    return { metadata: sent, ...(deadlineMs !== undefined && { timeoutMs: Math.max(1, deadlineMs - Date.now()) }) };
}
function grpcPath({ service, name }) {
    return `/${service}/${name}`;
}
function mapperOf(mappers, fullName) {
    const mapper = mappers.get(fullName);
    if (mapper === undefined)
        throw new ClientError(statusCodes.UNIMPLEMENTED, `no mapper for ${fullName}`);
    return mapper;
}
function encode(mapper, message) {
    return mapper.encode(message);
}
function decode(mapper, bytes) {
    try {
        return mapper.decode(bytes);
    }
    catch (error) {
        throw new ClientError(statusCodes.INTERNAL, `the answer is no ${mapper.fullName}`, { cause: error });
    }
}
function toHeaders(...parts) {
    const headers = new Headers();
    for (const part of parts) {
        for (const name of Object.keys(part)) {
            for (const value of [part[name] ?? []].flat()) {
                try {
                    headers.append(name, value);
                }
                catch {
                    // A name or value that HTTP headers cannot hold.
                }
            }
        }
    }
    return headers;
}
function errorOf(status, headers, trailers) {
    const details = readStatusDetails(status).map(({ typeUrl, value }) => ({
        type: typeUrl.slice(typeUrl.lastIndexOf("/") + 1),
        bytes: value,
    }));
    return new ClientError(status.code, status.message, { details, metadata: toHeaders(headers, trailers) });
}
//# sourceMappingURL=grpc-transport.js.map