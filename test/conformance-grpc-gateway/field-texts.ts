import type { DescField, DescMessage, ScalarType } from "@bufbuild/protobuf";

/** Texts for a value of a type in a path or query: right ones, ones at an edge, and ones that are no such value. The first is right. */
export function textsOf(field: DescField): readonly string[] {
  const { message, enum: enumeration, scalar } = field;
  if (message !== undefined) return messageTexts(message);
  if (enumeration !== undefined) {
    const [first, second] = enumeration.values;
    return [
      second?.name ?? first?.name ?? "",
      first?.name ?? "",
      String(second?.number ?? 0),
      "0",
      "-3",
      "+1",
      "0x1",
      "4711",
      "2147483648",
      (second?.name ?? "").toLowerCase(),
      "NOT_THERE",
      "",
      "1.0",
    ];
  }
  return scalarTexts(scalar ?? 9);
}

const integers = [
  "1",
  "0",
  "-1",
  "+1",
  "007",
  "010",
  "0x10",
  "0b11",
  "0o7",
  "1_000",
  "1.0",
  "1e3",
  "1 ",
  "",
  "x",
  "--1",
];

/** Numbers of the enum ScalarType of descriptors. */
function scalarTexts(type: ScalarType): readonly string[] {
  switch (type) {
    case 1:
    case 2:
      return [
        "1.5",
        "0",
        "-0",
        "+1",
        ".5",
        "1.",
        "1e3",
        "1E+2",
        "NaN",
        "nan",
        "Infinity",
        "-Infinity",
        "inf",
        "+Inf",
        "infinity",
        "0x1p-2",
        "1_0.5",
        "1e400",
        "3.5e38",
        "1e-400",
        "",
        " 1",
        "x",
        "1,5",
        "16777217",
      ];
    case 8:
      return ["true", "false", "1", "0", "t", "F", "True", "TRUE", "tRue", "yes", "", "2", " true"];
    case 9:
      return ["text", "", "a b", "ü", "a/b", "a+b", "a%b", '"', "a:b", "a&b=c", "a;b", "..", "*", "null", "\u0000"];
    case 12:
      return [
        "AA==",
        "aGVsbG8=",
        "aGVsbG8",
        "+/+/",
        "-_-_",
        "+_+_",
        "",
        "A",
        "AB",
        "A===",
        "!!!!",
        "Zm9v\nYmFy",
        "Zm9v Zg==",
      ];
    case 3:
    case 16:
    case 18:
      return [...integers, "9223372036854775807", "-9223372036854775808", "9223372036854775808", "9007199254740993"];
    case 4:
    case 6:
      return [...integers, "18446744073709551615", "18446744073709551616"];
    case 13:
    case 7:
      return [...integers, "4294967295", "4294967296"];
    default:
      return [...integers, "2147483647", "-2147483648", "2147483648", "99999999999999999999999"];
  }
}

function messageTexts(message: DescMessage): readonly string[] {
  switch (message.typeName) {
    case "google.protobuf.Timestamp":
      return [
        "2024-02-29T12:00:00Z",
        "2024-01-01T00:00:00.123456789Z",
        "2024-01-01T00:00:00+02:00",
        "0001-01-01T00:00:00Z",
        "0000-12-31T23:59:59Z",
        "9999-12-31T23:59:59.999999999Z",
        "2023-02-29T00:00:00Z",
        "2024-01-01t00:00:00z",
        "2024-01-01 00:00:00Z",
        "2024-01-01",
        "2024-01-01T00:00:00",
        "2024-01-01T24:00:00Z",
        "2024-01-01T00:00:60Z",
        "2024-01-01T00:00:00,5Z",
        '"2024-01-01T00:00:00Z"',
        "1704067200",
        "",
        "null",
      ];
    case "google.protobuf.Duration":
      return [
        "1.5s",
        "0s",
        "0",
        "-3s",
        "500ms",
        "1h2m3s",
        "1.5h",
        "100us",
        "100µs",
        "7ns",
        "-1h-1m",
        "+5s",
        ".5s",
        "1.s",
        "1.0000000001s",
        "315576000000s",
        "9223372036s",
        "9223372037s",
        "1d",
        "5",
        "1 s",
        '"3s"',
        "s",
        "",
      ];
    case "google.protobuf.FieldMask":
      return [
        "name",
        "foo_bar",
        "fooBar",
        "foo_bar,inner.label",
        "*",
        "",
        "a,,b",
        "a b",
        "Ü",
        '"a"',
        "a.b_c,dE",
        "__x",
      ];
    case "google.protobuf.Struct":
      return [
        '{"a":1}',
        "{}",
        '{"a":{"b":[null,true,"x"]}}',
        "[]",
        "null",
        "1",
        "x",
        "",
        '{"a":1}x',
        '{"a":1,"a":2}',
        '{"a":NaN}',
      ];
    case "google.protobuf.Value":
      return ['{"a":1}', "null", "1", '"x"', "true", "[1,2]", "x", "", "1 2", "NaN", '{"a":', " 1 "];
    case "google.protobuf.ListValue":
      return ["[1]", "[]", "{}", "", "1"];
    case "google.protobuf.StringValue":
      return scalarTexts(9);
    case "google.protobuf.BytesValue":
      return scalarTexts(12);
    case "google.protobuf.BoolValue":
      return scalarTexts(8);
    case "google.protobuf.Int32Value":
      return scalarTexts(5);
    case "google.protobuf.Int64Value":
      return scalarTexts(3);
    case "google.protobuf.UInt32Value":
      return scalarTexts(13);
    case "google.protobuf.UInt64Value":
      return scalarTexts(4);
    case "google.protobuf.FloatValue":
      return scalarTexts(2);
    case "google.protobuf.DoubleValue":
      return scalarTexts(1);
    default:
      return ["{}", "", "x", '{"@type":"type.googleapis.com/google.protobuf.Empty","value":{}}'];
  }
}

/** A text that is surely a value of the field, for requests that test something else. */
export function rightText(field: DescField): string {
  return textsOf(field)[0] ?? "";
}
