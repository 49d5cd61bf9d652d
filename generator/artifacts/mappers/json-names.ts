import type { Extension, Field, Message } from "../../model/api.js";
import { camelCase, safeProperty, unique } from "../../plan/identifiers.js";
import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, imported, type ImportedName, joinCode, literal } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";

/** The function that writes a message as JSON: `writePutRequest(w)`. */
export function writeFunction(plan: Plan, fullName: string): ImportedName {
  return companion(plan, fullName, "write");
}

/** The function that reads a message from JSON: `readPutRequest(r)`. */
export function readFunction(plan: Plan, fullName: string): ImportedName {
  return companion(plan, fullName, "read");
}

/** The constant with an enum's JSON form: `AlarmTypeJson`. */
export function enumConstant(plan: Plan, fullName: string): ImportedName {
  if (fullName === "google.protobuf.NullValue") return fromRuntime("nullValueJson", "json");
  return imported(`${plan.names.typeName(fullName)}Json`, plan.names.mapper(fullName).from);
}

function companion(plan: Plan, fullName: string, prefix: string): ImportedName {
  return imported(`${prefix}${plan.names.typeName(fullName)}`, plan.names.mapper(fullName).from);
}

/** A message's fields as JSON sees them: its own, then the extensions this API knows, named `[full.name]`. */
export function jsonFieldsOf(plan: Plan, message: Message): readonly Field[] {
  const extensions = plan.extensions.get(message.fullName) ?? [];
  return [...message.fields, ...extensions.map(extensionField)].filter((field) => field.number !== undefined);
}

function extensionField({ field, fullName }: Extension): Field {
  return { ...field, name: `[${fullName}]`, jsonName: `[${fullName}]` };
}

/** The keys of a module's messages, each once: `keys.createRevision`. */
export interface Keys {
  of(field: Field): Code;
  declaration(): readonly Declaration[];
}

/** Gathers keys while functions are printed; `declaration` is asked last. */
export function createKeys(): Keys {
  const properties = new Map<string, string>();
  const lines: Code[] = [];
  const taken = new Set<string>();
  return {
    of(field) {
      const id = `${field.name}\n${field.jsonName}`;
      let property = properties.get(id);
      if (property === undefined) {
        property = unique(safeProperty(camelCase(field.name.replace(/^\[|\]$/g, ""))), taken);
        properties.set(id, property);
        const names =
          field.name === field.jsonName ? literal(field.name) : `${literal(field.name)}, ${literal(field.jsonName)}`;
        lines.push(code`  ${property}: /*@__PURE__*/ ${fromRuntime("jsonKey", "json")}(${names}),\n`);
      }
      return code`keys.${property}`;
    },
    declaration: () =>
      lines.length === 0
        ? []
        : [
            {
              kind: "const",
              name: "keys",
              exported: false,
              docs: "Field names as JSON writes them.",
              value: code`{\n${joinCode(lines, "")}}`,
            },
          ],
  };
}
