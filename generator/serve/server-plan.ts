import type { Http2ChannelOptions } from "../runtime/grpc/index.js";
import type { NodeServerOptions } from "../runtime/serve/index.js";
import type { WebSocketAdapterOptions } from "../runtime/serve/websocket.js";
import type { ServedOptions } from "./served-api.js";
import type { Settings } from "./settings/index.js";

/** What the settings say to each part of a server. */
export interface ServerPlan {
  readonly host: string;
  readonly port: number;
  readonly channel: Omit<Http2ChannelOptions, "target" | "tls">;
  readonly gateway: Omit<ServedOptions, "channel" | "compression" | "paths">;
  /** Absent: answers are not compressed. */
  readonly compression?: { readonly minBytes: number };
  readonly server: Omit<NodeServerOptions, "tls" | "onUpgrade">;
  /** Absent: WebSockets are not served. */
  readonly webSocket?: WebSocketAdapterOptions;
  /** Base URL of the upstream's own HTTP side; absent: the first upstream. */
  readonly upstreamHttp?: string;
  /** Path of the metrics; absent: none on the port of the gateway. */
  readonly metricsPath?: string;
  /** Path of the page of the API; absent: none is served. */
  readonly docsPath?: string;
  readonly stopGraceMs: number;
  readonly streamGraceMs: number;
}

/** Shares the settings out. */
export function planServer(settings: Settings): ServerPlan {
  const { host, port, upstreamHttp, stopGrace: stopGraceMs, streamGrace: streamGraceMs } = settings;
  return {
    host,
    port,
    channel: planChannel(settings),
    gateway: planGateway(settings),
    server: planConnections(settings),
    stopGraceMs,
    streamGraceMs,
    ...(settings.compression && { compression: { minBytes: settings.compressionMinBytes } }),
    ...(settings.webSocket && {
      webSocket: { maxMessageBytes: settings.maxBodyBytes, pingMs: settings.webSocketPing },
    }),
    ...(upstreamHttp !== undefined && { upstreamHttp }),
    ...(settings.metrics !== "" && { metricsPath: settings.metrics }),
    ...(settings.docs !== "" && { docsPath: settings.docs.replace(/\/+$/, "") }),
  };
}

function planChannel(settings: Settings): ServerPlan["channel"] {
  return {
    balancing: settings.balancing,
    connectTimeoutMs: settings.upstreamConnectTimeout,
    keepAliveMs: settings.upstreamKeepAlive,
    keepAliveTimeoutMs: settings.upstreamKeepAliveTimeout,
    frozenAfterMs: settings.upstreamFrozenAfter,
    maxConnections: settings.upstreamConnections,
    maxQueuedCalls: settings.upstreamQueue,
    maxMessageBytes: settings.upstreamMessageBytes,
  };
}

function planGateway(settings: Settings): ServerPlan["gateway"] {
  const { dialect, refuseUnknownFields, livePath, readyPath, healthService, defaultTimeout, maxTimeout } = settings;
  const { streamIdle, webSocketHosts, webSocketOrigins } = settings;
  return {
    unbound: settings.unbound,
    skippedParameters: settings.skipParameters,
    forwardHeaders: settings.forwardHeaders,
    unaryTimeoutMs: settings.unaryTimeout,
    timeoutsMs: settings.methodTimeouts,
    limits: planLimits(settings),
    streams: {
      heartbeatMs: settings.streamHeartbeat,
      webSocketHosts,
      ...(streamIdle !== undefined && { idleMs: streamIdle }),
      ...(webSocketOrigins !== undefined && { webSocketOrigins: originsOf(webSocketOrigins) }),
    },
    ...(dialect !== undefined && { dialect }),
    ...(refuseUnknownFields !== undefined && { refuseUnknownFields }),
    ...(livePath !== "" && { livePath }),
    ...(readyPath !== "" && { readyPath }),
    ...(healthService !== undefined && { healthService }),
    ...(defaultTimeout !== undefined && { defaultTimeoutMs: defaultTimeout }),
    ...(maxTimeout !== undefined && { maxTimeoutMs: maxTimeout }),
    ...(settings.cors.length > 0 && { cors: planCors(settings) }),
  };
}

function planLimits(settings: Settings): NonNullable<ServedOptions["limits"]> {
  return {
    maxBodyBytes: settings.maxBodyBytes,
    bodyTimeoutMs: settings.bodyTimeout,
    maxUrlBytes: settings.maxUrlBytes,
    maxCalls: settings.maxCalls,
    maxCallsPerClient: settings.maxCallsPerClient,
    maxQueuedCalls: settings.maxQueuedCalls,
    maxQueueMs: settings.maxQueueTime,
    maxUnfinishedBytes: settings.maxUnfinishedBytes,
    maxStreams: settings.maxStreams,
    maxStreamsPerConnection: settings.maxStreamsPerConnection,
  };
}

function planCors(settings: Settings): NonNullable<ServedOptions["cors"]> {
  const { corsMethods, corsHeaders, corsExposedHeaders } = settings;
  return {
    origins: originsOf(settings.cors),
    credentials: settings.corsCredentials,
    maxAgeSeconds: Math.floor(settings.corsMaxAge / 1_000),
    ...(corsMethods !== undefined && { methods: corsMethods }),
    ...(corsHeaders !== undefined && { headers: corsHeaders }),
    ...(corsExposedHeaders !== undefined && { exposedHeaders: corsExposedHeaders }),
  };
}

function originsOf(list: readonly string[]): "*" | readonly string[] {
  return list.includes("*") ? "*" : list;
}

function planConnections(settings: Settings): ServerPlan["server"] {
  return {
    alsoPlain: settings.alsoPlain,
    headersTimeoutMs: settings.headersTimeout,
    keepAliveTimeoutMs: settings.idleTimeout,
    halfCloseGraceMs: settings.halfCloseGrace,
    maxHeaderBytes: settings.maxHeaderBytes,
    maxConnections: settings.maxConnections,
    maxResets: settings.maxResets,
    pingMs: settings.pingInterval,
    maxConcurrentStreams: settings.maxConcurrentStreams,
  };
}
