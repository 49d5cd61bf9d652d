import { type AnyMessageSchema, type FieldSchema, isHttpBody } from "../core/index.js";
import type { CaseContext } from "./context.js";
import { fieldsOfPath, isSameOneof, layOut, maskField, type RequestLayout } from "./layout.js";
import { messageWith, sampleKey, type ReferenceEntry, type ReferenceMessage } from "./message.js";
import { isQueryField } from "./query.js";
import { isOpaqueType, wellKnownSamples } from "./well-known.js";
import { encodeReference } from "./wire.js";

/** A field somewhere below a message: the fields that lead to it, itself last. */
export type FieldPlace = readonly FieldSchema[];

/** Every field that can be reached from a message, each once, at its shortest path; well-known types are leaves. */
export function fieldPlaces(schema: AnyMessageSchema): readonly FieldPlace[] {
  if (isOpaqueType(schema) || wellKnownSamples(schema) !== undefined) return [];
  const seen = new Set<AnyMessageSchema>([schema]);
  const places: FieldPlace[] = [];
  let level: { readonly schema: AnyMessageSchema; readonly path: FieldPlace }[] = [{ schema, path: [] }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { schema: at, path } of level) {
      for (const field of at.fields) {
        const message = field.type.kind === "message" ? field.type.message() : undefined;
        if (message !== undefined && isOpaqueType(message)) continue;
        const place = [...path, field];
        places.push(place);
        if (message === undefined || seen.has(message) || wellKnownSamples(message) !== undefined) continue;
        seen.add(message);
        next.push({ schema: message, path: place });
      }
    }
    level = next;
  }
  return places;
}

/** Dotted proto name of a place. */
export function placeName(place: FieldPlace): string {
  return place.map((field) => field.name).join(".");
}

/** Where a binding takes a field from; `nowhere`: an HTTP request cannot set it. */
export function carrierOf(context: CaseContext, place: FieldPlace): "path" | "body" | "query" | "nowhere" {
  const name = placeName(place);
  const { binding, method } = context;
  if (binding.variables.some((variable) => variable.field === name || variable.field.startsWith(`${name}.`)))
    return "path";
  // Beside a member of its oneof that the path gives, a field could not be right.
  const parent = place
    .slice(0, -1)
    .map((field) => `${field.name}.`)
    .join("");
  const last = place.at(-1);
  const given = binding.variables.filter((variable) => variable.field.startsWith(parent));
  if (
    given.some(
      ({ field }) => last !== undefined && isSameOneof(last, fieldsOfPath(method.input, field)[place.length - 1]),
    )
  )
    return "nowhere";
  if (isHttpBody(method.input) && binding.body === "*") return "nowhere";
  if (binding.body === "*") return "body";
  if (binding.body !== "" && name.startsWith(`${binding.body}.`))
    return isHttpBody(bodySchema(context)) ? "nowhere" : "body";
  if (binding.body !== "" && (name === binding.body || binding.body.startsWith(`${name}.`))) return "nowhere";
  return place.every(
    (field, index) => isQueryField(field) && (index === place.length - 1 || field.shape === "singular"),
  )
    ? "query"
    : "nowhere";
}

/** The message a binding's body is read as; the request message where it has no body. */
export function bodySchema(context: CaseContext): AnyMessageSchema {
  const { binding, method } = context;
  if (binding.body === "*" || binding.body === "") return method.input;
  const last = fieldsOfPath(method.input, binding.body).at(-1);
  return last?.type.kind === "message" && last.shape === "singular" ? last.type.message() : method.input;
}

/** True where the body is one JSON object that stands for a message. */
export function hasMessageBody(context: CaseContext): boolean {
  const { binding, method } = context;
  if (binding.body === "") return false;
  if (binding.body === "*") return !isHttpBody(method.input) && wellKnownSamples(method.input) === undefined;
  const last = fieldsOfPath(method.input, binding.body).at(-1);
  if (last?.type.kind !== "message" || last.shape !== "singular") return false;
  return (
    !isHttpBody(last.type.message()) &&
    !isOpaqueType(last.type.message()) &&
    wellKnownSamples(last.type.message()) === undefined
  );
}

/** A request whose body holds `text` at `place` and nothing else; the upstream must receive `leaf` there. */
export function bodyRequest(
  context: CaseContext,
  place: FieldPlace,
  text: string,
  leaf: readonly Omit<ReferenceEntry, "field">[],
  useProtoNames: boolean,
): RequestLayout {
  const skipped = context.binding.body === "*" ? 0 : context.binding.body.split(".").length;
  return withBody(
    context,
    jsonAt(place.slice(skipped), text, useProtoNames),
    encodeReference(messageWith(context.method.input, place, leaf)),
  );
}

/** A request with this body text; what it adds to the wire is given. */
export function withBody(context: CaseContext, text: string, wire: Uint8Array = new Uint8Array()): RequestLayout {
  const base = layOut(context.binding, { schema: context.method.input, entries: [] }, { useProtoNames: true });
  return {
    ...base,
    chunks: [{ data: text, encoding: "utf8" }],
    wire: Buffer.concat([Buffer.from(base.wire, "base64"), wire]).toString("base64"),
  };
}

/** A request with a query parameter for `place`; the upstream must receive `leaf` there. */
export function queryRequest(
  context: CaseContext,
  place: FieldPlace,
  texts: readonly string[],
  leaf: readonly Omit<ReferenceEntry, "field">[],
  useProtoNames: boolean,
): RequestLayout {
  const { binding, method } = context;
  const mask = maskField(binding, method.input);
  const empty: ReferenceMessage = { schema: method.input, entries: [] };
  // A mask under test must not stand beside the one that every other request of the binding carries.
  const base =
    mask !== undefined && place[0] === mask
      ? layOut({ ...binding, method: "POST" }, empty, { useProtoNames })
      : layOut(binding, empty, { useProtoNames });
  const name = place.map((field) => (useProtoNames ? field.name : field.jsonName)).join(".");
  const query = texts.map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`).join("&");
  const wire = encodeReference(messageWith(context.method.input, place, leaf));
  return {
    ...base,
    path: `${base.path}${base.path.includes("?") ? "&" : "?"}${query}`,
    wire: Buffer.concat([Buffer.from(base.wire, "base64"), wire]).toString("base64"),
  };
}

/** JSON text of an object with `text` at the end of `place`; lists hold it as their only element. */
export function jsonAt(place: FieldPlace, text: string, useProtoNames: boolean): string {
  return place.reduceRight((inner, field, index) => {
    const own =
      index === place.length - 1
        ? inner
        : field.shape === "list"
          ? `[${inner}]`
          : field.shape === "map"
            ? `{${JSON.stringify(String(sampleKey(field)))}:${inner}}`
            : inner;
    return `{${JSON.stringify(useProtoNames ? field.name : field.jsonName)}:${own}}`;
  }, text);
}
