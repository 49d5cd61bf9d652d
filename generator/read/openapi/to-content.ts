import type { HttpContent, HttpEncoding, ParameterStyle } from "../../model/http-api.js";
import { hasKey, isRecord, member, textOf } from "../plain-value.js";
import { childOf, childrenOf, dereference } from "./place.js";
import type { Place } from "./place.js";
import { extensionsOf, mark, reportUnknown } from "./reading.js";
import type { Reading } from "./reading.js";
import { streamOf } from "./stream-form.js";
import { described, toHeaders } from "./to-parameter.js";
import { toSchema } from "./to-schema.js";

const contentKnown: ReadonlySet<string> = new Set(["schema", "itemSchema", "example", "examples", "encoding"]);
const encodingKnown: ReadonlySet<string> = new Set(["contentType", "headers", "style", "explode", "allowReserved"]);

/** Reads a `content` object of OpenAPI 3: a body in each of its media types. */
export function toContents(reading: Reading, contents: Place): readonly HttpContent[] {
  return childrenOf(contents).map((given) => {
    const place = dereference(given, reading.files);
    reportUnknown(reading, place, contentKnown);
    const mediaType = given.path.at(-1) ?? "";
    const item = childOf(place, "itemSchema");
    const schema = item.value === undefined ? childOf(place, "schema") : item;
    const stream = streamOf(mediaType, dereference(schema, reading.files).value);
    return mark(reading, given, {
      mediaType,
      ...(schema.value !== undefined && { schema: toSchema(reading, schema) }),
      ...(stream && { stream }),
      encoding: childrenOf(childOf(place, "encoding")).map((each) => toEncoding(reading, each)),
      examples: described(place.value).examples,
      extensions: extensionsOf(place.value),
    });
  });
}

function toEncoding(reading: Reading, place: Place): HttpEncoding {
  const { value } = place;
  reportUnknown(reading, place, encodingKnown);
  const contentType = textOf(value, "contentType");
  const style = textOf(value, "style");
  const flag = (key: string): boolean | undefined =>
    isRecord(value) && hasKey(value, key) ? member(value, key) === true : undefined;
  const explode = flag("explode");
  const allowReserved = flag("allowReserved");
  return {
    property: place.path.at(-1) ?? "",
    ...(contentType !== undefined && { contentType }),
    ...(style !== undefined && { style: style as ParameterStyle }),
    ...(explode !== undefined && { explode }),
    ...(allowReserved !== undefined && { allowReserved }),
    headers: toHeaders(reading, childOf(place, "headers")),
    extensions: extensionsOf(value),
  };
}
