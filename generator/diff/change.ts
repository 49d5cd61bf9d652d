import type { Location } from "../model/api.js";

/**
 * Where a change shows: on HTTP, in protobuf's wire format (and with it in JSON), or only in programs that are generated from the description and
 * compiled again.
 */
export type ChangeLayer = "http" | "wire" | "source";

/** One thing that a new version of an API has otherwise than the old one. */
export interface Change {
  /** Stable, e.g. `"field-removed"`, `"operation-added"`. */
  readonly kind: string;
  readonly layer: ChangeLayer;
  /** `"shop.v1.Book.title"`, `"GET /v1/books query limit"`. */
  readonly subject: string;
  /** One sentence without its end: `"shop.v1.Book.title is gone"`. */
  readonly text: string;
  /** Whether programs of the old version fail against a server of the new one. */
  readonly breaksClients: boolean;
  /** Whether servers of the old version fail callers of the new one. */
  readonly breaksServers: boolean;
  /** Only says what to expect: deprecated, reserved, described. */
  readonly isNotice?: true;
  readonly old?: Location;
  readonly new?: Location;
}

/** What a new version must be called by semantic versioning. */
export type VersionAdvice = "major" | "minor" | "patch";

/** `major` where something breaks clients, `minor` where anything else has changed, `patch` where nothing has that a caller sees. */
export function adviseVersion(changes: readonly Change[]): VersionAdvice {
  if (changes.some((each) => each.breaksClients)) return "major";
  return changes.length > 0 ? "minor" : "patch";
}
