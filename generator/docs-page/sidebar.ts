import { badge, pathText } from "./badge.js";
import { make } from "./dom.js";
import type { PageContext } from "./page-context.js";
import { typeLink } from "./schema-view.js";

/** The list of everything, which can be searched. */
export interface Sidebar {
  readonly element: HTMLElement;
  /** Marks what is shown, and scrolls to it where the reader has asked for it. */
  mark(hash: string, isAsked: boolean): void;
}

/** Makes the list; `/` anywhere outside of a field goes to its search. */
export function createSidebar({ api }: PageContext): Sidebar {
  const entries: { readonly item: HTMLElement; readonly text: string; readonly link: HTMLAnchorElement }[] = [];
  const entry = (link: HTMLAnchorElement, text: string): HTMLElement => {
    const item = make("li", {}, link);
    entries.push({ item, link, text: text.toLowerCase() });
    return item;
  };
  const groups = api.groups.map(({ name, operations }) =>
    make(
      "section",
      {},
      make("h2", {}, name),
      make(
        "ul",
        {},
        operations.map(({ id, method, path, summary = "", rpc }) =>
          entry(
            make("a", { href: `#/call/${encodeURIComponent(id)}` }, badge(method), pathText(path)),
            `${id} ${method} ${path} ${summary} ${rpc?.grpcPath ?? ""} ${name}`,
          ),
        ),
      ),
    ),
  );
  const types = make(
    "section",
    {},
    make("h2", {}, "Types"),
    make(
      "ul",
      {},
      api.types.map(({ name }) => entry(make("a", { href: typeLink(name), class: "type" }, name), name)),
    ),
  );
  const sections = api.types.length === 0 ? groups : [...groups, types];
  const found = make("p", { class: "hint", role: "status" });
  const search = make("input", {
    type: "search",
    placeholder: "Search calls and types",
    "aria-label": "Search calls and types",
    "aria-keyshortcuts": "/",
    oninput: () => filter(),
  });
  const filter = (): void => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { item, text } of entries) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) count++;
    }
    for (const section of sections) section.hidden = section.querySelector("li:not([hidden])") === null;
    found.textContent = words.length === 0 ? "" : `${count} found`;
  };
  document.addEventListener("keydown", (event) => {
    const isInField = event.target instanceof Element && event.target.matches("input, textarea, select");
    if (event.key !== "/" || isInField || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    search.focus();
  });
  const element = make(
    "nav",
    { class: "sidebar", id: "sidebar", "aria-label": "Calls and types" },
    search,
    found,
    make("div", { class: "list" }, make("ul", {}, entry(make("a", { href: "#/" }, "Overview"), "overview")), sections),
  );
  return {
    element,
    mark(hash, isAsked) {
      for (const { link } of entries) {
        const isCurrent = link.getAttribute("href") === hash;
        if (isCurrent) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
        // It is also where the next Tab would go on from, so not at the start.
        if (isCurrent && isAsked) link.scrollIntoView({ block: "nearest" });
      }
    },
  };
}
