import type { Setting } from "./setting.js";

/** What one client, or all together, may use. */
export const boundSettings = {
  unaryTimeout: {
    section: "Deadlines",
    type: "duration",
    default: 60_000,
    help: "Time for a unary call whose client asks for no timeout; 0 for any time",
  },
  defaultTimeout: {
    section: "Deadlines",
    type: "duration",
    unset: "none",
    help: "Time for any call, streams too, whose client asks for no timeout",
  },
  maxTimeout: {
    section: "Deadlines",
    type: "duration",
    unset: "none",
    help: "Longest timeout of any call, whatever its client asks for",
  },
  methodTimeouts: {
    section: "Deadlines",
    type: "durations",
    default: {},
    help: "Instead of --unary-timeout for single methods: /acme.Locks/Lock=0",
  },

  maxBodyBytes: {
    section: "Limits",
    type: "bytes",
    default: 4 * 1024 * 1024,
    help: "Largest body of a request, and largest message of a stream",
  },
  bodyTimeout: {
    section: "Limits",
    type: "duration",
    default: 60_000,
    help: "Time for the body of a request that is no stream to arrive",
  },
  maxUnfinishedBytes: {
    section: "Limits",
    type: "bytes",
    default: 256 * 1024 * 1024,
    help: "What all bodies may hold together while they are not whole; beyond it 503",
  },
  maxUrlBytes: { section: "Limits", type: "bytes", default: 16 * 1024, help: "Longest path with query" },
  maxCalls: {
    section: "Limits",
    type: "integer",
    default: 4_000,
    min: 1,
    help: "Unary calls that ask the upstream at once; further ones wait",
  },
  maxCallsPerClient: {
    section: "Limits",
    type: "integer",
    default: 1_000,
    min: 1,
    help: "Unary calls of one client address; further ones are answered with 429",
  },
  maxQueuedCalls: {
    section: "Limits",
    type: "integer",
    default: 1_000,
    min: 0,
    help: "Unary calls that wait for others; further ones are answered with 503",
  },
  maxQueueTime: {
    section: "Limits",
    type: "duration",
    default: 5_000,
    help: "Time for a call to wait for others; then 503",
  },
  maxStreams: { section: "Limits", type: "integer", default: 100_000, min: 0, help: "Streams open at once" },
  maxStreamsPerConnection: {
    section: "Limits",
    type: "integer",
    default: 1_000,
    min: 0,
    help: "Streams open at once on one connection",
  },
  streamHeartbeat: {
    section: "Limits",
    type: "duration",
    default: 15_000,
    help: "Time of silence until a stream is given a sign of life, if its form has one; 0 for never",
  },
  streamIdle: {
    section: "Limits",
    type: "duration",
    unset: "never",
    help: "Time without any message in either direction until a stream is ended",
  },

  maxConnections: {
    section: "Connections",
    type: "integer",
    default: 20_000,
    min: 1,
    help: "Connections open at once",
  },
  headersTimeout: {
    section: "Connections",
    type: "duration",
    default: 60_000,
    help: "Time for the headers of a request to arrive",
  },
  maxHeaderBytes: { section: "Connections", type: "bytes", default: 32 * 1024, help: "Largest header block" },
  idleTimeout: {
    section: "Connections",
    type: "duration",
    default: 75_000,
    help: "Time for an idle connection to be kept",
  },
  halfCloseGrace: {
    section: "Connections",
    type: "duration",
    default: 1_000,
    help: "Time for the answer to a client of HTTP/1.1 that has closed its own side; 0 takes it for gone",
  },
  maxResets: {
    section: "Connections",
    type: "integer",
    default: 200,
    min: 1,
    help: "Streams of HTTP/2 that a client may reset on one connection within ten seconds; then it is cut",
  },
  maxConcurrentStreams: {
    section: "Connections",
    type: "integer",
    default: 1_000,
    min: 1,
    help: "Streams of HTTP/2 open at once on one connection",
  },
  pingInterval: {
    section: "Connections",
    type: "duration",
    default: 15_000,
    help: "Time between pings on a connection of HTTP/2; one that has not answered by the second next is cut",
  },

  stopGrace: {
    section: "Stopping",
    type: "duration",
    default: 5_000,
    help: "Time for unary calls under way to end; then they are answered with 503",
  },
  streamGrace: {
    section: "Stopping",
    type: "duration",
    default: 0,
    help: "Time for streams to end by themselves; then they get a last frame",
  },
} as const satisfies Readonly<Record<string, Setting>>;
