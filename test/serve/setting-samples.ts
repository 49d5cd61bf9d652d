import type { ServerPlan } from "../../generator/serve/server-plan.js";
import type { SettingName, Settings } from "../../generator/serve/settings/index.js";

/** A value of a setting that is not its default: as it is written, what it comes to, and where in a server it is found. */
export interface SettingSample<Name extends SettingName> {
  readonly text: string;
  readonly value: Settings[Name];
  /** Part of the plan; a text says which test holds what the setting does. */
  readonly effect: ((plan: ServerPlan) => unknown) | string;
  /** What the part is, if not the value. */
  readonly part?: unknown;
}

const lists = { text: "a.example, b.example", value: ["a.example", "b.example"] } as const;

/** One for every setting: a setting without a sample does not compile. */
export const settingSamples: { readonly [Name in SettingName]: SettingSample<Name> } = {
  host: { text: "127.0.0.2", value: "127.0.0.2", effect: (plan) => plan.host },
  port: { text: "0", value: 0, effect: (plan) => plan.port },
  api: { text: "library", value: ["library"], effect: "serve.test.ts: several APIs" },
  workers: { text: "2", value: 2, effect: "workers.test.ts" },
  showRoutes: { text: "true", value: true, effect: "serve.test.ts: routes" },
  showSettings: { text: "true", value: true, effect: "all-settings.test.ts" },
  upstream: { text: "127.0.0.1:9,[::1]:9", value: ["127.0.0.1:9", "[::1]:9"], effect: "serve.test.ts" },
  upstreamHttp: {
    text: "http://127.0.0.1:9",
    value: "http://127.0.0.1:9",
    effect: (plan) => plan.upstreamHttp,
  },
  balancing: { text: "round_robin", value: "round_robin", effect: (plan) => plan.channel.balancing },
  upstreamConnectTimeout: { text: "1s", value: 1_000, effect: (plan) => plan.channel.connectTimeoutMs },
  upstreamKeepAlive: { text: "2s", value: 2_000, effect: (plan) => plan.channel.keepAliveMs },
  upstreamKeepAliveTimeout: { text: "3s", value: 3_000, effect: (plan) => plan.channel.keepAliveTimeoutMs },
  upstreamFrozenAfter: { text: "4s", value: 4_000, effect: (plan) => plan.channel.frozenAfterMs },
  upstreamConnections: { text: "5", value: 5, effect: (plan) => plan.channel.maxConnections },
  upstreamQueue: { text: "6", value: 6, effect: (plan) => plan.channel.maxQueuedCalls },
  upstreamMessageBytes: { text: "7MiB", value: 7 << 20, effect: (plan) => plan.channel.maxMessageBytes },
  dialect: { text: "google", value: "google", effect: (plan) => plan.gateway.dialect },
  unbound: { text: "true", value: true, effect: (plan) => plan.gateway.unbound },
  refuseUnknownFields: { text: "true", value: true, effect: (plan) => plan.gateway.refuseUnknownFields },
  skipParameters: { text: "key,alt", value: ["key", "alt"], effect: (plan) => plan.gateway.skippedParameters },
  forwardHeaders: { text: "x-tenant", value: ["x-tenant"], effect: (plan) => plan.gateway.forwardHeaders },
  compression: { text: "false", value: false, effect: (plan) => plan.compression, part: undefined },
  compressionMinBytes: { text: "2KiB", value: 2_048, effect: (plan) => plan.compression, part: { minBytes: 2_048 } },
  cors: {
    text: "https://a.example",
    value: ["https://a.example"],
    effect: (plan) => plan.gateway.cors?.origins,
  },
  corsMethods: { text: "GET", value: ["GET"], effect: (plan) => plan.gateway.cors?.methods },
  corsHeaders: { text: "x-a", value: ["x-a"], effect: (plan) => plan.gateway.cors?.headers },
  corsExposedHeaders: { text: "x-b", value: ["x-b"], effect: (plan) => plan.gateway.cors?.exposedHeaders },
  corsCredentials: { text: "true", value: true, effect: (plan) => plan.gateway.cors?.credentials },
  corsMaxAge: { text: "5m", value: 300_000, effect: (plan) => plan.gateway.cors?.maxAgeSeconds, part: 300 },
  docs: { text: "/docs", value: "/docs", effect: (plan) => plan.docsPath },
  webSocket: { text: "false", value: false, effect: (plan) => plan.webSocket, part: undefined },
  webSocketOrigins: {
    text: "https://b.example",
    value: ["https://b.example"],
    effect: (plan) => plan.gateway.streams?.webSocketOrigins,
  },
  webSocketHosts: { ...lists, effect: (plan) => plan.gateway.streams?.webSocketHosts },
  webSocketPing: { text: "9s", value: 9_000, effect: (plan) => plan.webSocket?.pingMs },
  livePath: { text: "/livez", value: "/livez", effect: (plan) => plan.gateway.livePath },
  readyPath: { text: "off", value: "", effect: (plan) => plan.gateway.readyPath, part: undefined },
  healthService: { text: "library.v1", value: "library.v1", effect: (plan) => plan.gateway.healthService },
  unaryTimeout: { text: "10s", value: 10_000, effect: (plan) => plan.gateway.unaryTimeoutMs },
  defaultTimeout: { text: "11s", value: 11_000, effect: (plan) => plan.gateway.defaultTimeoutMs },
  maxTimeout: { text: "12s", value: 12_000, effect: (plan) => plan.gateway.maxTimeoutMs },
  methodTimeouts: {
    text: "/a.B/C=0,/a.B/D=2s",
    value: { "/a.B/C": 0, "/a.B/D": 2_000 },
    effect: (plan) => plan.gateway.timeoutsMs,
  },
  maxBodyBytes: { text: "1MiB", value: 1 << 20, effect: (plan) => plan.gateway.limits?.maxBodyBytes },
  bodyTimeout: { text: "13s", value: 13_000, effect: (plan) => plan.gateway.limits?.bodyTimeoutMs },
  maxUnfinishedBytes: { text: "2MiB", value: 2 << 20, effect: (plan) => plan.gateway.limits?.maxUnfinishedBytes },
  maxUrlBytes: { text: "9KiB", value: 9_216, effect: (plan) => plan.gateway.limits?.maxUrlBytes },
  maxCalls: { text: "14", value: 14, effect: (plan) => plan.gateway.limits?.maxCalls },
  maxCallsPerClient: { text: "15", value: 15, effect: (plan) => plan.gateway.limits?.maxCallsPerClient },
  maxQueuedCalls: { text: "16", value: 16, effect: (plan) => plan.gateway.limits?.maxQueuedCalls },
  maxQueueTime: { text: "17s", value: 17_000, effect: (plan) => plan.gateway.limits?.maxQueueMs },
  maxStreams: { text: "18", value: 18, effect: (plan) => plan.gateway.limits?.maxStreams },
  maxStreamsPerConnection: { text: "19", value: 19, effect: (plan) => plan.gateway.limits?.maxStreamsPerConnection },
  streamHeartbeat: { text: "20s", value: 20_000, effect: (plan) => plan.gateway.streams?.heartbeatMs },
  streamIdle: { text: "21s", value: 21_000, effect: (plan) => plan.gateway.streams?.idleMs },
  maxConnections: { text: "22", value: 22, effect: (plan) => plan.server.maxConnections },
  headersTimeout: { text: "23s", value: 23_000, effect: (plan) => plan.server.headersTimeoutMs },
  maxHeaderBytes: { text: "24KiB", value: 24_576, effect: (plan) => plan.server.maxHeaderBytes },
  idleTimeout: { text: "25s", value: 25_000, effect: (plan) => plan.server.keepAliveTimeoutMs },
  halfCloseGrace: { text: "250ms", value: 250, effect: (plan) => plan.server.halfCloseGraceMs },
  maxResets: { text: "26", value: 26, effect: (plan) => plan.server.maxResets },
  maxConcurrentStreams: { text: "27", value: 27, effect: (plan) => plan.server.maxConcurrentStreams },
  pingInterval: { text: "28s", value: 28_000, effect: (plan) => plan.server.pingMs },
  stopGrace: { text: "29s", value: 29_000, effect: (plan) => plan.stopGraceMs },
  streamGrace: { text: "30s", value: 30_000, effect: (plan) => plan.streamGraceMs },
  log: { text: "json", value: "json", effect: "observing.test.ts" },
  logLevel: { text: "debug", value: "debug", effect: "observing.test.ts" },
  requestIdHeader: { text: "x-trace-id", value: "x-trace-id", effect: "observing.test.ts" },
  metrics: { text: "/metrics", value: "/metrics", effect: (plan) => plan.metricsPath },
  metricsPort: { text: "0", value: 0, effect: "observing.test.ts" },
  metricsHost: { text: "127.0.0.3", value: "127.0.0.3", effect: "observing.test.ts" },
  trace: { text: "true", value: true, effect: "observing.test.ts" },
  listenCert: { text: "server.pem", value: "server.pem", effect: "tls.test.ts" },
  listenKey: { text: "server.key", value: "server.key", effect: "tls.test.ts" },
  listenClientCa: { text: "ca.pem", value: "ca.pem", effect: "tls.test.ts" },
  alsoPlain: { text: "true", value: true, effect: (plan) => plan.server.alsoPlain },
  upstreamTls: { text: "true", value: true, effect: "tls.test.ts" },
  upstreamCa: { text: "ca.pem", value: "ca.pem", effect: "tls.test.ts" },
  upstreamCert: { text: "client-0.pem", value: "client-0.pem", effect: "tls.test.ts" },
  upstreamKey: { text: "client-0.key", value: "client-0.key", effect: "tls.test.ts" },
  upstreamServerName: { text: "localhost", value: "localhost", effect: "tls.test.ts" },
  tlsReload: { text: "1s", value: 1_000, effect: "tls.test.ts" },
};
