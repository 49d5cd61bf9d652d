/** A dotted name whose parts are identifiers: `"pet-store/Pet"` becomes `"pet_store_Pet"`. */
export function toTypeName(text: string): string {
  const parts = text.split(".").map((part) => toIdentifier(part));
  return parts.join(".");
}

/** Letters, digits and `_`, not starting with a digit; never empty. */
export function toIdentifier(text: string): string {
  const word = text.replace(/[^A-Za-z0-9_]+/g, "_");
  if (word === "") return "_";
  return /^[0-9]/.test(word) ? `_${word}` : word;
}

/** `"list pets"`, `"list-pets"` and `"listPets"` become `"ListPets"`. */
export function toPascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return toIdentifier(words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(""));
}

/** The name, or the name with the first free number from 2; taken from then on. Case counts for nothing. */
export function takeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
  taken.add(name.toLowerCase());
  return name;
}
