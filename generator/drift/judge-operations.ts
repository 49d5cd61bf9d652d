import { mediaTypeKey, type DifferenceKind } from "../compare/index.js";
import type { HttpParameter } from "../model/http-api.js";
import { find, isParameter, type Case, type Judge } from "./case.js";
import type { Finding } from "./finding.js";

/** What differences of operations, parameters, bodies and answers come to. */
export const operationJudges = {
  "parameter-removed": (given) =>
    (isParameter(given.oldPart) && given.oldPart.in === "header" && !given.oldPart.required) || isSuperfluous(given)
      ? []
      : find(given, "parameter-missing", given.old),
  "parameter-added": (given) =>
    isParameter(given.newPart) && isForwarded(given.newPart) ? [] : find(given, "parameter-not-in-proto", given.now),
  "parameter-moved": (given) =>
    find(
      given,
      "parameter-place-differs",
      `the document puts it in ${given.now}, the gateway takes it in ${given.old}`,
    ),
  "parameter-renamed": (given) => {
    // The name of what stands in a path is seen by nobody.
    return isParameter(given.oldPart) && given.oldPart.in === "path"
      ? find(given, "parameter-name-differs", `${given.now} for ${given.old}`)
      : [];
  },
  "parameter-became-required": (given) =>
    find(given, "parameter-required-differs", "the document requires it, the proto does not"),
  "parameter-became-optional": (given) =>
    find(given, "parameter-required-differs", "the proto requires it, the document does not"),
  "parameter-style-changed": (given) =>
    isOfParameter(given)
      ? find(
          given,
          "parameter-style-differs",
          `${given.now || "one text"} in the document, ${given.old || "one text"} in the gateway`,
        )
      : [],
  "parameter-deprecated": (given) =>
    find(given, "deprecated-differs", "the document calls it deprecated, the proto does not"),
  "operation-deprecated": (given) =>
    find(given, "deprecated-differs", "the document calls it deprecated, the proto does not"),
  "body-removed": (given) => find(given, "request-body-missing", inputOf(given)),
  "body-added": (given) => find(given, "request-body-not-in-proto", given.now),
  "media-type-added": (given) => judgeMediaType(given),
  "stream-removed": (given) => {
    if (given.difference.status === undefined)
      return given.difference.operation?.new.extensions["x-client-streaming"] === true
        ? []
        : find(given, "client-streaming-not-expressed", "the body is a sequence of JSON messages");
    return find(
      given,
      "stream-envelope-missing",
      `the document answers one body, the gateway a sequence of {result} and {error}`,
    );
  },
  "stream-added": (given) =>
    given.difference.status === undefined
      ? find(given, "client-streaming-not-in-proto", "the gateway takes one message")
      : find(given, "stream-not-in-proto", "the gateway answers one message"),
  "status-removed": (given) =>
    find(given, "status-code-differs", `the gateway answers ${given.old}, which the document does not have`),
  "status-added": (given) =>
    typeof given.difference.status === "number" && given.difference.status < 400
      ? find(given, "status-code-differs", `the document answers ${given.now}, the gateway does not`)
      : [],
  "header-added": (given) => (/^grpc-metadata-/i.test(given.now) ? [] : find(given, "header-not-in-proto", given.now)),
  "security-changed": (given) => judgeSecurity(given),
  "security-added": (given) => judgeSecurity(given),
  "security-removed": (given) => judgeSecurity(given),
} satisfies Partial<Record<DifferenceKind, Judge>>;

/**
 * Whether no request can do anything with a parameter: another member of its oneof stands in the path or the body, or it is the mask that a PATCH makes of
 * its body.
 */
function isSuperfluous({ from, match, index, difference, oldPart }: Case): boolean {
  const binding = difference.operation && match.lowered.sources.get(difference.operation.old);
  if (from?.kind !== "field" || binding?.kind !== "binding" || !isParameter(oldPart)) return false;
  const { of } = from.field.type;
  if (binding.binding.method === "PATCH" && of.kind === "message" && of.message === "google.protobuf.FieldMask")
    return true;
  const fields = index.messages.get(binding.method.input)?.fields ?? [];
  const [first = ""] = oldPart.name.split(".");
  const own = fields.find((each) => each.name === first || each.jsonName === first);
  const { template, body } = binding.binding;
  const elsewhere = [
    ...template.variables.map(({ fieldPath }) => fieldPath[0]),
    ...(body.kind === "field" ? [body.path] : []),
  ];
  const others = elsewhere.map((name) => fields.find((each) => each.name === name));
  return own?.oneof !== undefined && others.some((each) => each !== own && each?.oneof === own.oneof);
}

/** Whether it is about a parameter, and not a part of a form. */
function isOfParameter({ oldPart, newPart }: Case): boolean {
  return isParameter(oldPart) || isParameter(newPart);
}

/** Headers that the gateway hands on or reads whatever the protos say. */
function isForwarded({ in: place, name }: HttpParameter): boolean {
  return (
    place === "header" &&
    /^(?:grpc-metadata-.*|grpc-timeout|authorization|accept.*|content-type|user-agent|x-.*)$/i.test(name)
  );
}

function inputOf({ difference, match }: Case): string {
  const from = difference.operation && match.lowered.sources.get(difference.operation.old);
  return from?.kind === "binding" ? from.method.input : "";
}

/** A media type without its parameters. */
function essence(text: string): string {
  return mediaTypeKey(text).replace(/;.*/, "");
}

function judgeMediaType(given: Case): readonly Finding[] {
  const { status, operation, new: now } = given.difference;
  const served =
    status === undefined
      ? operation?.old.body?.contents
      : operation?.old.answers.find((each) => each.status === status)?.contents;
  const isServed =
    served?.some(({ mediaType }) => mediaType === "*/*" || essence(mediaType) === essence(now.text)) === true;
  // Any name for JSON texts one behind the other will do.
  const isSequence = /\b(?:x-ndjson|ndjson|jsonl|json-seq|stream\+json|event-stream)\b/.test(now.text);
  const hasStream = served?.some((each) => each.stream !== undefined) === true;
  // A stream of requests is JSON whatever it is called.
  const isJson = essence(now.text) === "application/json";
  if (isServed || (isSequence && hasStream) || (status === undefined && isJson)) return [];
  return find(given, status === undefined ? "request-content-type" : "response-content-type", now.text);
}

/** Where the protos say nothing of security, the document knows more. */
function judgeSecurity(given: Case): readonly Finding[] {
  if (given.match.lowered.api.securitySchemes.length === 0) return [];
  return find(
    given,
    "security-differs",
    `the document asks for ${given.now || "nothing"}, the proto for ${given.old || "nothing"}`,
  );
}
