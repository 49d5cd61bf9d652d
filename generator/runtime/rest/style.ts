import { ClientError } from "../client/index.js";
import { statusCodes } from "../core/index.js";
import { writeJson } from "./json.js";
import type { RestForm, RestStyle } from "./operation.js";

/** A name and a text that belong together, both still to be encoded unless `encoded`. */
export type Pair = readonly [name: string, text: string];

/** Text of a value that is no object: numbers as digits, null as `null`, bytes as base64. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint" || value === null)
    return String(value);
  const json = writeJson(value);
  // What JSON writes as text (bytes, dates) is sent without its quotes.
  return json.startsWith('"') ? (JSON.parse(json) as string) : json;
}

/** Characters that stand for themselves in URLs beside letters and digits. */
const unreserved = /[!'()*]/g;

/** Percent-encodes everything but unreserved characters, or (with `reserved`) leaves those with a meaning in URLs as well. */
export function encode(text: string, reserved = false): string {
  const strict = encodeURIComponent(text).replace(
    unreserved,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  if (!reserved) return strict;
  // `#` would end the query, and `&`, `=` and `+` would change what is read.
  return strict.replace(/%(?:3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g, decodeURIComponent);
}

/** A parameter in a query, cookie or form body as `name=text` pairs, encoded. */
export function queryText(name: string, value: unknown, form: RestForm): string {
  const { style = "form", reserved } = form;
  const enc = (text: string): string => encode(text, reserved);
  if (form.json) return one(name, enc(writeJson(value)));
  if (style === "deepObject")
    return deepPairs(name, value)
      .map(([key, text]) => one(key, enc(text)))
      .join("&");
  const explode = form.explode ?? style === "form";
  const items = listOf(value);
  const delimiter = delimiters[style];
  if (items !== undefined) {
    if (explode) return items.map((each) => one(name, enc(each))).join("&");
    return items.length === 0
      ? ""
      : one(
          name,
          separate(name, items, delimiter)
            .map(enc)
            .join(delimiter ?? ","),
        );
  }
  const members = membersOf(value);
  if (members === undefined) return one(name, enc(textOf(value)));
  if (explode) return members.map(([key, text]) => one(key, enc(text))).join("&");
  return members.length === 0
    ? ""
    : one(
        name,
        separate(name, members.flat(), delimiter)
          .map(enc)
          .join(delimiter ?? ","),
      );
}

/** Texts that a delimiter stands between. What is percent-encoded is told from it; of the others a text that holds one would be read as two. */
function separate(name: string, texts: readonly string[], delimiter: string | undefined): readonly string[] {
  const mark = delimiter === undefined ? undefined : decodeURIComponent(delimiter);
  const odd = mark === undefined ? undefined : texts.find((each) => each.includes(mark));
  if (odd === undefined) return texts;
  const message = `${JSON.stringify(odd)} in ${name} holds ${JSON.stringify(mark)}, which separates values there`;
  throw new ClientError(statusCodes.INVALID_ARGUMENT, message, { origin: "client" });
}

const delimiters: Readonly<Partial<Record<RestStyle, string>>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
  tabDelimited: "%09",
};

function one(key: string, text: string): string {
  return `${encode(key)}=${text}`;
}

/** `year[min]`, to any depth; items of lists by their index. */
function deepPairs(name: string, value: unknown): readonly Pair[] {
  if (!isPlain(value) && !Array.isArray(value)) return [[name, textOf(value)]];
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .flatMap(([key, each]) => deepPairs(`${name}[${key}]`, each));
}

/** A parameter in a path, encoded, with what its style puts in front. */
export function pathText(name: string, value: unknown, form: RestForm): string {
  const { style = "simple", explode = false } = form;
  if (form.json) return encode(writeJson(value));
  const members = membersOf(value);
  const parts =
    members?.map((pair) => pair.map((each) => encode(each)).join(explode ? "=" : ",")) ??
    separate(name, listOf(value) ?? [textOf(value)], delimiters[style]).map((each) => encode(each));
  // A point is never encoded.
  if (style === "label" && explode && parts.length > 1) separate(name, parts, ".");
  switch (style) {
    case "label":
      return `.${parts.join(explode ? "." : ",")}`;
    case "matrix":
      if (!explode) return `;${encode(name)}=${parts.join(",")}`;
      return parts.map((each) => (members === undefined ? `;${encode(name)}=${each}` : `;${each}`)).join("");
    default:
      return parts.join(delimiters[style] ?? ",");
  }
}

/** A parameter in a header, as it is. */
export function headerText(name: string, value: unknown, form: RestForm): string {
  if (form.json) return writeJson(value);
  const delimiter = headerDelimiters[form.style ?? "simple"] ?? ",";
  const items = listOf(value);
  if (items !== undefined) return separate(name, items, delimiter).join(delimiter);
  const members = membersOf(value);
  if (members === undefined) return textOf(value);
  separate(name, members.flat(), ",");
  return members.map((pair) => pair.join(form.explode === true ? "=" : ",")).join(",");
}

const headerDelimiters: Readonly<Partial<Record<RestStyle, string>>> = {
  spaceDelimited: " ",
  pipeDelimited: "|",
  tabDelimited: "\t",
};

function listOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((each) => each !== undefined).map(textOf);
}

function membersOf(value: unknown): readonly Pair[] | undefined {
  if (!isPlain(value)) return undefined;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => [key, textOf(each)] as const);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !("toJSON" in value)
  );
}
