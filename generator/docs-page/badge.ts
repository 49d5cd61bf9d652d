import { make } from "./dom.js";

/** The method of HTTP, coloured by what it does. */
export function badge(method: string): HTMLElement {
  return make("span", { class: "badge", "data-method": method }, method === "*" ? "ANY" : method);
}

/** A path that may be broken behind its slashes, its parameters set apart. */
export function pathText(path: string): HTMLElement {
  return make(
    "code",
    {},
    path
      .split(/(\/|\{[^{}]*\})/)
      .filter((each) => each !== "")
      .map((each) => (each === "/" ? ["/", make("wbr")] : each.startsWith("{") ? make("em", {}, each) : each)),
  );
}
