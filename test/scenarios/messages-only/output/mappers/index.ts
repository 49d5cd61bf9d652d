// All mappers by full name.

import type { AnyMapper, MapperRegistry } from "../runtime/core/index.js";
import { PointMapper } from "./messages-only.js";

/** Mappers of all messages of scenario by full name, e.g. to resolve google.protobuf.Any. */
export const mappers: MapperRegistry = new Map<string, AnyMapper>([
  ["plain.Point", PointMapper],
]);
