/** Reports an error that nobody foresaw where nobody asked to be told: `what` is `"POST /v3/kv/put"`. One entry on standard error. */
export function printFault(what: string, error: unknown): void {
  // oxlint-disable-next-line no-console
  console.error(`gatewright: ${what} failed:`, error);
}
