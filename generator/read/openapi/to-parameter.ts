import type {
  Extensions,
  HttpHeader,
  HttpParameter,
  HttpSchema,
  ParameterForm,
  ParameterPlace,
  ParameterStyle,
} from "../../model/http-api.js";
import { entriesOf, isRecord, member, textOf } from "../plain-value.js";
import { childOf, childrenOf } from "./place.js";
import type { Place } from "./place.js";
import { describe, extensionsOf, mark, report, reportFault, reportUnknown, resolve } from "./reading.js";
import type { Reading } from "./reading.js";
import { toSchema } from "./to-schema.js";

const places: ReadonlySet<string> = new Set<ParameterPlace>(["path", "query", "header", "cookie"]);

const styles: Readonly<Record<ParameterPlace, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

const headerKeys = [
  "description",
  "required",
  "deprecated",
  "allowEmptyValue",
  "style",
  "explode",
  "allowReserved",
  "schema",
  "content",
  "example",
  "examples",
];
const parameterKnown: ReadonlySet<string> = new Set(["name", "in", ...headerKeys]);
const headerKnown: ReadonlySet<string> = new Set(headerKeys);

/** Headers that a description may not declare as parameters: other parts of it speak of them. */
const ruledHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** Reads a parameter of OpenAPI 3; undefined (and a fault, where the operation cannot do without it) if it is none. */
export function toParameter(reading: Reading, given: Place): HttpParameter | undefined {
  const place = resolve(reading, given);
  if (place === undefined) return undefined;
  const { value } = place;
  const name = textOf(value, "name");
  const where = textOf(value, "in");
  if (name === undefined || where === undefined || !places.has(where)) {
    const why =
      name === undefined
        ? "it has no name"
        : `it stands in ${JSON.stringify(where)}, not in path, query, header or cookie`;
    reportFault(reading, "openapi-malformed", { what: describe(place), why }, place);
    return undefined;
  }
  if (where === "header" && ruledHeaders.has(name.toLowerCase())) {
    report(reading, "parameter-ruled", { name }, place);
    return undefined;
  }
  reportUnknown(reading, place, parameterKnown);
  const at = where as ParameterPlace;
  return {
    name,
    in: at,
    required: at === "path" || member(value, "required") === true,
    deprecated: member(value, "deprecated") === true,
    ...formAndSchema(reading, place, at),
    ...described(value),
    extensions: extensionsOf(value, ["allowEmptyValue"]),
    location: given.source.locate(given.path),
  };
}

/** Reads the headers of an answer or of a part, by their names. */
export function toHeaders(reading: Reading, headers: Place): readonly HttpHeader[] {
  return childrenOf(headers).flatMap((given) => {
    const place = resolve(reading, given);
    if (place === undefined) return [];
    reportUnknown(reading, place, headerKnown);
    return [
      mark(reading, given, {
        name: given.path.at(-1) ?? "",
        required: member(place.value, "required") === true,
        deprecated: member(place.value, "deprecated") === true,
        ...formAndSchema(reading, place, "header"),
        ...described(place.value),
        extensions: extensionsOf(place.value, ["allowEmptyValue"]),
      }),
    ];
  });
}

function formAndSchema(
  reading: Reading,
  place: Place,
  at: ParameterPlace,
): { readonly form: ParameterForm; readonly schema: HttpSchema } {
  const [content] = entriesOf(place.value, "content");
  if (content !== undefined) {
    const [mediaType] = content;
    const schema = childOf(childOf(childOf(place, "content"), mediaType), "schema");
    return { form: { kind: "content", mediaType }, schema: readSchemaOrAny(reading, schema) };
  }
  const style = toStyle(reading, place, at);
  const explode = member(place.value, "explode");
  return {
    form: {
      kind: "style",
      style,
      explode: typeof explode === "boolean" ? explode : style === "form" || style === "deepObject",
      allowReserved: member(place.value, "allowReserved") === true,
    },
    schema: readSchemaOrAny(reading, childOf(place, "schema")),
  };
}

/** A style that the place does not have is named, and the place's own taken. */
function toStyle(reading: Reading, place: Place, at: ParameterPlace): ParameterStyle {
  const style = textOf(place.value, "style");
  const [usual = "simple"] = styles[at];
  if (style === undefined) return usual;
  const known = styles[at].find((each) => each === style);
  if (known === undefined) report(reading, "parameter-style", { style, in: at, usual }, childOf(place, "style"));
  return known ?? usual;
}

function readSchemaOrAny(reading: Reading, place: Place): HttpSchema {
  return place.value === undefined ? { type: { kind: "any" } } : toSchema(reading, place);
}

/** Description and examples, as parameters and headers have them. */
export function described(value: unknown): { readonly description?: string; readonly examples: Extensions } {
  const description = textOf(value, "description");
  const examples = isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key === "example" || key === "examples"))
    : {};
  return { ...(description !== undefined && { description }), examples };
}
