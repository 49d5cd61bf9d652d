import { type AnyMessageSchema, type FieldSchema, isHttpBody } from "../core/index.js";
import type { CaseContext } from "./context.js";
import { referenceValueText } from "./json.js";
import { fieldsOfPath, isSameOneof, layOut, layOutAsIs, maskField, without, type RequestLayout } from "./layout.js";
import { messageOf, messageWith, sampleKey, type ReferenceEntry, type ReferenceMessage } from "./message.js";
import { bodyKey, parameterName } from "./names.js";
import { isQueryField } from "./query.js";
import { withRequired } from "./sample.js";
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
  // Beside a member of its oneof that path or body give, a field could not be right.
  const parent = place
    .slice(0, -1)
    .map((field) => `${field.name}.`)
    .join("");
  const last = place.at(-1);
  const elsewhere = [...binding.variables.map(({ field }) => field), binding.body].filter(
    (path) => path !== "" && path !== "*" && path.startsWith(parent),
  );
  if (
    elsewhere.some((path) => {
      const given = fieldsOfPath(method.input, path)[place.length - 1];
      return last !== undefined && given !== last && isSameOneof(last, given);
    })
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

/** The message a binding's body is read as, or its elements are; the request message where it has none. */
export function bodySchema(context: CaseContext): AnyMessageSchema {
  const { binding, method } = context;
  if (binding.body === "*" || binding.body === "") return method.input;
  const last = fieldsOfPath(method.input, binding.body).at(-1);
  return last?.type.kind === "message" ? last.type.message() : method.input;
}

/** True where the body is one JSON object that stands for a message. */
export function hasMessageBody(context: CaseContext): boolean {
  const { binding, method } = context;
  if (binding.body === "") return false;
  if (binding.body === "*") return !isOpaqueType(method.input) && wellKnownSamples(method.input) === undefined;
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
  const { binding, method } = context;
  const own = jsonAt(bodySchema(context), placeInBody(context, place), text, useProtoNames);
  const body = binding.body === "*" ? undefined : fieldsOfPath(method.input, binding.body).at(-1);
  return withBody(context, body === undefined ? own : enclosed(body, own), messageWith(method.input, place, leaf));
}

/** What is left of a place behind the field that is the body. */
export function placeInBody({ binding }: CaseContext, place: FieldPlace): FieldPlace {
  return place.slice(binding.body === "*" ? 0 : binding.body.split(".").length);
}

/** A request with this body text, which says `message`, required fields aside. */
export function withBody(
  context: CaseContext,
  text: string,
  message: ReferenceMessage = { schema: context.method.input, entries: [] },
): RequestLayout {
  const base = layOut(context.binding, message, { useProtoNames: true });
  return { ...base, chunks: [{ data: text, encoding: "utf8" }] };
}

/** A request whose body says these members, which no field takes, and what the message requires. */
export function withMembers(context: CaseContext, members: string): RequestLayout {
  return withBody(context, objectWith(bodySchema(context), members, []));
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
  const around = without(withRequired(messageWith(method.input, place, leaf)), place);
  // A mask under test must not stand beside the one that every other request of the binding carries.
  const base =
    mask !== undefined && place[0] === mask
      ? layOutAsIs({ ...binding, method: "POST" }, around, { useProtoNames })
      : layOutAsIs(binding, around, { useProtoNames });
  const name = place
    .map((field, index) => {
      const parent = place[index - 1];
      return parameterName(parent === undefined ? method.input : messageOf(parent), field, useProtoNames);
    })
    .join(".");
  const query = texts.map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`).join("&");
  const wire = encodeReference(messageWith(context.method.input, place, leaf));
  return {
    ...base,
    path: `${base.path}${base.path.includes("?") ? "&" : "?"}${query}`,
    wire: Buffer.concat([Buffer.from(base.wire, "base64"), wire]).toString("base64"),
  };
}

/** JSON text of an object with `text` at the end of `place`, beside what each message on the way requires; lists hold it as their only element. */
export function jsonAt(schema: AnyMessageSchema, place: FieldPlace, text: string, useProtoNames: boolean): string {
  const [field, ...rest] = place;
  if (field === undefined) return text;
  const value = rest.length === 0 ? text : enclosed(field, jsonAt(messageOf(field), rest, text, useProtoNames));
  return objectWith(schema, `${JSON.stringify(bodyKey(schema, field, useProtoNames))}:${value}`, [field]);
}

/** JSON text of an object of these members, which say the fields `given`, and of what the message requires beside them. */
export function objectWith(schema: AnyMessageSchema, members: string, given: readonly FieldSchema[]): string {
  const { entries } = withRequired({ schema, entries: [] });
  const required = entries
    .filter(({ field }) => !given.includes(field))
    .map(({ field, value }) => {
      const text = referenceValueText(field, value, { useProtoNames: true, isInput: true });
      return `${JSON.stringify(bodyKey(schema, field, true))}:${text}`;
    });
  return `{${[...(members === "" ? [] : [members]), ...required].join(",")}}`;
}

/** The value of a list or map field as its only element, in a map behind a key. */
export function enclosed(field: FieldSchema, text: string): string {
  if (field.shape === "map") return `{${JSON.stringify(String(sampleKey(field)))}:${text}}`;
  return field.shape === "list" ? `[${text}]` : text;
}
