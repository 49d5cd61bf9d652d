/**
 * The path template of a google.api.http rule, parsed.
 *
 * `"/v1/{name=shelves/*\/books/**}:move"` has segments `v1 shelves * books **`, variable `name` over segments 1 to 5 and verb `move`.
 */
export interface PathTemplate {
  /** As written in the rule. */
  readonly source: string;
  readonly segments: readonly Segment[];
  readonly variables: readonly Variable[];
  /** Custom verb without its colon. */
  readonly verb?: string;
}

export type Segment =
  /** `text` is percent-decoded. */
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "single" }
  | { readonly kind: "multi" };

/** A variable captures the segments from `start` up to, not including, `end`; a `multi` segment may stand among them. */
export interface Variable {
  /** Field path in proto names, e.g. `["book", "name"]`. */
  readonly fieldPath: readonly string[];
  readonly start: number;
  readonly end: number;
}
