import type { Field, Message, Method, Service } from "../model/api.js";
import type { ApiIndex } from "../model/lookup.js";

/** A method that operations may be of. */
export interface Candidate {
  readonly service: Service;
  readonly method: Method;
}

/** `acme.v1.Books.GetBook` */
export function fullNameOf({ service, method }: Candidate): string {
  return `${service.fullName}.${method.name}`;
}

/** The field of a message by the name that a document gives it. */
export function fieldNamed(message: Message, name: string): Field | undefined {
  return message.fields.find((each) => each.name === name || each.jsonName === name);
}

/** Whether all names are those of fields of a message. */
export function areFields(message: Message, names: Iterable<string>): boolean {
  let known = fieldNames.get(message);
  if (known === undefined) {
    known = new Set(message.fields.flatMap((each) => [each.name, each.jsonName]));
    fieldNames.set(message, known);
  }
  for (const name of names) if (!known.has(name)) return false;
  return true;
}

const fieldNames = new WeakMap<Message, ReadonlySet<string>>();

/** The message that a field holds one of. */
export function messageOf(index: ApiIndex, { type }: Field): Message | undefined {
  return type.kind === "singular" && type.of.kind === "message" ? index.messages.get(type.of.message) : undefined;
}

/** A dotted path of names of a document as proto names; undefined where it leads nowhere. */
export function fieldPathNamed(index: ApiIndex, message: Message, dotted: string): readonly Field[] | undefined {
  const fields: Field[] = [];
  let current: Message | undefined = message;
  for (const name of dotted.split(".")) {
    const field: Field | undefined = current && fieldNamed(current, name);
    if (field === undefined) return undefined;
    fields.push(field);
    current = messageOf(index, field);
  }
  return fields;
}
