import type { ConformanceCase, ExpectedAnswer, UpstreamScript } from "../case.js";
import { answerText, makeCase, ordinaryAnswer, type CaseContext } from "../context.js";
import { defaultValue } from "../json.js";
import { layOut } from "../layout.js";
import { messageWith, sampleKey, type ReferenceEntry, type ReferenceMessage, type ReferenceValue } from "../message.js";
import { fieldPlaces, placeName } from "../place.js";
import { sampleEntries, sampleMessage } from "../sample.js";
import type { ConformanceRuleName } from "../rule.js";
import { type AnyMessageSchema, type FieldSchema, isHttpBody } from "../../core/index.js";
import { delimited, encodeReference } from "../wire.js";
import { isOpaqueType, wellKnownSamples } from "../well-known.js";

/** Each field of the answer alone, all together, at its limits, absent and unknown. */
export function answerCases(context: CaseContext): readonly ConformanceCase[] {
  const { method } = context;
  const build = (rule: ConformanceRuleName, title: string, output: ReferenceMessage): ConformanceCase =>
    answerCase(context, rule, title, ordinaryAnswer(context, output, 1));
  const together = ordinaryAnswer(context, sampleMessage(method.output), 1);
  const ordered: ExpectedAnswer =
    together.answer.kind === "json" ? { kind: "ordered-json", text: together.answer.text } : together.answer;
  const places = fieldPlaces(method.output);
  return [
    answerCase(
      context,
      context.binding.responseBody === undefined ? "answer-together" : "response-body",
      "every field",
      { upstream: together.upstream, answer: ordered },
    ),
    ...places.flatMap((place) => {
      const field = place.at(-1);
      return field?.oneof === undefined || place.length > 2
        ? []
        : [build("oneof-members", `answer: ${placeName(place)}`, sampleMessage(method.output, field))];
    }),
    ...(hasOwnForm(method.output)
      ? []
      : [
          build("answer-defaults", "nothing set", { schema: method.output, entries: [] }),
          ...explicitDefaults(context),
        ]),
    unknownField(context),
    ...places.flatMap((place) => {
      const field = place.at(-1);
      if (field === undefined) return [];
      const entries = sampleEntries(field, [method.output]);
      const limits = outputLimits(field).map(([title, value]) =>
        build(
          "answer-limits",
          `${placeName(place)}: ${title}`,
          messageWith(method.output, place, [entryOf(field, value)]),
        ),
      );
      return [build("answer-field", placeName(place), messageWith(method.output, place, entries)), ...limits];
    }),
  ];
}

/** Types whose JSON is no object of their fields: nothing says what their defaults look like. */
function hasOwnForm(schema: AnyMessageSchema): boolean {
  return isOpaqueType(schema) ? !isHttpBody(schema) : wellKnownSamples(schema) !== undefined;
}

function answerCase(
  context: CaseContext,
  rule: ConformanceRuleName,
  title: string,
  usual: { readonly upstream: UpstreamScript; readonly answer: ExpectedAnswer },
): ConformanceCase {
  const layout = layOut(context.binding, { schema: context.method.input, entries: [] }, { useProtoNames: true });
  const chunks =
    context.method.clientStreaming && layout.chunks.length === 0
      ? [{ data: "{}", encoding: "utf8" as const }]
      : layout.chunks;
  return makeCase(context, rule, title, {
    layout: { ...layout, chunks },
    upstream: usual.upstream,
    expect: { answer: usual.answer },
  });
}

/** Defaults that stand on the wire all the same are still left out. */
function explicitDefaults(context: CaseContext): readonly ConformanceCase[] {
  const entries = context.method.output.fields.flatMap((field): readonly ReferenceEntry[] =>
    field.shape !== "singular" || field.explicit || field.type.kind === "message"
      ? []
      : [{ field, value: defaultValue(field) }],
  );
  if (entries.length === 0) return [];
  const usual = ordinaryAnswer(context, { schema: context.method.output, entries }, 1);
  return [answerCase(context, "answer-defaults", "defaults on the wire", usual)];
}

function unknownField(context: CaseContext): ConformanceCase {
  const output = sampleMessage(context.method.output);
  const usual = ordinaryAnswer(context, output, 1);
  const wire = Buffer.from([...encodeReference(output), ...delimited(536870911, [1, 2, 3])]).toString("base64");
  const text = answerText(context, output);
  return answerCase(
    context,
    "answer-unknown-field",
    typeof text === "string" ? "beside every field" : "beside raw bytes",
    { ...usual, upstream: { ...usual.upstream, messages: usual.upstream.messages.map(() => wire) } },
  );
}

function entryOf(field: FieldSchema, value: ReferenceValue): Omit<ReferenceEntry, "field"> {
  return field.shape === "map" ? { value, key: sampleKey(field) } : { value };
}

/** Values at the edge of what the field's type can say. */
function outputLimits(field: FieldSchema): readonly (readonly [title: string, value: ReferenceValue])[] {
  if (field.type.kind === "message")
    return (wellKnownSamples(field.type.message()) ?? []).map(
      ({ sample, message }) => [sample.title, message] as const,
    );
  if (field.type.kind === "enum")
    return field.type.enum().closed || field.type.enum().fullName === "google.protobuf.NullValue"
      ? []
      : [...field.type.enum().values.map(([name, number]) => [name, number] as const), ["unknown value", 2147483647]];
  switch (field.type.scalar) {
    case "int64":
    case "sint64":
    case "sfixed64":
      return [
        ["largest", 2n ** 63n - 1n],
        ["smallest", -(2n ** 63n)],
        ["minus one", -1n],
      ];
    case "uint64":
    case "fixed64":
      return [
        ["largest", 2n ** 64n - 1n],
        ["one", 1n],
      ];
    case "int32":
    case "sint32":
    case "sfixed32":
      return [
        ["largest", 2147483647],
        ["smallest", -2147483648],
        ["minus one", -1],
      ];
    case "uint32":
    case "fixed32":
      return [["largest", 4294967295]];
    case "double":
    case "float":
      return [
        ["NaN", NaN],
        ["infinity", Infinity],
        ["minus infinity", -Infinity],
        ["fraction", -0.25],
      ];
    case "string":
      return [
        ["characters to escape", 'quote " backslash \\ \u0000\u0001\u001f\b\f\n\r\t\u007f'],
        ["beyond ASCII", "é漢😀\u2028\u2029<>&"],
        ["inherited name", "__proto__"],
      ];
    case "bytes":
      return [
        ["every byte", Uint8Array.from({ length: 256 }, (_, index) => index)],
        ["one byte", Uint8Array.from([255])],
        ["two bytes", Uint8Array.from([251, 239])],
      ];
    case "bool":
      return [];
    default:
      return field.type.scalar satisfies never;
  }
}
