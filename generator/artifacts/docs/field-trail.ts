import { followFieldPath } from "../../model/field-path.js";
import type { ApiIndex } from "../../model/lookup.js";

/** A dotted path of proto names as JSON has it. */
export function fieldTrail(
  index: ApiIndex,
  message: string,
  fieldPath: readonly string[],
  useProtoNames: boolean,
): string {
  const input = index.messages.get(message);
  const { fields } = input ? followFieldPath(index, input, fieldPath) : {};
  return (fields?.map((each) => (useProtoNames ? each.name : each.jsonName)) ?? fieldPath).join(".");
}
