/** Where a command prints: results, and complaints. */
export interface CommandOutput {
  result(line: string): void;
  complaint(line: string): void;
  /** Says what is being done, until the next call; `""` takes it away. Absent where nobody looks. */
  readonly progress?: (what: string) => void;
  /** Whether complaints may be coloured. */
  readonly hasColor?: boolean;
}

/** Prints lines that have their end already, as loggers write them. */
export function writeTo(output: CommandOutput): (line: string) => void {
  return (line) => output.result(line.endsWith("\n") ? line.slice(0, -1) : line);
}
