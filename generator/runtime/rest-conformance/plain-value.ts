/** A value that can be compared: files, blobs and streams become what they hold. */
export async function plainValue(value: unknown): Promise<unknown> {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (value instanceof Blob) return new Uint8Array(await value.arrayBuffer());
  if (value instanceof ReadableStream) return new Uint8Array(await new Response(value).arrayBuffer());
  if (Symbol.asyncIterator in value) {
    const items: unknown[] = [];
    for await (const item of value as AsyncIterable<unknown>) items.push(await plainValue(item));
    return items;
  }
  if (Array.isArray(value)) return await Promise.all(value.map(plainValue));
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    await Promise.all(entries.map(async ([name, each]) => [name, await plainValue(each)] as const)),
  );
}

/** Where two plain values differ, e.g. `body.id: 1 instead of 2`; undefined if they do not. */
export function difference(expected: unknown, actual: unknown, path = "value"): string | undefined {
  if (Object.is(expected, actual)) return undefined;
  const isBoth = (test: (value: unknown) => boolean): boolean => test(expected) && test(actual);
  if (isBoth((each) => each instanceof Uint8Array || Array.isArray(each))) {
    const [a, b] = [Array.from(expected as ArrayLike<unknown>), Array.from(actual as ArrayLike<unknown>)];
    if (a.length !== b.length) return `${path}: ${b.length} items instead of ${a.length}`;
    for (const [index, each] of a.entries()) {
      const found = difference(each, b[index], `${path}.${index}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isBoth((each) => typeof each === "object" && each !== null && !Array.isArray(each))) {
    const [a, b] = [expected as Record<string, unknown>, actual as Record<string, unknown>];
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = difference(a[name], b[name], `${path}.${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return `${path}: ${show(actual)} instead of ${show(expected)}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `${each}n` : each)) ?? "nothing";
  return text.slice(0, 200);
}
