import type { PageOperation, PageParameter } from "./document.js";
import { labelled, make, makeSelect } from "./dom.js";
import { parameterKey } from "./request.js";
import { describeShape, shapeOf, type Types } from "./shape.js";

/** Fields for what stands in path, query and headers. */
export interface ParameterFields {
  readonly element: HTMLElement | undefined;
  read(): Readonly<Record<string, string>>;
}

/** Parameters of the query that are shown at once; further ones are folded up. */
const FEW = 4;

/** A field for each parameter; `given` are values by name. */
export function createParameterFields(
  { parameters }: PageOperation,
  types: Types,
  given: Readonly<Record<string, string>>,
): ParameterFields {
  // A browser sends no cookies that a page has made up.
  const fields = parameters
    .filter((each) => each.in !== "cookie")
    .map((parameter) => ({ parameter, control: controlOf(parameter, types, given[parameter.name] ?? "") }));
  const shown = fields.map(({ parameter, control }) => ({
    isFirst: parameter.in === "path" || parameter.required || given[parameter.name] !== undefined,
    element: labelled(
      `${parameter.name}${parameter.required ? "" : " (optional)"}`,
      control,
      `${parameter.in}, ${describeShape(parameter.schema, types)}${hintOf(parameter)}`,
    ),
  }));
  const isLong = shown.filter((each) => !each.isFirst).length > FEW;
  const first = shown.filter((each) => each.isFirst || !isLong).map((each) => each.element);
  const rest = shown.filter((each) => !each.isFirst && isLong).map((each) => each.element);
  return {
    element:
      shown.length === 0
        ? undefined
        : make(
            "div",
            { class: "parameters" },
            first,
            rest.length === 0
              ? undefined
              : make("details", { class: "fold" }, make("summary", {}, `${rest.length} optional parameters`), rest),
          ),
    read: () => Object.fromEntries(fields.map(({ parameter, control }) => [parameterKey(parameter), control.value])),
  };
}

function controlOf(
  parameter: PageParameter,
  types: Types,
  value: string,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const { kind, values = [] } = shapeOf(parameter.schema, types);
  const choices = kind === "boolean" ? ["false", "true"] : kind === "literals" ? values.map(String) : [];
  if (choices.length > 0)
    return makeSelect([["", "not sent"], ...choices.map((each) => [each, each] as const)], value, () => undefined);
  const isLong = parameter.form === "repeated" || parameter.form === "commas" || parameter.form === "deep";
  const control = isLong ? make("textarea", { rows: 2 }) : make("input", { autocomplete: "off" });
  control.value = value;
  control.spellcheck = false;
  return control;
}

function hintOf({ form }: PageParameter): string {
  if (form === "deep") return "; a line for each key=value";
  if (form === "repeated" || form === "commas") return "; a line for each";
  return form === "json" ? "; as JSON" : "";
}
