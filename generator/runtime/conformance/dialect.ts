import type { ConformanceDialect } from "./service.js";

/** What the suite expects of a dialect; written down apart from the gateway's own table, so that each checks the other. */
export interface DialectExpectation {
  /** HTTP status of each gRPC code where it is not the common one. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Shape of an error body. */
  readonly errorBody: "error-code" | "error-code-message" | "code-message-details" | "nested";
  /** Shape of an error inside a stream. */
  readonly errorFrame: "http-code" | "code-message" | "nested";
  readonly streamForm: "envelope" | "array";
  /** Answers to a path that exists under another method, and to no path at all; `code` null means plain text. */
  readonly wrongMethod: { readonly status: number; readonly code: number | null };
  readonly wrongPath: { readonly status: number; readonly code: number | null };
  /** Which of several bindings serves the requests that they all fit, in the order of their declaration. */
  readonly sameRoutes: "first" | "last";
  readonly emptyBody: "refused" | "empty-message";
  readonly nullBody: "refused" | "empty-message";
  readonly trailingBytes: "refused" | "ignored";
  readonly unknownField: "refused" | "ignored";
  readonly duplicateField: "refused" | "one-wins";
  readonly unknownEnumName: "refused" | "ignored";
  readonly nullElement: "refused" | "default";
  /** Only padded, standard base64. */
  readonly strictBase64: boolean;
  /** `1.0` and `1e0` are not integers. */
  readonly plainIntegers: boolean;
  readonly loneSurrogate: "refused" | "replaced";
  readonly unknownParameter: "refused" | "ignored";
  /** Which mask a PATCH fills from its body: the only one, or the one of this name. */
  readonly derivedMask: "only" | "update_mask";
  /** A number other than 0 for a NullValue. */
  readonly nullValueNumber: "refused" | "taken";
  readonly wwwAuthenticate: boolean;
}

const v1: DialectExpectation = {
  statuses: { 1: 408 },
  errorBody: "error-code-message",
  errorFrame: "http-code",
  streamForm: "envelope",
  wrongMethod: { status: 405, code: null },
  wrongPath: { status: 404, code: null },
  sameRoutes: "last",
  emptyBody: "empty-message",
  nullBody: "empty-message",
  trailingBytes: "ignored",
  unknownField: "ignored",
  duplicateField: "one-wins",
  unknownEnumName: "refused",
  nullElement: "default",
  strictBase64: true,
  plainIntegers: true,
  loneSurrogate: "replaced",
  unknownParameter: "ignored",
  derivedMask: "only",
  nullValueNumber: "taken",
  wwwAuthenticate: false,
};

const v2: DialectExpectation = {
  statuses: {},
  errorBody: "code-message-details",
  errorFrame: "code-message",
  streamForm: "envelope",
  wrongMethod: { status: 501, code: 12 },
  wrongPath: { status: 404, code: 5 },
  sameRoutes: "last",
  emptyBody: "empty-message",
  nullBody: "refused",
  trailingBytes: "ignored",
  unknownField: "ignored",
  duplicateField: "refused",
  unknownEnumName: "ignored",
  nullElement: "refused",
  strictBase64: false,
  plainIntegers: false,
  loneSurrogate: "refused",
  unknownParameter: "ignored",
  derivedMask: "only",
  nullValueNumber: "taken",
  wwwAuthenticate: true,
};

const dialects: Readonly<Record<ConformanceDialect, DialectExpectation>> = {
  "grpc-gateway-v1-early": {
    ...v1,
    statuses: { 1: 408, 4: 408, 8: 403, 9: 412 },
    errorBody: "error-code",
    emptyBody: "refused",
  },
  "grpc-gateway-v1": v1,
  "grpc-gateway-v2": v2,
  google: {
    ...v2,
    errorBody: "nested",
    errorFrame: "nested",
    streamForm: "array",
    wrongMethod: { status: 405, code: 12 },
    sameRoutes: "first",
    trailingBytes: "refused",
    unknownField: "refused",
    unknownEnumName: "refused",
    unknownParameter: "refused",
    derivedMask: "update_mask",
    nullValueNumber: "refused",
  },
};

/** What the suite expects of `dialect`. */
export function expectationsOf(dialect: ConformanceDialect): DialectExpectation {
  return dialects[dialect];
}

const commonStatuses: readonly number[] = [
  200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401,
];

/** HTTP status of a gRPC code; codes outside 0 to 16 are 500. */
export function expectedHttpStatus(dialect: ConformanceDialect, code: number): number {
  return dialects[dialect].statuses[code] ?? commonStatuses[code] ?? 500;
}
