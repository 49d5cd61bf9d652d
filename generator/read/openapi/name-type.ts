import type { Place } from "./place.js";
import type { Reading } from "./reading.js";

/** The name of the type at a place: the key it stands under; with a number behind it where another place has taken that. */
export function nameType(reading: Reading, place: Place): string {
  const key = `${place.source.file}#${JSON.stringify(place.path)}`;
  const known = reading.names.get(key);
  if (known !== undefined) return known;
  const wanted = wantedName(place);
  let name = wanted;
  for (let count = 2; reading.types.has(name) || reading.taken.has(name); count++) name = `${wanted}${count}`;
  reading.names.set(key, name);
  reading.types.set(name, place);
  return name;
}

/** Keys that say what a schema is for, not what it is. */
const structural = /^(?:schema|items|allOf|oneOf|anyOf|properties|additionalProperties|\d+)$/;

function wantedName({ path, source }: Place): string {
  const [first, second, third] = path;
  if (path.length === 2 && first === "definitions" && second !== undefined) return second;
  if (path.length === 3 && first === "components" && second === "schemas" && third !== undefined) return third;
  const named = path.findLast((key) => !structural.test(key));
  if (named !== undefined) return named;
  // A file that holds one schema is called after it.
  return /([^/\\]+?)(?:\.[a-z]+)*$/i.exec(source.file)?.[1] ?? "Schema";
}
