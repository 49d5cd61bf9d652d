import { complaints, type ComplaintCode } from "../../generator/diagnostics.js";

/** `docs/diagnostics.md`: every complaint of the table, in its order. */
export function diagnosticsPage(): string {
  const sections = Object.entries(complaints).map(([code, complaint]) => {
    const lowers = "costs" in complaint ? losses[complaint.costs] : undefined;
    const may =
      code === "warnings-over-limit"
        ? "Stays an error: it fails a run for what it has written."
        : complaint.severity !== "error"
          ? "May have any severity, or be turned off."
          : lowers === undefined
            ? "Stays an error: nothing could be written without it being mended."
            : `May be lowered: then only ${lowers} is left out.`;
    return `## ${code satisfies string as ComplaintCode}\n\n${complaint.severity}: ${show(complaint.message)}\n\n${show(complaint.remedy)} ${may}\n`;
  });
  return `# Diagnostics\n\nEverything gatewright says of inputs and configurations, by code. A severity is changed in the configuration, for all APIs or for one:
\`diagnostics: { "route-conflict": "error", "service-empty": "off" }\`; \`strict: true\` makes errors of all warnings. \`--format\` prints them
as \`text\`, \`json\`, \`github\` (workflow commands) or \`sarif\`, and \`--max-warnings N\` fails when there are more.

This page is written from the tables in [generator/complaints](../generator/complaints) by \`npm run test:update\`.\n\n${sections.join("\n")}`;
}

const losses = { binding: "the binding it is about", option: "the option" } as const;

/** Places for values in italics, and nothing else that Markdown would read. */
function show(text: string): string {
  return text.replace(/[*_<>]/g, "\\$&").replace(/\{(\w+)\}/g, "*$1*");
}
