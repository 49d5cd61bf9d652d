import { writeJson } from "../rest/index.js";

/** One thing that is wrong with a request. */
export interface Problem {
  /** Where it stands: `path`, `query`, `header`, `cookie` or `body`, then names and indices. */
  readonly at: readonly string[];
  /** What is described, e.g. `"integer"`. */
  readonly expected: string;
}

/** A request that is answered without its handler. */
export class RestRefusal extends Error {
  override readonly name: string = "RestRefusal";
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    problems: readonly Problem[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.problems = problems;
    this.headers = headers;
  }
}

/** The client has gone: there is nobody to answer. */
export class ClientGone extends Error {
  override readonly name: string = "ClientGone";
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
};

/** The body of a refusal by RFC 9457, "Problem Details for HTTP APIs". */
export function problemText({ status, message, problems }: RestRefusal): string {
  return writeJson({
    title: titles[status] ?? "Error",
    status,
    detail: message,
    ...(problems.length > 0 && { problems: problems.map(({ at, expected }) => ({ at: at.join("."), expected })) }),
  });
}
