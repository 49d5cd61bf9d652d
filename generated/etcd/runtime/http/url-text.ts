/** Text of a path segment or query part; undefined if it is not percent-encoded UTF-8. */
export function decodeSegment(raw: string): string | undefined {
  if (!raw.includes("%")) return raw;
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

/** Text of one of several segments that a variable captures: decoded, except for `%2F`. */
export function decodeMultiSegment(raw: string): string {
  if (!raw.includes("%")) return raw;
  return raw
    .split(/(%2f)/i)
    .map((part, index) => (index % 2 === 1 ? part : (decodeSegment(part) ?? part)))
    .join("");
}

/** Names and values of a query in order, or the part of it that is not percent-encoded UTF-8 (or, if that is refused, has a `;`). */
export function parseQuery(
  query: string,
  plusIsSpace: boolean,
  refusesSemicolon = false,
): readonly (readonly [name: string, value: string])[] | string {
  const pairs: (readonly [string, string])[] = [];
  for (const part of query.split("&")) {
    if (part === "") continue;
    if (refusesSemicolon && part.includes(";")) return part;
    const equals = part.indexOf("=");
    const name = decodePart(equals < 0 ? part : part.slice(0, equals), plusIsSpace);
    const value = equals < 0 ? "" : decodePart(part.slice(equals + 1), plusIsSpace);
    if (name === undefined || value === undefined) return part;
    pairs.push([name, value]);
  }
  return pairs;
}

function decodePart(raw: string, plusIsSpace: boolean): string | undefined {
  return decodeSegment(plusIsSpace ? raw.replaceAll("+", " ") : raw);
}
