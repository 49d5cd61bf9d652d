import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import Handlebars from "handlebars";

/** Plain data a template prints: no class instances, no functions. */
export type TemplateView = { readonly [key: string]: TemplateValue };
export type TemplateValue = string | number | boolean | null | TemplateView | readonly TemplateValue[];

/**
 * Renders a template. `{{runtime "core"}}` prints what `runtime` answers for that room.
 * Throws naming the template.
 */
export async function renderTemplate(
  file: URL,
  view: TemplateView,
  runtime: (room: string) => string = (room) => room,
): Promise<string> {
  const text = await readFile(file, "utf8");
  try {
    const engine = Handlebars.create();
    engine.registerHelper("json", (value: TemplateValue) => JSON.stringify(value, null, 2));
    engine.registerHelper("runtime", runtime);
    engine.registerHelper("literal", (value: TemplateValue) =>
      JSON.stringify(value)
        .replace(/\u2028/g, "\\u2028")
        .replace(/\u2029/g, "\\u2029"),
    );
    return engine.compile(text, { noEscape: true, strict: true, preventIndent: true })(view);
  } catch (error) {
    throw new Error(`${posix.basename(file.pathname)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
