import type { ReportEntry } from "../../../generator/verify/report.js";
import type { ConformanceDialect } from "../../../generator/runtime/conformance/index.js";

/** Something that is known to be wrong with etcd's own gateway; a suite that does not find it is not to be trusted. */
export interface KnownDefect {
  readonly name: string;
  readonly dialects: readonly ConformanceDialect[];
  readonly shows: (entry: ReportEntry) => boolean;
}

const silent = (entry: ReportEntry): boolean => /no answer within|connection broke/.test(entry.oracleAnswer ?? "");
const answered = (entry: ReportEntry, status: number): boolean =>
  (entry.oracleAnswer ?? "").startsWith(`HTTP ${status} `);
const v1: readonly ConformanceDialect[] = ["grpc-gateway-v1", "grpc-gateway-v1-early"];
const v2: readonly ConformanceDialect[] = ["grpc-gateway-v2"];

/** The known defects, by the dialects that have them. */
export const knownDefects: readonly KnownDefect[] = [
  {
    name: "watch hangs on a malformed first message",
    dialects: v2,
    shows: (entry) => entry.method === "Watch" && entry.rule === "stream-malformed" && silent(entry),
  },
  {
    name: "keep-alive swallows a malformed first message",
    dialects: v2,
    shows: (entry) => entry.method === "LeaseKeepAlive" && entry.rule === "stream-malformed" && answered(entry, 200),
  },
  {
    name: "a malformed first message of a stream is a server error",
    dialects: v1,
    shows: (entry) => entry.rule === "stream-malformed" && answered(entry, 500),
  },
  {
    name: "null among the operations of a transaction breaks the connection",
    dialects: v1,
    shows: (entry) => entry.method === "Txn" && entry.rule === "null-elements" && silent(entry),
  },
  {
    name: "a negative Grpc-Timeout counts as exceeded",
    dialects: [...v1, ...v2],
    shows: (entry) => entry.title === "-1S is refused" && answered(entry, 504),
  },
  {
    name: "metadata named like a connection header breaks the call",
    dialects: v2,
    shows: (entry) => entry.rule === "metadata-dropped" && answered(entry, 500),
  },
  {
    name: "an encoded slash separates segments",
    dialects: [...v1, ...v2],
    shows: (entry) => entry.title === "an encoded slash" && answered(entry, 200),
  },
];

/** Known defects of a dialect that a report does not show. */
export function missingDefects(dialect: ConformanceDialect, entries: readonly ReportEntry[]): readonly string[] {
  const findings = entries.filter((entry) => entry.verdict === "finding");
  return knownDefects
    .filter((defect) => defect.dialects.includes(dialect) && !findings.some(defect.shows))
    .map((defect) => defect.name);
}
