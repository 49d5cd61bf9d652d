/** Where a command prints: results, and complaints. */
export interface CommandOutput {
  result(line: string): void;
  complaint(line: string): void;
}
