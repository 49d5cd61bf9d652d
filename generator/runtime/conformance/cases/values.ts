import type { ConformanceCase } from "../case.js";
import { makeCase, receives, refusal, type CaseContext } from "../context.js";
import type { AnyMessageSchema } from "../../core/index.js";
import { encodingEdges, type EncodingEdge } from "../edges.js";
import { fieldText } from "./fields.js";
import { defaultValue, referenceValueText } from "../json.js";
import { fieldNamed, sampleKey, type ReferenceEntry, type ReferenceValue } from "../message.js";
import { bodyRequest, carrierOf, fieldPlaces, placeName, queryRequest, type FieldPlace } from "../place.js";
import { unquoted } from "../query.js";
import { requiredFields, sampleEntries } from "../sample.js";
import { wellKnownSamples } from "../well-known.js";

type Leaf = readonly Omit<ReferenceEntry, "field">[];

/** Every encoding edge of every field's type, null, lists, maps and well-known forms. */
export function valueCases(context: CaseContext): readonly ConformanceCase[] {
  return fieldPlaces(context.method.input).flatMap((place) => {
    const carrier = carrierOf(context, place);
    if (carrier === "body")
      return [
        ...edgeCases(context, place),
        ...nullCases(context, place),
        ...listCases(context, place),
        ...mapCases(context, place),
        ...wellKnownCases(context, place),
      ];
    return carrier === "query" ? queryCases(context, place) : [];
  });
}

function edgeCases(context: CaseContext, place: FieldPlace): readonly ConformanceCase[] {
  const field = place.at(-1);
  if (field === undefined) return [];
  return encodingEdges(field, context.dialect).map((edge) => {
    const title = `${placeName(place)}: ${edge.title}`;
    const text =
      field.shape === "list"
        ? `[${edge.json}]`
        : field.shape === "map"
          ? `{${JSON.stringify(String(sampleKey(field)))}:${edge.json}}`
          : edge.json;
    const leaf = edgeLeaf(edge, place);
    const layout = bodyRequest(context, place, text, leaf ?? [], true);
    return makeCase(context, edge.rule, title, { layout, ...(leaf === undefined && { expect: refusal }) });
  });
}

/** What an edge leaves in its field; undefined: the request is refused. */
function edgeLeaf(edge: EncodingEdge, place: FieldPlace): Leaf | undefined {
  const field = place.at(-1);
  if (edge.value === undefined || field === undefined) return undefined;
  const absent = edge.rule === "enum-unknown-name" || (field.shape === "singular" && !field.explicit);
  if (edge.value === null && absent) return field.required === true ? undefined : [];
  const value = edge.value ?? defaultValue(field);
  return [field.shape === "map" ? { value, key: sampleKey(field) } : { value }];
}

function nullCases(context: CaseContext, place: FieldPlace): readonly ConformanceCase[] {
  const field = place.at(-1);
  const type = field?.type;
  if (type?.kind === "message" && type.message().fullName === "google.protobuf.Value")
    return field?.shape === "singular" ? [nullAsValue(context, place, type.message())] : [];
  if (type?.kind === "enum" && type.enum().fullName === "google.protobuf.NullValue") return [];
  return [
    makeCase(context, "null-values", placeName(place), {
      layout: bodyRequest(context, place, "null", [], true),
      ...(field?.required === true && { expect: refusal }),
    }),
  ];
}

/** The one message for which null is a value: in every dialect it arrives, and is not taken for its absence. */
function nullAsValue(context: CaseContext, place: FieldPlace, schema: AnyMessageSchema): ConformanceCase {
  const kind = fieldNamed(schema, "null_value");
  const value = { schema, entries: kind === undefined ? [] : [{ field: kind, value: 0 }] };
  return makeCase(context, "null-values", `${placeName(place)}: a value`, {
    layout: bodyRequest(context, place, "null", [{ value }], true),
  });
}

function listCases(context: CaseContext, place: FieldPlace): readonly ConformanceCase[] {
  const field = place.at(-1);
  if (field?.shape !== "list") return [];
  const name = placeName(place);
  const [first] = sampleEntries(field, [context.method.input]);
  if (first === undefined) return [];
  const text = referenceValueText(field, first.value, { useProtoNames: true, isInput: true });
  const build = (texts: string, leaf: Leaf): { readonly layout: ReturnType<typeof bodyRequest> } => ({
    layout: bodyRequest(context, place, texts, leaf, true),
  });
  const isValue = field.type.kind === "message" && field.type.message().fullName === "google.protobuf.Value";
  const isIncomplete = field.type.kind === "message" && requiredFields(field.type.message()).length > 0;
  const nullRefused = context.dialect.nullElement === "refused" || isIncomplete;
  // A default that is not among the names of a closed enum, too.
  const element: ReferenceValue = field.type.kind === "enum" ? 0 : defaultValue(field);
  return [
    makeCase(context, "list-forms", `${name}: empty`, build("[]", [])),
    makeCase(
      context,
      "list-forms",
      `${name}: three elements`,
      build(`[${text},${text},${text}]`, [first, first, first]),
    ),
    makeCase(context, "list-forms", `${name}: no list`, { ...build(text, []), expect: refusal }),
    makeCase(context, "list-forms", `${name}: unfinished`, { ...build(`[${text},]`, []), expect: refusal }),
    ...(isValue
      ? []
      : [
          makeCase(context, "null-elements", name, {
            ...build("[null]", nullRefused ? [] : [{ value: element }]),
            ...(nullRefused && { expect: refusal }),
          }),
        ]),
  ];
}

function mapCases(context: CaseContext, place: FieldPlace): readonly ConformanceCase[] {
  const field = place.at(-1);
  if (field?.shape !== "map") return [];
  const name = placeName(place);
  const [first] = sampleEntries(field, [context.method.input]);
  if (first === undefined) return [];
  const text = referenceValueText(field, first.value, { useProtoNames: true, isInput: true });
  const build = (texts: string, leaf: Leaf): { readonly layout: ReturnType<typeof bodyRequest> } => ({
    layout: bodyRequest(context, place, texts, leaf, true),
  });
  const badKey =
    field.mapKey === "string"
      ? []
      : [makeCase(context, "map-forms", `${name}: bad key`, { ...build(`{"no key":${text}}`, []), expect: refusal })];
  const inherited =
    field.mapKey !== "string"
      ? []
      : [
          makeCase(
            context,
            "map-forms",
            `${name}: inherited names as keys`,
            build(`{"__proto__":${text},"constructor":${text}}`, [
              { ...first, key: "__proto__" },
              { ...first, key: "constructor" },
            ]),
          ),
        ];
  return [
    makeCase(context, "map-forms", `${name}: empty`, build("{}", [])),
    makeCase(context, "map-forms", `${name}: a list`, { ...build("[]", []), expect: refusal }),
    ...badKey,
    ...inherited,
  ];
}

const wellKnownRefusals: Readonly<Record<string, readonly string[]>> = {
  "google.protobuf.Timestamp": ['"yesterday"', '"2024-02-30T00:00:00Z"', '"10000-01-01T00:00:00Z"', "1"],
  "google.protobuf.Duration": ['"1"', '"s"', '"315576000001s"', "1"],
  "google.protobuf.FieldMask": ["1", '"a_b"'],
  "google.protobuf.Struct": ["1", "[]"],
  "google.protobuf.ListValue": ["1", "{}"],
  "google.protobuf.BoolValue": ['"true"', "1"],
  "google.protobuf.Int32Value": ["2147483648", "true"],
  "google.protobuf.StringValue": ["1", "{}"],
};

function wellKnownCases(context: CaseContext, place: FieldPlace): readonly ConformanceCase[] {
  const field = place.at(-1);
  if (field?.type.kind !== "message" || field.shape !== "singular") return [];
  const schema = field.type.message();
  const name = placeName(place);
  const samples = wellKnownSamples(schema);
  if (samples === undefined)
    return field.shape === "singular"
      ? [
          makeCase(context, "wrong-type", `${name}: number for a message`, {
            layout: bodyRequest(context, place, "1", [], true),
            expect: refusal,
          }),
        ]
      : [];
  return [
    ...samples.map(({ sample, message }) =>
      makeCase(context, "well-known-types", `${name}: ${sample.title}`, {
        layout: bodyRequest(context, place, fieldText(field, [{ value: message }], true), [{ value: message }], true),
      }),
    ),
    ...(wellKnownRefusals[schema.fullName] ?? []).map((text) =>
      makeCase(context, "well-known-types", `${name}: ${text} is refused`, {
        layout: bodyRequest(context, place, text, [], true),
        expect: refusal,
      }),
    ),
  ];
}

function queryCases(context: CaseContext, place: FieldPlace): readonly ConformanceCase[] {
  const field = place.at(-1);
  if (field === undefined) return [];
  const samples = field.type.kind === "message" ? (wellKnownSamples(field.type.message()) ?? []) : [];
  return [
    ...samples.map(({ sample, message }) =>
      makeCase(context, "query-values", `${placeName(place)}: ${sample.title}`, {
        layout: queryRequest(context, place, [unquoted(sample.json)], [{ value: message }], true),
      }),
    ),
    ...encodingEdges(field, context.dialect).flatMap((edge) => {
      if (!edge.query) return [];
      const leaf = edgeLeaf(edge, place);
      const layout = queryRequest(context, place, [unquoted(edge.json)], leaf ?? [], true);
      const expect = leaf === undefined ? refusal : { upstream: receives([layout.wire]) };
      return [makeCase(context, "query-values", `${placeName(place)}: ${edge.title}`, { layout, expect })];
    }),
  ];
}
