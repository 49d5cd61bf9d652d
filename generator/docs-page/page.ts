import type { PageDocument } from "./document.js";
import { make } from "./dom.js";
import { viewOperation } from "./operation-view.js";
import { viewOverview } from "./overview.js";
import type { PageContext } from "./page-context.js";
import { createSettingsBar } from "./settings-bar.js";
import { createSidebar } from "./sidebar.js";
import { viewType } from "./type-view.js";

const text = document.getElementById("api")?.textContent;
if (text !== null && text !== undefined) showPage(JSON.parse(text) as PageDocument);

/** Fills the page in, and changes what it shows whenever its address does. */
function showPage(api: PageDocument): void {
  const isServed = document.querySelector('meta[name="served-by"]')?.getAttribute("content") === "gateway";
  const settings = createSettingsBar(api, isServed);
  const context: PageContext = {
    api,
    types: new Map(api.types.map((each) => [each.name, each])),
    operations: new Map(api.groups.flatMap(({ operations }) => operations.map((each) => [each.id, each]))),
    base: settings.base,
    headers: settings.headers,
  };
  const sidebar = createSidebar(context);
  const main = make("main", { id: "main" });
  const menu = make(
    "button",
    {
      type: "button",
      class: "menu",
      "aria-controls": "sidebar",
      "aria-expanded": "false",
      onclick: () => openMenu(menu.getAttribute("aria-expanded") !== "true"),
    },
    "Menu",
  );
  const openMenu = (isOpen: boolean): void => {
    menu.setAttribute("aria-expanded", String(isOpen));
    sidebar.element.classList.toggle("open", isOpen);
  };
  document.body.replaceChildren(
    make("a", { class: "skip", href: "#main", onclick: skip }, "Skip to content"),
    make("header", {}, menu, make("a", { class: "home", href: "#/" }, api.title), settings.element),
    make("div", { class: "frame" }, sidebar.element, main),
  );

  function skip(event: Event): void {
    event.preventDefault();
    focusHeading();
  }

  function focusHeading(): void {
    main.querySelector("h1")?.focus();
  }

  // What has been opened stays as it is, so that streams go on while others are looked at.
  const views = new Map<string, HTMLElement>();
  const show = (isAsked: boolean): void => {
    const hash = location.hash === "" ? "#/" : location.hash;
    const view = views.get(hash) ?? viewOf(context, hash);
    views.set(hash, view);
    main.replaceChildren(view);
    sidebar.mark(hash, isAsked);
    openMenu(false);
    document.title = [main.querySelector("h1")?.textContent ?? "", api.title]
      .filter((each, index, all) => all.indexOf(each) === index)
      .join(" - ");
  };
  window.addEventListener("hashchange", () => {
    show(true);
    window.scrollTo(0, 0);
    focusHeading();
  });
  show(false);
}

/** What an address shows: `#/call/KV_Put`, `#/type/acme.Book`; anything else is the overview. */
function viewOf(context: PageContext, hash: string): HTMLElement {
  const [, kind = "", name = ""] = hash.split("/").map(decode);
  const operation = kind === "call" ? context.operations.get(name) : undefined;
  const type = kind === "type" ? context.types.get(name) : undefined;
  if (operation !== undefined) return viewOperation(context, operation);
  return type === undefined ? viewOverview(context) : viewType(context, type);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
