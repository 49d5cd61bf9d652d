import { type ConformanceCase, type ConformanceProfile } from "../runtime/conformance/index.js";

/** What a case wants to be answered, as text beside the answer. */
export function expectedText({ expect }: ConformanceCase, { dialect }: ConformanceProfile): string {
  const status = `HTTP ${expect.status.join(" or ")}`;
  const { answer } = expect;
  switch (answer.kind) {
    case "any":
      return status;
    case "json":
    case "ordered-json":
      return `${status}\n${answer.text}`;
    case "bytes":
      return `${status} ${answer.contentType}\nbase64 ${answer.base64}`;
    case "error":
      return answer.code === null
        ? `${status}\nplain text`
        : `${status}\nan error of ${dialect} with code ${answer.code}${answer.message === undefined ? "" : ` and message ${JSON.stringify(answer.message)}`}`;
    case "frames": {
      const end = answer.error === undefined ? "" : `\nan error frame with code ${answer.error.code}`;
      return `${status}\n${answer.frames.slice(0, 3).join("\n")}${answer.frames.length > 3 ? `\n... ${answer.frames.length} frames` : ""}${end}`;
    }
    default:
      return answer satisfies never;
  }
}
