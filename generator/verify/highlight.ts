import { diffWordsWithSpace } from "diff";
import { escapeMarkup } from "./escape-markup.js";

/** Longest text that is compared word by word, in characters. */
const LONGEST = 4000;

/** What was expected and what came as HTML, each with what the other has not in `<mark>`; both or either may be absent. */
export function escapedDifference(
  expected: string | undefined,
  answer: string | undefined,
): { readonly expected?: string; readonly answer?: string } {
  if (expected === undefined || answer === undefined || expected.length + answer.length > LONGEST)
    return {
      ...(expected !== undefined && { expected: escapeMarkup(expected) }),
      ...(answer !== undefined && { answer: escapeMarkup(answer) }),
    };
  const parts = diffWordsWithSpace(expected, answer);
  const side = (mine: "removed" | "added", other: "removed" | "added"): string =>
    parts
      .filter((part) => !part[other])
      .map((part) => (part[mine] ? `<mark>${escapeMarkup(part.value)}</mark>` : escapeMarkup(part.value)))
      .join("");
  return { expected: side("removed", "added"), answer: side("added", "removed") };
}
