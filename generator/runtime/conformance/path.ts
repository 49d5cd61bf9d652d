import type { AnyMessageSchema, FieldSchema } from "../core/index.js";
import type { ConformanceBinding, TemplateVariable } from "./service.js";
import type { ReferenceMessage, ReferenceValue } from "./message.js";
import { fieldNamed, isReferenceMessage } from "./message.js";
import { sampleValue } from "./sample.js";
import { wellKnownSamples } from "./well-known.js";

/** A path of a binding with every variable given, and the message these values make. */
export interface PathSample {
  readonly path: string;
  readonly message: ReferenceMessage;
  /** Fields that the path sets, each as the fields along its dotted path. */
  readonly fields: readonly (readonly FieldSchema[])[];
}

/** A path with sample values; `texts` replaces what stands for `*` and `**` in a variable (not encoded), by field path. */
export function pathSample(
  binding: ConformanceBinding,
  schema: AnyMessageSchema,
  texts: Readonly<Record<string, PathText>> = {},
): PathSample {
  const segments: string[] = binding.segments.map((segment) =>
    typeof segment === "string" ? encodeURIComponent(segment) : segment.any === "one" ? "any" : "any/rest",
  );
  const entries: ReferenceMessage["entries"][number][] = [];
  const fields: (readonly FieldSchema[])[] = [];
  for (const variable of binding.variables) {
    const path = alongPath(schema, variable.field);
    const last = path.at(-1);
    if (last === undefined) continue;
    fields.push(path);
    const { texts: own, value } = texts[variable.field] ?? variableText(binding, variable, last);
    for (let index = variable.start; index < variable.end; index++) {
      const text = own[index - variable.start];
      if (text !== undefined) segments[index] = text;
    }
    const [first] = path;
    const nested = path
      .slice(1)
      .reduceRight<ReferenceValue>(
        (inner, field, at) => ({ schema: parentOf(path, at), entries: [{ field, value: inner }] }),
        value,
      );
    if (first !== undefined) entries.push({ field: first, value: nested });
  }
  return {
    path: `/${segments.join("/")}${binding.verb === undefined ? "" : `:${binding.verb}`}`,
    message: { schema, entries },
    fields,
  };
}

/** Encoded text of each segment of a variable, and the value they make. */
export interface PathText {
  readonly texts: readonly string[];
  readonly value: ReferenceValue;
}

function parentOf(path: readonly FieldSchema[], at: number): AnyMessageSchema {
  const field = path[at];
  if (field?.type.kind !== "message") throw new Error("a path runs through a field that is no message");
  return field.type.message();
}

function alongPath(schema: AnyMessageSchema, path: string): readonly FieldSchema[] {
  const out: FieldSchema[] = [];
  let at: AnyMessageSchema | undefined = schema;
  for (const name of path.split(".")) {
    const field: FieldSchema | undefined = at === undefined ? undefined : fieldNamed(at, name);
    if (field === undefined) return [];
    out.push(field);
    at = field.type.kind === "message" ? field.type.message() : undefined;
  }
  return out;
}

/** Sample text of a variable: a string follows the template's segments, other types are one segment. */
export function variableText(
  binding: ConformanceBinding,
  variable: TemplateVariable,
  field: FieldSchema,
  one = "seg é",
): PathText {
  if (field.type.kind === "scalar" && field.type.scalar === "string") {
    const parts = binding.segments
      .slice(variable.start, variable.end)
      .map((segment, index) =>
        typeof segment === "string"
          ? [segment]
          : segment.any === "one"
            ? [`${one}${index}`]
            : ["deep", `${one}${index}`],
      );
    return { texts: parts.map((part) => part.map(encodeURIComponent).join("/")), value: parts.flat().join("/") };
  }
  const value = sampleValue(field);
  return { texts: [encodeURIComponent(plainText(field, value))], value };
}

/** Text of a scalar, enum or well-known value as a URL carries it. */
export function plainText(field: FieldSchema, value: ReferenceValue): string {
  if (isReferenceMessage(value)) {
    const json = wellKnownSamples(value.schema)?.[0]?.sample.json ?? "";
    return json.startsWith('"') ? (JSON.parse(json) as string) : json;
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (field.type.kind === "enum")
    return field.type.enum().values.find((each) => each[1] === value)?.[0] ?? String(value);
  return String(value);
}
