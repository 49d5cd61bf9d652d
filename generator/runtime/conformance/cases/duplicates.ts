import type { ConformanceCase } from "../case.js";
import { fieldText } from "./fields.js";
import { makeCase, receives, refusal, type CaseContext } from "../context.js";
import {
  bodySchema,
  carrierOf,
  fieldPlaces,
  hasMessageBody,
  jsonAt,
  placeName,
  withBody,
  type FieldPlace,
} from "../place.js";
import { messageWith, sampleKey } from "../message.js";
import { sampleEntries } from "../sample.js";
import { encodeReference } from "../wire.js";

/** One field given twice, and two members of one oneof. */
export function duplicateCases(context: CaseContext): readonly ConformanceCase[] {
  if (!hasMessageBody(context)) return [];
  const places = fieldPlaces(context.method.input).filter((place) => carrierOf(context, place) === "body");
  return [...twice(context, places), ...oneofs(context, places)];
}

function twice(context: CaseContext, places: readonly FieldPlace[]): readonly ConformanceCase[] {
  const own = bodySchema(context);
  return places.flatMap((place) => {
    const field = place.at(-1);
    if (
      field === undefined ||
      !own.fields.includes(field) ||
      field.shape !== "singular" ||
      field.type.kind === "message"
    )
      return [];
    const entries = sampleEntries(field);
    const text = fieldText(field, entries, true);
    const wire = encodeReference(messageWith(context.method.input, place, entries));
    const build = (title: string, second: string): ConformanceCase => {
      const layout = withBody(
        context,
        `{${JSON.stringify(field.name)}:${text},${JSON.stringify(second)}:${text}}`,
        wire,
      );
      return makeCase(context, "duplicate-field", `${placeName(place)}: ${title}`, {
        layout,
        ...(context.dialect.duplicateField === "refused" && { expect: refusal }),
      });
    };
    return [
      build("the same name twice", field.name),
      ...(field.name === field.jsonName ? [] : [build("both names", field.jsonName)]),
    ];
  });
}

function oneofs(context: CaseContext, places: readonly FieldPlace[]): readonly ConformanceCase[] {
  return places.flatMap((place) => {
    const field = place.at(-1);
    const siblings = parentFields(context, place);
    const other = siblings.find((each) => each !== field && each.oneof !== undefined && each.oneof === field?.oneof);
    if (field === undefined || other === undefined) return [];
    const otherPlace = [...place.slice(0, -1), other];
    const member = (at: FieldPlace): string => {
      const last = at.at(-1);
      return last === undefined
        ? ""
        : `${JSON.stringify(last.name)}:${fieldText(last, sampleEntries(last, [context.method.input]), true)}`;
    };
    const skipped = context.binding.body === "*" ? 0 : context.binding.body.split(".").length;
    const around = place.slice(skipped, -1);
    const object = (members: string): string =>
      around.length === 0 ? `{${members}}` : jsonAt(around, wrapList(around, `{${members}}`), true);
    const wireOf = (at: FieldPlace): Uint8Array =>
      encodeReference(messageWith(context.method.input, at, sampleEntries(at.at(-1) ?? field, [context.method.input])));
    const both = withBody(context, object(`${member(place)},${member(otherPlace)}`), wireOf(place));
    const alternative = withBody(context, "", wireOf(otherPlace)).wire;
    const refused = context.dialect.duplicateField === "refused";
    const withNull = withBody(context, object(`${member(place)},${JSON.stringify(other.name)}:null`), wireOf(place));
    return [
      makeCase(context, "oneof-twice", `${placeName(place)} and ${other.name}`, {
        layout: both,
        expect: refused ? refusal : { upstream: receives([both.wire], { alternatives: [[alternative]] }) },
      }),
      makeCase(context, "oneof-members", `${placeName(place)} beside ${other.name}: null`, { layout: withNull }),
    ];
  });
}

/** The last field around is a list or map: its element stands inside brackets, in a map behind a key. */
function wrapList(around: FieldPlace, text: string): string {
  const last = around.at(-1);
  if (last?.shape === "map") return `{${JSON.stringify(String(sampleKey(last)))}:${text}}`;
  return last?.shape === "list" ? `[${text}]` : text;
}

function parentFields(context: CaseContext, place: FieldPlace): FieldPlace {
  const parent = place.at(-2);
  return parent?.type.kind === "message" ? parent.type.message().fields : context.method.input.fields;
}
