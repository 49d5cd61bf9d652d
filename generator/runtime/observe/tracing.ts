import { type MutableMetadata, isMetadataName, isMetadataValue, statusCodes } from "../core/index.js";
import type { ArrivedRequest, CallAttempt, FinishedExchange, GatewayCall, GatewayHooks } from "../gateway/index.js";
import type { HttpRequest } from "../http/index.js";
import type { TraceApi, TraceSpan } from "./trace-api.js";

/** How spans are made. */
export interface TracingOptions {
  /** Name of the tracer, default `gatewright`. */
  readonly tracer?: string;
  /** Trace the gateway's own paths (health, metrics) as well; default false. */
  readonly ownPaths?: boolean;
}

/** Traces of a gateway: `createGateway({ ..., hooks: tracing.hooks })`. */
export interface Tracing {
  readonly hooks: GatewayHooks;
  /** The OpenTelemetry context of a request, for `context.with` in hooks of one's own; undefined for what is not traced. */
  contextOf(request: HttpRequest): unknown;
  /** `trace_id` and `span_id` for log lines. */
  fieldsOf(request: HttpRequest): { readonly trace_id?: string; readonly span_id?: string };
}

interface Traced {
  readonly context: unknown;
  readonly server: TraceSpan;
  client: TraceSpan | undefined;
}

/** What W3C calls the headers of a context. */
const contextHeaders = ["traceparent", "tracestate", "baggage"];

/** The statuses that are the server's fault. */
const serverFaults: ReadonlySet<number> = new Set([
  statusCodes.UNKNOWN,
  statusCodes.DEADLINE_EXCEEDED,
  statusCodes.UNIMPLEMENTED,
  statusCodes.INTERNAL,
  statusCodes.UNAVAILABLE,
  statusCodes.DATA_LOSS,
]);

/**
 * Traces every exchange with a span of its own (`SERVER`, below the one that the client's headers name) and the call to the upstream with one
 * below that (`CLIENT`), whose context goes upstream. With what the SDK's propagators read and write: W3C `traceparent`, `tracestate` and
 * `baggage` by default. Where no SDK is set up, these three are handed on as they came.
 */
export function createTracing(api: TraceApi, options: TracingOptions = {}): Tracing {
  const tracer = api.trace.getTracer(options.tracer ?? "gatewright");
  const known = new WeakMap<HttpRequest, Traced>();

  const begin = ({ request, route }: ArrivedRequest): void => {
    const parent = api.propagation.extract(api.ROOT_CONTEXT, request, headerGetter);
    const attributes = {
      "http.request.method": request.method,
      ...(route !== undefined && { "http.route": route.template }),
    };
    const name = route === undefined ? request.method : `${request.method} ${route.template}`;
    const server = tracer.startSpan(name, { kind: api.SpanKind.SERVER, attributes }, parent);
    known.set(request, { context: api.trace.setSpan(parent, server), server, client: undefined });
  };
  const call = ({ exchange, route, metadata }: GatewayCall): void => {
    const traced = known.get(exchange);
    if (traced === undefined) return;
    const [, service = "", method = ""] = route.method.grpcPath.split("/");
    const attributes = { "rpc.system": "grpc", "rpc.service": service, "rpc.method": method };
    traced.client = tracer.startSpan(`${service}/${method}`, { kind: api.SpanKind.CLIENT, attributes }, traced.context);
    api.propagation.inject(api.trace.setSpan(traced.context, traced.client), metadata, metadataSetter);
    handOn(exchange, metadata);
  };
  const endCall = (request: HttpRequest, code: number): void => {
    const traced = known.get(request);
    const client = traced?.client;
    if (traced === undefined || client === undefined) return;
    traced.client = undefined;
    client.setAttribute("rpc.grpc.status_code", code);
    if (code !== statusCodes.OK) client.setStatus({ code: api.SpanStatusCode.ERROR });
    client.end();
  };
  const finish = ({ request, httpStatus, grpcCode, aborted }: FinishedExchange): void => {
    endCall(request, grpcCode ?? statusCodes.CANCELLED);
    const server = known.get(request)?.server;
    if (server === undefined) return;
    server.setAttribute("http.response.status_code", httpStatus);
    if (grpcCode !== undefined) server.setAttribute("rpc.grpc.status_code", grpcCode);
    if (aborted) server.setAttribute("gatewright.aborted", true);
    if (httpStatus >= 500 || (grpcCode !== undefined && serverFaults.has(grpcCode)))
      server.setStatus({ code: api.SpanStatusCode.ERROR });
    server.end();
  };
  return {
    contextOf: (request) => known.get(request)?.context,
    fieldsOf(request) {
      const ids = known.get(request)?.server.spanContext();
      return ids === undefined ? {} : { trace_id: ids.traceId, span_id: ids.spanId };
    },
    hooks: {
      onRequest(arrived) {
        const isOwnPath = arrived.route === undefined && arrived.pattern !== undefined;
        if (!isOwnPath || options.ownPaths === true) begin(arrived);
      },
      before: call,
      onAttempt({ exchange }, attempt) {
        noteAttempt(known.get(exchange)?.client, attempt);
      },
      after: ({ exchange }) => endCall(exchange, statusCodes.OK),
      onError: ({ exchange }, status) => endCall(exchange, status.code),
      onFinish: finish,
    },
  };
}

function noteAttempt(client: TraceSpan | undefined, { address, attempt }: CallAttempt): void {
  client?.setAttribute("server.address", address);
  if (attempt > 1) client?.addEvent("retry", { attempt, "server.address": address });
}

/** Hands the context of the client on where no propagator has written one. */
function handOn(request: HttpRequest, metadata: MutableMetadata): void {
  if (metadata["traceparent"] !== undefined) return;
  for (const name of contextHeaders) {
    const value = request.header(name);
    if (value !== undefined && isMetadataValue(value)) metadata[name] = value;
  }
}

const headerGetter = {
  keys: (request: unknown) => (request as HttpRequest).headers.filter((_, index) => index % 2 === 0),
  get: (request: unknown, key: string) => (request as HttpRequest).header(key.toLowerCase()),
};

const metadataSetter = {
  set(metadata: unknown, key: string, value: string): void {
    const name = key.toLowerCase();
    if (isMetadataName(name) && isMetadataValue(value)) (metadata as MutableMetadata)[name] = value;
  },
};
