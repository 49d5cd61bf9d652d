import type { ScalarType, SingularType } from "../../model/api.js";

const fixed32: ReadonlySet<ScalarType> = new Set<ScalarType>(["fixed32", "sfixed32", "float"]);
const fixed64: ReadonlySet<ScalarType> = new Set<ScalarType>(["fixed64", "sfixed64", "double"]);

/** Wire type of a scalar: 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes. */
export function scalarWireType(scalar: ScalarType): 0 | 1 | 2 | 5 {
  if (fixed32.has(scalar)) return 5;
  if (fixed64.has(scalar)) return 1;
  return scalar === "string" || scalar === "bytes" ? 2 : 0;
}

/** Wire type of one value; 3 starts a group. */
export function wireType(type: SingularType): 0 | 1 | 2 | 3 | 5 {
  switch (type.kind) {
    case "scalar":
      return scalarWireType(type.scalar);
    case "enum":
      return 0;
    case "message":
      return type.delimited ? 3 : 2;
    default:
      return type satisfies never;
  }
}

/** `number << 3 | wireType`, unsigned: field numbers have 29 bits. */
export function wireTag(number: number, type: number): number {
  return number * 8 + type;
}

/** Whether a list of this type may be packed. */
export function isPackable(type: SingularType): boolean {
  const kind = wireType(type);
  return kind !== 2 && kind !== 3;
}
