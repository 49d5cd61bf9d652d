import type { WireWriter } from "../wire/index.js";

interface Written {
  readonly frame: number;
  readonly index: number;
  start: number;
  end: number;
}

/** Remembers what each field of the open objects wrote, so that a key that stands twice takes its first value back. */
export class WrittenValues {
  readonly #written: Written[] = [];

  clear(): void {
    this.#written.length = 0;
  }

  /** A key begins: the value before it ended here; what the same key wrote earlier is removed from `out`. */
  startKey(frame: number, index: number, out: WireWriter): void {
    this.#closeLast(frame, out.pos);
    const at = this.#findLast(frame, index);
    if (at >= 0) this.#remove(at, out);
    this.#written.push({ frame, index, start: out.pos, end: -1 });
  }

  /** An object ends: its fields need not be remembered. */
  endObject(frame: number): void {
    while ((this.#written.at(-1)?.frame ?? -1) >= frame) this.#written.pop();
  }

  /** Place of what a field wrote last, -1 for a field that has written nothing. */
  #findLast(frame: number, index: number): number {
    for (let at = this.#written.length - 1; at >= 0; at--) {
      const each = this.#written[at];
      if (each?.frame === frame && each.index === index) return at;
    }
    return -1;
  }

  #closeLast(frame: number, pos: number): void {
    const last = this.#written.at(-1);
    if (last !== undefined && last.frame === frame && last.end < 0) last.end = pos;
  }

  #remove(at: number, out: WireWriter): void {
    const [{ start, end }] = this.#written.splice(at, 1) as [Written];
    const size = end - start;
    out.bytes.copyWithin(start, end, out.pos);
    out.pos -= size;
    for (const later of this.#written.slice(at)) {
      later.start -= size;
      later.end -= size;
    }
  }
}
