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

/** One part of a path between slashes: a text, any one part (`*`), or any number of parts (`**`). */
export type Segment =
  /** `text` is percent-decoded. */
  { readonly kind: "literal"; readonly text: string } | { readonly kind: "single" } | { readonly kind: "multi" };

/** A variable captures the segments from `start` up to, not including, `end`; a `multi` segment may stand among them. */
export interface Variable {
  /** Field path in proto names, e.g. `["book", "name"]`. */
  readonly fieldPath: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Prints a template so that parsing gives it back, whatever its `source` was: `"/v1/{name=shelves/*}:move"`. */
export function printPathTemplate(template: PathTemplate): string {
  let text = "";
  template.segments.forEach((segment, index) => {
    text += "/";
    for (const variable of template.variables) {
      if (variable.start === index) text += `{${variable.fieldPath.join(".")}=`;
    }
    text += printSegment(segment);
    for (const variable of template.variables) {
      if (variable.end === index + 1) text += "}";
    }
  });
  return (text || "/") + printVerb(template);
}

/**
 * The form in which two templates are equal when no path can tell them apart: variables dropped, `**` after its
 * neighbouring `*`. `"/v1/{name=shelves/*}"` is `"/v1/shelves/*"`.
 */
export function normalizePathTemplate(template: PathTemplate): string {
  const parts = template.segments.map(printSegment);
  // "**" stands for any number of segments, so "**/*" and "*/**" accept the same paths.
  for (let index = parts.indexOf("**"); index >= 0 && parts[index + 1] === "*"; index++) {
    parts[index] = "*";
    parts[index + 1] = "**";
  }
  return "/" + parts.join("/") + printVerb(template);
}

/** Index of the first segment after `**`, which only some gateways accept; -1 when `**` is last or absent. */
export function findFixedTail(template: PathTemplate): number {
  const multi = template.segments.findIndex((segment) => segment.kind === "multi");
  return multi >= 0 && multi < template.segments.length - 1 ? multi + 1 : -1;
}

function printSegment(segment: Segment): string {
  switch (segment.kind) {
    case "literal":
      return encodeLiteral(segment.text);
    case "single":
      return "*";
    case "multi":
      return "**";
    default:
      return segment satisfies never;
  }
}

function printVerb(template: PathTemplate): string {
  return template.verb === undefined ? "" : `:${encodeLiteral(template.verb)}`;
}

/** Leaves what a template literal may hold as it is; a colon is encoded because it might read as a verb. */
function encodeLiteral(text: string): string {
  return encodeURIComponent(text)
    .replace(/\*/g, "%2A")
    .replace(/%(24|26|2B|2C|3B|3D|40)/g, (code) => decodeURIComponent(code));
}

/** A template in which each variable is one segment, whatever it holds: `/v1/{name=shelves/*}` becomes `/v1/{name}`. */
export function collapseVariables(template: PathTemplate): PathTemplate {
  const segments: Segment[] = [];
  const variables: Variable[] = [];
  template.segments.forEach((segment, index) => {
    const variable = template.variables.find((each) => index >= each.start && index < each.end);
    if (variable !== undefined && index > variable.start) return;
    if (variable !== undefined) variables.push({ ...variable, start: segments.length, end: segments.length + 1 });
    segments.push(variable === undefined || variable.end - variable.start === 1 ? segment : { kind: "single" });
  });
  return { ...template, segments, variables };
}
