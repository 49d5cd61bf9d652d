/** A name without its separators and its case: `etcdserverpb.PutRequest`, `etcdserverpbPutRequest` and `etcdserverpb_put_request` are one. */
export function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** The words of a name: `LeaseTimeToLive` -> `lease time to live`, `HashKV` -> `hash kv`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each !== "")
    .map((each) => each.toLowerCase());
}

/** Last part of a dotted name. */
export function lastPart(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}
