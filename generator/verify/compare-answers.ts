import {
  type ConformanceCase,
  type ExchangeAnswer,
  difference,
  framesOf,
  parsed,
} from "../runtime/conformance/index.js";

/** How two answers to one case are compared. */
export interface ComparisonOptions {
  /** Names of fields whose values may differ. */
  readonly volatileFields: ReadonlySet<string>;
  /** Compare the text of errors too: right where both texts come from the same upstream. */
  readonly errorText: boolean;
}

/** How the target's answer differs from the oracle's, as a sentence; undefined when they say the same. */
export function compareAnswers(
  each: ConformanceCase,
  target: ExchangeAnswer,
  oracle: ExchangeAnswer,
  options: ComparisonOptions,
): string | undefined {
  if (target.end !== oracle.end) return `the answer is ${target.end}, the oracle's ${oracle.end}`;
  if (target.status !== oracle.status) return `HTTP status ${target.status}, the oracle's ${oracle.status}`;
  const wanted = values(oracle);
  const actual = values(target);
  if (wanted === undefined || actual === undefined)
    return bodyOf(target) === bodyOf(oracle) ? undefined : plain(target, oracle);
  const ignored =
    options.errorText && each.expect.answer.kind !== "error"
      ? options.volatileFields
      : new Set([...options.volatileFields, "message", "error", "details"]);
  return difference(
    wanted.map((value) => settled(value, ignored)),
    actual.map((value) => settled(value, ignored)),
  );
}

/** The JSON values of an answer: one, or the frames of a stream; undefined when it is no JSON. */
function values(answer: ExchangeAnswer): readonly unknown[] | undefined {
  const text = bodyOf(answer);
  const whole = parsed(text);
  if (whole !== undefined) return [whole.value];
  const frames = framesOf(text, "envelope").map((frame) => parsed(frame));
  return frames.length === 0 ? undefined : frames.map((frame) => frame?.value);
}

/** Plain texts of errors differ in wording; only that both are plain matters. */
function plain(target: ExchangeAnswer, oracle: ExchangeAnswer): string | undefined {
  return target.status >= 400 &&
    oracle.status >= 400 &&
    (values(target) === undefined) === (values(oracle) === undefined)
    ? undefined
    : `${bodyOf(target).slice(0, 200)} instead of ${bodyOf(oracle).slice(0, 200)}`;
}

function settled(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => settled(each, ignored));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      ignored.has(name) && typeof member !== "object" ? "(any)" : settled(member, ignored),
    ]),
  );
}

function bodyOf(answer: ExchangeAnswer): string {
  return Buffer.from(answer.body).toString("utf8");
}
