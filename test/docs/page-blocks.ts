import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));

/** A fenced block of a page. */
export interface PageBlock {
  /** `ts`, `sh`, `yaml` ... */
  readonly language: string;
  /** The file that it is, written behind the language: ```` ```ts server.ts ````. */
  readonly file?: string;
  readonly text: string;
  /** The heading that it stands under. */
  readonly heading: string;
}

/** The text of a page of docs/. */
export function readPage(page: string): Promise<string> {
  return readFile(`${docs}${page}`, "utf8");
}

/** The blocks of a page, in order. */
export function blocksOf(page: string): readonly PageBlock[] {
  let heading = "";
  return [...page.matchAll(/^#+ (.+)$|^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)].flatMap((match) => {
    const [, title, language, file, text = ""] = match;
    if (title !== undefined) heading = title;
    return language === undefined ? [] : [{ language, ...(file !== undefined && { file }), text, heading }];
  });
}

/** The anchors that GitHub makes of a page's headings. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...page.replaceAll(/^```[^]*?^```$/gm, "").matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? "");
  return new Set(
    headings.map((each) =>
      each
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}
