import type { HttpPath, HttpPathPart } from "../model/http-api.js";
import type { PathTemplate } from "../model/path-template.js";

/** A parameter of a path and the variable that it is of, or a part of. */
export interface PathParameter {
  readonly name: string;
  readonly fieldPath: readonly string[];
  /** The whole variable where the parameter is only a part of it: `shelves/{shelf}`. */
  readonly partOf?: string;
  /** Stands for any number of segments. */
  readonly isMulti: boolean;
}

/** A path as OpenAPI has it, and what its parameters are. */
export interface LoweredPath {
  readonly path: HttpPath;
  readonly parameters: readonly PathParameter[];
}

/**
 * Turns a template into a path: `/v1/{name=shelves/*\/books/*}:lend` is `/v1/shelves/{shelves}/books/{books}:lend`, each wildcard called after the
 * literal before it; one that is a variable by itself is called after its field. `names` are those of another binding of the same shape.
 */
export function lowerPath(
  template: PathTemplate,
  nameOf: (fieldPath: readonly string[]) => string,
  names: readonly string[] = [],
): LoweredPath {
  const parameters: PathParameter[] = [];
  const taken = new Set<string>();
  const texts: string[] = [];
  template.segments.forEach((segment, index) => {
    if (segment.kind === "literal") {
      texts.push(encodeLiteral(segment.text));
      return;
    }
    const variable = template.variables.findLast(({ start, end }) => start <= index && index < end);
    const isWhole = variable !== undefined && variable.end - variable.start === 1;
    const before = template.segments[index - 1];
    const wanted = isWhole
      ? nameOf(variable.fieldPath)
      : before?.kind === "literal"
        ? before.text.replace(/[^\w.-]/g, "_")
        : "part";
    const name = names[parameters.length] ?? unique(wanted, taken);
    taken.add(name);
    texts.push(`{${name}}`);
    parameters.push({ name, fieldPath: variable?.fieldPath ?? [], isMulti: segment.kind === "multi" });
  });
  const verb = template.verb === undefined ? "" : `:${encodeLiteral(template.verb)}`;
  const whole = ({ fieldPath }: PathParameter): string | undefined => {
    const variable = template.variables.find((each) => each.fieldPath === fieldPath);
    if (variable === undefined || variable.end - variable.start === 1) return undefined;
    return texts.slice(variable.start, variable.end).join("/");
  };
  return {
    path: toPath(`/${texts.join("/")}${verb}`),
    parameters: parameters.map((each) => {
      const partOf = whole(each);
      return { ...each, ...(partOf !== undefined && { partOf }) };
    }),
  };
}

function toPath(source: string): HttpPath {
  const parts: HttpPathPart[] = source
    .split(/(\{[^{}]*\})/)
    .filter((each) => each !== "")
    .map((text) => (text.startsWith("{") ? { kind: "parameter", name: text.slice(1, -1) } : { kind: "literal", text }));
  return { source, parts, extensions: {} };
}

function unique(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const each = count === 1 ? name : `${name}_${count}`;
    if (!taken.has(each)) return each;
  }
}

/** A literal as it is sent; braces would be taken for a parameter. */
function encodeLiteral(text: string): string {
  return encodeURIComponent(text).replace(/%(24|26|2B|2C|3A|3B|3D|40)/g, (code) => decodeURIComponent(code));
}
