import type { Difference } from "../compare/index.js";
import { mediaTypeKey } from "../compare/index.js";
import type { LoweredFrom } from "../lower/lowering.js";
import type { Location, Message } from "../model/api.js";
import type { HttpParameter } from "../model/http-api.js";
import type { ApiIndex } from "../model/lookup.js";
import { isErrorType, type DocumentMatch } from "./document-match.js";
import type { DriftKind } from "./drift-kinds.js";
import type { Finding } from "./finding.js";
import { joinFindings } from "./join-findings.js";

/** What is known beside a difference. */
interface Case {
  readonly match: DocumentMatch;
  readonly index: ApiIndex;
  readonly difference: Difference;
  /** What the gateway's side was made of. */
  readonly from: LoweredFrom | undefined;
  /** The name of what differs, as findings have it. */
  readonly where: string;
}

/** What the differences between the gateway and a document come to; those that a document cannot help are none. */
export function judgeDifferences(match: DocumentMatch, index: ApiIndex): readonly Finding[] {
  const wheres = new Map(match.described.operations.map(({ served, where }) => [served, where]));
  const found = match.compared.differences.flatMap((difference) => {
    if (isOfErrors(match, difference)) return [];
    const part = difference.old.part;
    const from = part && match.lowered.sources.get(part);
    const operation = difference.operation && wheres.get(difference.operation.old);
    return judge({ match, index, difference, from, where: nameOf(difference, from, operation) });
  });
  return joinFindings(found);
}

/** What errors look like is held against the dialect elsewhere. */
function isOfErrors({ lowered }: DocumentMatch, { subject, status, kind }: Difference): boolean {
  const isFailure = status !== undefined && (typeof status === "number" ? status >= 400 : status !== "2XX");
  const [type = ""] = subject.split(/[.[{]/);
  return (isFailure && kind !== "status-added") || isErrorType(lowered, subject) || isErrorType(lowered, type);
}

function nameOf(
  { subject, operation, old, new: now }: Difference,
  from: LoweredFrom | undefined,
  where: string | undefined,
): string {
  const parameter = [old.part, now.part].find(isParameter);
  if (parameter !== undefined) return `${where ?? ""} ${parameter.in} ${parameter.name}`;
  if (from?.kind === "field") return `${from.message.fullName}.${from.field.name}`;
  if (from?.kind === "enum") return from.enumeration.fullName;
  if (operation !== undefined) {
    const { method, path } = operation.old;
    return (
      (where ?? "") +
      subject.slice(`${method} ${path.source}`.length).replace(/^ (?:body|\d\d\d|default)(?=$|[.[{ ])/, "")
    );
  }
  return subject;
}

function isParameter(part: object | undefined): part is HttpParameter {
  return part !== undefined && "in" in part && "form" in part;
}

function judge(given: Case): readonly Finding[] {
  const { difference, where } = given;
  const { old, new: now } = difference;
  const isOfParameter = isParameter(old.part) || isParameter(now.part);
  const find = (kind: DriftKind, detail = "", name = where): readonly Finding[] => [
    { kind, where: name, detail, ...placesOf(old.place, now.place) },
  ];
  const differ = `the document says ${now.text || "nothing"}, the proto ${old.text || "nothing"}`;
  switch (difference.kind) {
    case "parameter-removed":
      return isParameter(old.part) && old.part.in === "header" && !old.part.required
        ? []
        : find("parameter-missing", old.text);
    case "parameter-added":
      return isParameter(now.part) && isForwarded(now.part) ? [] : find("parameter-not-in-proto", now.text);
    case "parameter-moved":
      return find(
        "parameter-place-differs",
        `the document puts it in ${now.text}, the gateway takes it in ${old.text}`,
      );
    case "parameter-renamed":
      // The name of what stands in a path is seen by nobody.
      return isParameter(old.part) && old.part.in === "path"
        ? find("parameter-name-differs", `${now.text} for ${old.text}`)
        : [];
    case "parameter-became-required":
      return find("parameter-required-differs", "the document requires it, the proto does not");
    case "parameter-became-optional":
      return find("parameter-required-differs", "the proto requires it, the document does not");
    case "parameter-style-changed":
      return isOfParameter
        ? find(
            "parameter-style-differs",
            `${now.text || "one text"} in the document, ${old.text || "one text"} in the gateway`,
          )
        : [];
    case "parameter-deprecated":
    case "operation-deprecated":
    case "property-deprecated":
      return find("deprecated-differs", "the document calls it deprecated, the proto does not");
    case "body-removed":
      return find("request-body-missing", inputOf(given));
    case "body-added":
      return find("request-body-not-in-proto", now.text);
    case "media-type-removed":
      return [];
    case "media-type-added":
      return judgeMediaType(given, find);
    case "stream-removed":
      if (difference.status === undefined)
        return difference.operation?.new.extensions["x-client-streaming"] === true
          ? []
          : find("client-streaming-not-expressed", "the body is a sequence of JSON messages");
      return find(
        "stream-envelope-missing",
        `the document answers one body, the gateway a sequence of {result} and {error}`,
      );
    case "stream-added":
      return difference.status === undefined
        ? find("client-streaming-not-in-proto", "the gateway takes one message")
        : find("stream-not-in-proto", "the gateway answers one message");
    case "status-removed":
      return find("status-code-differs", `the gateway answers ${old.text}, which the document does not have`);
    case "status-added":
      return typeof difference.status === "number" && difference.status < 400
        ? find("status-code-differs", `the document answers ${now.text}, the gateway does not`)
        : [];
    case "header-added":
      return /^grpc-metadata-/i.test(now.text) ? [] : find("header-not-in-proto", now.text);
    case "reference-changed":
      return find("schema-name-differs", `${now.text} for ${old.text}`);
    case "kind-changed":
      return isBodyOfMessage(given)
        ? missingFields(given, outputOf(given))
        : find("format-differs", formatDetail(given, differ));
    case "format-changed":
      return find("format-differs", formatDetail(given, differ));
    case "became-nullable":
      return find("nullable-differs", "the document allows null, which the gateway does not send");
    case "value-removed":
      return find("enum-values-differ", `${old.text} only in the proto`);
    case "value-added":
      return isNumberOf(given, now.text) ? [] : find("enum-values-differ", `${now.text} only in the document`);
    case "values-unbounded":
      return find("enum-values-unsaid", old.text);
    case "values-bounded":
      return find("enum-values-differ", `the document allows ${now.text} alone`);
    case "property-removed":
      return isInPath(given) ? [] : find("field-missing", fieldText(given));
    case "property-added":
      return find("field-not-in-proto", now.text);
    case "property-renamed":
      return find("field-name-differs", `${now.text} in the document, ${old.text} in answers`);
    case "property-became-required":
      return find("required-not-in-proto", propertyName(where), holderOf(given));
    case "property-became-optional":
      return find("required-missing", propertyName(where), holderOf(given));
    case "property-became-read-only":
    case "property-became-write-only":
      return find("read-only-differs", `the document says ${now.text}, the proto does not`);
    case "property-not-read-only":
    case "property-not-write-only":
      return find("read-only-differs", `the proto says ${old.text}, the document does not`);
    case "properties-removed":
      // A schema of the message's own that has nothing lacks each field.
      if (given.from?.kind === "message") return missingFields(given, given.from.message);
      return find("message-untyped-object", messageOf(given));
    case "choice-removed":
      return judgeChoice(given, find);
    case "choice-changed":
      return find("oneof-differs", `${now.text} in the document, ${old.text} in the proto`, oneofName(given));
    case "choice-added":
      return find("oneof-differs", `${now.text} in the document, no oneof in the proto`);
    case "default-changed":
      return find("default-differs", differ);
    case "constraint-changed":
      return find("constraint-differs", now.text);
    case "security-changed":
    case "security-added":
    case "security-removed":
      return judgeSecurity(given, find);
    // Protos say nothing of these, say it with other means, or it is judged where all documents are known.
    case "operation-removed":
    case "operation-added":
    case "operation-id-changed":
    case "operation-reactivated":
    case "base-path-changed":
    case "parameter-reactivated":
    case "body-became-required":
    case "body-became-optional":
    case "stream-form-changed":
    case "header-removed":
    case "header-became-required":
    case "header-became-optional":
    case "security-scheme-removed":
    case "security-scheme-added":
    case "security-scheme-changed":
    case "type-removed":
    case "type-added":
    case "type-renamed":
    case "became-not-nullable":
    case "property-reactivated":
    case "additional-properties-changed":
    case "member-removed":
    case "member-added":
    case "discriminator-changed":
      return [];
    default:
      return difference.kind satisfies never;
  }
}

type Find = (kind: DriftKind, detail?: string, name?: string) => readonly Finding[];

function placesOf(proto: Location | undefined, document: Location | undefined): Pick<Finding, "proto" | "document"> {
  return { ...(proto && { proto }), ...(document && { document }) };
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

function judgeMediaType({ difference: { status, operation, new: now } }: Case, find: Find): readonly Finding[] {
  const served =
    status === undefined
      ? operation?.old.body?.contents
      : operation?.old.answers.find((each) => each.status === status)?.contents;
  const essence = (text: string): string => mediaTypeKey(text).replace(/;.*/, "");
  const isServed =
    served?.some(({ mediaType }) => mediaType === "*/*" || essence(mediaType) === essence(now.text)) === true;
  // Any name for JSON texts one behind the other will do.
  const isSequence = /\b(?:x-ndjson|ndjson|jsonl|json-seq|stream\+json|event-stream)\b/.test(now.text);
  const hasStream = served?.some((each) => each.stream !== undefined) === true;
  // A stream of requests is JSON whatever it is called.
  const isJson = essence(now.text) === "application/json";
  if (isServed || (isSequence && hasStream) || (status === undefined && isJson)) return [];
  return find(status === undefined ? "request-content-type" : "response-content-type", now.text);
}

/** Whether the whole body of a message is said to be something else. */
function isBodyOfMessage({ difference: { operation, subject, status, old } }: Case): boolean {
  return operation !== undefined && status !== undefined && old.text === "object" && subject.endsWith(` ${status}`);
}

/** An answer that is not even an object lacks every field. */
function missingFields({ difference }: Case, message: Message | undefined): readonly Finding[] {
  return (message?.fields ?? []).map((field) => ({
    kind: "field-missing",
    where: `${message?.fullName ?? ""}.${field.name}`,
    detail: typeName(field),
    ...placesOf(field.location, difference.new.place),
  }));
}

function outputOf({ difference, match, index }: Case): Message | undefined {
  const from = difference.operation && match.lowered.sources.get(difference.operation.old);
  return from?.kind === "binding" ? index.messages.get(from.method.output) : undefined;
}

type FieldOf = Extract<LoweredFrom, { kind: "field" }>["field"];

function typeName({ type: { of } }: FieldOf): string {
  return of.kind === "scalar" ? of.scalar : of.kind === "enum" ? of.enum : of.message;
}

function fieldText({ from, difference }: Case): string {
  return from?.kind === "field" ? typeName(from.field) : difference.old.text;
}

function messageOf({ from, difference }: Case): string {
  return from?.kind === "field"
    ? typeName(from.field)
    : from?.kind === "message"
      ? from.message.fullName
      : difference.old.text;
}

/** `(int64)` behind what differs: the type that the proto has. */
function formatDetail({ from }: Case, differ: string): string {
  if (from?.kind !== "field" || from.field.type.of.kind !== "scalar" || from.field.type.kind === "map") return differ;
  return `${differ} (${from.field.type.of.scalar})`;
}

/** The message that a property is of. */
function holderOf({ from, where }: Case): string {
  return from?.kind === "field" ? from.message.fullName : where.slice(0, where.lastIndexOf("."));
}

function propertyName(where: string): string {
  return where.slice(where.lastIndexOf(".") + 1);
}

/** A number that the enum has may stand for the value. */
function isNumberOf({ from, index }: Case, text: string): boolean {
  const enumeration =
    from?.kind === "enum"
      ? from.enumeration
      : from?.kind === "field" && from.field.type.of.kind === "enum"
        ? index.enums.get(from.field.type.of.enum)
        : undefined;
  return enumeration?.values.some(({ number }) => String(number) === text) === true;
}

/** Whether a field that a body lacks stands in the path beside it. */
function isInPath({ from, match, difference }: Case): boolean {
  if (from?.kind !== "field") return false;
  const isOwnBody = (name: string | undefined): boolean =>
    name === undefined || match.names.bySchema.get(name) !== from.message.fullName;
  const now = difference.new.part;
  const schema = now !== undefined && "name" in now && typeof now.name === "string" ? now.name : undefined;
  if (!isOwnBody(schema)) return false;
  return match.described.operations.some(({ served }) => {
    const binding = match.lowered.sources.get(served);
    if (binding?.kind !== "binding" || binding.method.input !== from.message.fullName) return false;
    return binding.binding.template.variables.some(({ fieldPath }) => fieldPath[0] === from.field.name);
  });
}

function oneofName({ from, difference, index }: Case): string {
  const message = from?.kind === "message" ? from.message : undefined;
  const [first = ""] = difference.old.text.split("|");
  const field =
    message &&
    index.messages.get(message.fullName)?.fields.find((each) => each.name === first || each.jsonName === first);
  return `${message?.fullName ?? difference.subject}.${field?.oneof ?? first}`;
}

/** Swagger 2.0 has no word for a choice; a document that leaves members out has other faults. */
function judgeChoice(given: Case, find: Find): readonly Finding[] {
  const { match, from, difference } = given;
  if (match.document.version === "2.0" || from?.kind !== "message") return [];
  const { fields } = from.message;
  const members = difference.old.text.split("|");
  const told = match.compared.properties.filter(([old]) => {
    const source = match.lowered.sources.get(old);
    return source?.kind === "field" && source.message === from.message && members.includes(old.name);
  });
  if (told.length < 2) return [];
  const names = members.map(
    (name) => fields.find((each) => each.name === name || each.jsonName === name)?.name ?? name,
  );
  return find("oneof-not-expressed", names.join("|"), oneofName(given));
}

/** Where the protos say nothing of security, the document knows more. */
function judgeSecurity({ match, difference }: Case, find: Find): readonly Finding[] {
  if (match.lowered.api.securitySchemes.length === 0) return [];
  const { old, new: now } = difference;
  return find(
    "security-differs",
    `the document asks for ${now.text || "nothing"}, the proto for ${old.text || "nothing"}`,
  );
}
