import { formatDefault } from "../../generator/serve/settings/format.js";
import { sections, settingRows } from "../../generator/serve/settings/index.js";
import { flagOf, variableOf } from "../../generator/serve/settings/setting.js";

/** The tables of docs/serving.md: every setting, by section. */
export function settingsTables(): string {
  return sections
    .map((section) => {
      const rows = settingRows
        .filter(([, setting]) => setting.section === section)
        .map(([name, setting]) => {
          const help = setting.help + (setting.choices === undefined ? "" : `: ${setting.choices.join(", ")}`);
          const names = `\`${flagOf(name)}\`, \`${name}\`, \`${variableOf(name)}\``;
          return `| ${names} | ${setting.type} | ${escape(formatDefault(setting))} | ${escape(help)} |`;
        });
      return `### ${section}\n\n| flag, configuration, environment | type | default | |\n|---|---|---|---|\n${rows.join("\n")}\n`;
    })
    .join("\n");
}

const begin = "<!-- settings: written by npm run test:update -->\n";
const end = "<!-- settings: end -->\n";

/** A page with the tables in their place. */
export function withSettings(page: string): string {
  const [before = "", rest = ""] = page.split(begin);
  const [, after = ""] = rest.split(end);
  return `${before}${begin}\n${settingsTables()}\n${end}${after}`;
}

function escape(text: string): string {
  return text.replace(/[*|<>]/g, "\\$&");
}
