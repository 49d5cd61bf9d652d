import type { Field, Message } from "../model/api.js";
import type { HttpSchema } from "../model/http-api.js";
import { propertyNames } from "./document-types.js";
import type { Ground } from "./ground.js";
import { areFields, messageOf } from "./proto-names.js";
import { fitsField, fitsValue, type Fit } from "./value-fits.js";
import { plainName, wordsOf } from "./words.js";

/** The part of a message that a body is: all of it, or a field by its path of proto names. */
export interface Part {
  readonly path?: string;
  /** Another part that is as likely. */
  readonly rival?: string;
}

/** What tells parts apart that a schema describes alike. */
export interface PartHints {
  /** Fields that stand elsewhere, by path: those and what they are part of are not offered. */
  readonly taken: readonly string[];
  /** Fields that the path gives, by path: a body rarely gives them too. */
  readonly inPath: readonly string[];
  /** The path of the operation, which often says the name of the field. */
  readonly route: string;
  /** The field that the body of the request is. */
  readonly sibling?: string;
  /** The message must not be the part as a whole, e.g. since some fields of it are in the query. */
  readonly isPartial: boolean;
}

const weights: Readonly<Record<Fit, number>> = { name: 100, form: 40, loose: 10, no: 0 };

/** The part of a message that a schema describes; undefined where it is none. */
export function choosePart(ground: Ground, schema: HttpSchema, message: Message, hints: PartHints): Part | undefined {
  const whole = hints.isPartial ? 0 : wholePoints(ground, schema, message);
  const parts = fieldParts(ground, schema, message, hints);
  const [best, next] = parts;
  if (whole > 0 && whole >= (best?.points ?? 0)) return {};
  if (best === undefined) return undefined;
  return { path: best.path, ...(next !== undefined && next.points === best.points && { rival: next.path }) };
}

/** Points of the whole message: one that is named comes before all fields but those that are, a form that only it has before loose ones. */
function wholePoints({ index, types }: Ground, schema: HttpSchema, message: Message): number {
  const fit = fitsValue(schema, { kind: "message", message: message.fullName, delimited: false }, index, types);
  if (fit === "name") return weights.name + 50;
  if (fit !== "no") return weights[fit] + 5;
  const names = propertyNames(schema, types);
  const isOfIt = names !== undefined && areFields(message, names);
  if (isOfIt) return weights.form;
  const { type } = schema;
  // An object of which nothing is said, or anything: of a document that does not say much.
  return type.kind === "any" || (type.kind === "object" && type.properties.length === 0) ? 5 : 0;
}

interface FieldPart {
  readonly path: string;
  readonly points: number;
}

function fieldParts(ground: Ground, schema: HttpSchema, message: Message, hints: PartHints): readonly FieldPart[] {
  const { index, types } = ground;
  return placesOf(ground, message)
    .flatMap(({ path, field, depth }): readonly FieldPart[] => {
      const fit = fitsField(schema, field.type, index, types);
      if (fit === "no" || hints.taken.some((each) => each === path || each.startsWith(`${path}.`))) return [];
      const twice = hints.inPath.includes(path) ? 45 : 0;
      return [{ path, points: weights[fit] - twice + hinted(field, path, schema, hints) - 8 * depth }];
    })
    .toSorted((a, b) => b.points - a.points);
}

/** A field of a message, or of a message in it. */
interface Place {
  readonly path: string;
  readonly field: Field;
  readonly depth: number;
}

const places = new WeakMap<Message, readonly Place[]>();

function placesOf({ index }: Ground, message: Message): readonly Place[] {
  const known = places.get(message);
  if (known !== undefined) return known;
  const found = message.fields.flatMap((field): readonly Place[] => [
    { path: field.name, field, depth: 0 },
    ...(messageOf(index, field)?.fields ?? []).map((each) => ({
      path: `${field.name}.${each.name}`,
      field: each,
      depth: 1,
    })),
  ]);
  places.set(message, found);
  return found;
}

/** What else speaks for a field: the path of the operation says its name, it is the one that the request has, its comment is the description. */
function hinted(field: Field, path: string, schema: HttpSchema, { route, sibling }: PartHints): number {
  const { said, last } = routeWords(route);
  const words = wordsOf(field.name);
  const inRoute =
    last === plainName(field.name)
      ? 60
      : last === `${plainName(field.name)}s` || words.every((each) => said.includes(each))
        ? 30
        : 0;
  const isDescribed = field.comment !== undefined && schema.description?.includes(field.comment.trim()) === true;
  return inRoute + (path === sibling ? 35 : 0) + (isDescribed ? 25 : 0);
}

/** The words of a path, and its last literal. */
function routeWords(route: string): { readonly said: readonly string[]; readonly last: string } {
  const literals = route.split(/[/:]/).filter((each) => !each.startsWith("{"));
  return { said: wordsOf(literals.join("/")), last: plainName(literals.at(-1) ?? "") };
}
