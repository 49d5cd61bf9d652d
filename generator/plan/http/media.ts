import type { HttpContent, HttpOperation, HttpSchema } from "../../model/http-api.js";

/** What a body is, as clients handle it. */
export type BodyKind = "json" | "form" | "text" | "binary" | "events" | "lines";

/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** How a body is written and read: by its media type, and by its schema where the type says nothing. */
export function bodyKind({ mediaType, schema, stream }: HttpContent): BodyKind {
  const essence = essenceOf(mediaType);
  if (stream !== undefined) return stream;
  if (essence === "multipart/form-data" || essence === "application/x-www-form-urlencoded") return "form";
  if (essence === "application/json" || essence === "text/json" || essence.endsWith("+json")) return "json";
  if (isBinary(schema)) return "binary";
  if (
    essence.startsWith("text/") ||
    /^application\/(?:.*\+)?(?:xml|yaml|x-yaml|graphql|javascript|jwt|toml|sql)$/.test(essence)
  )
    return "text";
  if (essence === "*/*" || essence === "application/*") return schema === undefined ? "binary" : "json";
  return "binary";
}

function isBinary(schema: HttpSchema | undefined): boolean {
  return schema?.type.kind === "binary";
}

/** Whether an answer is what a call answers, rather than fails with. */
export function isSuccess(operation: HttpOperation, status: HttpOperation["answers"][number]["status"]): boolean {
  const statuses = operation.answers.map((each) => each.status);
  const hasSuccess = statuses.some((each) => isOf(each, "2"));
  if (isOf(status, "2")) return true;
  // Where no success is described, the rest is one.
  if (status === "default") return !hasSuccess;
  return isOf(status, "3") && !hasSuccess && !statuses.includes("default");
}

function isOf(status: HttpOperation["answers"][number]["status"], hundred: string): boolean {
  return String(status).startsWith(hundred);
}
