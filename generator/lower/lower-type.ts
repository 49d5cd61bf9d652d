import type { FieldType, SingularType } from "../model/api.js";
import type { HttpSchema } from "../model/http-api.js";
import type { Lowering } from "./lowering.js";
import { scalarType, wellKnownSchema } from "./well-known.js";

/** The schema of a field's value, or of one element of it. */
export function lowerSingular(lowering: Lowering, of: SingularType): HttpSchema {
  switch (of.kind) {
    case "scalar":
      return { type: scalarType(of.scalar) };
    case "enum":
      return of.enum === "google.protobuf.NullValue" ? { type: { kind: "null" } } : refer(lowering, of.enum);
    case "message":
      return lowerMessageType(lowering, of.message);
    default:
      return of satisfies never;
  }
}

/** The schema of a message: its own JSON form, or a reference to its type. */
export function lowerMessageType(lowering: Lowering, fullName: string): HttpSchema {
  return wellKnownSchema(fullName) ?? refer(lowering, fullName);
}

/** The schema of a field's whole value. */
export function lowerType(lowering: Lowering, type: FieldType): HttpSchema {
  const of = lowerSingular(lowering, type.of);
  switch (type.kind) {
    case "singular":
      return of;
    case "list":
      return { type: { kind: "array", items: of } };
    case "map":
      return { type: { kind: "object", properties: [], requiredElsewhere: [], additional: of, patterns: [] } };
    default:
      return type satisfies never;
  }
}

function refer({ mentioned }: Lowering, fullName: string): HttpSchema {
  mentioned.add(fullName);
  return { type: { kind: "reference", name: fullName } };
}
