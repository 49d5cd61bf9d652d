import { labelled, make, makeSelect } from "./dom.js";
import type { PageDocument } from "./document.js";

/** What holds for all calls of the page. */
export interface SettingsBar {
  readonly element: HTMLElement;
  base(): string;
  headers(): readonly (readonly [name: string, value: string])[];
}

/** Server and authorization, folded up until they are wanted. `isServed`: the page comes from the gateway that it is for. */
export function createSettingsBar({ servers }: PageDocument, isServed: boolean): SettingsBar {
  const own = location.protocol.startsWith("http") ? [location.origin] : [];
  const known = [...new Set(isServed ? own : [...servers, ...own])];
  const server = make("input", { type: "url", list: "servers", autocomplete: "off", spellcheck: "false" });
  server.value = known[0] ?? "";
  const token = make("input", { autocomplete: "off", spellcheck: "false", placeholder: "Bearer ..." });
  return {
    element: make(
      "details",
      { class: "settings" },
      make("summary", {}, "Settings"),
      make(
        "div",
        { class: "settings-box" },
        labelled("Server", server, known.length === 0 ? "None is known: give the URL of a gateway" : ""),
        make(
          "datalist",
          { id: "servers" },
          known.map((each) => make("option", { value: each })),
        ),
        labelled("Authorization", token, "Sent with every call; kept in this page alone"),
        labelled(
          "Colours",
          makeSelect(
            [
              ["light dark", "as the system"],
              ["light", "light"],
              ["dark", "dark"],
            ],
            "light dark",
            chooseColours,
          ),
        ),
      ),
    ),
    base: () => server.value.replace(/\/+$/, ""),
    headers: () => (token.value.trim() === "" ? [] : [["authorization", token.value.trim()]]),
  };
}

function chooseColours(scheme: string): void {
  document.documentElement.style.colorScheme = scheme;
}
