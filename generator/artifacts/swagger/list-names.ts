import type { ApiFile, Message } from "../../model/api.js";
import { bindingsOf } from "./operations.js";
import { errorMessages } from "./types.js";
import { entryName, isVisible, typeNameOf, type Writing } from "./writing.js";

/**
 * The full names that definitions are told apart from: those of messages (entries of maps too) and enums of all files and of methods, as far as
 * they are of the document's package, of Google's or gRPC's, or mentioned.
 */
export function listNames(writing: Writing, files: readonly ApiFile[], group: readonly ApiFile[]): readonly string[] {
  const all = new Set([...errorMessages.flatMap(namesOf), ...files.flatMap(allNames)]);
  const mentioned = findMentioned(writing, group);
  const own = `${group[0]?.package ?? ""}.`;
  return [...all].filter(
    (name) => name.startsWith(own) || mentioned.has(name) || name.startsWith("google.") || name.startsWith("grpc."),
  );
}

function allNames({ messages, enums, services, isInput }: ApiFile): readonly string[] {
  return [
    ...messages.flatMap(namesOf),
    ...enums.map(({ fullName }) => fullName),
    ...(isInput ? services.flatMap((each) => each.methods.map(({ name }) => `${each.fullName}.${name}`)) : []),
  ];
}

function namesOf({ fullName, fields }: Message): readonly string[] {
  const entries = fields.filter(({ type }) => type.kind === "map");
  return [fullName, ...entries.map(({ name }) => `${fullName}.${entryName(name)}`)];
}

function findMentioned(writing: Writing, group: readonly ApiFile[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (fullName: string): void => {
    const message = writing.types.message(fullName);
    for (const field of message?.fields ?? []) {
      if (!isVisible(writing, "field", field)) continue;
      const { of } = field.type;
      const held = of.kind === "scalar" ? undefined : of.kind === "enum" ? of.enum : of.message;
      const name = typeNameOf(message, field);
      if (name === undefined || found.has(name)) continue;
      found.add(name);
      if (field.type.kind !== "map") visit(name);
      else if (held !== undefined && !found.has(held)) {
        found.add(held);
        visit(held);
      }
    }
  };
  const take = (fullName: string): void => {
    found.add(fullName);
    visit(fullName);
  };
  for (const service of group.flatMap((file) => file.services)) {
    if (!isVisible(writing, "service", service)) continue;
    for (const method of service.methods) {
      if (!isVisible(writing, "method", method) || bindingsOf(writing, service, method).length === 0) continue;
      found.add(`${service.fullName}.${method.name}`);
      take(method.input);
      take(method.output);
    }
  }
  for (const { fullName } of writing.ownMessages) take(fullName);
  if (!writing.settings.disableDefaultErrors) take("google.rpc.Status");
  return found;
}
