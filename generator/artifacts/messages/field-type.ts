import type { FieldType, ScalarType, SingularType } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { code, type Code } from "../../render/code.js";

/** Which of a message's two types: what is received, or what may be given. */
export type Side = "received" | "given";

const received: Readonly<Record<ScalarType, string>> = {
  double: "number",
  float: "number",
  int32: "number",
  uint32: "number",
  sint32: "number",
  fixed32: "number",
  sfixed32: "number",
  int64: "bigint",
  uint64: "bigint",
  sint64: "bigint",
  fixed64: "bigint",
  sfixed64: "bigint",
  bool: "boolean",
  string: "string",
  bytes: "Uint8Array",
};

/** TypeScript type of one value: `bigint`, `CompareResult`, `KeyValueInit`. */
export function singularType(plan: Plan, type: SingularType, side: Side): Code {
  switch (type.kind) {
    case "scalar":
      return code`${side === "given" ? givenScalar(type.scalar) : received[type.scalar]}`;
    case "enum":
      return code`${plan.names.enumType(type.enum)}`;
    case "message":
      return code`${side === "given" ? plan.names.init(type.message) : plan.names.message(type.message)}`;
    default:
      return type satisfies never;
  }
}

/** TypeScript type of a whole field: `Uint8Array[]`, `Record<string, bigint>`. */
export function fieldType(plan: Plan, type: FieldType, side: Side): Code {
  const of = singularType(plan, type.of, side);
  const isUnion = side === "given" && type.of.kind === "scalar" && givenScalar(type.of.scalar).includes("|");
  switch (type.kind) {
    case "singular":
      return of;
    case "list":
      return side === "given" ? code`readonly ${isUnion ? code`(${of})` : of}[]` : code`${of}[]`;
    case "map":
      return side === "given" ? code`Readonly<Record<string, ${of}>>` : code`Record<string, ${of}>`;
    default:
      return type satisfies never;
  }
}

/** 64-bit integers may be given as numbers too, bytes as text (its UTF-8). */
function givenScalar(scalar: ScalarType): string {
  const type = received[scalar];
  if (type === "bigint") return "bigint | number";
  return type === "Uint8Array" ? "Uint8Array | string" : type;
}
