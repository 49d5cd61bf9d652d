import type { JsonType } from "../../model/http-api.js";

const types: Readonly<Record<string, JsonType>> = {
  ARRAY: { kind: "array", items: { type: { kind: "any" } } },
  BOOLEAN: { kind: "boolean" },
  INTEGER: { kind: "integer" },
  NULL: { kind: "null" },
  NUMBER: { kind: "number" },
  OBJECT: { kind: "object", properties: [], requiredElsewhere: [], patterns: [] },
  STRING: { kind: "text" },
};

/** A type of JSON Schema by its name in capitals; anything where there is none of that name. */
export function plainType(name: string, format?: string): JsonType {
  const type = types[name] ?? { kind: "any" };
  if (format === undefined) return type;
  switch (type.kind) {
    case "text":
    case "number":
      return { ...type, format };
    case "integer": {
      const width = format.endsWith("32") ? 32 : 64;
      return { ...type, format, ...(/^u?int(?:32|64)$/.test(format) && { width }) };
    }
    default:
      return type;
  }
}
