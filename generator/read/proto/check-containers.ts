import type { Declaration, NumberRange, Spot } from "./outline.js";
import type { ProtoSyntax } from "./proto-file.js";

/** The greatest number of a field. */
export const highestField = 536_870_911;

/** What is wrong, as `Message M ...` goes on, and where. */
interface ContainerFault {
  readonly why: string;
  readonly offset: number;
}

/** What a message or an enum may not say of itself: ranges and names that it keeps, and options that go with it. */
export function findContainerFaults(declaration: Declaration, syntax: ProtoSyntax): readonly ContainerFault[] {
  const { reservedNames = [], extensionRanges = [], options } = declaration;
  const [extensions] = extensionRanges;
  return [
    ...(extensions && syntax === "proto3"
      ? [{ why: "has extension ranges, which proto3 does not know", offset: extensions.offset }]
      : []),
    ...findRangeFaults(declaration),
    ...findRepeated(reservedNames).map(({ text, offset }) => ({ why: `reserves the name ${text} twice`, offset })),
    ...options.flatMap(({ text, offset, value }) => {
      const why = findOptionFault(declaration.kind, text, value[0]?.text, syntax);
      return why === undefined ? [] : [{ why, offset }];
    }),
  ];
}

function findRepeated(names: readonly Spot[]): readonly Spot[] {
  const taken = new Set<string>();
  return names.filter(({ text }) => {
    const isTaken = taken.has(text);
    taken.add(text);
    return isTaken;
  });
}

function findRangeFaults(declaration: Declaration): readonly ContainerFault[] {
  const { kind, reserved = [], extensionRanges = [] } = declaration;
  const ranges = [...reserved, ...extensionRanges];
  const extended = new Set(extensionRanges);
  const overlapping = findOverlapping(ranges);
  const isMessage = kind === "message";
  const isSet = isMessageSet(declaration);
  return ranges.flatMap((range) => {
    const { from, to, offset } = range;
    const isLong = extended.has(range) && to > highestField && to !== Infinity && !isSet;
    const faults = [
      to < from && "has a range of numbers that ends before it begins",
      isMessage && from < 1 && "has a range of numbers that begins below 1",
      isLong && `has a range of numbers beyond ${highestField}`,
      overlapping.has(range) && "has two ranges of numbers that overlap",
    ];
    return faults.filter((why) => why !== false).map((why) => ({ why, offset }));
  });
}

/** Of ranges that overlap the later ones. Thousands of them are no rarity, so each is held against its neighbours alone. */
function findOverlapping(ranges: readonly NumberRange[]): ReadonlySet<NumberRange> {
  const places = new Map(ranges.map((range, at) => [range, at]));
  const placeOf = (range: NumberRange): number => places.get(range) ?? 0;
  const found = new Set<NumberRange>();
  let widest: NumberRange | undefined;
  for (const range of ranges.toSorted((a, b) => a.from - b.from || placeOf(a) - placeOf(b))) {
    if (range.to < range.from) continue;
    if (widest !== undefined && range.from <= widest.to) found.add(placeOf(range) > placeOf(widest) ? range : widest);
    if (widest === undefined || range.to > widest.to) widest = range;
  }
  return found;
}

/** Whether a message may have the numbers of message sets, which go beyond those of fields. */
function isMessageSet({ options }: Declaration): boolean {
  return options.some(({ text, value }) => text === "message_set_wire_format" && value[0]?.text === "true");
}

function findOptionFault(
  kind: Declaration["kind"],
  name: string,
  value: string | undefined,
  syntax: ProtoSyntax,
): string | undefined {
  if (kind === "enum" && name === "allow_alias" && value === "false")
    return "sets allow_alias = false, which is so by itself";
  if (kind !== "message") return undefined;
  if (name === "map_entry") return "sets map_entry, which only map fields do";
  const isSet = name === "message_set_wire_format" && value === "true";
  return isSet && syntax === "proto3" ? "is a message set, which proto3 does not know" : undefined;
}
