import type { EnumSchema, ScalarType, SingularSchema } from "../core/index.js";
import { type EnumJson, enumJson, nullValueJson } from "./json-enums.js";
import * as keys from "./json-map-keys.js";
import * as values from "./json-read-values.js";

/** Value readers of the scalar types. */
const scalars: Readonly<Record<ScalarType, values.ValueReader>> = {
  double: values.doubleJson,
  float: values.floatJson,
  int32: values.int32Json,
  int64: values.int64Json,
  uint32: values.uint32Json,
  uint64: values.uint64Json,
  sint32: values.sint32Json,
  sint64: values.sint64Json,
  fixed32: values.fixed32Json,
  fixed64: values.fixed64Json,
  sfixed32: values.sfixed32Json,
  sfixed64: values.sfixed64Json,
  bool: values.boolJson,
  string: values.stringJson,
  bytes: values.bytesJson,
};

const mapKeys: Readonly<Partial<Record<ScalarType, keys.MapKey>>> = {
  string: keys.stringKey,
  bool: keys.boolKey,
  int32: keys.int32Key,
  int64: keys.int64Key,
  uint32: keys.uint32Key,
  uint64: keys.uint64Key,
  sint32: keys.sint32Key,
  sint64: keys.sint64Key,
  fixed32: keys.fixed32Key,
  fixed64: keys.fixed64Key,
  sfixed32: keys.sfixed32Key,
  sfixed64: keys.sfixed64Key,
};

const enums = new WeakMap<EnumSchema, EnumJson>();

function enumOf(schema: EnumSchema): EnumJson {
  const known = enums.get(schema);
  if (known !== undefined) return known;
  const made = schema.fullName === "google.protobuf.NullValue" ? nullValueJson : enumJson(schema);
  enums.set(schema, made);
  return made;
}

/** What reads a single value of a scalar or enum type. */
export function valueReader(type: Exclude<SingularSchema, { readonly kind: "message" }>): values.ValueReader {
  return type.kind === "enum" ? enumOf(type.enum()).read : scalars[type.scalar];
}

/** How the keys of a map are read. */
export function mapKeyOf(scalar: ScalarType | undefined): keys.MapKey {
  return mapKeys[scalar ?? "string"] ?? keys.stringKey;
}

/** Wire type of a scalar or enum value. */
export function wireTypeOf(type: Exclude<SingularSchema, { readonly kind: "message" }>): number {
  if (type.kind === "enum") return 0;
  const { scalar } = type;
  if (scalar === "string" || scalar === "bytes") return 2;
  if (scalar === "double" || scalar.endsWith("fixed64")) return 1;
  return scalar === "float" || scalar.endsWith("fixed32") ? 5 : 0;
}
