import { type DialectName, type JsonLaxity, statusName } from "../core/index.js";
import type { ParameterForms } from "./parameter-text.js";

/** An error, ready to be written. */
export interface ErrorView {
  /** gRPC status code. */
  readonly code: number;
  readonly message: string;
  readonly httpStatus: number;
  /** JSON text of the array of details; empty when it is not to be written. */
  readonly details: string;
}

/** Everything in which gateways of different generations differ. A dialect is chosen as a whole; dialects are never blended. */
export interface Dialect {
  readonly name: DialectName;
  /** HTTP status by gRPC code; an unknown code is 500. */
  readonly httpStatuses: readonly number[];
  /** Body of an error answer. */
  errorBody(error: ErrorView): string;
  /** Object under `error` in the last frame of a stream that failed. */
  streamError(error: ErrorView): string;
  /** Whether 401 carries `WWW-Authenticate`. */
  readonly challenges: boolean;
  /** What a request with another HTTP method than the routes of its path gets; `text` is a plain-text body. */
  readonly wrongMethod: {
    readonly httpStatus: number;
    readonly code: number;
    readonly text?: string;
    readonly allow: boolean;
  };
  /** Which of several routes wins that no request can tell apart, in the order of their declaration. */
  readonly sameRoutes: "first" | "last";
  /** What a path without route gets. */
  readonly noRoute: { readonly text?: string };
  /** Where the JSON reader is laxer than the protobuf mapping. */
  readonly laxity: JsonLaxity;
  /** Unknown fields of a body are skipped. */
  readonly ignoreUnknownFields: boolean;
  /** Query parameters that name no field are skipped. */
  readonly ignoreUnknownParameters: boolean;
  /** How the texts of paths and queries are read. */
  readonly parameterForms: ParameterForms;
  /** A `;` in a query, unless percent-encoded, is refused. */
  readonly refusesSemicolon: boolean;
  /** A single segment of a path may be empty: `/users/` is then a path of `/users/{name}`. */
  readonly takesEmptySegments: boolean;
  /** A body of one message that is empty is that message, empty; else the field is not given at all. */
  readonly emptyBodyIsMessage: boolean;
  /** Which mask a PATCH fills from its body: the only one of the request, or also one called `update_mask`. */
  readonly derivedMask: "only" | "update_mask";
  /** With unpopulated fields: unset messages, and scalars whose absence is visible, are `null` rather than left out. */
  readonly unsetAsNull: boolean;
  /** `HEAD` is answered where `GET` is served, and `OPTIONS` with what a path allows; else only where a rule says so. */
  readonly answersHeadAndOptions: boolean;
  /** `+` in a query is a space. */
  readonly plusIsSpace: boolean;
  /** Fields without value are written, unless the configuration says otherwise. */
  readonly emitUnpopulated: boolean;
  /** Form of a stream whose client asked for none in particular. */
  readonly streamForm: "envelope" | "array";
  /** Whether a body in a content coding that is named but not applied is read as it is. */
  readonly toleratesFalseCoding: boolean;
}

//                      0    1    2    3    4    5    6    7    8    9   10   11   12   13   14   15   16
const earlyStatuses = [200, 408, 500, 400, 408, 404, 409, 403, 403, 412, 409, 400, 501, 500, 503, 500, 401];
const v1Statuses = /**/ [200, 408, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401];
const v2Statuses = /**/ [200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401];

const v1Laxity: JsonLaxity = {
  duplicateKeys: true,
  duplicateOneof: true,
  nullElements: true,
  replaceInvalidUtf8: true,
  trailingBytes: true,
  unknownEnumNames: "refuse",
  strictBase64: true,
  plainIntegers: true,
  nullValueNumbers: true,
  nullDocument: true,
  emptyDocument: true,
};

const v1: Dialect = {
  name: "grpc-gateway-v1",
  httpStatuses: v1Statuses,
  errorBody: ({ code, message, details }) =>
    `{"error":${JSON.stringify(message)},"code":${code},"message":${JSON.stringify(message)}${member("details", details)}}`,
  streamError: ({ code, message, httpStatus, details }) =>
    `{"grpc_code":${code},"http_code":${httpStatus},"message":${JSON.stringify(message)},` +
    `"http_status":${JSON.stringify(reasonPhrase(httpStatus))}${member("details", details)}}`,
  challenges: false,
  wrongMethod: { httpStatus: 405, code: 12, text: "Method Not Allowed\n", allow: false },
  sameRoutes: "last",
  noRoute: { text: "Not Found\n" },
  laxity: v1Laxity,
  ignoreUnknownFields: true,
  ignoreUnknownParameters: true,
  parameterForms: "go",
  refusesSemicolon: true,
  takesEmptySegments: true,
  emptyBodyIsMessage: true,
  derivedMask: "only",
  unsetAsNull: true,
  answersHeadAndOptions: false,
  plusIsSpace: true,
  emitUnpopulated: false,
  streamForm: "envelope",
  toleratesFalseCoding: true,
};

const v1Early: Dialect = {
  ...v1,
  name: "grpc-gateway-v1-early",
  httpStatuses: earlyStatuses,
  errorBody: ({ code, message }) => `{"error":${JSON.stringify(message)},"code":${code}}`,
  laxity: { ...v1Laxity, emptyDocument: false },
};

const v2: Dialect = {
  name: "grpc-gateway-v2",
  httpStatuses: v2Statuses,
  errorBody: ({ code, message, details }) =>
    `{"code":${code},"message":${JSON.stringify(message)}${member("details", details)}}`,
  streamError: ({ code, message, details }) =>
    `{"code":${code},"message":${JSON.stringify(message)}${member("details", details)}}`,
  challenges: true,
  wrongMethod: { httpStatus: 501, code: 12, allow: false },
  sameRoutes: "last",
  noRoute: {},
  laxity: {
    trailingBytes: true,
    unknownEnumNames: "ignore",
    emptyDocument: true,
    base64LineBreaks: true,
    looseDurations: true,
    nullValueNumbers: true,
  },
  ignoreUnknownFields: true,
  ignoreUnknownParameters: true,
  parameterForms: "go",
  refusesSemicolon: true,
  takesEmptySegments: true,
  emptyBodyIsMessage: true,
  derivedMask: "only",
  unsetAsNull: true,
  answersHeadAndOptions: false,
  plusIsSpace: true,
  emitUnpopulated: true,
  streamForm: "envelope",
  toleratesFalseCoding: true,
};

const googleError = ({ code, message, httpStatus, details }: ErrorView): string =>
  `{"code":${httpStatus},"message":${JSON.stringify(message)},"status":"${statusName(code)}"${member("details", details)}}`;

const google: Dialect = {
  name: "google",
  httpStatuses: v2Statuses,
  errorBody: (error) => `{"error":${googleError(error)}}`,
  streamError: googleError,
  challenges: true,
  wrongMethod: { httpStatus: 405, code: 12, allow: true },
  sameRoutes: "first",
  noRoute: {},
  laxity: { emptyDocument: true },
  ignoreUnknownFields: false,
  ignoreUnknownParameters: false,
  parameterForms: "json",
  refusesSemicolon: false,
  takesEmptySegments: false,
  emptyBodyIsMessage: false,
  derivedMask: "update_mask",
  unsetAsNull: false,
  answersHeadAndOptions: true,
  plusIsSpace: true,
  emitUnpopulated: false,
  streamForm: "array",
  toleratesFalseCoding: false,
};

/** All dialects by name. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  "grpc-gateway-v2": v2,
  "grpc-gateway-v1": v1,
  "grpc-gateway-v1-early": v1Early,
  google,
};

/** HTTP status of a gRPC code in a dialect. */
export function httpStatusOf(dialect: Dialect, code: number): number {
  return dialect.httpStatuses[code] ?? 500;
}

function member(name: string, json: string): string {
  return json === "" ? "" : `,"${name}":${json}`;
}

/** The usual phrase of the statuses that gateways answer with. */
export function reasonPhrase(httpStatus: number): string {
  return reasonPhrases.get(httpStatus) ?? "";
}

const reasonPhrases: ReadonlyMap<number, string> = new Map([
  [200, "OK"],
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [408, "Request Timeout"],
  [409, "Conflict"],
  [412, "Precondition Failed"],
  [413, "Request Entity Too Large"],
  [429, "Too Many Requests"],
  [431, "Request Header Fields Too Large"],
  [499, "Client Closed Request"],
  [500, "Internal Server Error"],
  [501, "Not Implemented"],
  [503, "Service Unavailable"],
  [504, "Gateway Timeout"],
]);
