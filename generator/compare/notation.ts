import type { Shape } from "./shape.js";

/** Whether two scalars have one format; in a loose comparison what the new one cannot say otherwise is the same. */
export function sameScalar(old: Shape, now: Shape, isLoose: boolean): boolean {
  if (old.format === now.format) return true;
  if (!isLoose) return false;
  const [kind] = old.kinds;
  switch (kind) {
    case "integer":
      // No format of OpenAPI names 32 bits without a sign.
      return old.format === "uint32" && (now.format === undefined || now.format === "int64");
    case "text":
      // Any format may be put on a text that has none.
      return old.format === undefined;
    case "integer-text":
    case "number":
      return false;
    default:
      return true;
  }
}
