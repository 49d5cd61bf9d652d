import { writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { performance } from "node:perf_hooks";
import { findDifferences } from "../read/openapi/find-differences.js";
import { formatDiagnostic } from "../../generator/diagnostics.js";
import { produce } from "../../generator/produce.js";

/** What generating one document gave; written as JSON by the process that did. */
export interface DocumentResult {
  readonly operations: number;
  readonly types: number;
  readonly leftOut: readonly string[];
  readonly errors: readonly string[];
  /** Differences between the document and what the model says of it, which no diagnostic names. */
  readonly silent: readonly string[];
  readonly milliseconds: number;
  /** Bytes of what was emitted, the runtime apart. */
  readonly bytes: number;
}

const [file = "", answer = "", ...artifacts] = process.argv.slice(2);
const started = performance.now();
const { files, http, diagnostics } = await produce(
  { name: "corpus", input: { openapi: [basename(file)] }, output: "out", artifacts },
  dirname(file),
  `${file}.out`,
);
const milliseconds = performance.now() - started;
const { silent } = await findDifferences(file, dirname(file));
const result: DocumentResult = {
  operations: http?.operations.length ?? 0,
  types: http?.types.length ?? 0,
  leftOut: diagnostics.filter((each) => each.code === "operation-left-out").map(formatDiagnostic),
  errors: diagnostics.filter((each) => each.severity === "error").map(formatDiagnostic),
  silent,
  milliseconds,
  bytes: (files ?? [])
    .filter((each) => !each.path.startsWith("runtime/"))
    .reduce((sum, each) => sum + Buffer.byteLength(each.content), 0),
};
writeFileSync(answer, JSON.stringify(result));
