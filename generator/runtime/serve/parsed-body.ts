/** What parsers leave on a request: Express and Fastify `body`, a parser's `verify` and function platforms `rawBody` as well. */
export interface ParsedRequest {
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/**
 * The bytes of a body that something before the gateway has read: those that came, where `rawBody` keeps them, else those of what a parser
 * made of them. Throws an `Error` that says what to do where that would lose something, or where nothing is left of it.
 */
export function bytesOfParsed({ body, rawBody }: ParsedRequest, contentType: string | undefined): Uint8Array {
  for (const each of [rawBody, body]) {
    if (each instanceof Uint8Array) return each;
    if (typeof each === "string") return Buffer.from(each);
  }
  if (body === undefined) throw new Error(`The body was read by something that left nothing of it. ${remedy}`);
  const type = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "application/x-www-form-urlencoded") return Buffer.from(formOf(body));
  if (type.startsWith("multipart/"))
    throw new Error(`A multipart body was parsed, and cannot be put together again. ${remedy}`);
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined) throw new Error(`The body was parsed to what has no JSON form. ${remedy}`);
  return Buffer.from(text);
}

const remedy = "Put the gateway before what reads bodies, or keep the bytes in `rawBody`.";

/** A form of names and texts, written again. */
function formOf(body: unknown): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body as Readonly<Record<string, unknown>>)) {
    for (const each of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (typeof each !== "string")
        throw new Error(`A form was parsed to nested values, and cannot be put together again. ${remedy}`);
      form.append(name, each);
    }
  }
  return form.toString();
}
