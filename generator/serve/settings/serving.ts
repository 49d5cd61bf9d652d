import type { Setting } from "./setting.js";

/** Where and what is served, and to whom calls go. */
export const servingSettings = {
  host: { section: "Server", type: "text", default: "127.0.0.1", help: "Address to listen on" },
  port: {
    section: "Server",
    type: "integer",
    default: 8080,
    min: 0,
    max: 65_535,
    help: "Port to listen on; 0 takes a free one",
  },
  api: {
    section: "Server",
    type: "texts",
    default: [],
    unset: "all whose output has routes",
    help: "APIs to serve, by name or output folder",
  },
  workers: {
    section: "Server",
    type: "integer",
    default: 1,
    min: 0,
    max: 1_024,
    help: "Processes that share the port, each with the limits below for itself; 0 for one per core",
  },
  showRoutes: { section: "Server", type: "switch", default: false, help: "Print every route at start" },
  showSettings: {
    section: "Server",
    type: "switch",
    default: false,
    help: "Print settings that have their default too at start",
  },

  upstream: {
    section: "Upstream",
    type: "texts",
    default: [],
    help: "gRPC server as HOST:PORT; several are told apart by --balancing; NAME=HOST:PORT is that of one API",
  },
  upstreamHttp: {
    section: "Upstream",
    type: "text",
    unset: "the first upstream",
    help: "Base URL of the upstream's own HTTP side, for paths that are passed through",
  },
  balancing: {
    section: "Upstream",
    type: "choice",
    choices: ["pick_first", "round_robin"],
    default: "pick_first",
    help: "Use the first upstream that answers until it fails, or all in turn",
  },
  upstreamConnectTimeout: {
    section: "Upstream",
    type: "duration",
    default: 5_000,
    help: "Time for a connection to the upstream to come up",
  },
  upstreamKeepAlive: {
    section: "Upstream",
    type: "duration",
    default: 30_000,
    help: "Time between pings to the upstream while calls are under way; 0 for none",
  },
  upstreamKeepAliveTimeout: {
    section: "Upstream",
    type: "duration",
    default: 10_000,
    help: "Time for the upstream to answer a ping",
  },
  upstreamFrozenAfter: {
    section: "Upstream",
    type: "duration",
    default: 1_500,
    help: "Time without any sign of life until an upstream is left for another that answers; 0 for never",
  },
  upstreamConnections: {
    section: "Upstream",
    type: "integer",
    default: 100,
    min: 1,
    help: "Connections to one address of the upstream at once",
  },
  upstreamQueue: {
    section: "Upstream",
    type: "integer",
    default: 10_000,
    min: 0,
    help: "Calls that wait for a connection to the upstream; further ones are answered with 503",
  },
  upstreamMessageBytes: {
    section: "Upstream",
    type: "bytes",
    default: 256 * 1024 * 1024,
    help: "Largest message of the upstream",
  },
} as const satisfies Readonly<Record<string, Setting>>;
