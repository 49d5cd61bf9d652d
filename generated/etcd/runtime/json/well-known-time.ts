import type { JsonReader } from "./json-reader.js";
import { readText } from "./json-string.js";
import type { JsonWriter } from "./json-writer.js";

/** Seconds of 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z. */
const firstSecond = -62135596800;
const lastSecond = 253402300799;
/** Seconds in 10,000 years: what a Duration may hold. */
const longestDuration = 315576000000;

/** google.protobuf.Timestamp as RFC 3339 text: `"2024-01-01T00:00:00.5Z"`, with 0, 3, 6 or 9 digits behind the point. */
export function writeTimestamp(w: JsonWriter): void {
  const { seconds, nanos } = readTime(w);
  if (seconds < firstSecond || seconds > lastSecond || nanos < 0 || nanos > 999999999)
    w.fail("a Timestamp is out of range");
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  w.ascii(`"${text}${fraction(nanos)}Z"`);
}

/** google.protobuf.Duration as seconds: `"1.5s"`. */
export function writeDuration(w: JsonWriter): void {
  const { seconds, nanos } = readTime(w);
  if (Math.abs(seconds) > longestDuration || Math.abs(nanos) > 999999999 || seconds * nanos < 0)
    w.fail("a Duration is out of range");
  const sign = seconds < 0 || nanos < 0 ? "-" : "";
  w.ascii(`"${sign}${Math.abs(seconds)}${fraction(Math.abs(nanos))}s"`);
}

/** Reads RFC 3339 text with any offset. */
export function readTimestamp(r: JsonReader): void {
  const mark = place(r);
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(
    readText(r),
  );
  if (match === null) r.failAt("a Timestamp is RFC 3339 text", mark);
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const offset = (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0)) * (match[8] === "-" ? -1 : 1);
  const isDate = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isTime = hour < 24 && minute < 60 && second < 60 && Number(match[9] ?? 0) < 24 && Number(match[10] ?? 0) < 60;
  if (!isDate || !isTime) r.failAt("this date or time does not exist", mark);
  const seconds = date.getTime() / 1000 + hour * 3600 + (minute - offset) * 60 + second;
  if (seconds < firstSecond || seconds > lastSecond) r.failAt("a Timestamp lies between the years 1 and 9999", mark);
  writeTime(r, seconds, Number((match[7] ?? "").padEnd(9, "0")));
}

/** Reads seconds with up to nine digits behind the point: `"-1.5s"`. */
export function readDuration(r: JsonReader): void {
  const mark = place(r);
  const match = (r.lax.looseDurations === true ? looseDuration : duration).exec(readText(r));
  if (match === null) r.failAt('a Duration is seconds such as "1.5s"', mark);
  const sign = match[1] === "-" ? -1 : 1;
  const seconds = Number(match[2]);
  const nanos = Number((match[3] ?? "").padEnd(9, "0"));
  if (seconds > longestDuration) r.failAt("a Duration has at most 315576000000.999999999 seconds", mark);
  writeTime(r, sign * seconds, sign * nanos);
}

const duration = /^(-?)(\d{1,12})(?:\.(\d{1,9}))?s$/;
const looseDuration = /^([+-]?)(\d{1,12}|(?=\.\d))(?:\.(\d{0,9}))?s$/;

function place(r: JsonReader): number {
  if (r.peek() !== 0x22) r.unexpected("text in quotes");
  return r.mark();
}

/** Fields 1 (seconds) and 2 (nanos) of both messages. */
function readTime(w: JsonWriter): { readonly seconds: number; readonly nanos: number } {
  let seconds = 0;
  let nanos = 0;
  for (let tag = w.next(); tag !== 0; tag = w.next()) {
    if (tag === 8) {
      w.varint64();
      seconds = w.hi * 4294967296 + (w.lo >>> 0);
    } else if (tag === 16) nanos = w.int32();
    else w.skip(tag);
  }
  w.finish(w.end);
  return { seconds, nanos };
}

function writeTime(r: JsonReader, seconds: number, nanos: number): void {
  if (seconds !== 0) {
    r.out.tag(8);
    r.out.varint64(seconds | 0, Math.floor(seconds / 4294967296));
  }
  if (nanos !== 0) {
    r.out.tag(16);
    r.out.int32(nanos);
  }
}

function fraction(nanos: number): string {
  if (nanos === 0) return "";
  const digits = String(nanos).padStart(9, "0");
  const size = digits.endsWith("000000") ? 3 : digits.endsWith("000") ? 6 : 9;
  return `.${digits.slice(0, size)}`;
}
