import { badge, pathText } from "./badge.js";
import { firstParagraph, viewComment, viewInline } from "./comment-view.js";
import type { PageGroup } from "./document.js";
import { make } from "./dom.js";
import { describeKind } from "./operation-view.js";
import type { PageContext } from "./page-context.js";
import { createPane } from "./pane.js";
import { typeLink } from "./schema-view.js";

/** What the page opens with: the calls to begin with side by side, then everything there is. */
export function viewOverview(context: PageContext): HTMLElement {
  const { api, operations } = context;
  const panes = api.open.flatMap((call) => {
    const operation = operations.get(call.operation);
    return operation === undefined ? [] : [createPane(context, operation, call)];
  });
  return make(
    "div",
    { class: "overview" },
    make(
      "h1",
      { tabindex: -1 },
      api.title,
      api.version === undefined ? undefined : make("span", { class: "version" }, ` ${api.version}`),
    ),
    panes.length === 0 ? viewComment(api.description) : undefined,
    panes.length === 0
      ? undefined
      : make("section", { "aria-label": "Calls side by side" }, make("div", { class: "desk" }, panes)),
    panes.length === 0 || api.description === undefined
      ? undefined
      : make("section", {}, make("h2", {}, "About"), viewComment(api.description)),
    make("section", { "aria-label": "Services" }, make("h2", {}, "Services"), api.groups.map(viewGroup)),
    api.types.length === 0
      ? undefined
      : make(
          "section",
          {},
          make("h2", {}, "Types"),
          make(
            "ul",
            { class: "types" },
            api.types.map(({ name }) => make("li", {}, make("a", { href: typeLink(name), class: "type" }, name))),
          ),
        ),
  );
}

function viewGroup({ name, description, operations, unbound }: PageGroup): HTMLElement {
  return make(
    "section",
    { class: "service" },
    make("h3", {}, name),
    viewComment(firstParagraph(description)),
    make(
      "ul",
      { class: "calls" },
      operations.map((operation) =>
        make(
          "li",
          {},
          make(
            "a",
            { href: `#/call/${encodeURIComponent(operation.id)}` },
            badge(operation.method),
            pathText(operation.path),
            make("span", { class: "summary" }, viewInline(operation.summary ?? "")),
          ),
        ),
      ),
      unbound.map((method) =>
        make(
          "li",
          { class: "unbound" },
          make("span", { class: "badge" }, "gRPC"),
          make("code", {}, method.grpcPath),
          make(
            "span",
            { class: "summary" },
            viewInline(firstParagraph(method.description)),
            ` (${describeKind(method.kind)})`,
          ),
        ),
      ),
    ),
  );
}
