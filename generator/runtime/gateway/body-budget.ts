/** Bytes that all request bodies together may hold while they are not whole yet. */
export interface BodyBudget {
  /** Bytes held now. */
  readonly held: number;
  /** Takes bytes; false if they would be too many, and then none are taken. */
  take(bytes: number): boolean;
  give(bytes: number): void;
}

/** What a chunk costs beside its bytes. */
export const CHUNK_OVERHEAD: number = 256;

/** Creates a budget of which nothing is held. */
export function createBodyBudget(maxBytes: number): BodyBudget {
  let held = 0;
  return {
    get held() {
      return held;
    },
    take(bytes) {
      if (held + bytes > maxBytes) return false;
      held += bytes;
      return true;
    },
    give(bytes) {
      held -= bytes;
    },
  };
}
