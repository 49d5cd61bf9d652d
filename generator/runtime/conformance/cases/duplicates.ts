import type { ConformanceCase } from "../case.js";
import { fieldText } from "./fields.js";
import { makeCase, receives, refusal, type CaseContext } from "../context.js";
import type { AnyMessageSchema } from "../../core/index.js";
import {
  bodySchema,
  carrierOf,
  enclosed,
  fieldPlaces,
  hasMessageBody,
  jsonAt,
  objectWith,
  placeInBody,
  placeName,
  withBody,
  type FieldPlace,
} from "../place.js";
import { messageOf, messageWith, type ReferenceMessage } from "../message.js";
import { bodyKey } from "../names.js";
import { sampleEntries } from "../sample.js";

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
    const first = bodyKey(own, field, true);
    const build = (title: string, second: string): ConformanceCase => {
      const members = `${JSON.stringify(first)}:${text},${JSON.stringify(second)}:${text}`;
      const layout = withBody(
        context,
        objectWith(own, members, [field]),
        messageWith(context.method.input, place, entries),
      );
      return makeCase(context, "duplicate-field", `${placeName(place)}: ${title}`, {
        layout,
        ...(context.dialect.duplicateField === "refused" && { expect: refusal }),
      });
    };
    return [
      build("the same name twice", first),
      ...(first === field.jsonName ? [] : [build("both names", field.jsonName)]),
    ];
  });
}

function oneofs(context: CaseContext, places: readonly FieldPlace[]): readonly ConformanceCase[] {
  return places.flatMap((place) => {
    const field = place.at(-1);
    const parent = parentSchema(context, place);
    const other = parent.fields.find(
      (each) => each !== field && each.oneof !== undefined && each.oneof === field?.oneof,
    );
    if (field === undefined || other === undefined) return [];
    const otherPlace = [...place.slice(0, -1), other];
    const member = (at: FieldPlace): string => {
      const last = at.at(-1);
      return last === undefined
        ? ""
        : `${JSON.stringify(bodyKey(parent, last, true))}:${fieldText(last, sampleEntries(last, [context.method.input]), true)}`;
    };
    const around = placeInBody(context, place).slice(0, -1);
    const nearest = around.at(-1);
    const object = (members: string): string => {
      const own = objectWith(parent, members, []);
      return nearest === undefined ? own : jsonAt(bodySchema(context), around, enclosed(nearest, own), true);
    };
    const messageAt = (at: FieldPlace): ReferenceMessage =>
      messageWith(context.method.input, at, sampleEntries(at.at(-1) ?? field, [context.method.input]));
    const both = withBody(context, object(`${member(place)},${member(otherPlace)}`), messageAt(place));
    const alternative = withBody(context, "", messageAt(otherPlace)).wire;
    const refused = context.dialect.duplicateField === "refused";
    const withNull = withBody(
      context,
      object(`${member(place)},${JSON.stringify(bodyKey(parent, other, true))}:null`),
      messageAt(place),
    );
    return [
      makeCase(context, "oneof-twice", `${placeName(place)} and ${other.name}`, {
        layout: both,
        expect: refused ? refusal : { upstream: receives([both.wire], { alternatives: [[alternative]] }) },
      }),
      makeCase(context, "oneof-members", `${placeName(place)} beside ${other.name}: null`, { layout: withNull }),
    ];
  });
}

function parentSchema(context: CaseContext, place: FieldPlace): AnyMessageSchema {
  const parent = place.at(-2);
  return parent === undefined ? context.method.input : messageOf(parent);
}
