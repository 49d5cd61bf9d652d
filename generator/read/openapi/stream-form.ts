import { isRecord, member, textOf } from "../plain-value.js";

/** Media types under which JSON texts stand one behind the other. */
const lines = /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines|json-seq|stream\+json|json-stream)\b/i;

/**
 * Whether a body holds many values, and in which form: by its media type, or by what protoc-gen-openapiv2 writes of a streaming method, whose
 * answers gateways send as JSON objects one behind the other.
 */
export function streamOf(mediaType: string, schema: unknown): "events" | "lines" | undefined {
  if (/^text\/event-stream\b/i.test(mediaType)) return "events";
  if (lines.test(mediaType) || isStreamResult(schema)) return "lines";
  return undefined;
}

function isStreamResult(schema: unknown): boolean {
  const properties = member(schema, "properties");
  return (
    textOf(schema, "title")?.startsWith("Stream result of ") === true &&
    isRecord(properties) &&
    isRecord(properties["result"]) &&
    isRecord(properties["error"])
  );
}

/** Whether protoc-gen-openapiv2 wrote this description of a body: its method takes a stream. */
export function takesStream(description: string | undefined): boolean {
  return description?.endsWith("(streaming inputs)") === true;
}
