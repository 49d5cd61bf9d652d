export type Severity = "error" | "warning" | "info";

/** A kind of complaint: its words, and how grave it is unless the user says otherwise. */
export interface Complaint {
  readonly severity: Severity;
  /** What is left out when the user makes less of an error; one without this is an error whatever the user wants. */
  readonly costs?: "binding" | "option";
  /** `{name}` stands for a value given to `complain`. */
  readonly message: string;
  readonly remedy: string;
}
