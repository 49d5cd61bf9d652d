import http from "node:http";

/** What a load came to. */
export interface Tally {
  readonly sent: number;
  readonly ok: number;
  /** Answered with an error. */
  readonly error: number;
  /** Never answered, or broken off without a whole answer. */
  readonly lost: number;
  /** Answered with OK and not there. */
  readonly vanished: number;
  /** Done more than once: keys whose version is above 1. */
  readonly doubled: number;
  /** Answered with an error, though it was done: nobody can know that of a connection that broke. */
  readonly doneDespiteError: number;
  /** Milliseconds between two answers with OK, at the longest. */
  readonly longestGapMs: number;
  /** Answers by HTTP status. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** Puts that go on until they are told to stop. */
export interface Load {
  /** Id of the member that answered last; empty before the first answer. */
  readonly member: string;
  /** Answers with OK so far. */
  readonly ok: number;
  /** Stops, waits for what is under way, reads everything back and counts. */
  stop(): Promise<Tally>;
}

/** Milliseconds after which a request counts as lost; each asks for an answer within five seconds. */
const LOST_MS = 20_000;

/** Starts so many clients, each putting one key after the other: every key is put once. */
export function startLoad(url: string, prefix: string, clients: number): Load {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const outcomes = new Map<string, number>();
  const statuses: Record<string, number> = {};
  const run = { isStopped: false };
  let member = "";
  let ok = 0;
  let last = performance.now();
  let longestGapMs = 0;
  const work = async (client: number): Promise<void> => {
    for (let count = 0; !run.isStopped; count++) {
      const key = `${prefix}${client}/${String(count).padStart(8, "0")}`;
      const { status, text } = await post(url, "/v3/kv/put", { key: toBase64(key), value: toBase64("x") }, agent);
      outcomes.set(key, status);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 200) {
        const now = performance.now();
        longestGapMs = Math.max(longestGapMs, now - last);
        last = now;
        ok++;
        member = memberOf(text) ?? member;
      } else await sleep(5);
    }
  };
  const working = Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return {
    get member() {
      return member;
    },
    get ok() {
      return ok;
    },
    async stop() {
      run.isStopped = true;
      await working;
      const versions = await readVersions(url, prefix, agent);
      agent.destroy();
      const count = (matches: (key: string, status: number) => boolean): number =>
        [...outcomes].filter(([key, status]) => matches(key, status)).length;
      return {
        sent: outcomes.size,
        ok: count((_key, status) => status === 200),
        error: count((_key, status) => status !== 200 && status !== 0),
        lost: count((_key, status) => status === 0),
        vanished: count((key, status) => status === 200 && !versions.has(key)),
        doubled: [...versions.values()].filter((version) => version > 1).length,
        doneDespiteError: count((key, status) => status !== 200 && versions.has(key)),
        longestGapMs: Math.round(longestGapMs),
        statuses,
      };
    },
  };
}

/** Version of each key, read in pages. */
async function readVersions(url: string, prefix: string, agent: http.Agent): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  const end = toBase64(prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1));
  for (let from = prefix; ;) {
    const request = { key: toBase64(from), range_end: end, limit: 2_000 };
    const { status, text } = await post(url, "/v3/kv/range", request, agent);
    if (status !== 200) {
      await sleep(100);
      continue;
    }
    const { kvs = [], more } = JSON.parse(text) as {
      readonly kvs?: readonly { readonly key: string; readonly version?: string }[];
      readonly more?: boolean;
    };
    for (const { key, version = "0" } of kvs) versions.set(fromBase64(key), Number(version));
    const final = kvs.at(-1);
    if (more !== true || final === undefined) return versions;
    from = `${fromBase64(final.key)}\0`;
  }
}

/** Posts JSON; status 0 means that no whole answer came. */
export function post(
  url: string,
  path: string,
  body: unknown,
  agent?: http.Agent,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve) => {
    const request = http.request(url + path, {
      method: "POST",
      headers: { "grpc-timeout": "5S" },
      ...(agent !== undefined && { agent }),
    });
    const lost = (): void => resolve({ status: 0, text: "" });
    request.setTimeout(LOST_MS, () => void request.destroy());
    request.on("error", lost);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", lost);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    request.end(JSON.stringify(body));
  });
}

function memberOf(text: string): string | undefined {
  return /"member_id":\s*"(\d+)"/.exec(text)?.[1];
}

function toBase64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function fromBase64(text: string): string {
  return Buffer.from(text, "base64").toString();
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
