import type { Field, SingularType } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, joinCode } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";

/** The function that makes an empty message, where fields are always there; required ones stay away until they are read. */
export function createFunction(plan: Plan, decodeName: string, type: Code, fields: readonly Field[]): Declaration[] {
  const defaults = fields.flatMap((field) => {
    const value = defaultOf(field);
    return value === undefined ? [] : [code`  ${plan.names.property(field)}: ${value},\n`];
  });
  const isUnfinished = fields.some((field) => field.type.kind === "singular" && field.type.presence === "required");
  if (defaults.length === 0 && !isUnfinished) return [];
  const object = defaults.length === 0 ? code`{}` : code`{\n${joinCode(defaults, "")}}`;
  const body = isUnfinished
    ? code`return ${fromRuntime("unfinished", "wire")}<${type}>(${object});`
    : code`return ${object};`;
  return [{ kind: "function", name: createName(decodeName), exported: false, parameters: [], returns: type, body }];
}

/** `decodePutRequest` -> `createPutRequest`. */
export function createName(decodeName: string): string {
  return decodeName.replace(/^decode/, "create");
}

/** What a field that is always there holds before it is read. */
function defaultOf({ type, oneof }: Field): Code | undefined {
  if (type.kind === "list") return code`[]`;
  if (type.kind === "map") return code`${fromRuntime("createMap", "wire")}()`;
  return type.presence === "implicit" && type.of.kind !== "message" && oneof === undefined ? zero(type.of) : undefined;
}

/** A type's default without presence: `0n`, `""`, `noBytes`. */
export function zero(of: SingularType): Code {
  if (of.kind !== "scalar") return code`0`;
  switch (of.scalar) {
    case "string":
      return code`""`;
    case "bytes":
      return code`${fromRuntime("noBytes", "wire")}`;
    case "bool":
      return code`false`;
    default:
      return code`${of.scalar.endsWith("64") ? "0n" : "0"}`;
  }
}
