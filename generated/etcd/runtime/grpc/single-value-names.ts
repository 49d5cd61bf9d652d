import type http2 from "node:http2";

/**
 * Names that Node's HTTP/2 sends once only. Newer versions of Node can be told to send them as often as they are given; older ones get one
 * field whose values are joined by commas, which gRPC's HTTP/2 mapping defines as the same metadata.
 */
const singleValueNames: ReadonlySet<string> = new Set([
  "access-control-allow-credentials",
  "access-control-max-age",
  "access-control-request-method",
  "age",
  "authorization",
  "content-encoding",
  "content-language",
  "content-length",
  "content-location",
  "content-md5",
  "content-range",
  "content-type",
  "date",
  "dnt",
  "etag",
  "expires",
  "from",
  "host",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "last-modified",
  "location",
  "max-forwards",
  "proxy-authorization",
  "range",
  "referer",
  "retry-after",
  "tk",
  "upgrade-insecure-requests",
  "user-agent",
  "x-content-type-options",
]);

/** The same headers with one field for each of these names. */
export function joinSingleValues(headers: http2.OutgoingHttpHeaders): http2.OutgoingHttpHeaders {
  const joined = { ...headers };
  for (const name in joined) {
    const value = joined[name];
    if (Array.isArray(value) && singleValueNames.has(name)) joined[name] = value.join(",");
  }
  return joined;
}
