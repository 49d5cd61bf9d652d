import type { HttpBinding } from "../../../model/api.js";
import type { Segment } from "../../../model/path-template.js";
import { printPathTemplate } from "../../../model/path-template.js";

/** Copies of a binding under the other prefixes that it is served at: `{ "/v3beta": "/v3" }`. */
export function aliasBindings(binding: HttpBinding, aliases: Readonly<Record<string, string>>): readonly HttpBinding[] {
  return Object.entries(aliases).flatMap(([alias, target]) => {
    const from = literals(target);
    const { segments, variables } = binding.template;
    const begins = from.every((each, index) => {
      const segment = segments[index];
      return each.kind === "literal" && segment?.kind === "literal" && segment.text === each.text;
    });
    if (!begins) return [];
    const to = literals(alias);
    const shift = to.length - from.length;
    const template = {
      ...binding.template,
      segments: [...to, ...segments.slice(from.length)],
      variables: variables.map((each) => ({ ...each, start: each.start + shift, end: each.end + shift })),
    };
    const { source } = binding.template;
    const written = source.startsWith(target) ? alias + source.slice(target.length) : printPathTemplate(template);
    return [{ ...binding, template: { ...template, source: written } }];
  });
}

function literals(prefix: string): readonly Segment[] {
  return prefix
    .split("/")
    .filter((each) => each !== "")
    .map((text) => ({ kind: "literal", text }));
}
