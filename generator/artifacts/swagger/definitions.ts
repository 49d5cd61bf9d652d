import type { ApiFile, Message } from "../../model/api.js";
import type { DraftSchema } from "./draft.js";
import { enumSchema } from "./enum-schema.js";
import { isWellKnown } from "./field-schema.js";
import { messageSchema } from "./message-schema.js";
import { compareBytes } from "./node.js";
import { bindingsOf, type Operations } from "./operations.js";
import { definitionOf, isVisible, typeNameOf, type Writing } from "./writing.js";

/** Messages and enums that get definitions, under the keys by which upstream orders them: of two with one name the last stays. */
interface Found {
  readonly messages: Map<string, Message>;
  readonly enums: Map<string, string>;
}

/** The definitions of a document: what its services mention, and errors. */
export function makeDefinitions(
  writing: Writing,
  files: readonly ApiFile[],
  { bodies, bodyReferences }: Operations,
): Map<string, DraftSchema> {
  const { settings, types } = writing;
  const definitions = new Map(bodies);
  const found: Found = { messages: new Map(), enums: new Map() };
  const status = types.message("google.rpc.Status");
  if (!settings.disableDefaultErrors && status !== undefined)
    found.messages.set(definitionOf(writing, status.fullName), status);
  for (const file of files) findInFile(writing, file, found, bodyReferences);
  define(writing, definitions, found);
  return definitions;
}

function findInFile(writing: Writing, file: ApiFile, found: Found, bodyReferences: ReadonlySet<string>): void {
  for (const service of file.services) {
    if (!isVisible(writing, "service", service)) continue;
    for (const method of service.methods) {
      if (!isVisible(writing, "method", method) || bindingsOf(writing, service, method).length === 0) continue;
      const request = writing.types.message(method.input);
      const response = writing.types.message(method.output);
      const name = definitionOf(writing, method.input);
      if (request && bodyReferences.has(`#/definitions/${name}`) && !isWellKnown(method.input))
        found.messages.set(name, request);
      if (request) findNested(writing, request, found);
      if (response && !isWellKnown(method.output)) found.messages.set(definitionOf(writing, method.output), response);
      if (response) findNested(writing, response, found);
    }
  }
}

function findNested(writing: Writing, message: Message, found: Found): void {
  const { types } = writing;
  for (const field of message.fields) {
    if (!isVisible(writing, "field", field)) continue;
    const { of } = field.type;
    const fullName = typeNameOf(message, { ...field, type: { kind: "singular", of, presence: "explicit" } });
    if (fullName === undefined || found.messages.has(`.${fullName}`)) continue;
    const inner = types.message(fullName);
    if (inner === undefined) {
      found.enums.set(`.${fullName}`, fullName);
      continue;
    }
    found.messages.set(`.${fullName}`, inner);
    findNested(writing, inner, found);
  }
}

function define(writing: Writing, definitions: Map<string, DraftSchema>, { messages, enums }: Found): void {
  for (const [key, message] of [...messages].toSorted(([a], [b]) => compareBytes(a, b)))
    if (!isWellKnown(key.replace(/^\./, "")))
      definitions.set(definitionOf(writing, message.fullName), messageSchema(writing, message, []));
  for (const [, fullName] of [...enums].toSorted(([a], [b]) => compareBytes(a, b))) {
    const declared = writing.types.enum(fullName);
    if (declared !== undefined) definitions.set(definitionOf(writing, fullName), enumSchema(writing, declared));
  }
}

/** Adds what has been mentioned while other things were defined, until nothing is missing. */
export function completeDefinitions(writing: Writing, definitions: Map<string, DraftSchema>): void {
  const { types, mentioned } = writing;
  for (;;) {
    const missing = [...mentioned].filter((fullName) => !definitions.has(definitionOf(writing, fullName)));
    if (missing.length === 0) return;
    for (const fullName of missing) {
      mentioned.delete(fullName);
      const message = types.message(fullName);
      const declared = types.enum(fullName);
      const name = definitionOf(writing, fullName);
      if (message !== undefined) definitions.set(name, messageSchema(writing, message, []));
      else if (declared !== undefined) definitions.set(name, enumSchema(writing, declared));
    }
  }
}
