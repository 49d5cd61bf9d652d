/** What lies between the tags of a group, of a record that was skipped: `from` is behind the start tag, `to` behind the end tag. */
export function groupContent(wire: Uint8Array, tag: number, from: number, to: number): Uint8Array {
  return wire.subarray(from, to - tagSize(tag));
}

/** Bytes of the end tag of a group, which are as many as those of its start tag. */
function tagSize(tag: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(tag)) / 7));
}
