import type { DescField, DescMessage, ScalarType } from "@bufbuild/protobuf";

/** JSON texts for a field's value: right ones, ones at an edge, and ones that are no such value. */
export function jsonTextsOf(field: DescField): readonly string[] {
  const single = elementTexts(field);
  if (field.fieldKind === "list")
    return [
      "[]",
      "null",
      "{}",
      "1",
      `[${single.slice(0, 3).join(",")}]`,
      "[null]",
      "[[]]",
      "[",
      ...single.map((text) => `[${text}]`),
    ];
  if (field.fieldKind === "map") {
    const key = keyText(field.mapKey);
    const keys = keyTexts(field.mapKey).map((text) => `{${JSON.stringify(text)}:${single[0] ?? "null"}}`);
    return ["{}", "null", "[]", "1", `{"${key}":null}`, "{", ...single.map((text) => `{"${key}":${text}}`), ...keys];
  }
  return ["null", ...single];
}

function elementTexts(field: DescField): readonly string[] {
  if (field.message !== undefined) return messageTexts(field.message);
  if (field.enum !== undefined) {
    const { name, number } = field.enum.values[1] ?? field.enum.values[0] ?? { name: "", number: 0 };
    return [
      String(number),
      JSON.stringify(name),
      `"${number}"`,
      "0",
      "4711",
      "-3",
      "1.0",
      "1.5",
      "2147483648",
      '"NOT_THERE"',
      '""',
      "true",
      "null",
      "[]",
      "{}",
    ];
  }
  return scalarTexts(field.scalar ?? 9);
}

const integers = [
  "1",
  '"1"',
  "0",
  "-1",
  '"-1"',
  "1.0",
  "1e2",
  "1.5",
  '"1.0"',
  '"1e2"',
  '" 1"',
  '""',
  '"x"',
  "true",
  "[]",
  "{}",
  "01",
  "+1",
  '"0x10"',
];

function scalarTexts(type: ScalarType): readonly string[] {
  switch (type) {
    case 1:
    case 2:
      return [
        "1.5",
        "0",
        "-0",
        "1e3",
        '"1.5"',
        '"NaN"',
        '"Infinity"',
        '"-Infinity"',
        "NaN",
        "1e400",
        "3.5e38",
        '""',
        '" 1"',
        '"nan"',
        "true",
        "[]",
        ".5",
        "1.",
      ];
    case 8:
      return ["true", "false", '"true"', "1", "0", '""', "TRUE", "[]"];
    case 9:
      return [
        '"text"',
        '""',
        '"\\u00fc\\ud83d\\ude00"',
        '"\\ud800"',
        '"a\\/b\\n"',
        "1",
        "true",
        "[]",
        '"',
        '"\t"',
        "'x'",
      ];
    case 12:
      return [
        '"aGVsbG8="',
        '"aGVsbG8"',
        '""',
        '"+/+/"',
        '"-_-_"',
        '"+_+_"',
        '"Zm9v\\nYmFy"',
        '"Zm9v\\nYg=="',
        '"A"',
        '"!!!!"',
        '"Zg==="',
        "1",
        "[1,2]",
        '"Zm9v\\r\\n"',
      ];
    case 3:
    case 16:
    case 18:
      return [...integers, "9223372036854775807", '"9223372036854775807"', "9007199254740993", "9223372036854775808"];
    case 4:
    case 6:
      return [...integers, '"18446744073709551615"', "18446744073709551616"];
    case 13:
    case 7:
      return [...integers, "4294967295", "4294967296"];
    default:
      return [...integers, "2147483647", "-2147483649"];
  }
}

function messageTexts(message: DescMessage): readonly string[] {
  switch (message.typeName) {
    case "google.protobuf.Timestamp":
      return [
        '"2024-02-29T12:00:00Z"',
        '"2024-01-01T00:00:00.5+02:00"',
        '"0000-01-01T00:00:00Z"',
        '"2023-02-29T00:00:00Z"',
        '"2024-01-01t00:00:00z"',
        '"2024-01-01"',
        '""',
        "1",
        "{}",
        "[]",
        '"2024-01-01T00:00:00.1234567890Z"',
      ];
    case "google.protobuf.Duration":
      return [
        '"1.5s"',
        '"-3s"',
        '"0s"',
        '"500ms"',
        '"1.0000000001s"',
        '"315576000001s"',
        '"+1s"',
        '".5s"',
        '""',
        "1",
        "{}",
      ];
    case "google.protobuf.FieldMask":
      return ['"name,fooBar.inner"', '""', '"foo_bar"', '"*"', '"a..b"', '"1a"', '"a b"', '"a,"', "1", "{}", '"A"'];
    case "google.protobuf.Struct":
      return ['{"a":1}', "{}", '{"a":{"b":[null,true]}}', '{"a":1,"a":2}', "[]", "1", '"x"'];
    case "google.protobuf.Value":
      return ['{"a":1}', "1", '"x"', "true", "[1]", "null", "1e400", '"\\ud800"'];
    case "google.protobuf.ListValue":
      return ["[1]", "[]", "[null]", "{}", "1"];
    case "google.protobuf.Any":
      return [
        "{}",
        '{"@type":"type.googleapis.com/google.protobuf.Duration","value":"2s"}',
        '{"@type":"type.googleapis.com/google.protobuf.Empty","value":{}}',
        '{"@type":"type.googleapis.com/not.There","value":{}}',
        '{"value":"2s"}',
        '{"@type":""}',
        '{"@type":1}',
        "[]",
        '{"@type":"type.googleapis.com/google.protobuf.Duration"}',
        '{"@type":"type.googleapis.com/google.protobuf.Duration","value":"2s","more":1}',
      ];
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
      return objectTexts(message);
  }
}

/** Objects of a message: empty, with unknown, doubled and null members. */
function objectTexts(message: DescMessage): readonly string[] {
  const texts = [
    "{}",
    '{"notThere":1}',
    '{"notThere":{"deep":[1]}}',
    "[]",
    '"x"',
    "1",
    "{",
    "{}}",
    '{"":1}',
    "{,}",
    '{"a":1,}',
  ];
  const field = message.fields.find((each) => each.scalar === 9 && each.fieldKind === "scalar");
  if (field === undefined) return texts;
  const { name } = field;
  return [
    `{"${name}":"x"}`,
    `{"${name}":null}`,
    `{"${name}":"x","${name}":"y"}`,
    `{"${name}":"x","notThere":1}`,
    `{ "${name}" : "x" } `,
    ...texts,
  ];
}

function keyText(type: ScalarType): string {
  return type === 8 ? "true" : type === 9 ? "k" : "1";
}

function keyTexts(type: ScalarType): readonly string[] {
  return type === 8
    ? ["true", "false", "1", "x", "", "TRUE"]
    : type === 9
      ? ["", "ü", "a.b"]
      : ["0", "-1", "1.0", "1e2", "0x10", "", "x", " 1", "010", "99999999999999999999"];
}
