import { literal } from "../../render/code.js";

/** A sample as TypeScript writes it. */
export function valueText(value: unknown): string {
  switch (typeof value) {
    case "string":
      return literal(value);
    case "bigint":
      return `${value}n`;
    case "object":
      break;
    default:
      return String(value);
  }
  if (value === null) return "null";
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join(", ")}])`;
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  const members = Object.entries(value as object).map(([name, each]) => `${keyText(name)}: ${valueText(each)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** A computed key, or `__proto__` would set the prototype. */
function keyText(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : literal(name);
}
