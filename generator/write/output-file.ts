/** A file of the output: posix path below the output folder, and its whole text or bytes. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}
