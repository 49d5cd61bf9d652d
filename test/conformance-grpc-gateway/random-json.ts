import type { DescEnum, DescField, DescMessage, ScalarType } from "@bufbuild/protobuf";
import type { Random } from "./random.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Random JSON of a message, as the protobuf JSON mapping writes it; fields are left out now and then. */
export function randomMessageJson(message: DescMessage, random: Random, depth: number): Json {
  const known = wellKnown(message.typeName, random, depth);
  if (known !== undefined) return known;
  const json: Record<string, Json> = {};
  for (const member of message.members) {
    if (member.kind === "oneof") {
      if (random.chance(0.6)) setField(json, random.pick(member.fields), random, depth);
    } else if (isRequired(member) || random.chance(depth > 0 ? 0.5 : 0.2)) setField(json, member, random, depth);
  }
  return json;
}

function setField(json: Record<string, Json>, field: DescField, random: Random, depth: number): void {
  if (
    depth <= 0 &&
    field.message !== undefined &&
    !isRequired(field) &&
    !field.message.typeName.startsWith("google.protobuf.")
  )
    return;
  json[random.chance(0.5) ? field.jsonName : field.name] = randomFieldJson(field, random, depth);
}

function isRequired(field: DescField): boolean {
  return field.fieldKind !== "list" && field.fieldKind !== "map" && field.proto.label === 2;
}

/** Random JSON of a field's value. */
export function randomFieldJson(field: DescField, random: Random, depth: number): Json {
  switch (field.fieldKind) {
    case "list":
      return Array.from({ length: random.int(4) }, () => element(field, random, depth));
    case "map": {
      const entries: Record<string, Json> = {};
      for (let left = random.int(4); left > 0; left--) {
        const key = scalarJson(field.mapKey, random);
        entries[String(key)] = element(field, random, depth);
      }
      return entries;
    }
    default:
      return element(field, random, depth);
  }
}

function element(field: DescField, random: Random, depth: number): Json {
  if (field.message !== undefined) return randomMessageJson(field.message, random, depth - 1);
  if (field.enum !== undefined) return enumJson(field.enum, random);
  return scalarJson(field.scalar ?? 9, random);
}

function enumJson(type: DescEnum, random: Random): Json {
  if (type.typeName === "google.protobuf.NullValue") return null;
  const value = random.pick(type.values);
  return random.chance(0.7) ? value.name : value.number;
}

const texts = ["", "a", "two words", "ü≠", '"\\\n', "a/b", "{}", "null", "<&>", "\u2028", "0", "x".repeat(200)];

/** Numbers of the enum ScalarType of descriptors. */
function scalarJson(type: ScalarType, random: Random): Json {
  switch (type) {
    case 1:
      return random.pick<Json>([0, 1.5, -1e300, 1e21, 5e-324, "NaN", "-Infinity", "3.25"]);
    case 2:
      return random.pick<Json>([0, 1.5, -1e30, 16777216, "NaN", "Infinity", 0.1]);
    case 8:
      return random.chance(0.5);
    case 9:
      return random.pick(texts);
    case 12:
      return random.pick(["", "AA==", "aGVsbG8=", "+/+/", "-_-_", "Zg"]);
    case 3:
    case 16:
    case 18:
      return random.pick<Json>(["0", "9007199254740993", "-9223372036854775808", 42, -1]);
    case 4:
    case 6:
      return random.pick<Json>(["0", "18446744073709551615", 42]);
    case 13:
    case 7:
      return random.pick<Json>([0, 1, 4294967295, "7"]);
    default:
      return random.pick<Json>([0, 1, -2147483648, 2147483647, "-7"]);
  }
}

function wellKnown(typeName: string, random: Random, depth: number): Json | undefined {
  switch (typeName) {
    case "google.protobuf.Timestamp":
      return random.pick([
        "1970-01-01T00:00:00Z",
        "2024-02-29T23:59:59.5Z",
        "9999-12-31T23:59:59.999999999Z",
        "2001-01-01T00:00:00+02:00",
      ]);
    case "google.protobuf.Duration":
      return random.pick(["0s", "1.5s", "-0.000000001s", "3600s"]);
    case "google.protobuf.FieldMask":
      return random.pick(["", "name", "fooBar,inner.label"]);
    case "google.protobuf.Empty":
      return {};
    case "google.protobuf.Struct":
      return { a: valueJson(random, depth), b_c: valueJson(random, depth) };
    case "google.protobuf.Value":
      return valueJson(random, depth);
    case "google.protobuf.ListValue":
      return [valueJson(random, depth), null];
    case "google.protobuf.Any":
      return random.pick<Json>([
        {},
        { "@type": "type.googleapis.com/google.protobuf.Duration", value: "2s" },
        { "@type": "type.googleapis.com/google.protobuf.Struct", value: { deep: [1] } },
        { "@type": "type.googleapis.com/google.protobuf.Empty", value: {} },
      ]);
    case "google.api.HttpBody":
      return { contentType: "text/plain", data: "aGVsbG8=" };
    case "google.protobuf.BoolValue":
      return random.chance(0.5);
    case "google.protobuf.StringValue":
      return random.pick(texts);
    case "google.protobuf.BytesValue":
      return random.pick(["", "AA=="]);
    case "google.protobuf.Int32Value":
    case "google.protobuf.UInt32Value":
      return random.pick([0, 5]);
    case "google.protobuf.Int64Value":
    case "google.protobuf.UInt64Value":
      return random.pick(["0", "9007199254740993"]);
    case "google.protobuf.FloatValue":
    case "google.protobuf.DoubleValue":
      return random.pick<Json>([0, 1.5, "NaN"]);
    default:
      return undefined;
  }
}

function valueJson(random: Random, depth: number): Json {
  const plain = random.pick<Json>([null, true, 0, -1.5, "", "text"]);
  return depth <= 0 || random.chance(0.6) ? plain : random.pick<Json>([{ in: plain, "": 1 }, [plain, [plain]], {}, []]);
}
