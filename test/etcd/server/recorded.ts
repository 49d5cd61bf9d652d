import { existsSync, readFileSync } from "node:fs";

/** One request of the recording and what etcd's own gateway answered. */
export interface RecordedExchange {
  readonly group: string;
  readonly name: string;
  readonly request: {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  readonly response: {
    readonly status?: number;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, readonly string[]>>;
    /** The answer had not ended when the recorder looked away. */
    readonly stream_open?: boolean;
    /** Nothing came. */
    readonly hang?: boolean;
    readonly after_put?: string;
    readonly after_delete?: string;
  };
}

const file = new URL("../../../../shared/etcd/recorded-v3.5.33.json", import.meta.url);

/** The recording of etcd 3.5.33's gateway, or undefined where it does not lie beside the repository. */
export function readRecording(): readonly RecordedExchange[] | undefined {
  if (!existsSync(file)) {
    console.log(
      "SKIPPED: the recording of etcd's gateway is not beside the repository (../shared/etcd/recorded-v3.5.33.json).",
    );
    return undefined;
  }
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly records: readonly RecordedExchange[] }).records;
}

/** Body of a recorded request as bytes. Bodies that the recording describes by size are made anew. */
export function recordedBody({ name, request }: RecordedExchange): Uint8Array {
  const text = request.body ?? "";
  const omitted = /^<(\d+) bytes>$/.exec(text);
  if (omitted !== null) return makeBody(name, Number(omitted[1]));
  // Two bodies hold a byte that is no UTF-8, which the recording writes as an escape.
  if (/invalid utf8/.test(name)) return Buffer.from(text.replace("\\xff", "\u00ff"), "latin1");
  return Buffer.from(text, "utf8");
}

function makeBody(name: string, size: number): Uint8Array {
  if (name.startsWith("txn"))
    return Buffer.from(
      JSON.stringify({ success: Array.from({ length: 140 }, () => ({ request_range: { key: "Zm9v" } })) }),
    );
  const head = '{"key":"Ymln","value":"';
  return Buffer.from(`${head}${"A".repeat(size - head.length - 2)}"}`);
}
