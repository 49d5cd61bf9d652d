/** Offsets in a JSON text: where each container's members and items begin. */
type Container = { readonly keys: Map<string, Entry> };
interface Entry {
  /** Where the key stands, or the item. */
  readonly at: number;
  readonly inside?: Container;
}

/**
 * Finds the offset of what stands at a path of keys in a JSON text that is known to be valid; of the nearest enclosing value when there is
 * nothing. A key is the place of its value. The text is gone through once, when a place is first asked for.
 */
export function createJsonPlaces(text: string): (path: readonly string[]) => number {
  let root: Container | undefined;
  return (path) => {
    root ??= index(text);
    let container: Container | undefined = root;
    let offset = 0;
    for (const key of ["", ...path]) {
      const entry: Entry | undefined = container?.keys.get(key);
      if (entry === undefined) return offset;
      offset = entry.at;
      container = entry.inside;
    }
    return offset;
  };
}

/** A token that matters: a text, or one of the characters that make containers. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]|[^\s[\]{},:"]+/g;

function index(text: string): Container {
  const root: Container = { keys: new Map() };
  /** Open containers; a list counts its items. */
  const open: { readonly container: Container; count: number | undefined }[] = [{ container: root, count: undefined }];
  let key: { readonly name: string; readonly at: number } | undefined = { name: "", at: 0 };
  for (const match of text.matchAll(token)) {
    const [word] = match;
    const top = open.at(-1);
    if (top === undefined) break;
    switch (word) {
      case "{":
      case "[": {
        const inside: Container = { keys: new Map() };
        place(top, key, match.index, inside);
        key = undefined;
        open.push({ container: inside, count: word === "[" ? 0 : undefined });
        break;
      }
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        break;
      default:
        if (top.count === undefined && key === undefined) key = { name: JSON.parse(word) as string, at: match.index };
        else {
          place(top, key, match.index);
          key = undefined;
        }
    }
  }
  return root;
}

function place(
  top: { readonly container: Container; count: number | undefined },
  key: { readonly name: string; readonly at: number } | undefined,
  offset: number,
  inside?: Container,
): void {
  const name = top.count === undefined ? (key?.name ?? "") : String(top.count++);
  // Of a key that stands there twice, the last one counts.
  top.container.keys.set(name, {
    at: top.count === undefined ? (key?.at ?? offset) : offset,
    ...(inside && { inside }),
  });
}
