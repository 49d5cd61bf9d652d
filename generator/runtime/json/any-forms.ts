import { jsonOfMapper, type MessageJson } from "./create-mapper.js";
import type { AnyMessageSchema, MapperRegistry } from "../core/index.js";
import { jsonFields } from "./json-fields.js";
import { readFieldMask, writeFieldMask } from "./well-known-field-mask.js";
import { readListValue, readStruct, readValue, writeListValue, writeStruct, writeValue } from "./well-known-struct.js";
import { readDuration, readTimestamp, writeDuration, writeTimestamp } from "./well-known-time.js";
import * as wrappers from "./well-known-wrappers.js";

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

const emptySchema: AnyMessageSchema = { fullName: "google.protobuf.Empty", fields: [] };
const emptyFields = jsonFields(emptySchema);

/** The well-known types are known to every API, also to one that never names them. */
const wellKnown: ReadonlyMap<string, MessageJson> = new Map<string, MessageJson>([
  ["Timestamp", { write: writeTimestamp, read: readTimestamp }],
  ["Duration", { write: writeDuration, read: readDuration }],
  ["FieldMask", { write: writeFieldMask, read: readFieldMask }],
  ["Struct", { write: writeStruct, read: readStruct }],
  ["Value", { write: writeValue, read: readValue }],
  ["ListValue", { write: writeListValue, read: readListValue }],
  ["DoubleValue", { write: wrappers.writeDoubleValue, read: wrappers.readDoubleValue }],
  ["FloatValue", { write: wrappers.writeFloatValue, read: wrappers.readFloatValue }],
  ["Int64Value", { write: wrappers.writeInt64Value, read: wrappers.readInt64Value }],
  ["UInt64Value", { write: wrappers.writeUInt64Value, read: wrappers.readUInt64Value }],
  ["Int32Value", { write: wrappers.writeInt32Value, read: wrappers.readInt32Value }],
  ["UInt32Value", { write: wrappers.writeUInt32Value, read: wrappers.readUInt32Value }],
  ["BoolValue", { write: wrappers.writeBoolValue, read: wrappers.readBoolValue }],
  ["StringValue", { write: wrappers.writeStringValue, read: wrappers.readStringValue }],
  ["BytesValue", { write: wrappers.writeBytesValue, read: wrappers.readBytesValue }],
  [
    "Empty",
    {
      write: (w) => w.close(w.open(), emptySchema),
      read(r) {
        const object = r.begin(emptyFields);
        while (r.next(emptyFields, object));
      },
    },
  ],
]);

/** The form of the type that a type URL names: what stands behind its last slash; undefined when it is not known. */
export function anyForm(registry: MapperRegistry | undefined, typeUrl: string): AnyForm | undefined {
  const slash = typeUrl.lastIndexOf("/");
  if (slash < 0) return undefined;
  const fullName = typeUrl.slice(slash + 1);
  const mapper = registry?.get(fullName);
  const json = (mapper && jsonOfMapper(mapper)) ?? wellKnown.get(/^google\.protobuf\.(\w+)$/.exec(fullName)?.[1] ?? "");
  return json === undefined ? undefined : { ...json, isWrapped: wrapped.has(fullName) };
}
