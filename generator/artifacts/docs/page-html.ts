import type { PageDocument } from "../../docs-page/document.js";
import type { TemplateView } from "../../render/template.js";

/** What the page's HTML is made of. Nothing of the API stands in it but as text, and as JSON that cannot end its element. */
export function pageHtml(document: PageDocument): TemplateView {
  const origins = [...new Set(document.servers.flatMap(originsOf))];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    ["connect-src 'self'", ...origins].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    title: escapeHtml(document.title),
    policy: policy.join("; "),
    data: JSON.stringify(document).replace(
      /[<>&\u2028\u2029]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  };
}

/** Origins that calls to a server go to, by fetch and by WebSocket. */
function originsOf(url: string): readonly string[] {
  const { origin } = new URL(url);
  return [origin, origin.replace(/^http/, "ws")];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
