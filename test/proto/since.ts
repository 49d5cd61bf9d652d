import type { Outline } from "./outline.js";

/** Full names of all messages, fields, enums, enum values and methods of an outline. */
export function presence(outline: Outline): readonly string[] {
  return [...sinceByElement(outline).keys()];
}

/**
 * The line in which each element appeared, by the version options: its own, else that of what contains it, else 3.0. A method is as
 * old as the younger of its two messages.
 */
export function sinceByElement(outline: Outline): ReadonlyMap<string, string> {
  const since = new Map<string, string>();
  for (const message of outline.messages) {
    const version = message.version ?? "3.0";
    since.set(message.fullName, version);
    for (const field of message.fields)
      since.set(`${message.fullName}.${field.name}`, later(field.version ?? version, version));
  }
  for (const each of outline.enums) {
    const version = each.version ?? since.get(each.fullName.slice(0, each.fullName.lastIndexOf("."))) ?? "3.0";
    since.set(each.fullName, version);
    for (const value of each.values) since.set(`${each.fullName}.${value.name}`, value.version ?? version);
  }
  for (const method of outline.methods) {
    since.set(method.fullName, later(since.get(method.request) ?? "3.0", since.get(method.response) ?? "3.0"));
  }
  return since;
}

function later(first: string, second: string): string {
  return Number(first.split(".")[1]) >= Number(second.split(".")[1]) ? first : second;
}
