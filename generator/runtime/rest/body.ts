import { ClientError } from "../client/index.js";
import { statusCodes } from "../core/index.js";
import type { RestContent } from "./operation.js";
import { writeJson } from "./json.js";
import type { Shape } from "./shape.js";
import { queryText, textOf } from "./style.js";
import { isUpload, isWhole, openUpload, streamOf, type UploadData } from "./upload.js";

/** A body as `fetch` takes it, with its media type. */
export interface WrittenBody {
  readonly body: string | Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array>;
  readonly contentType: string;
}

/** Writes a body in one of the media types of an operation; the first, unless the caller names another. */
export function writeBody(contents: readonly RestContent[], value: unknown, wanted: string | undefined): WrittenBody {
  const content = wanted === undefined ? contents[0] : contents.find(({ type }) => type === wanted);
  if (content === undefined)
    throw new ClientError(statusCodes.INVALID_ARGUMENT, `there is no body of type ${wanted ?? "any"} here`, {
      origin: "client",
    });
  const { type } = content;
  const essence = essenceOf(type);
  if (essence === "multipart/form-data") return writeMultipart(content, value);
  if (essence === "application/x-www-form-urlencoded") return { body: writeForm(content, value), contentType: type };
  if (content.lines === true) return { body: writeLines(content, value), contentType: type };
  if (isJson(essence)) return { body: writeJson(value, content.shape), contentType: type };
  if (isUpload(value)) {
    const { data, type: own } = openUpload(value);
    // A range of media types is the caller's to choose from.
    const contentType = essence.includes("*") ? (own ?? "application/octet-stream") : type;
    return { body: isWhole(data) ? (data as Blob) : streamOf([data]), contentType };
  }
  const contentType = essence === "*/*" ? "application/json" : essence.includes("*") ? "text/plain" : type;
  return {
    body: typeof value === "string" && essence !== "*/*" ? value : essence === "*/*" ? writeJson(value) : textOf(value),
    contentType,
  };
}

/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** True for JSON and whatever is written in it, e.g. `application/problem+json`. */
export function isJson(essence: string): boolean {
  return essence === "application/json" || essence === "text/json" || essence.endsWith("+json");
}

function writeLines({ shape }: RestContent, value: unknown): string | ReadableStream<Uint8Array> {
  const line = (each: unknown): string => `${writeJson(each, shape)}\n`;
  if (typeof value !== "object" || value === null) return line(value);
  if (Symbol.asyncIterator in value) {
    const values = value as AsyncIterable<unknown>;
    return streamOf([
      (async function* () {
        for await (const each of values) yield new TextEncoder().encode(line(each));
      })(),
    ]);
  }
  return Symbol.iterator in value ? Array.from(value as Iterable<unknown>, line).join("") : line(value);
}

function writeForm({ parts }: RestContent, value: unknown): string {
  return members(value)
    .map(([name, each]) => queryText(name, each, parts?.[name] ?? {}))
    .filter((text) => text !== "")
    .join("&")
    .replaceAll("%20", "+");
}

/** Written here, since `FormData` gives parts of JSON the name of a file, which servers then take them for. */
function writeMultipart({ parts, shape }: RestContent, value: unknown): WrittenBody {
  const boundary = `----gatewright${randomText()}${randomText()}`;
  const pieces: (UploadData | string)[] = [];
  for (const [name, given] of members(value)) {
    const form = parts?.[name] ?? {};
    for (const each of Array.isArray(given) && form.json !== true && !isJson(form.type ?? "")
      ? (given as unknown[])
      : [given]) {
      const part = writePart(each, form.type, memberOf(shape, name));
      const file = part.name === undefined ? "" : `; filename="${quote(part.name)}"`;
      const type = part.type === undefined ? "" : `Content-Type: ${part.type}\r\n`;
      pieces.push(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"${file}\r\n${type}\r\n`,
        part.data,
        "\r\n",
      );
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  const contentType = `multipart/form-data; boundary=${boundary}`;
  const whole = pieces.every((each) => typeof each === "string" || isWhole(each));
  return { body: whole ? new Blob(pieces as ConstructorParameters<typeof Blob>[0]) : streamOf(pieces), contentType };
}

/** The shape of a member of a form, where it is known. */
function memberOf(shape: Shape | undefined, name: string): Shape | undefined {
  const inner = typeof shape === "function" ? shape() : shape;
  if (typeof inner !== "object" || !("members" in inner)) return undefined;
  return Object.hasOwn(inner.members, name) ? inner.members[name] : undefined;
}

function writePart(
  value: unknown,
  wanted: string | undefined,
  shape: Shape | undefined,
): { readonly data: UploadData | string; readonly name?: string; readonly type?: string } {
  // The first of several types that may be chosen from.
  const type = wanted?.split(",")[0]?.trim();
  if (isUpload(value)) {
    const { data, name = "file", type: own = type ?? "application/octet-stream" } = openUpload(value);
    return { data, name, type: own };
  }
  const isText = typeof value !== "object" || value === null;
  if (isText && (type === undefined || !isJson(type)))
    return { data: textOf(value), ...(type !== undefined && { type }) };
  return { data: writeJson(value, shape), type: type ?? "application/json" };
}

/** As browsers write names in the head of a part. */
function quote(text: string): string {
  return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function members(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  if (typeof value !== "object" || value === null)
    throw new ClientError(statusCodes.INVALID_ARGUMENT, "the body of a form is an object", { origin: "client" });
  return Object.entries(value).filter(([, each]) => each !== undefined);
}

/** Nobody is to guess a boundary, it is only to stand nowhere else; not every platform has `crypto`. */
function randomText(): string {
  return Math.random().toString(36).slice(2);
}
