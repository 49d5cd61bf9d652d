/** A file of the output: posix path below the output folder, and its whole text, or its bytes in base64. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
  /** Set where `content` stands for bytes that are no text. */
  readonly encoding?: "base64";
  /** Its bytes are those of another program, which writes no mark of ours. */
  readonly isExact?: true;
}

/** What is written to the disk. */
export function contentOf({ content, encoding }: OutputFile): string | Buffer {
  return encoding === undefined ? content : Buffer.from(content, encoding);
}
