import type { ConfigSchema } from "./config-schema.js";

const begin = "<!-- fields: written by npm run test:update -->\n";
const end = "<!-- fields: end -->\n";

/** A page with the tables of all fields in their place. */
export function withFields(page: string, schema: ConfigSchema): string {
  const [before = "", rest = ""] = page.split(begin);
  const [, after = ""] = rest.split(end);
  const objects = Object.entries({ GatewrightConfig: schema, ...schema.$defs });
  // The settings have a page of their own, docs/serving.md.
  const tables = objects.filter(([name]) => name !== "ServeConfig").map(([name, each]) => tableOf(name, each));
  return `${before}${begin}\n${tables.join("\n")}\n${end}${after}`;
}

function tableOf(name: string, { description = "", properties = {}, required = [] }: ConfigSchema): string {
  const rows = Object.entries(properties).map(
    ([field, each]) =>
      `| \`${field}\`${required.includes(field) ? " (required)" : ""} | ${typeOf(each)} | ${escape(each.description ?? "")} |`,
  );
  return `## ${name}\n\n${description}\n\n| field | type | |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function typeOf({ $ref, type, items, additionalProperties, anyOf, ...rest }: ConfigSchema): string {
  if ($ref !== undefined) {
    const name = $ref.replace("#/$defs/", "");
    return name === "ServeConfig" ? "[settings](serving.md#settings)" : `[${name}](#${name.toLowerCase()})`;
  }
  if (anyOf !== undefined) return anyOf.map(typeOf).join(" or ");
  if (rest.enum !== undefined) return rest.enum.map((each) => `\`"${each}"\``).join(", ");
  if (type === "array") return `list of ${typeOf(items ?? {})}`;
  if (type === "object")
    return `object of ${typeOf(additionalProperties === false ? {} : (additionalProperties ?? {}))}`;
  return type ?? "any";
}

/** Bars end cells everywhere, and angles are tags outside of code; the rest is Markdown already. */
function escape(text: string): string {
  const parts = text.replaceAll("|", "\\|").split("`");
  return parts.map((part, index) => (index % 2 === 0 ? part.replace(/<(?=\w)/g, "\\<") : part)).join("`");
}
