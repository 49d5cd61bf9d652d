import {
  JsonError,
  type JsonWriteOptions,
  type MapperRegistry,
  type Status,
  createStatus,
  statusCodes,
} from "../core/index.js";
import type { Channel } from "../grpc/index.js";
import type { HttpRequest } from "../http/index.js";
import { putHeaders } from "./answer-headers.js";
import type { Compression } from "./body-coding.js";
import type { Admission } from "./call-admission.js";
import type { Cors } from "./cors.js";
import type { Dialect } from "./dialects.js";
import type { ExchangeRecord, WatchedRequest } from "./exchange-record.js";
import type { StreamOptions } from "./gateway-options.js";
import type { GatewayHooks } from "./hook-types.js";
import type { OpenCalls } from "./open-calls.js";
import type { OutgoingMetadata } from "./outgoing-metadata.js";
import { type QueryRules, writePathParameters, writeQueryParameters } from "./parameters.js";
import type { PreparedRoute } from "./prepared-route.js";
import { type RequestBody, appendInPlace, isReady } from "./ready-body.js";
import type { BodyRules } from "./request-body.js";
import { holdsField, joinWire } from "./request-message.js";
import type { RequestMetadataReader } from "./request-metadata.js";
import { findMissingField, hasRequiredFields } from "./required-fields.js";
import type { Route } from "./route.js";

/** What every call through a gateway shares. */
export interface GatewayCore {
  readonly channel: Channel;
  readonly dialect: Dialect;
  readonly registry: MapperRegistry | undefined;
  readonly write: JsonWriteOptions;
  readonly query: QueryRules;
  readonly body: BodyRules;
  readonly cors: Cors | undefined;
  readonly compression: Compression | undefined;
  readonly hooks: GatewayHooks;
  /** Makes the record of an exchange; undefined where no hook has a use for one. */
  readonly watch: ((request: HttpRequest, transport: "http" | "websocket") => ExchangeRecord) | undefined;
  /** What leading metadata becomes in an answer. */
  readonly outgoing: OutgoingMetadata;
  readonly streams: StreamOptions;
  readonly readMetadata: RequestMetadataReader;
  /** Lets unary calls through to the upstream. */
  readonly admission: Admission;
  /** Timeout of a unary call whose client asks for none; undefined for none. */
  readonly unaryTimeout: (route: Route) => number | undefined;
  /** Told of what is thrown; throws nothing itself. */
  readonly onFault: (error: unknown, request: HttpRequest) => void;
  /** Calls under way. */
  readonly open: OpenCalls;
}

/** Wire form of the request message: body, then query, then path, so that the path has the last word. */
export function buildRequest(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  exchange: HttpRequest,
  given: RequestBody,
): Uint8Array | Status {
  let body: Uint8Array;
  try {
    body = readBody(route, exchange, given);
  } catch (error) {
    return refusalOf(error);
  }
  const chunks = isReady(given) ? noChunks : given;
  const extra = buildParameters(core, route, values, exchange, route.body === "" ? chunks : noChunks);
  if (!(extra instanceof Uint8Array)) return extra;
  if (route.deriveMask !== undefined && !holdsField(extra, route.maskNumber)) {
    const mask = route.deriveMask(chunks);
    if (typeof mask === "string") return createStatus(statusCodes.INVALID_ARGUMENT, mask);
    return requireFields(route, joinWire([body, mask, extra]));
  }
  if (extra.length === 0) return requireFields(route, body);
  const joined = isReady(given) ? appendInPlace(body, extra) : undefined;
  return requireFields(route, joined ?? joinWire([body, extra]));
}

/** Wire form of a body alone. Throws `JsonError` on a body that is not right. */
export function readBody(route: PreparedRoute, request: HttpRequest, body: RequestBody): Uint8Array {
  return isReady(body) ? body.wire : route.readBody(body, request.header("content-type"));
}

/** Refuses a message without a field that it must have, before the upstream has to. */
function requireFields(route: PreparedRoute, wire: Uint8Array): Uint8Array | Status {
  const { schema } = route.method.input;
  const missing = hasRequiredFields(schema) ? findMissingField(schema, wire) : undefined;
  return missing === undefined
    ? wire
    : createStatus(statusCodes.INVALID_ARGUMENT, `the required field ${missing} is missing`);
}

const noChunks: readonly Uint8Array[] = [];

const noBytes = new Uint8Array(0);

/** Wire records of query and path. `form` is the body of a form on a route that reads none, which counts as query. */
export function buildParameters(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  exchange: HttpRequest,
  form: readonly Uint8Array[] = noChunks,
): Uint8Array | Status {
  const { parameters } = route;
  let query: Uint8Array = noBytes;
  const text =
    form.length === 0 ? exchange.query : `${new TextDecoder().decode(joinWire(form)).trim()}&${exchange.query}`;
  if (route.readsQuery && text !== "") {
    const written = writeQueryParameters(route.method.input.schema, text, parameters, core.query, core.registry);
    if (!(written instanceof Uint8Array)) return written;
    query = written;
  }
  if (parameters.trails.length === 0) return query;
  const path = writePathParameters(parameters, values, core.query.forms, core.registry);
  return path instanceof Uint8Array ? joinWire([query, path]) : path;
}

/** A body that is not right is the caller's mistake; anything else is ours, and a matter of the exchange's boundary. */
export function refusalOf(error: unknown): Status {
  if (error instanceof JsonError) return createStatus(statusCodes.INVALID_ARGUMENT, error.message);
  throw error;
}

/** The status of an exchange in which something was thrown; it says nothing of our insides. */
export const internalFault: Status = createStatus(statusCodes.INTERNAL, "the gateway failed to handle the call");

/** Status of an answer of the upstream that cannot be written as JSON. */
export const unreadableAnswer: Status = createStatus(
  statusCodes.INTERNAL,
  "the upstream sent a message that is not of its type",
);

/** Headers every answer of the gateway carries: for pages of other origins, and those that hooks add. */
export function commonHeaders(core: GatewayCore, exchange: WatchedRequest): readonly string[] {
  const { record } = exchange;
  const cors = core.cors === undefined ? noHeaders : core.cors.headersFor(exchange.header("origin"));
  if (record === undefined) return cors;
  const headers = [...cors];
  putHeaders(headers, record.answerHeaders, "onRequest", (error) => core.onFault(error, record.request));
  return headers;
}

const noHeaders: readonly string[] = [];

/** Whether a request is a form whose fields a route without body reads like a query, as HTTP servers do for these methods. */
export function isForm(route: PreparedRoute, exchange: HttpRequest): boolean {
  return (
    route.body === "" &&
    formMethods.has(exchange.method) &&
    /^\s*application\/x-www-form-urlencoded\s*(;|$)/i.test(exchange.header("content-type") ?? "")
  );
}

const formMethods: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);
