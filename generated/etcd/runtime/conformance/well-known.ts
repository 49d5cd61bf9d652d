import type { AnyMessageSchema } from "../core/index.js";
import { fieldNamed, type ReferenceEntry, type ReferenceMessage, type ReferenceValue } from "./message.js";

/** A sample of a well-known type: its JSON text and the fields it stands for; `query` is false where a URL cannot carry it. */
export interface WellKnownSample {
  readonly title: string;
  readonly json: string;
  readonly fields: readonly (readonly [name: string, value: ReferenceValue])[];
  readonly query: boolean;
}

const bytes = Uint8Array.from([251, 255, 1]);

const samples: Readonly<Record<string, readonly WellKnownSample[]>> = {
  "google.protobuf.Timestamp": [
    {
      title: "milliseconds",
      json: '"2024-02-29T12:34:56.789Z"',
      fields: [
        ["seconds", 1709210096n],
        ["nanos", 789000000],
      ],
      query: true,
    },
    { title: "whole seconds", json: '"1969-12-31T23:59:58Z"', fields: [["seconds", -2n]], query: true },
    {
      title: "nanoseconds",
      json: '"2000-01-01T00:00:00.000000001Z"',
      fields: [
        ["seconds", 946684800n],
        ["nanos", 1],
      ],
      query: true,
    },
  ],
  "google.protobuf.Duration": [
    {
      title: "fraction",
      json: '"1.500s"',
      fields: [
        ["seconds", 1n],
        ["nanos", 500000000],
      ],
      query: true,
    },
    {
      title: "negative",
      json: '"-3.000000001s"',
      fields: [
        ["seconds", -3n],
        ["nanos", -1],
      ],
      query: true,
    },
  ],
  "google.protobuf.FieldMask": [
    {
      title: "two paths",
      json: '"displayName,labels"',
      fields: [
        ["paths", "display_name"],
        ["paths", "labels"],
      ],
      query: true,
    },
  ],
  "google.protobuf.DoubleValue": [{ title: "value", json: "1.5", fields: [["value", 1.5]], query: true }],
  "google.protobuf.FloatValue": [{ title: "value", json: "0.5", fields: [["value", 0.5]], query: true }],
  "google.protobuf.Int64Value": [
    { title: "beyond 2^53", json: '"9007199254740993"', fields: [["value", 9007199254740993n]], query: true },
  ],
  "google.protobuf.UInt64Value": [
    { title: "largest", json: '"18446744073709551615"', fields: [["value", 18446744073709551615n]], query: true },
  ],
  "google.protobuf.Int32Value": [
    { title: "smallest", json: "-2147483648", fields: [["value", -2147483648]], query: true },
  ],
  "google.protobuf.UInt32Value": [
    { title: "largest", json: "4294967295", fields: [["value", 4294967295]], query: true },
  ],
  "google.protobuf.BoolValue": [
    { title: "true", json: "true", fields: [["value", true]], query: true },
    { title: "false is present", json: "false", fields: [], query: true },
  ],
  "google.protobuf.StringValue": [
    { title: "text", json: '"é"', fields: [["value", "é"]], query: true },
    { title: "empty is present", json: '""', fields: [], query: true },
  ],
  "google.protobuf.BytesValue": [{ title: "bytes", json: '"+/8B"', fields: [["value", bytes]], query: true }],
  "google.protobuf.Empty": [{ title: "empty", json: "{}", fields: [], query: false }],
};

/** Samples of a well-known type with a JSON form of its own; undefined for every other message. */
export function wellKnownSamples(
  schema: AnyMessageSchema,
): readonly { readonly sample: WellKnownSample; readonly message: ReferenceMessage }[] | undefined {
  if (schema.fullName === "google.protobuf.Struct")
    return [
      { sample: { title: "object", json: '{"a":"b"}', fields: [], query: false }, message: structMessage(schema) },
    ];
  if (schema.fullName === "google.protobuf.Value")
    return [
      { sample: { title: "text", json: '"v"', fields: [], query: false }, message: valueMessage(schema, '"v"', "v") },
    ];
  if (schema.fullName === "google.protobuf.ListValue")
    return [{ sample: { title: "list", json: '["v"]', fields: [], query: false }, message: listMessage(schema) }];
  return samples[schema.fullName]?.map((sample) => ({
    sample,
    message: { ...withFields(schema, sample.fields), json: sample.json },
  }));
}

/** Types whose content depends on a registry or is raw: the suite leaves such fields unset in samples. */
export function isOpaqueType(schema: AnyMessageSchema): boolean {
  return schema.fullName === "google.protobuf.Any" || schema.fullName === "google.api.HttpBody";
}

function withFields(
  schema: AnyMessageSchema,
  fields: readonly (readonly [string, ReferenceValue])[],
): ReferenceMessage {
  const entries = fields.flatMap(([name, value]): ReferenceEntry[] => {
    const field = fieldNamed(schema, name);
    return field === undefined ? [] : [{ field, value }];
  });
  return { schema, entries };
}

function valueMessage(schema: AnyMessageSchema, json: string, text: string): ReferenceMessage {
  return { ...withFields(schema, [["string_value", text]]), json };
}

function structMessage(schema: AnyMessageSchema): ReferenceMessage {
  const field = fieldNamed(schema, "fields");
  if (field?.type.kind !== "message") return { schema, entries: [], json: "{}" };
  return {
    schema,
    entries: [{ field, key: "a", value: valueMessage(field.type.message(), '"b"', "b") }],
    json: '{"a":"b"}',
  };
}

function listMessage(schema: AnyMessageSchema): ReferenceMessage {
  const field = fieldNamed(schema, "values");
  if (field?.type.kind !== "message") return { schema, entries: [], json: "[]" };
  return { schema, entries: [{ field, value: valueMessage(field.type.message(), '"v"', "v") }], json: '["v"]' };
}
