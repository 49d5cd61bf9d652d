import { ClientError, codeOfHttpStatus } from "../client/index.js";

/** An answer of a server that is no success: its status, headers and whole body. `code` follows from the status alone. */
export class RestError<Body = unknown> extends ClientError {
  override readonly name: string = "RestError";
  /** HTTP status. */
  readonly status: number;
  /** As the description has it where it is described; else JSON where it is JSON, or text. */
  readonly body: Body;
  readonly headers: Headers;
  /** The headers that are described of this status, read as their types say. */
  readonly headerValues: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Body, headers: Headers, headerValues: Readonly<Record<string, unknown>> = {}) {
    super(codeOfHttpStatus(status), messageOf(status, body, headers), { httpStatus: status, metadata: headers });
    this.status = status;
    this.body = body;
    this.headers = headers;
    this.headerValues = headerValues;
  }
}

/** What bodies of errors call their message, in the forms that are common. */
function messageOf(status: number, body: unknown, headers: Headers): string {
  const place = headers.get("location");
  if (status > 300 && status < 309 && place !== null)
    return `HTTP ${status}: the server redirects to ${place.slice(0, 500)}, which is not followed`;
  if (typeof body === "string" && body.trim() !== "") return `HTTP ${status}: ${body.trim().slice(0, 500)}`;
  if (typeof body !== "object" || body === null) return `HTTP ${status}`;
  const { message, error, detail, title } = body as Readonly<Record<string, unknown>>;
  const inner = typeof error === "object" && error !== null ? (error as { readonly message?: unknown }).message : error;
  const said = [message, inner, detail, title].find((each) => typeof each === "string");
  return said === undefined ? `HTTP ${status}` : `HTTP ${status}: ${String(said)}`;
}
