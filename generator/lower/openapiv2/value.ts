import type { OptionValue } from "../../model/api.js";
import type { Extensions } from "../../model/http-api.js";
import { readList, readMap, readMember } from "./option.js";

/** The member `extensions` of an annotation: names that begin with `x-` to google.protobuf.Values. */
export function readExtensions(value: OptionValue | undefined): Extensions {
  return Object.fromEntries(
    readMap(value, "extensions").flatMap(([name, each]) => (name.startsWith("x-") ? [[name, readValue(each)]] : [])),
  );
}

/** A google.protobuf.Value as what it stands for. */
function readValue(value: OptionValue | undefined): unknown {
  for (const kind of ["string_value", "number_value", "bool_value"]) {
    const found = readMember(value, kind);
    if (found !== undefined) return found;
  }
  const list = readMember(value, "list_value");
  if (list !== undefined) return readList(list, "values").map(readValue);
  const struct = readMember(value, "struct_value");
  if (struct !== undefined)
    return Object.fromEntries(readMap(struct, "fields").map(([key, each]) => [key, readValue(each)]));
  return null;
}
