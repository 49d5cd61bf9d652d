import type { AnyMessageSchema, MapperRegistry } from "../core/index.js";
/**
 * The same message with its records in declaration order, all the way down: singular scalars once (the last wins),
 * submessages merged, oneof members that were displaced left out, map entries as key and value with each key once.
 * Records that no field of the schema reads are left out.
 */
export declare function orderRecords(wire: Uint8Array, schema: AnyMessageSchema, registry: MapperRegistry | undefined): Uint8Array;
