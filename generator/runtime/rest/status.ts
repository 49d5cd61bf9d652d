/** What a table has for a status: for itself, for its hundred, or for the rest. */
export function ofStatus<Value>(table: Readonly<Record<string, Value>>, status: number): Value | undefined {
  return table[String(status)] ?? table[`${Math.floor(status / 100)}XX`] ?? table["default"];
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The number that a text spells. */
type NumberOf<Text> = Text extends `${infer Status extends number}` ? Status : never;

/** The hundred statuses of `"4XX"`. */
type HundredOf<Key> = Key extends `${infer First}XX` ? NumberOf<`${First}${Digit}${Digit}`> : never;

/** The statuses that a key of a description stands for: itself, those of its hundred that are not described by themselves, or (`default`) any. */
export type StatusOf<Key, All> = Key extends number
  ? Key
  : Key extends `${Digit}XX`
    ? Exclude<HundredOf<Key>, keyof All>
    : number;
