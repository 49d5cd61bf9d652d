/** The lowerCamelCase name that protobuf's JSON mapping gives a field: `"lease_id"` is `"leaseId"`, `"_a__b"` is `"AB"`. */
export function toJsonName(name: string): string {
  return name.replace(/_+([a-zA-Z0-9]?)/g, (_, letter: string) => letter.toUpperCase());
}
