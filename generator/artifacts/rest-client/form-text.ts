import type { ParameterForm, ParameterStyle } from "../../model/http-api.js";

/** How a value becomes text, as members of a table: `, style: "label", explode: true`; nothing where it is as `usual`. */
export function formText(form: ParameterForm, usual: ParameterStyle): string {
  if (form.kind === "content") return ", json: true";
  const { style, explode, allowReserved } = form;
  const usualExplode = style === "form" || style === "deepObject";
  return [
    style === usual ? "" : `, style: "${style}"`,
    explode === usualExplode ? "" : `, explode: ${explode}`,
    allowReserved ? ", reserved: true" : "",
  ].join("");
}
