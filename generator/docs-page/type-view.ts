import { badge, pathText } from "./badge.js";
import { viewComment } from "./comment-view.js";
import type { PageType } from "./document.js";
import { make } from "./dom.js";
import type { PageContext } from "./page-context.js";
import { typeLink, viewSchema } from "./schema-view.js";

/** A type, and where it stands in others. */
export function viewType({ api, types }: PageContext, { name, schema }: PageType): HTMLElement {
  const mention = `"reference","name":${JSON.stringify(name)}`;
  const mentions = (value: unknown): boolean => JSON.stringify(value).includes(mention);
  const operations = api.groups.flatMap((each) => each.operations).filter(mentions);
  const others = api.types.filter((each) => each.name !== name && mentions(each.schema));
  return make(
    "div",
    { class: "reference" },
    make("h1", { tabindex: -1 }, make("code", {}, name)),
    viewComment(schema.description),
    make("section", {}, make("h2", {}, "Members"), viewSchema(schema, types)),
    operations.length + others.length === 0
      ? undefined
      : make(
          "section",
          {},
          make("h2", {}, "Used by"),
          make(
            "ul",
            { class: "calls" },
            operations.map((each) =>
              make(
                "li",
                {},
                make("a", { href: `#/call/${encodeURIComponent(each.id)}` }, badge(each.method), pathText(each.path)),
              ),
            ),
          ),
          make(
            "ul",
            { class: "types" },
            others.map((each) => make("li", {}, make("a", { href: typeLink(each.name), class: "type" }, each.name))),
          ),
        ),
  );
}
