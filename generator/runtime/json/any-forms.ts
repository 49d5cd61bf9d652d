import { jsonOfMapper, type MessageJson } from "./create-mapper.js";
import type { MapperRegistry } from "../core/index.js";

/** How a message type stands inside google.protobuf.Any. */
export interface AnyForm extends MessageJson {
  /** The JSON is not an object of the message's fields, so it stands under `value`. */
  readonly isWrapped: boolean;
}

const wrapped: ReadonlySet<string> = new Set(
  (
    "Any Timestamp Duration FieldMask Struct Value ListValue DoubleValue FloatValue Int64Value UInt64Value Int32Value UInt32Value " +
    "BoolValue StringValue BytesValue"
  )
    .split(" ")
    .map((name) => `google.protobuf.${name}`),
);

/** The form of the type that a type URL names: what stands behind its last slash; undefined when it is not known. */
export function anyForm(registry: MapperRegistry | undefined, typeUrl: string): AnyForm | undefined {
  const slash = typeUrl.lastIndexOf("/");
  if (slash < 0) return undefined;
  const fullName = typeUrl.slice(slash + 1);
  const mapper = registry?.get(fullName);
  const json = mapper === undefined ? undefined : jsonOfMapper(mapper);
  return json === undefined ? undefined : { ...json, isWrapped: wrapped.has(fullName) };
}
