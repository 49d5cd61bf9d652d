import type { ConformanceMethod } from "../../generator/runtime/conformance/index.js";
import type { ReportEntry } from "../../generator/verify/report.js";
import type { Replay } from "./replay.js";

/** Something that is wrong with a gateway of others, by a specification or by what the gateway itself does elsewhere. */
export interface Finding {
  /** As docs/verify.md has it. */
  readonly name: string;
  /** The failures that it stands for. */
  readonly explains: (entry: ReportEntry, method: ConformanceMethod) => boolean;
  /** Whether curl's own copy of the request shows it. */
  readonly shows: (replay: Replay) => boolean;
  /** A second request that must be answered otherwise: the same command with this change, and what it must show. */
  readonly control?: { readonly change: (command: string) => string; readonly shows: (replay: Replay) => boolean };
}

/** All that is known; docs/verify.md lists them with links. */
export const findings: readonly Finding[] = [
  {
    name: "a negative Grpc-Timeout counts as exceeded",
    explains: ({ rule, title }) => rule === "deadlines" && title.startsWith("-1S"),
    shows: ({ status, text }) => status >= 408 && /deadline exceeded/i.test(text),
    control: {
      change: withoutSign,
      shows: ({ text }) => !/deadline exceeded/i.test(text) || text.includes('"code":4'),
    },
  },
  {
    name: "a Grpc-Timeout with a plus sign is taken",
    explains: ({ rule, title }) => rule === "deadlines" && title.startsWith("+1S"),
    shows: ({ text }) => !/invalid grpc-timeout/i.test(text),
    control: {
      change: (command) => command.replace("grpc-timeout: +1S", "grpc-timeout: abc"),
      shows: ({ status, text }) => status === 400 && /invalid grpc-timeout/i.test(text),
    },
  },
  {
    name: "a message of a bidirectional stream that cannot be read is passed over, and the caller waits",
    explains: (entry, method) => isUnreadMessage(entry, method),
    shows: ({ exitCode, status }) => (exitCode === 28 && status === 0) || status === 200,
  },
  {
    name: "metadata named like a header of the connection breaks the call",
    explains: ({ rule, title }) => rule === "metadata-dropped" && title === "hop-by-hop names",
    shows: ({ status, text }) => status === 500 && text.includes("PROTOCOL_ERROR"),
    control: {
      change: (command) => command.replaceAll(/-H 'grpc-metadata-[^']*' /g, ""),
      shows: ({ text }) => !text.includes("PROTOCOL_ERROR"),
    },
  },
  {
    name: "binary metadata of the upstream is written into a header as it is, so that the answer is no HTTP",
    explains: ({ rule }) => rule === "answer-headers",
    // curl refuses a head with NUL in it.
    shows: ({ exitCode }) => exitCode === 8,
  },
  {
    name: "null in a list of messages ends the connection",
    explains: ({ rule, faults }) => rule === "null-elements" && (faults[0] ?? "").includes("connection broke"),
    shows: ({ exitCode, status }) => exitCode === 52 && status === 0,
  },
];

function withoutSign(command: string): string {
  return command.replace("grpc-timeout: -1S", "grpc-timeout: 1S");
}

function isUnreadMessage({ expected, verdict, rule }: ReportEntry, method: ConformanceMethod): boolean {
  return (
    verdict === "failed" &&
    rule !== "deadlines" &&
    method.clientStreaming &&
    method.serverStreaming &&
    (expected ?? "").startsWith("HTTP 400")
  );
}
