import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { complain, type Diagnostic } from "../../diagnostics.js";

/** What a file of one's own says: cases beside those of the suite, and what calls do to a real server. YAML, or TypeScript with a default export. */
export interface CaseFile {
  /** By `Service/Method`: what an arbitrary call does to a real server. */
  readonly methods?: Readonly<Record<string, MethodPolicy>>;
  readonly cases?: readonly OwnCase[];
}

/** What an arbitrary call of a method does to a real server, and so which of its cases may meet one. */
export type MethodPolicy =
  /** It changes nothing. */
  | "reads"
  /** It changes something, which these calls take back; texts may hold `${request.name}` and `${answer.id}`, members of request and answer. */
  | { readonly undo: readonly OwnStep[] }
  /** It changes nothing but never ends; why. Requests that have to be refused are sent. */
  | { readonly open: string }
  /** It changes something that nobody takes back; why. Sent with `--unsafe`. */
  | { readonly changes: string }
  /** It must not be sent to a real server at all; why. */
  | { readonly never: string };

/** A case of one's own: calls in order, with what they must answer. */
export interface OwnCase {
  readonly name: string;
  readonly steps: readonly OwnStep[];
  /** Run afterwards in any case; their answers are not judged. */
  readonly cleanUp?: readonly OwnStep[];
}

/** One call. Texts may hold `${name}`, replaced by what an earlier step captured. */
export interface OwnStep {
  readonly request: {
    /** Default `POST` with a body, `GET` without. */
    readonly method?: string;
    /** Path and query, as the API's routes have them. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** A JSON value, or the text of the body. */
    readonly body?: unknown;
  };
  /** A stream: read so many messages, then hang up. Absent: read the whole answer. */
  readonly frames?: number;
  /** Calls made once a stream has shown its first message. */
  readonly during?: readonly OwnStep[];
  /** Name to dotted path in the answer, e.g. `{ lease: "ID" }`. */
  readonly capture?: Readonly<Record<string, string>>;
  readonly expect?: OwnExpectation;
}

/** What a step's answer must be. */
export interface OwnExpectation {
  /** HTTP status, or several; default 200. */
  readonly status?: number | readonly number[];
  /** Every member named here must be in the answer, with this value; `"*"` stands for any. */
  readonly json?: unknown;
  /** Likewise for the messages of a stream, without their envelope. */
  readonly results?: readonly unknown[];
  /** Headers by name, in lower case; `"*"` stands for any value. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Several files as one; of two that speak of a method the last counts. */
export async function readCaseFiles(
  files: readonly string[],
): Promise<{ readonly file: Required<CaseFile>; readonly diagnostics: readonly Diagnostic[] }> {
  const methods: Record<string, MethodPolicy> = {};
  const cases: OwnCase[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of files) {
    try {
      const value = await loadValue(name);
      const why = faultOf(value);
      if (why !== undefined) throw new Error(why);
      const file = value as CaseFile;
      Object.assign(methods, file.methods);
      cases.push(...(file.cases ?? []));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      diagnostics.push(complain("verify-case-file", { file: name, why }, { file: name, line: 1, column: 1 }));
    }
  }
  return { file: { methods, cases }, diagnostics };
}

async function loadValue(file: string): Promise<unknown> {
  if (!/\.[cm]?[jt]s$/.test(file)) return parse(await readFile(file, "utf8"));
  const { createJiti } = await import("jiti");
  const { resolve } = await import("node:path");
  return createJiti(import.meta.url, { moduleCache: false }).import(resolve(file), { default: true });
}

/** The first thing that keeps a value from being a file of cases. */
function faultOf(value: unknown): string | undefined {
  if (!isRecord(value)) return "it must hold `cases` or `methods`";
  const stranger = Object.keys(value).find((key) => key !== "cases" && key !== "methods");
  if (stranger !== undefined) return `it may hold \`cases\` and \`methods\`, not \`${stranger}\``;
  const { methods = {}, cases = [] } = value;
  if (!isRecord(methods)) return "`methods` must be a map of `Service/Method`";
  for (const [name, policy] of Object.entries(methods))
    if (!isPolicy(policy))
      return `\`methods\`: ${name} must be \`reads\`, or one of \`undo\`, \`open\`, \`changes\`, \`never\``;
  if (!Array.isArray(cases)) return "`cases` must be a list";
  for (const [index, each] of cases.entries()) {
    if (!isRecord(each) || typeof each["name"] !== "string") return `case ${index + 1} has no \`name\``;
    const why = stepsFault(each["steps"], true) ?? stepsFault(each["cleanUp"], false);
    if (why !== undefined) return `case ${each["name"]}: ${why}`;
  }
  return undefined;
}

function isPolicy(policy: unknown): boolean {
  if (policy === "reads") return true;
  if (!isRecord(policy)) return false;
  const entries = Object.entries(policy);
  const [kind, value] = entries[0] ?? [];
  if (entries.length !== 1) return false;
  return kind === "undo"
    ? stepsFault(value, true) === undefined
    : ["open", "changes", "never"].includes(kind ?? "") && typeof value === "string";
}

function stepsFault(steps: unknown, needed: boolean): string | undefined {
  if (steps === undefined && !needed) return undefined;
  if (!Array.isArray(steps) || steps.length === 0) return "`steps` must be a list of calls";
  const bad = steps.findIndex(
    (step: unknown) =>
      !isRecord(step) || !isRecord(step["request"]) || !String(step["request"]["path"]).startsWith("/"),
  );
  return bad < 0 ? undefined : `step ${bad + 1} has no \`request\` with a \`path\` that begins with a slash`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
