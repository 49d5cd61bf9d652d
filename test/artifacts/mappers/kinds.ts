import { afterAll, beforeAll } from "vitest";
import type {
  AnyMapper,
  JsonReadOptions,
  JsonWriteOptions,
  MapperRegistry,
} from "../../../generator/runtime/core/mapper.js";
import type { jsonToWireInSlices } from "../../../generator/runtime/json/json-to-wire-in-slices.js";
import { emitProto, type EmittedProto } from "./oracles/emit-proto.js";

/** A proto with a field of every kind, for tests by hand. */
const kindsProto = `
syntax = "proto3";
package kinds;
import "google/protobuf/any.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/field_mask.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";
enum Color { COLOR_NONE = 0; RED = 1; BLUE = 2; }
message All {
  double a_double = 1; float a_float = 2; int32 i32 = 3; int64 i64 = 4; uint32 u32 = 5; uint64 u64 = 6; sint32 s32 = 7; sint64 s64 = 8;
  fixed32 f32 = 9; fixed64 f64 = 10; sfixed32 sf32 = 11; sfixed64 sf64 = 12; bool yes = 13; string text = 14; bytes data = 15; Color color = 16;
  optional int32 maybe = 17; optional string maybe_text = 18; All child = 19;
  repeated int32 numbers = 20; repeated string texts = 21; repeated All children = 22; repeated Color colors = 23; repeated double doubles = 24;
  map<string, int32> by_text = 25; map<int64, string> by_number = 26; map<bool, All> by_bool = 27; map<string, Color> color_by_text = 28;
  oneof choice { int32 chosen_number = 30; string chosen_text = 31; All chosen_child = 32; google.protobuf.NullValue chosen_null = 33; }
  google.protobuf.Timestamp time = 40; google.protobuf.Duration span = 41; google.protobuf.FieldMask mask = 42; google.protobuf.Struct object = 43;
  google.protobuf.Value value = 44; google.protobuf.ListValue list = 45; google.protobuf.Any any = 46;
  google.protobuf.Int64Value int64_value = 47; google.protobuf.StringValue string_value = 48; google.protobuf.BoolValue bool_value = 49;
  google.protobuf.BytesValue bytes_value = 50; google.protobuf.DoubleValue double_value = 51; google.protobuf.FloatValue float_value = 52;
  google.protobuf.Int32Value int32_value = 53; google.protobuf.UInt32Value uint32_value = 54; google.protobuf.UInt64Value uint64_value = 55;
  repeated google.protobuf.Value values = 56; repeated google.protobuf.Any anys = 57;
  string __proto__ = 60; string constructor = 61; string odd_name = 62 [json_name = "odd \\"name\\" \\u2028"]; int32 high = 536870911;
}
message Backwards { string third = 3; string second = 2; Backwards first = 1; repeated int32 numbers = 5; map<string, int32> counts = 4; }
`;

/** The mappers of the kinds proto; emitted before and removed after the tests of a file. */
export interface Kinds {
  /** JSON text to wire to JSON text, with proto names. */
  roundTrip(json: string, options?: JsonReadOptions): string;
  toWire(json: string | Uint8Array, options?: JsonReadOptions): Uint8Array;
  toJson(wire: Uint8Array, options?: JsonWriteOptions): string;
  mapper(name: string): AnyMapper;
  readonly registry: MapperRegistry;
  /** Of the mappers' own copy of the runtime. */
  readonly inSlices: typeof jsonToWireInSlices;
}

export function useKinds(): Kinds {
  let proto: EmittedProto | undefined;
  let inSlices: typeof jsonToWireInSlices | undefined;
  beforeAll(async () => {
    proto = await emitProto(kindsProto);
    const json = await proto.load("runtime/json/index");
    inSlices = json["jsonToWireInSlices"] as typeof jsonToWireInSlices;
  }, 120_000);
  afterAll(() => proto?.dispose());
  const mapper = (name: string): AnyMapper => {
    const found = proto?.mappers.get(`kinds.${name}`);
    if (proto === undefined || found === undefined)
      throw new Error(`kinds.${name} was not emitted: ${proto?.complaints.join("\n")}`);
    return found;
  };
  const registry = { get: (fullName: string) => proto?.mappers.get(fullName) };
  const toWire = (json: string | Uint8Array, options: JsonReadOptions = {}): Uint8Array =>
    mapper("All").fromJson(typeof json === "string" ? Buffer.from(json) : json, { registry, ...options });
  const toJson = (wire: Uint8Array, options: JsonWriteOptions = {}): string =>
    mapper("All").toJson(wire, { registry, useProtoNames: true, ...options });
  return {
    registry,
    inSlices: (...given) => {
      if (inSlices === undefined) throw new Error("nothing was emitted");
      return inSlices(...given);
    },
    roundTrip: (json, options) => toJson(toWire(json, options)),
    toWire,
    toJson,
    mapper,
  };
}
