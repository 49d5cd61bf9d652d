import { safeIdentifier, safeProperty } from "../identifiers.js";

/** Words of a name: cut at whatever is no letter or digit, and where a capital follows a small letter. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}$]+/u)
    .filter((word) => word !== "");
}

/** `simple-user` to `SimpleUser`; what is a type name already stays as it is. */
export function toTypeName(name: string): string {
  if (/^\p{Lu}[\p{ID_Continue}]*$/u.test(name)) return safeIdentifier(name);
  const parts = name.split(/[^\p{L}\p{N}$]+/u).filter((part) => part !== "");
  return safeIdentifier(parts.map(upperFirst).join("") || "Type");
}

/** `list pets`, `KV_Range` to `listPets`, `kvRange`; a property that is inherited from nowhere. */
export function toMemberName(name: string): string {
  return safeProperty(camel(name));
}

/** Like `toMemberName`, for a declaration. */
export function toConstantName(name: string): string {
  return safeIdentifier(camel(name));
}

function camel(name: string): string {
  const parts = name.split(/[^\p{L}\p{N}$]+/u).filter((part) => part !== "");
  const [first = "unnamed", ...rest] = parts;
  // A run of capitals is one word: `HTTPGet` to `httpGet`.
  const start = first.replace(/^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (capitals) => capitals.toLowerCase());
  return start + rest.map(upperFirst).join("");
}

export function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** An operation's name without that of its group in front: `KV_Range` in `KV` to `Range`. */
export function withoutGroup(name: string, group: string): string {
  const own = wordsOf(name);
  const words = wordsOf(group).map((word) => word.toLowerCase());
  const joined = words.join("");
  for (let count = 1; count < own.length; count++) {
    const front = own.slice(0, count).join("").toLowerCase();
    if (front === joined)
      return own
        .slice(count)
        .map((word, index) => (index === 0 ? word : upperFirst(word)))
        .join("");
    if (!joined.startsWith(front)) break;
  }
  return name;
}

/** A name for a file: letters, digits and dashes of ASCII; empty if none is left. */
export function toStem(name: string): string {
  return wordsOf(name)
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-");
}
