import type { JsonType } from "../../model/http-api.js";
import { textOf } from "../plain-value.js";

/** The type of a number or text: what its format says of its width and its form. */
export function scalarType(type: "integer" | "number" | "string", value: unknown): JsonType {
  const format = textOf(value, "format");
  const said = format === undefined ? {} : { format };
  if (type === "number") return { kind: "number", ...said };
  if (type === "integer") return { kind: "integer", ...said, ...widthOf(format) };
  switch (format) {
    case "int64":
    case "uint64":
      return { kind: "integer", ...said, width: 64, quoted: true };
    case "byte":
      return { kind: "bytes" };
    case "binary":
    case "file":
      return { kind: "binary", ...(format !== "binary" && said) };
    default:
      // Since 3.1 an encoding stands in place of a format.
      return textOf(value, "contentEncoding") === "base64" ? { kind: "bytes" } : { kind: "text", ...said };
  }
}

function widthOf(format: string | undefined): { readonly width?: 32 | 64 } {
  if (format === "int64" || format === "uint64" || format === "long") return { width: 64 };
  return format === "int32" || format === "uint32" ? { width: 32 } : {};
}
