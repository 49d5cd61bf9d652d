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
    ...reservedNames
      .filter(({ text }, index) => reservedNames.findIndex((each: Spot) => each.text === text) < index)
      .map(({ text, offset }) => ({ why: `reserves the name ${text} twice`, offset })),
    ...options.flatMap(({ text, offset, value }) => {
      const why = findOptionFault(declaration.kind, text, value[0]?.text, syntax);
      return why === undefined ? [] : [{ why, offset }];
    }),
  ];
}

function findRangeFaults(declaration: Declaration): readonly ContainerFault[] {
  const { kind, reserved = [], extensionRanges = [] } = declaration;
  const ranges = [...reserved, ...extensionRanges];
  const isMessage = kind === "message";
  return ranges.flatMap((range, index) => {
    const { from, to, offset } = range;
    const isLong =
      extensionRanges.includes(range) && to > highestField && to !== Infinity && !isMessageSet(declaration);
    const faults = [
      to < from && "has a range of numbers that ends before it begins",
      isMessage && from < 1 && "has a range of numbers that begins below 1",
      isLong && `has a range of numbers beyond ${highestField}`,
      ranges.slice(0, index).some((other) => isOverlap(range, other)) && "has two ranges of numbers that overlap",
    ];
    return faults.filter((why) => why !== false).map((why) => ({ why, offset }));
  });
}

function isOverlap(one: NumberRange, other: NumberRange): boolean {
  return one.from <= other.to && other.from <= one.to;
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
