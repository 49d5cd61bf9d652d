/**
 * What a rule rests on: a specification that binds every gateway, the behaviour of the dialect's own gateway, or an opinion that only
 * gatewright's gateways have to share.
 */
export type RuleBasis = "specification" | "dialect" | "opinion";

/** A rule the suite tests: what it demands, what that rests on, and where it is written down. */
export interface ConformanceRule {
  readonly demands: string;
  readonly basis: RuleBasis;
  readonly source: string;
}

/** Name of a rule. */
export type ConformanceRuleName =
  | "field-alone"
  | "fields-together"
  | "json-names"
  | "oneof-members"
  | "oneof-twice"
  | "duplicate-field"
  | "unknown-field"
  | "null-values"
  | "null-elements"
  | "default-values"
  | "integer-limits"
  | "integer-precision"
  | "integer-forms"
  | "bool-forms"
  | "string-forms"
  | "bytes-alphabets"
  | "float-forms"
  | "enum-names"
  | "enum-numbers"
  | "enum-unknown-name"
  | "wrong-type"
  | "malformed-json"
  | "list-forms"
  | "map-forms"
  | "well-known-types"
  | "body-forms"
  | "body-field"
  | "null-body"
  | "empty-body"
  | "trailing-bytes"
  | "content-type"
  | "response-body"
  | "http-body"
  | "path-variables"
  | "path-encoding"
  | "query-parameters"
  | "query-values"
  | "unknown-parameter"
  | "patch-mask"
  | "wrong-method"
  | "wrong-path"
  | "unbound-method"
  | "path-aliases"
  | "answer-field"
  | "answer-together"
  | "answer-defaults"
  | "answer-unknown-field"
  | "answer-limits"
  | "answer-headers"
  | "status-codes"
  | "status-details"
  | "status-message"
  | "upstream-faults"
  | "metadata-forwarded"
  | "metadata-dropped"
  | "metadata-binary"
  | "metadata-configured"
  | "deadlines"
  | "deadline-exceeded"
  | "stream-answers"
  | "stream-forms"
  | "stream-empty"
  | "stream-error-first"
  | "stream-error-later"
  | "stream-requests"
  | "stream-duplex"
  | "stream-half-close"
  | "stream-malformed"
  | "stream-cancel"
  | "inherited-names"
  | "depth-limit"
  | "websocket"
  | "documented-call"
  | "live-call"
  | "own-case"
  | "described-request"
  | "described-refusal"
  | "described-answer";

const json = "protobuf JSON mapping";
const http = "google.api.http";
const grpc = "gRPC over HTTP/2";
const gateway = "grpc-gateway, the dialect's behaviour";

/** Every rule by name; a report counts the cases of each. */
export const conformanceRules: Readonly<Record<ConformanceRuleName, ConformanceRule>> = {
  "field-alone": {
    demands: "Each field, set alone under its name in the proto, reaches the upstream under its number.",
    basis: "specification",
    source: `${json}, field names`,
  },
  "fields-together": {
    demands: "All fields set together reach the upstream, nested ones too.",
    basis: "specification",
    source: `${json}, messages`,
  },
  "json-names": {
    demands: "Input is accepted under the lowerCamelCase JSON names.",
    basis: "specification",
    source: `${json}, field names`,
  },
  "oneof-members": {
    demands: "Each member of a oneof is accepted and is the only one sent.",
    basis: "specification",
    source: `${json}, oneof`,
  },
  "oneof-twice": {
    demands: "Two members of one oneof are refused, or one wins where the dialect says so.",
    basis: "specification",
    source: `${json}, oneof`,
  },
  "duplicate-field": {
    demands: "A field given twice is refused, or one wins where the dialect says so.",
    basis: "specification",
    source: `${json}, duplicate keys`,
  },
  "unknown-field": {
    demands: "A field the message does not have is ignored, or refused where the dialect says so.",
    basis: "specification",
    source: `${json}, unknown fields`,
  },
  "null-values": { demands: "null leaves any field at its default.", basis: "specification", source: `${json}, null` },
  "null-elements": {
    demands: "null inside a list is refused, or the element's default where the dialect says so.",
    basis: "specification",
    source: `${json}, null`,
  },
  "default-values": {
    demands: "A value equal to the default sets nothing, except where presence is tracked.",
    basis: "specification",
    source: `${json}, presence`,
  },
  "integer-limits": {
    demands: "The largest and smallest integer of a type arrive whole, quoted and unquoted.",
    basis: "specification",
    source: `${json}, integers`,
  },
  "integer-precision": {
    demands: "Integers beyond 2^53 keep every digit.",
    basis: "specification",
    source: `${json}, integers`,
  },
  "integer-forms": { demands: "1.0 and 1e2 are integers.", basis: "specification", source: `${json}, integers` },
  "bool-forms": { demands: "A bool is true or false.", basis: "specification", source: `${json}, bool` },
  "string-forms": {
    demands: "Strings keep every character, however it is escaped.",
    basis: "specification",
    source: `${json}, string`,
  },
  "bytes-alphabets": {
    demands: "Bytes are read from both base64 alphabets, with and without padding.",
    basis: "specification",
    source: `${json}, bytes`,
  },
  "float-forms": {
    demands: "Numbers, NaN and the infinities are read; what does not fit is refused.",
    basis: "specification",
    source: `${json}, float and double`,
  },
  "enum-names": {
    demands: "Each value of an enum is accepted by name.",
    basis: "specification",
    source: `${json}, enum`,
  },
  "enum-numbers": {
    demands: "Values of an enum are accepted by number, unknown ones too.",
    basis: "specification",
    source: `${json}, enum`,
  },
  "enum-unknown-name": {
    demands: "An unknown name of an enum is ignored, or refused where the dialect says so.",
    basis: "specification",
    source: `${json}, enum`,
  },
  "wrong-type": {
    demands: "A value of the wrong type or out of range is refused with code 3, and nothing is sent.",
    basis: "specification",
    source: json,
  },
  "malformed-json": {
    demands: "Text that is no JSON is refused with code 3, and nothing is sent.",
    basis: "specification",
    source: "RFC 8259",
  },
  "list-forms": {
    demands: "Lists keep count and order; null and [] are empty; a bare value is no list.",
    basis: "specification",
    source: `${json}, repeated`,
  },
  "map-forms": {
    demands: "Maps keep keys and values; keys of every type are strings in JSON.",
    basis: "specification",
    source: `${json}, map`,
  },
  "well-known-types": {
    demands: "Timestamps, durations, masks, wrappers and structs are read and written in their own JSON form.",
    basis: "specification",
    source: `${json}, well-known types`,
  },
  "body-forms": {
    demands: "No body, blanks, {}, whitespace and chunks cut anywhere are all read.",
    basis: "specification",
    source: `${http}, body`,
  },
  "body-field": {
    demands: "The field named by body takes the whole body; other fields come from the query.",
    basis: "specification",
    source: `${http}, body`,
  },
  "null-body": {
    demands: "A body of null is refused, or the empty message where the dialect says so.",
    basis: "dialect",
    source: gateway,
  },
  "empty-body": {
    demands: "An empty body is the empty message, or refused where the dialect says so.",
    basis: "dialect",
    source: gateway,
  },
  "trailing-bytes": {
    demands: "Bytes behind the JSON value are ignored, or refused where the dialect says so.",
    basis: "dialect",
    source: gateway,
  },
  "content-type": {
    demands: "Requests of any content type are read as JSON; answers are application/json.",
    basis: "dialect",
    source: gateway,
  },
  "response-body": {
    demands: "The field named by response_body is the whole answer.",
    basis: "specification",
    source: `${http}, response_body`,
  },
  "http-body": {
    demands: "google.api.HttpBody travels as raw bytes with its own content type.",
    basis: "specification",
    source: "google.api.HttpBody",
  },
  "path-variables": {
    demands: "Path variables are decoded and set their field.",
    basis: "specification",
    source: `${http}, path template`,
  },
  "path-encoding": {
    demands: "An encoded slash stays data in a single segment; other escapes are decoded.",
    basis: "specification",
    source: `${http}, path template`,
  },
  "query-parameters": {
    demands: "Fields outside path and body are read from the query, under both names, nested and repeated.",
    basis: "specification",
    source: `${http}, query`,
  },
  "query-values": {
    demands: "Query parameters obey the limits and forms of their type.",
    basis: "specification",
    source: `${http}, query`,
  },
  "unknown-parameter": {
    demands: "An unknown query parameter is ignored, or refused where the dialect says so.",
    basis: "dialect",
    source: gateway,
  },
  "patch-mask": {
    demands: "PATCH without a mask derives it from the keys of the body.",
    basis: "specification",
    source: "google.api, partial update; grpc-gateway",
  },
  "wrong-method": {
    demands: "A path under a method it does not have is answered as the dialect says, and nothing is sent.",
    basis: "dialect",
    source: gateway,
  },
  "wrong-path": {
    demands: "A path that no rule matches is not found, and nothing is sent.",
    basis: "dialect",
    source: gateway,
  },
  "unbound-method": {
    demands: "A method without an HTTP rule is not reachable over HTTP.",
    basis: "specification",
    source: http,
  },
  "path-aliases": {
    demands: "A configured prefix serves the same methods.",
    basis: "opinion",
    source: "gatewright, configuration",
  },
  "answer-field": {
    demands: "Each field of the answer, set alone, comes out under its name with its exact value.",
    basis: "specification",
    source: `${json}, output`,
  },
  "answer-together": {
    demands: "All fields of the answer together come out in declaration order.",
    basis: "specification",
    source: `${json}, output`,
  },
  "answer-defaults": {
    demands: "An empty answer is {}, defaults are written only where configured.",
    basis: "specification",
    source: `${json}, presence`,
  },
  "answer-unknown-field": {
    demands: "Fields the gateway does not know are left out of the answer.",
    basis: "specification",
    source: `${json}, unknown fields`,
  },
  "answer-limits": {
    demands:
      "The limits of each type come out exactly: 64-bit integers quoted, bytes in standard base64, unknown enum values as numbers.",
    basis: "specification",
    source: `${json}, output`,
  },
  "answer-headers": {
    demands: "Upstream metadata comes out as Grpc-Metadata-*; trailers as trailers if the client takes them.",
    basis: "dialect",
    source: gateway,
  },
  "status-codes": {
    demands: "Every gRPC status becomes its HTTP status and an error body with code and message.",
    basis: "dialect",
    source: gateway,
  },
  "status-details": {
    demands: "Details of a status do not get lost or break the answer.",
    basis: "specification",
    source: "google.rpc.Status",
  },
  "status-message": {
    demands: "Status messages keep every character and cannot inject headers.",
    basis: "specification",
    source: `${grpc}, Status-Message`,
  },
  "upstream-faults": {
    demands: "An upstream that breaks the protocol is answered with an error, at once.",
    basis: "specification",
    source: grpc,
  },
  "metadata-forwarded": {
    demands: "Authorization, Grpc-Metadata-* and the permanent headers become metadata.",
    basis: "dialect",
    source: gateway,
  },
  "metadata-dropped": {
    demands: "Other headers, hop-by-hop names and reserved grpc- names never become metadata.",
    basis: "dialect",
    source: gateway,
  },
  "metadata-binary": {
    demands: "Grpc-Metadata-*-Bin carries base64; what is no base64 is refused.",
    basis: "dialect",
    source: gateway,
  },
  "metadata-configured": {
    demands: "Configured metadata is always sent.",
    basis: "opinion",
    source: "gatewright, configuration",
  },
  deadlines: {
    demands: "Grpc-Timeout becomes a deadline; a malformed one is refused.",
    basis: "specification",
    source: `${grpc}, Timeout`,
  },
  "deadline-exceeded": {
    demands: "A silent upstream is answered with code 4 when the deadline passes.",
    basis: "specification",
    source: `${grpc}, Timeout`,
  },
  "stream-answers": {
    demands: "Every message of a stream comes out, in the dialect's own form.",
    basis: "dialect",
    source: gateway,
  },
  "stream-forms": {
    demands: "A client that asks for lines, server-sent events or an array gets its stream in that form.",
    basis: "opinion",
    source: "gatewright, stream forms",
  },
  "stream-empty": { demands: "A stream without messages ends properly.", basis: "dialect", source: gateway },
  "stream-error-first": {
    demands: "An error before the first message has its HTTP status.",
    basis: "dialect",
    source: gateway,
  },
  "stream-error-later": {
    demands: "An error after a message is the last frame of the stream.",
    basis: "dialect",
    source: gateway,
  },
  "stream-requests": {
    demands: "JSON objects of a request stream are each forwarded, however they are separated or cut.",
    basis: "dialect",
    source: gateway,
  },
  "stream-duplex": {
    demands: "Answers flow while the request is still open.",
    basis: "opinion",
    source: "gatewright, full duplex",
  },
  "stream-half-close": {
    demands: "The end of the request half-closes the upstream, which decides when to end.",
    basis: "specification",
    source: grpc,
  },
  "stream-malformed": {
    demands: "A message that cannot be read is answered with an error at once.",
    basis: "specification",
    source: `${json}, parse errors`,
  },
  "stream-cancel": {
    demands: "A client that goes away cancels the upstream call.",
    basis: "specification",
    source: grpc,
  },
  "inherited-names": {
    demands: "__proto__, constructor and toString are ordinary unknown names.",
    basis: "specification",
    source: `${json}, unknown fields`,
  },
  websocket: {
    demands: "Over a WebSocket each message is a text message, both ways, and the close code tells how the call ended.",
    basis: "opinion",
    source: "gatewright, WebSocket",
  },
  "documented-call": {
    demands: "A documented example gives the documented answer, from a real server.",
    basis: "specification",
    source: "the API's own documentation",
  },
  "live-call": {
    demands: "Every binding carries a real call to a real server and back.",
    basis: "specification",
    source: "the API's own gateway",
  },
  "own-case": {
    demands: "A case of the user's own gets the answer it names.",
    basis: "specification",
    source: "the file it stands in",
  },
  "described-request": {
    demands: "A request as the document describes it is answered with a status and a body that are described.",
    basis: "specification",
    source: "the API's own OpenAPI document",
  },
  "described-refusal": {
    demands: "A request that the document does not allow is refused with a status of 4xx.",
    basis: "specification",
    source: "the API's own OpenAPI document",
  },
  "described-answer": {
    demands: "Each answer that the document describes is what the client reads.",
    basis: "specification",
    source: "the API's own OpenAPI document",
  },
  "depth-limit": {
    demands: "Nesting deeper than the limit is refused.",
    basis: "opinion",
    source: `${json}, recursion limit`,
  },
};
