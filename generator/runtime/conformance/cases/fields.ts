import type { ConformanceCase } from "../case.js";
import { makeCase, type CaseContext } from "../context.js";
import { referenceValueText } from "../json.js";
import { layOut } from "../layout.js";
import type { ReferenceEntry, ReferenceMessage } from "../message.js";
import { bodyRequest, carrierOf, fieldPlaces, placeName, queryRequest, type FieldPlace } from "../place.js";
import { plainText } from "../path.js";
import { sampleEntries, sampleMessage } from "../sample.js";
import type { FieldSchema } from "../../core/index.js";

/** Each field alone and all together, under both names, and every member of every oneof. */
export function fieldCases(context: CaseContext): readonly ConformanceCase[] {
  const places = fieldPlaces(context.method.input);
  return [
    ...together(context),
    ...members(context, places),
    ...places.flatMap((place) => [...alone(context, place, true), ...alone(context, place, false)]),
  ];
}

function together(context: CaseContext): readonly ConformanceCase[] {
  const message = sampleMessage(context.method.input);
  return [true, false].map((useProtoNames) =>
    makeCase(
      context,
      context.binding.body === "*" || context.binding.body === "" ? "fields-together" : "body-field",
      useProtoNames ? "proto names" : "JSON names",
      { layout: layOut(context.binding, message, { useProtoNames }) },
    ),
  );
}

function members(context: CaseContext, places: readonly FieldPlace[]): readonly ConformanceCase[] {
  return places.flatMap((place) => {
    const field = place.at(-1);
    if (field?.oneof === undefined || place.slice(0, -1).some((each) => each.oneof !== undefined)) return [];
    const message = sampleMessage(context.method.input, field);
    return [
      makeCase(context, "oneof-members", `${placeName(place)} with all other fields`, {
        layout: layOut(context.binding, message, { useProtoNames: true }),
      }),
    ];
  });
}

function alone(context: CaseContext, place: FieldPlace, useProtoNames: boolean): readonly ConformanceCase[] {
  const field = place.at(-1);
  if (field === undefined || (!useProtoNames && place.every((each) => each.name === each.jsonName))) return [];
  const carrier = carrierOf(context, place);
  const entries = sampleEntries(field, [context.method.input]);
  const rule = useProtoNames ? "field-alone" : "json-names";
  if (carrier === "body") {
    const layout = bodyRequest(context, place, fieldText(field, entries, useProtoNames), entries, useProtoNames);
    return [makeCase(context, rule, placeName(place), { layout })];
  }
  if (carrier !== "query" || (field.type.kind === "message" && entries.some((entry) => !hasJson(entry)))) return [];
  const layout = queryRequest(
    context,
    place,
    entries.map((entry) => plainText(field, entry.value)),
    entries,
    useProtoNames,
  );
  return [
    makeCase(context, "query-parameters", `${placeName(place)}, ${useProtoNames ? "proto" : "JSON"} name`, { layout }),
  ];
}

/** JSON text of a field: its value, or the list or map of its values. */
export function fieldText(
  field: FieldSchema,
  entries: readonly Omit<ReferenceEntry, "field">[],
  useProtoNames: boolean,
): string {
  const texts = entries.map((entry) => referenceValueText(field, entry.value, { useProtoNames, isInput: true }));
  if (field.shape === "list") return `[${texts.join(",")}]`;
  if (field.shape === "map")
    return `{${entries.map((entry, index) => `${JSON.stringify(String(entry.key))}:${texts[index] ?? "null"}`).join(",")}}`;
  return texts[0] ?? "null";
}

function hasJson(entry: ReferenceEntry): boolean {
  return (entry.value as ReferenceMessage).json !== undefined;
}
