/** What an element is given: attributes by name; `on...` are listeners. False and undefined leave an attribute out. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined | ((event: Event) => void);
}

export type Child = Node | string | undefined | readonly Child[];

/** Makes an element. Texts become text nodes: nothing of an API is ever read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined) continue;
    if (typeof child === "string" || child instanceof Node) parent.append(child);
    else append(parent, child);
  }
}

let count = 0;

/** An id that nothing else in the page has, for labels. */
export function freshId(stem: string): string {
  return `${stem}-${++count}`;
}

/** A control with its label, one above the other. */
export function labelled(text: string, control: HTMLElement, note?: string): HTMLElement {
  if (control.id === "") control.id = freshId("field");
  const hint =
    note === undefined || note === "" ? undefined : make("span", { class: "hint", id: freshId("hint") }, note);
  if (hint !== undefined) control.setAttribute("aria-describedby", hint.id);
  return make("div", { class: "field" }, make("label", { for: control.id }, text), control, hint);
}

/** A choice of one of several texts. */
export function makeSelect(
  options: readonly (readonly [value: string, text: string])[],
  value: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const select = make(
    "select",
    { onchange: () => onChange(select.value) },
    options.map(([each, text]) => make("option", { value: each, selected: each === value }, text)),
  );
  return select;
}

/** A button that copies a text and says so. */
export function copyButton(what: string, text: () => string): HTMLButtonElement {
  const button = make(
    "button",
    {
      type: "button",
      class: "quiet",
      "aria-label": `Copy ${what}`,
      onclick: () => {
        void copyText(text()).then((isCopied) => {
          button.textContent = isCopied ? "Copied" : "Press Ctrl+C";
          setTimeout(() => (button.textContent = "Copy"), 1_500);
        });
      },
    },
    "Copy",
  );
  return button;
}

/** Copies where the browser allows it: on pages of `localhost` and of https. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
