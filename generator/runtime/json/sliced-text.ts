import { JsonError } from "../core/index.js";
import { base64DecodedSize, decodeBase64Into } from "./base64-decode.js";
import type { JsonReader } from "./json-reader.js";
import { closingQuote, copyString, cutString } from "./json-string.js";

/** Work with pauses, each after about as much as a chunk of the document. */
export type Slices<T = void> = Generator<undefined, T, undefined>;

/** Bytes that are moved in one go. */
const MOVE_BYTES = 1024 * 1024;

/** Writes the length of what came since `out.begin`, like `out.end`; what is long is moved in slices. */
export function* endLong({ out }: JsonReader, start: number): Slices {
  const length = out.pos - start;
  if (length <= MOVE_BYTES) {
    out.end(start);
    return;
  }
  const more = length < 0x200000 ? 2 : length < 0x10000000 ? 3 : 4;
  out.reserve(more);
  for (let end = out.pos; end > start;) {
    const from = Math.max(start, end - MOVE_BYTES);
    out.bytes.copyWithin(from + more, from, end);
    end = from;
    yield undefined;
  }
  const behind = out.pos + more;
  out.pos = start - 1;
  out.uint32(length);
  out.pos = behind;
}

/** Whether the string at `pos` ends within the window: then it may be read in one go. */
export function endsInWindow(r: JsonReader): boolean {
  return closingQuote(r.bytes, r.pos + 1, r.limit) >= 0;
}

/** The inside of the string at `pos`, unescaped, a piece at a time; each is given to `take` as bytes that are valid until it returns. */
export function* stringPieces(r: JsonReader, take: (text: Uint8Array, isLast: boolean) => void): Slices {
  const lenient = r.lax.replaceInvalidUtf8 === true;
  r.pos++;
  for (;;) {
    const quote = closingQuote(r.bytes, r.pos, r.limit);
    const end = quote >= 0 ? quote : cutString(r.bytes, r.pos, r.limit);
    const text = new Uint8Array((end - r.pos) * (lenient ? 3 : 1));
    const size = copyString(r, r.pos, end, text, 0, lenient);
    r.pos = end;
    if (quote >= 0) r.pos++;
    take(text.subarray(0, size), quote >= 0);
    if (quote >= 0) return;
    if (!r.refill()) {
      r.pos = r.limit;
      r.unexpected("the end of a string");
    }
    yield undefined;
  }
}

/** A string of any length, written with its length. */
export function* longString(r: JsonReader): Slices {
  const at = r.out.begin();
  yield* stringPieces(r, (text) => r.out.raw(text));
  yield* endLong(r, at);
}

/** Base64 of any length, decoded, written with its length; read as `bytesJson` does. */
export function* longBytes(r: JsonReader): Slices {
  const { out, lax } = r;
  const { line, column, offset } = r.placeOf(r.pos);
  const mustBePadded = lax.strictBase64 === true;
  const skipsBreaks = mustBePadded || lax.base64LineBreaks === true;
  const at = out.begin();
  let rest: Uint8Array = new Uint8Array(0);
  /** Characters with line breaks, and without. */
  let whole = 0;
  let given = 0;
  let isStandard = false;
  let isUrl = false;
  const refuse = (): never => {
    throw new JsonError("this is not base64", line, column, offset);
  };
  const take = (piece: Uint8Array, isLast: boolean): void => {
    whole += piece.length;
    const hasBreaks = skipsBreaks && (piece.includes(0x0a) || piece.includes(0x0d));
    const kept = hasBreaks ? piece.filter((byte) => byte !== 0x0a && byte !== 0x0d) : piece;
    given += kept.length;
    const text = joinText(rest, kept);
    const count = isLast ? text.length : Math.max(0, text.length - 4) & ~3;
    rest = text.slice(count);
    isStandard ||= has(text, count, 0x2b) || has(text, count, 0x2f);
    isUrl ||= has(text, count, 0x2d) || has(text, count, 0x5f);
    if (isUrl && (isStandard || mustBePadded)) refuse();
    if (isLast && !mustBePadded && whole !== given) {
      // Padded text is told from the length with its line breaks.
      const isPadded = whole % 4 === 0 ? given % 4 === 0 : !has(text, count, 0x3d);
      if (!isPadded) refuse();
    }
    const size = isLast ? base64DecodedSize(text, 0, count, mustBePadded) : (count / 4) * 3;
    if (size < 0) refuse();
    out.reserve(size);
    if (decodeBase64Into(text, 0, out.bytes, out.pos, size, mustBePadded) >= 0) refuse();
    out.pos += size;
  };
  yield* stringPieces(r, take);
  yield* endLong(r, at);
}

function joinText(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

function has(text: Uint8Array, end: number, byte: number): boolean {
  const at = text.indexOf(byte);
  return at >= 0 && at < end;
}
