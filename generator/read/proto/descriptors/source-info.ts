import type { Location } from "../../../model/api.js";
import { joinLines } from "../comments.js";
import type { FileDescriptor } from "./descriptor.js";

/** Places and comments of a file's declarations, by their paths: `[4, 0, 2, 1]` is the second field of the first message. */
export interface SourceInfo {
  readonly comment: (path: readonly number[]) => string | undefined;
  readonly location: (path: readonly number[]) => Location;
}

/** Field number of `name` in descriptors of declarations with a name. */
const NAME = 1;

/** Reads source_code_info; without it every place is the file's beginning, and there are no comments. */
export function readSourceInfo({ name, source_code_info }: FileDescriptor): SourceInfo {
  const places = new Map((source_code_info?.location ?? []).map((each) => [each.path.join("."), each]));
  return {
    comment(path) {
      const place = places.get(path.join("."));
      return tidy(place?.leading_comments) || tidy(place?.trailing_comments) || undefined;
    },
    location(path) {
      const [line = 0, column = 0] = (places.get([...path, NAME].join(".")) ?? places.get(path.join(".")))?.span ?? [];
      return { file: name, line: line + 1, column: column + 1 };
    },
  };
}

/** protoc leaves the third slash of `///`, the second star of a block's beginning, and the indentation. */
function tidy(text: string | undefined): string {
  if (text === undefined) return "";
  const lines = text.replace(/\n$/, "").split("\n");
  return joinLines(lines.map((line, index) => (index === 0 ? line.replace(/^\*+/, "") : line).replace(/^\/+/, "")));
}
