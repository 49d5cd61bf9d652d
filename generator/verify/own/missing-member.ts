/** The first member of `wanted` that `actual` lacks or has otherwise, as a sentence; `"*"` stands for any value that is there. */
export function missingMember(wanted: unknown, actual: unknown, path = "the answer"): string | undefined {
  if (wanted === "*") return actual === undefined ? `${path} is missing` : undefined;
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length < wanted.length) return `${path} has too few elements: ${clip(actual)}`;
    return first(wanted.map((each, index) => missingMember(each, actual[index], `${path}[${index}]`)));
  }
  if (typeof wanted === "object" && wanted !== null) {
    if (typeof actual !== "object" || actual === null) return `${path} is no object: ${clip(actual)}`;
    return first(
      Object.entries(wanted).map(([name, each]) =>
        missingMember(each, (actual as Readonly<Record<string, unknown>>)[name], `${path}.${name}`),
      ),
    );
  }
  return wanted === actual ? undefined : `${path} is ${clip(actual)} instead of ${clip(wanted)}`;
}

function first(sentences: readonly (string | undefined)[]): string | undefined {
  return sentences.find((each) => each !== undefined);
}

function clip(value: unknown): string {
  return (JSON.stringify(value) ?? "absent").slice(0, 200);
}
