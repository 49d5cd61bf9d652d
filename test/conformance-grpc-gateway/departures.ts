import { inspect, isDeepStrictEqual } from "node:util";
import { codesOf, type Departure } from "./departure.js";
import type { Outcome } from "./differential.js";
import { fieldAt } from "./requests.js";
import { answerDepartures, bodyDepartures } from "./scalar-departures.js";
import { streamDepartures } from "./stream-departures.js";

/** All intended departures that the comparison can see; each must still be one. */
export const departures: readonly Departure[] = [
  {
    point: "`X-HTTP-Method-Override`, forms sent to a GET route",
    explains: ({ request, real, ours }) =>
      request.about === "method" &&
      request.method === "POST" &&
      /form-urlencoded/.test(String(request.headers["content-type"])) &&
      // Without the header, only what has no POST of its own is another method's.
      (request.headers["x-http-method-override"] !== undefined ||
        (ours.status === 501 && ours.received === undefined && real.status !== 501)),
  },
  {
    point: "`//`, `/../`, `%2F` in a path",
    explains: ({ request, real, ours }) =>
      /%(2f|3a)/i.test(pathOf(request.path)) &&
      // Another route, none, or another text in the same one.
      (real.method !== ours.method || decoded(real) === decoded(ours)),
  },
  {
    point: "percent-encoding that is none, in a path",
    explains: ({ request, real, ours }) =>
      /%(?![\da-f]{2})/i.test(pathOf(request.path)) && [0, 400].includes(real.status) && ours.status === 400,
  },
  {
    point: "text that is not UTF-8, in path or query",
    explains: ({ request, real, ours }) =>
      !isUtf8(`${request.path} ${request.about === "form" ? String(request.body) : ""}`) &&
      ours.status === 400 &&
      [200, 400, 500].includes(real.status),
  },
  {
    point: "order of routes",
    explains: ({ request, real, ours }) =>
      real.method !== undefined && real.method !== (ours.method ?? request.route.method.grpcPath),
  },
  {
    point: "PATCH with parts of a mask in the query",
    explains: ({ request, real, ours }) =>
      request.method === "PATCH" &&
      request.about === "query" &&
      /[?&]\w+\.paths=/.test(request.path) &&
      withoutMask(real) === withoutMask(ours),
  },
  {
    point: "JSON names in a field mask of a query",
    explains: ({ request, real, ours }) =>
      (request.field?.message?.typeName === "google.protobuf.FieldMask" || request.field?.name === "paths") &&
      /=[^&]*[A-Z]/.test(decodeURIComponent(request.path)) &&
      real.method !== undefined &&
      withoutMask(real) === withoutMask(ours),
  },
  {
    point: "Any in the mask of a PATCH",
    explains: ({ request, real, ours }) =>
      request.method === "PATCH" && /"@type"/.test(String(request.body)) && withoutMask(real) === withoutMask(ours),
  },
  {
    point: "`**` that holds no segment",
    explains: ({ real, ours, differences }) =>
      differences.join() === "message" &&
      inspect(real.received, onOneLine).replaceAll("/'", "'") === inspect(ours.received, onOneLine),
  },
  {
    point: "null for a list of Values",
    explains: ({ real, ours }) =>
      real.status === 400 && /unexpected token null/.test(JSON.stringify(real.body)) && ours.status === 200,
  },
  {
    point: "number with leading zeros",
    explains: ({ request, real, ours }) =>
      /(^|["[:,\s])0\d/.test(String(request.body)) && [200, 500].includes(real.status) && ours.status === 400,
  },
  {
    point: "what makes the handler panic",
    explains: ({ request, real, ours }) =>
      real.status === 0 &&
      ours.status === 200 &&
      (/"any":null/.test(String(request.body)) || request.about === "answer"),
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
      ["body", "body,headers"].includes(differences.join()) &&
      both(500, real, ours) &&
      real.received !== undefined &&
      codesOf(real.body) === "2" &&
      codesOf(ours.body) === "13",
  },
  {
    point: "answer that is none, several, or not of its type",
    explains: ({ real, ours, differences }) =>
      differences.join() === "body" &&
      both(500, real, ours) &&
      real.received !== undefined &&
      codesOf(real.body) === "13" &&
      codesOf(ours.body) === "13",
  },
  {
    point: "`google.api.HttpBody` in a request",
    explains: ({ request, real, ours }) =>
      /'google\.api\.HttpBody'/.test(inspect(ours.received, onOneLine)) ||
      (fieldAt(request.input, request.route.body)?.message?.typeName === "google.api.HttpBody" &&
        (real.received !== undefined || real.status === 400)),
  },
  {
    point: "stream of `google.api.HttpBody`",
    explains: ({ request, real, ours, differences }) =>
      request.output.typeName === "google.api.HttpBody" &&
      request.route.method.kind === "server_streaming" &&
      differences.join() === "body" &&
      String(real.body).replaceAll("\n", "") === String(ours.body).replaceAll("\n", ""),
  },
  {
    point: "PATCH with the body `{}`",
    explains: ({ request, real, ours }) =>
      request.method === "PATCH" &&
      inspect(real.received, { depth: 8 }).includes("paths: [ '' ]") &&
      withoutMask(real) === withoutMask(ours),
  },
  {
    point: "PATCH with `{}` in a Struct",
    explains: ({ request, differences, real, ours }) =>
      request.method === "PATCH" &&
      /:\{\}/.test(String(request.body)) &&
      differences.join() === "message,body" &&
      withoutMask(real) === withoutMask(ours),
  },
  ...streamDepartures,
  ...bodyDepartures,
  {
    point: "Any without `@type`",
    explains: ({ request, real, ours }) =>
      real.status === 200 &&
      ours.status === 400 &&
      /needs \\"@type/.test(JSON.stringify(ours.body)) &&
      request.about !== "query",
  },
  {
    point: "Any that holds an Empty",
    explains: ({ real, ours, differences }) =>
      differences.join() === "body" &&
      isDeepStrictEqual(
        JSON.parse(JSON.stringify(real.body).replaceAll('protobuf.Empty","value":{}', 'protobuf.Empty"')),
        ours.body,
      ),
  },
  {
    point: "answer that is a Value without a value",
    explains: ({ real, ours }) =>
      real.status === 500 && /none of the oneof fields/.test(JSON.stringify(real.body)) && ours.status === 200,
  },
  {
    point: "answer that is an unset message with required fields",
    explains: ({ request, real, ours }) =>
      request.route.responseBody !== undefined &&
      real.status === 500 &&
      /required field/.test(JSON.stringify(real.body)) &&
      ours.status === 200,
  },
  {
    point: "number that a closed enum does not know, in an answer",
    explains: ({ request, differences, real, ours }) =>
      request.output.file.edition === 998 &&
      differences.join() === "body" &&
      both(200, real, ours) &&
      lacksNumbers(real.body, ours.body),
  },
  ...answerDepartures,
];

const onOneLine = { sorted: true, depth: 12, breakLength: Infinity, compact: true, maxArrayLength: null };

/** What the upstream got, but for the paths of masks. */
function withoutMask({ method, received }: Outcome): string {
  return `${method} ${inspect(received, onOneLine).replace(/paths: \[[^\]]*\]/g, "paths")}`;
}

/** What the upstream got, with texts of a path decoded. */
function decoded({ received }: Outcome): string {
  return inspect(received, onOneLine).replace(/%2f/gi, "/").replace(/%3a/gi, ":");
}

/** Whether one value is the other without some whole numbers, be they members, elements or entries, or null for one. */
function lacksNumbers(real: unknown, ours: unknown): boolean {
  if (isDeepStrictEqual(real, ours) || (ours === null && isWhole(real))) return true;
  if (Array.isArray(real) && Array.isArray(ours)) {
    const [first, ...rest] = real as readonly unknown[];
    if (real.length === 0) return false;
    if (ours.length > 0 && lacksNumbers(first, ours[0]) && lacksNumbers(rest, ours.slice(1))) return true;
    return isWhole(first) && lacksNumbers(rest, ours);
  }
  if (!isObject(real) || !isObject(ours)) return false;
  return (
    Object.keys(ours).every((name) => name in real) &&
    Object.entries(real).every(([name, each]) =>
      name in ours ? lacksNumbers(each, ours[name]) : lacksNumbers(each, []) || isWhole(each),
    )
  );
}

/** A whole number, or one in quotes, as encoding/json writes those that an enum does not know. */
function isWhole(value: unknown): boolean {
  return Number.isInteger(value) || (typeof value === "string" && /^-?\d+$/.test(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
