import { freshId, make } from "./dom.js";

/** Headers of the reader's own. */
export interface HeaderFields {
  readonly element: HTMLElement;
  read(): readonly (readonly [name: string, value: string])[];
}

/** Rows of a name and a value. */
export function createHeaderFields(): HeaderFields {
  const rows = make("div", { class: "rows" });
  const read = (): readonly (readonly [string, string])[] =>
    Array.from(rows.children, (row) => {
      const [name, value] = row.querySelectorAll("input");
      return [name?.value.trim() ?? "", value?.value ?? ""] as const;
    }).filter(([name]) => name !== "");
  const add = make("button", { type: "button", class: "quiet", onclick: () => addRow() }, "Add a header");
  const addRow = (): void => {
    const id = freshId("header");
    const name = make("input", { id, "aria-label": "Header", placeholder: "grpc-timeout" });
    const remove = (): void => {
      row.remove();
      add.focus();
    };
    const row = make(
      "div",
      { class: "row" },
      name,
      make("input", { "aria-label": "Its value", placeholder: "5S" }),
      make("button", { type: "button", class: "quiet", "aria-label": "Remove the header", onclick: remove }, "Remove"),
    );
    rows.append(row);
    name.focus();
  };
  return { element: make("details", { class: "fold" }, make("summary", {}, "Headers to send"), rows, add), read };
}
