/** Where a command prints: results, and complaints. */
export interface CommandOutput {
  result(line: string): void;
  complaint(line: string): void;
  /** Says what is being done, until the next call; `""` takes it away. Absent where nobody looks. */
  readonly progress?: (what: string) => void;
  /** Whether complaints may be coloured. */
  readonly hasColor?: boolean;
}
