import type { Location } from "../model/api.js";

/** Turns offsets of one document into places; built once per document. */
export interface LineIndex {
  readonly file: string;
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
}

/** Finds the line starts of `text`; `file` is what locations will name. */
export function indexLines(file: string, text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { file, starts };
}

/** Line number, from 1, that holds the offset. */
export function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The place of an offset, counted from 1 in UTF-16 units, as editors do. */
export function locate(index: LineIndex, offset: number): Location {
  const line = lineAt(index, offset);
  return { file: index.file, line, column: offset - (index.starts[line - 1] ?? 0) + 1 };
}
