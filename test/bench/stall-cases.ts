/** How one client of the benchmark of stalls moves a large message. */
export interface StallCase {
  readonly name: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly transport: "http" | "websocket";
  /** What it sends: little, one long base64 text, or many small operations. */
  readonly sends: "little" | "one text" | "many values";
  readonly query?: string;
}

/** The cases of the issue, and one for each further form that a large message may have. */
export const stallCases: readonly StallCase[] = [
  { name: "answer", path: "/v3/kv/range", transport: "http", sends: "little" },
  {
    name: "answer, gzip",
    path: "/v3/kv/range",
    headers: { "accept-encoding": "gzip" },
    transport: "http",
    sends: "little",
  },
  { name: "body in, one text", path: "/v3/kv/put", transport: "http", sends: "one text" },
  { name: "body in, many values", path: "/v3/kv/txn", transport: "http", sends: "many values" },
  { name: "answer, one text", path: "/v3/maintenance/status", transport: "http", sends: "little" },
  { name: "stream, envelope", path: "/v3/watch", transport: "http", sends: "little" },
  {
    name: "stream, NDJSON",
    path: "/v3/watch",
    headers: { accept: "application/x-ndjson" },
    transport: "http",
    sends: "little",
  },
  {
    name: "stream, SSE",
    path: "/v3/watch",
    headers: { accept: "text/event-stream" },
    transport: "http",
    sends: "little",
  },
  {
    name: "stream, array",
    path: "/v3/watch",
    headers: { accept: "application/json;stream=array" },
    transport: "http",
    sends: "little",
  },
  { name: "WebSocket out", path: "/v3/watch", transport: "websocket", sends: "little" },
  { name: "stream in", path: "/v3/watch", transport: "http", sends: "many values" },
  { name: "WebSocket in", path: "/v3/kv/txn", transport: "websocket", sends: "many values" },
];
