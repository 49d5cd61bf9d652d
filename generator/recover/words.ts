/** A name without its separators and its case: `etcdserverpb.PutRequest`, `etcdserverpbPutRequest` and `etcdserverpb_put_request` are one. */
export const plainName = remembered((name) => name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase());

/** The words of a name: `LeaseTimeToLive` -> `lease time to live`, `HashKV` -> `hash kv`. */
export const wordsOf = remembered((name): readonly string[] =>
  name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each !== "")
    .map((each) => each.toLowerCase()),
);

/** Last part of a dotted name. */
export function lastPart(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}

/** Every operation is compared with every method: what a name comes to is found once. */
function remembered<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const old = known.get(name);
    if (old !== undefined) return old;
    const made = make(name);
    known.set(name, made);
    return made;
  };
}
