import { type Channel, type ChannelCallOptions, readStatusDetails } from "../grpc/index.js";
import {
  type CallContext,
  ClientError,
  type ClientTransport,
  type ErrorDetail,
  type Messages,
  sendInputs,
  toClientError,
} from "../client/index.js";
import {
  type AnyMapper,
  type AnyMethod,
  type JsonValue,
  type MapperRegistry,
  type Metadata,
  type MethodSchema,
  type Status,
  createMessageQueue,
  createMetadata,
  isReservedMetadataName,
  statusCodes,
} from "../core/index.js";

/** What a gRPC transport sends over, and how it turns messages into bytes. */
export interface GrpcTransportOptions {
  readonly channel: Channel;
  readonly mappers: MapperRegistry;
}

/** gRPC over any channel. Closing the channel is the caller's affair. */
export function createMappedTransport({ channel, mappers }: GrpcTransportOptions): ClientTransport {
  return {
    unary: <I, O>(method: MethodSchema<I, O>, input: I, context: CallContext) =>
      new Promise<O>((resolve, reject) => {
        const options = channelOptions(context);
        const call = channel.unary(
          grpcPath(method),
          encode(mapperOf(mappers, method.input.fullName), input),
          options,
          (status, message, headers, trailers) => {
            context.signal.removeEventListener("abort", cancel);
            if (context.signal.aborted) reject(toClientError(context.signal.reason, context.signal));
            else if (status.code !== statusCodes.OK) reject(errorOf(mappers, status, headers, trailers));
            else {
              const [leading, trailing] = [toHeaders(headers), toHeaders(trailers)];
              context.onHeader?.(leading);
              context.onTrailer?.(trailing);
              context.onResponse?.({ headers: leading, trailers: trailing, raw: message });
              try {
                resolve(decode<O>(mapperOf(mappers, method.output.fullName), message));
              } catch (error) {
                reject(error);
              }
            }
          },
        );
        const cancel = (): void => call.cancel();
        if (context.signal.aborted) cancel();
        else context.signal.addEventListener("abort", cancel);
      }),
    stream: (method, inputs, context) => openStream(channel, mappers, method, inputs, context),
  };
}

/** Answers waiting to be taken at which the upstream is asked to pause, and at which to go on. */
const pauseAt = 64;
const resumeAt = 16;

async function* openStream<I, O>(
  channel: Channel,
  mappers: MapperRegistry,
  method: MethodSchema<I, O>,
  inputs: Messages<I>,
  context: CallContext,
): AsyncGenerator<O, void, undefined> {
  const input = mapperOf(mappers, method.input.fullName);
  const output = mapperOf(mappers, method.output.fullName);
  let isPaused = false;
  let leading: Metadata = createMetadata();
  let onDrain: (() => void) | undefined;
  let finish: (() => void) | undefined;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  const answers = createMessageQueue<Uint8Array>(() => {
    if (!isPaused || answers.size > resumeAt) return;
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
      if (isPaused || answers.size < pauseAt) return;
      isPaused = true;
      call.pause();
    },
    drain: () => onDrain?.(),
    end(status, trailers) {
      finish?.();
      if (status.code !== statusCodes.OK) answers.fail(errorOf(mappers, status, leading, trailers));
      else {
        context.onTrailer?.(toHeaders(trailers));
        answers.end();
      }
    },
  });
  const abort = (): void => {
    answers.fail(toClientError(context.signal.reason, context.signal));
    call.cancel();
  };
  context.signal.addEventListener("abort", abort);
  const send = (message: I): Promise<void> | undefined =>
    call.send(encode(input, message)) ? undefined : new Promise((resolve) => (onDrain = resolve));
  sendInputs(inputs, send, ended).then(
    () => call.halfClose(),
    (error: unknown) => {
      answers.fail(error);
      call.cancel();
    },
  );
  try {
    for await (const bytes of answers) yield decode<O>(output, bytes);
  } finally {
    context.signal.removeEventListener("abort", abort);
    finish?.();
    call.cancel();
  }
}

function channelOptions({ metadata, deadlineMs }: CallContext): ChannelCallOptions {
  const sent = createMetadata();
  metadata.forEach((value, name) => {
    if (!isReservedMetadataName(name)) sent[name] = value;
  });
  return { metadata: sent, ...(deadlineMs !== undefined && { timeoutMs: Math.max(1, deadlineMs - Date.now()) }) };
}

function grpcPath({ service, name }: AnyMethod): string {
  return `/${service}/${name}`;
}

function mapperOf(mappers: MapperRegistry, fullName: string): AnyMapper {
  const mapper = mappers.get(fullName);
  if (mapper === undefined) throw new ClientError(statusCodes.UNIMPLEMENTED, `no mapper for ${fullName}`);
  return mapper;
}

function encode(mapper: AnyMapper, message: unknown): Uint8Array {
  try {
    return mapper.encode(message as never);
  } catch (error) {
    const field = faultyField(mapper, message);
    const why = error instanceof Error ? error.message : String(error);
    throw new ClientError(statusCodes.INVALID_ARGUMENT, field === undefined ? why : `${field}: ${why}`, {
      cause: error,
      origin: "client",
    });
  }
}

/** The field without which the message would encode, found by encoding each alone: encoders do not keep count of where they are. */
function faultyField({ schema, encode: encodeOne }: AnyMapper, message: unknown): string | undefined {
  const fields = Object(message) as Readonly<Record<string, unknown>>;
  const isFaulty = (key: string): boolean => {
    try {
      if (Object.hasOwn(fields, key)) encodeOne({ [key]: fields[key] } as never);
      return false;
    } catch {
      return true;
    }
  };
  const found = schema.fields.find(({ oneof, property }) => isFaulty(oneof ?? property));
  if (found?.oneof === undefined) return found?.name;
  // Of a oneof it is the member that was chosen, if there is one of that name.
  const { case: chosen } = Object(fields[found.oneof]) as { readonly case?: unknown };
  return schema.fields.find(({ oneof, property }) => oneof === found.oneof && property === chosen)?.name ?? found.oneof;
}

function decode<O>(mapper: AnyMapper, bytes: Uint8Array): O {
  try {
    return mapper.decode(bytes) as O;
  } catch (error) {
    throw new ClientError(statusCodes.INTERNAL, `the answer is no ${mapper.fullName}`, { cause: error });
  }
}

function toHeaders(...parts: readonly Metadata[]): Headers {
  const headers = new Headers();
  for (const part of parts) {
    for (const name of Object.keys(part)) {
      for (const value of [part[name] ?? []].flat()) {
        try {
          headers.append(name, value);
        } catch {
          // A name or value that HTTP headers cannot hold.
        }
      }
    }
  }
  return headers;
}

function errorOf(mappers: MapperRegistry, status: Status, headers: Metadata, trailers: Metadata): ClientError {
  const details = readStatusDetails(status).map(({ typeUrl, value }): ErrorDetail => {
    const type = typeUrl.slice(typeUrl.lastIndexOf("/") + 1);
    const json = detailJson(mappers.get(type), value, mappers);
    return { type, bytes: value, ...(json !== undefined && { json }) };
  });
  return new ClientError(status.code, status.message, {
    details,
    metadata: toHeaders(headers, trailers),
    ...(status.origin && { origin: status.origin }),
  });
}

/** A detail in JSON, as the transports that speak JSON have it, if its type is known and its bytes are of that type. */
function detailJson(mapper: AnyMapper | undefined, bytes: Uint8Array, registry: MapperRegistry): JsonValue | undefined {
  try {
    return mapper && (JSON.parse(mapper.toJson(bytes, { registry })) as JsonValue);
  } catch {
    return undefined;
  }
}
