import {
  RestError,
  callRest,
  callRestStream,
  createRestTransport,
  type Mismatch,
  type RestApi,
  type RestOperation,
  type RestOptions,
} from "../rest/index.js";
import type { RestCase } from "./case.js";
import type { RestFake } from "./fake.js";
import { difference, plainValue } from "./plain-value.js";

/** What the cases are sent to. */
export interface RestTarget {
  readonly api: RestApi;
  readonly baseUrl: string;
  readonly fetch?: NonNullable<RestOptions["fetch"]>;
  readonly security?: NonNullable<RestOptions["security"]>;
  /** What stands behind it, where it is the fake: then requests and answers are compared too. */
  readonly fake?: RestFake;
  /** Whether cases may be sent that could change something. */
  readonly unsafe: boolean;
}

/** What became of a case; `why` says what is wrong, or why it was not sent. */
export type RestOutcome = { readonly kind: "passed" } | { readonly kind: "failed" | "skipped"; readonly why: string };

const passed: RestOutcome = { kind: "passed" };
const safe: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "QUERY"]);

/** Sends a case and judges what comes back. */
export async function runRestCase(target: RestTarget, each: RestCase): Promise<RestOutcome> {
  const { operation } = each.route;
  const { fake } = target;
  if (fake === undefined && each.kind === "answer")
    return { kind: "skipped", why: "only a fake can be told what to answer" };
  if (fake === undefined && !target.unsafe && !safe.has(operation.method))
    return { kind: "skipped", why: `${operation.method} may change something: allow it to send this` };
  if (fake !== undefined) {
    fake.asked = undefined;
    fake.answer = each.answer;
  }
  const result = await send(target, each);
  const why = each.kind === "refused" ? judgeRefusal(target, result) : await judgeAnswer(target, each, result);
  return why === undefined ? passed : { kind: "failed", why };
}

interface Sent {
  readonly status: number;
  readonly data: unknown;
  /** Values of described headers; absent of a stream. */
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly mismatches: readonly Mismatch[];
}

async function send(target: RestTarget, each: RestCase): Promise<Sent> {
  const mismatches: Mismatch[] = [];
  const { raw } = each;
  const fetchFunction = target.fetch ?? fetch;
  const sendRaw: NonNullable<RestOptions["fetch"]> = (url, init) => {
    if (raw === undefined) return fetchFunction(url, init);
    const headers = new Headers(init.headers);
    headers.set("content-type", raw.contentType);
    return fetchFunction(url, { ...init, headers, body: raw.body });
  };
  const transport = createRestTransport(target.api, {
    baseUrl: target.baseUrl,
    fetch: sendRaw,
    ...(target.security && { security: target.security }),
    onMismatch: (mismatch) => void mismatches.push(mismatch),
  });
  const operation = each.route.operation as RestOperation;
  try {
    if (each.answer?.stream === true) {
      const items: unknown[] = [];
      for await (const item of callRestStream(transport, operation, each.args as never)) items.push(item);
      return { status: each.answer.status, data: items, mismatches };
    }
    const { status, data, headerValues } = await callRest(transport, operation, each.args as never).withResponse();
    return { status, data: await plainValue(data), headers: headerValues, mismatches };
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    return { status: error.status, data: await plainValue(error.body), headers: error.headerValues, mismatches };
  }
}

function judgeRefusal({ fake }: RestTarget, { status, data }: Sent): string | undefined {
  if (fake?.asked !== undefined) return "what is not as described reached the handler";
  if (status >= 400 && status < 500) return undefined;
  return `the status is ${status}, not one of 4xx: ${JSON.stringify(data)?.slice(0, 200) ?? "no body"}`;
}

async function judgeAnswer({ fake }: RestTarget, each: RestCase, sent: Sent): Promise<string | undefined> {
  const { status, data, headers, mismatches } = sent;
  const [mismatch] = mismatches;
  if (mismatch !== undefined)
    return `the answer of status ${status} is not as described: ${placeOf(mismatch)} is not ${mismatch.expected}`;
  if (fake !== undefined) {
    if (fake.asked === undefined) return `it was answered with ${status} before the handler: ${JSON.stringify(data)}`;
    const asked = difference(await plainValue(expectedRequest(each)), fake.asked, "request");
    if (asked !== undefined) return asked;
    if (status !== each.answer?.status) return `the status is ${status} instead of ${each.answer?.status ?? "any"}`;
    const answered = difference(await plainValue(each.answer.data), data, "answer");
    if (answered !== undefined || headers === undefined) return answered;
    return difference(await plainValue(each.answer.headers ?? {}), headers, "headers");
  }
  const { answers } = each.route.operation;
  const known = [String(status), `${Math.floor(status / 100)}XX`, "default"].some((key) => Object.hasOwn(answers, key));
  return known ? undefined : `the status ${status} is not described`;
}

/** Headers stand beside the body, and are told from members of it by who reads them alone. */
function placeOf({ path }: Mismatch): string {
  return path[0] === "headers" ? path.join(".") : ["body", ...path].join(".");
}

const groups = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** What the handler is given: the arguments, and what stands for those that are absent. */
function expectedRequest({ route, args }: RestCase): Readonly<Record<string, unknown>> {
  const { operation, parameters = [] } = route;
  const grouped = operation.grouped === true;
  const expected: Record<string, Record<string, unknown>> = { path: {}, query: {}, headers: {}, cookies: {} };
  for (const [index, { name, in: place }] of (operation.parameters ?? []).entries()) {
    const given = (grouped ? args[groups[place]] : args) as Readonly<Record<string, unknown>> | undefined;
    const value = given?.[name] ?? parameters[index]?.fallback;
    if (value !== undefined) (expected[groups[place]] ??= {})[name] = value;
  }
  const { body, contentType } = args;
  const sent = {
    ...(body !== undefined && { body }),
    ...(body !== undefined && (operation.body?.length ?? 0) > 1 && { contentType }),
  };
  return grouped ? { ...expected, ...sent } : { ...Object.assign({}, ...Object.values(expected)), ...sent };
}
