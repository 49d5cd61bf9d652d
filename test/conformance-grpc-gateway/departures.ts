import { isDeepStrictEqual } from "node:util";
import type { Comparison } from "./differential.js";
import { fieldAt } from "./requests.js";

/** A difference from grpc-gateway that is meant. */
export interface Departure {
  /** As the row of README's table is called. */
  readonly point: string;
  /** Whether a difference is this one. */
  readonly explains: (comparison: Comparison) => boolean;
}

/** All intended departures that the comparison can see; each must still be one. */
export const departures: readonly Departure[] = [
  {
    point: "`//`, `/../`, `%2F` in a path",
    explains: ({ request }) => /%(2f|3a)/i.test(pathOf(request.path)),
  },
  {
    point: "percent-encoding that is none, in a path",
    explains: ({ request, real, ours }) => /%(?![\da-f]{2})/i.test(pathOf(request.path)) && both(400, real, ours),
  },
  {
    point: "text that is not UTF-8, in path or query",
    explains: ({ request, real, ours }) =>
      !isUtf8(`${request.path} ${request.about === "form" ? String(request.body) : ""}`) &&
      ours.status === 400 &&
      [200, 400, 500].includes(real.status),
  },
  {
    point: "`Grpc-Timeout: -1S`, overflow",
    explains: ({ request, ours }) => request.headers["grpc-timeout"] === "-1S" && ours.status === 400,
  },
  {
    point: "required field that is missing",
    explains: ({ real, ours }) =>
      real.status === 500 && /required field .* not set/.test(JSON.stringify(real.body)) && ours.status === 400,
  },
  {
    point: "answer that has no JSON form",
    explains: ({ real, ours, differences }) =>
      differences.join() === "body" && both(500, real, ours) && real.received !== undefined,
  },
  {
    point: "body that is a scalar, an enum, a list or a map",
    explains: ({ request, real, ours }) =>
      request.route.body !== "" &&
      isNoMessage(request.input, request.route.body) &&
      real.status === 400 &&
      ours.status === 200,
  },
  {
    point: "answer that is a scalar, an enum, a list or a map",
    explains: ({ request, real, ours, differences }) =>
      isNoMessage(request.output, request.route.responseBody ?? "*") &&
      ((differences.join() === "body" && isDeepStrictEqual(asText(real.body), asText(ours.body))) ||
        (real.status === 500 && /unsupported value/.test(JSON.stringify(real.body)))),
  },
];

function isNoMessage(message: Comparison["request"]["input"], path: string): boolean {
  const field = fieldAt(message, path);
  return (
    field !== undefined && (field.fieldKind === "list" || field.fieldKind === "map" || field.message === undefined)
  );
}

/** Numbers as their text, no bytes as an empty text. */
function asText(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "" : value.map(asText);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asText(each)]));
  return value;
}

function pathOf(url: string): string {
  return url.split("?")[0] ?? "";
}

function both(status: number, ...outcomes: readonly { readonly status: number }[]): boolean {
  return outcomes.every((each) => each.status === status);
}

function isUtf8(text: string): boolean {
  try {
    decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, "%25"));
    return true;
  } catch {
    return false;
  }
}
