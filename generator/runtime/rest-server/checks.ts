/** Looks at one value: what it should be, where it is not. Values of other types than the check is for pass: their type is told by itself. */
export type Check = (value: unknown) => string | undefined;

type Numeric = number | bigint;

function isNumeric(value: unknown): value is Numeric {
  return typeof value === "number" || typeof value === "bigint";
}

function ofNumbers(holds: (value: Numeric) => boolean, expected: string): Check {
  return (value) => (isNumeric(value) && !holds(value) ? expected : undefined);
}

/** `minimum` of JSON Schema, and its neighbours. */
export const minimum = (least: Numeric): Check => ofNumbers((value) => value >= least, `at least ${least}`);
export const maximum = (most: Numeric): Check => ofNumbers((value) => value <= most, `at most ${most}`);
export const exclusiveMinimum = (bound: Numeric): Check => ofNumbers((value) => value > bound, `more than ${bound}`);
export const exclusiveMaximum = (bound: Numeric): Check => ofNumbers((value) => value < bound, `less than ${bound}`);

/** Of decimals like 0.01 as well: a quotient may be off an integer by what floating point loses. */
export const multipleOf = (step: number): Check =>
  ofNumbers((value) => {
    if (typeof value === "bigint") return Number.isInteger(step) && value % BigInt(step) === 0n;
    const quotient = value / step;
    return Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * Number.EPSILON * 4;
  }, `a multiple of ${step}`);

function ofTexts(holds: (value: string) => boolean, expected: string): Check {
  return (value) => (typeof value === "string" && !holds(value) ? expected : undefined);
}

/** Lengths count characters, not the halves of which JavaScript makes some. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

export const minLength = (least: number): Check =>
  ofTexts((value) => lengthOf(value) >= least, `text of at least ${least} characters`);
export const maxLength = (most: number): Check =>
  ofTexts((value) => value.length <= most || lengthOf(value) <= most, `text of at most ${most} characters`);
export const pattern = (expression: RegExp): Check =>
  ofTexts((value) => expression.test(value), `text that matches ${expression.source}`);

function ofLists(holds: (value: readonly unknown[]) => boolean, expected: string): Check {
  return (value) => (Array.isArray(value) && !holds(value) ? expected : undefined);
}

export const minItems = (least: number): Check =>
  ofLists((value) => value.length >= least, `a list of at least ${least} items`);
export const maxItems = (most: number): Check =>
  ofLists((value) => value.length <= most, `a list of at most ${most} items`);
export const uniqueItems: Check = ofLists(
  (value) => new Set(value.map(keyOf)).size === value.length,
  "a list without an item that stands twice",
);

/** Text that two values share if they are equal in JSON. */
function keyOf(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(keyOf).join(",")}]`;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array)
    return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, each]) => `${JSON.stringify(name)}:${keyOf(each)}`).join(",")}}`;
}

function ofObjects(holds: (size: number) => boolean, expected: string): Check {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Uint8Array)
      return undefined;
    return holds(Object.keys(value).length) ? undefined : expected;
  };
}

export const minProperties = (least: number): Check =>
  ofObjects((size) => size >= least, `an object of at least ${least} members`);
export const maxProperties = (most: number): Check =>
  ofObjects((size) => size <= most, `an object of at most ${most} members`);

/** One of the values that are described. */
export function among(...values: readonly (string | number | bigint | boolean | null)[]): Check {
  const known = new Set<unknown>(values);
  const expected = `one of ${values.map((each) => (typeof each === "bigint" ? String(each) : JSON.stringify(each))).join(", ")}`;
  return (value) => (known.has(value) ? undefined : expected);
}

/** Integers of 32 and 64 bits. */
export const int32: Check = ofNumbers((value) => value >= -0x80000000 && value <= 0x7fffffff, "an integer of 32 bits");
export const int64: Check = ofNumbers(
  (value) => BigInt.asIntN(64, BigInt(value)) === BigInt(value),
  "an integer of 64 bits",
);
