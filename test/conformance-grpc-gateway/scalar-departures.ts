import { isDeepStrictEqual } from "node:util";
import { isNoMessage, wordsOf, type Departure } from "./departure.js";
import type { Comparison } from "./differential.js";
import { fieldAt } from "./requests.js";

/** What Go's encoding/json refuses in a body that is no message, by its words, and the protobuf JSON mapping reads. */
const read: readonly (readonly [part: string, words: RegExp])[] = [
  ["quoted numbers", /^json: cannot unmarshal string into Go value of type (u?int|float)\d+$/],
  ["enums by name", /^unmarshaling of symbolic enum \\".*\\" not supported/],
  ["integers written 1.0 or 1e2", /^json: cannot unmarshal number [\d.e+]+ into Go value of type u?int\d+$/],
  ["null for an optional enum", /^cannot assign <nil> into Go type pb\.\w+$/],
  [
    "other alphabets of base64",
    /^json: cannot unmarshal string into Go value of type \[\]uint8: illegal base64 data|^illegal base64 data/,
  ],
];

/** What encoding/json takes and the mapping refuses: what of the body it is, and our words for it. */
const refused: readonly (readonly [part: string, body: RegExp, words: RegExp])[] = [
  ["null elements", /null/, /\\"n\\" stands where /],
  ["enums that are fractions", /\d\.5/, /this number has a fraction$/],
  ["enums beyond 32 bits", /2147483648/, /an enum's number has 32 bits$/],
  ["halves of surrogate pairs", /\\ud800/, /half of a surrogate pair stands alone$/],
  ["bytes as a list", /\[/, /\\"\[\\" stands where base64 text in quotes should$/],
  ["line breaks in padded base64", /\\n/, /this is not base64$/],
  ["keys that are no JSON numbers", /"0x[\da-f]+":/, /this is not a JSON number$/],
  ["keys that are no true or false", /"(1|TRUE)":/, /a key of this map is \\"true\\" or \\"false\\"$/],
];

function isBodyOfValue({ request }: Comparison): boolean {
  return request.route.body !== "" && isNoMessage(request.input, request.route.body);
}

const point = "body that is a scalar, an enum, a list or a map";

/** Differences of bodies that are no message, each for a reason of its own. */
export const bodyDepartures: readonly Departure[] = [
  ...read.map(([part, words]): Departure => ({
    point,
    part,
    explains: (comparison) =>
      isBodyOfValue(comparison) &&
      comparison.real.status === 400 &&
      comparison.ours.status === 200 &&
      comparison.ours.method === comparison.request.route.method.grpcPath &&
      words.test(wordsOf(comparison.real.body)),
  })),
  ...refused.map(([part, body, words]): Departure => ({
    point,
    part,
    explains: (comparison) =>
      isBodyOfValue(comparison) &&
      comparison.real.status === 200 &&
      comparison.ours.status === 400 &&
      comparison.ours.received === undefined &&
      body.test(String(comparison.request.body)) &&
      words.test(wordsOf(comparison.ours.body)),
  })),
  {
    point,
    part: "no body for an optional field",
    explains: (comparison) => {
      const { request, real, ours } = comparison;
      const field = fieldAt(request.input, request.route.body);
      return (
        isBodyOfValue(comparison) &&
        field?.fieldKind !== "list" &&
        field?.fieldKind !== "map" &&
        // Its absence shows.
        field?.presence === 1 &&
        /^\s*(null)?$/.test(String(request.body)) &&
        real.status === 200 &&
        ours.status === 200 &&
        isDeepStrictEqual(without(real.received, field.localName), without(ours.received, field.localName))
      );
    },
  },
];

function without(received: readonly unknown[] | undefined, name: string): unknown {
  return received?.map((message) => ({ ...(message as object), [name]: undefined, $unknown: undefined }));
}

const answerPoint = "answer that is a scalar, an enum, a list or a map";

/** Differences of answers that are no message. */
export const answerDepartures: readonly Departure[] = [
  {
    point: answerPoint,
    part: "64-bit integers bare, enums without a name quoted, no bytes as a list",
    explains: ({ request, real, ours, differences }) =>
      isNoMessage(request.output, request.route.responseBody ?? "*") &&
      differences.join() === "body" &&
      saysTheSame(real.body, ours.body),
  },
  {
    point: answerPoint,
    part: "NaN and the infinities",
    explains: ({ request, real, ours }) =>
      isNoMessage(request.output, request.route.responseBody ?? "*") &&
      real.status === 500 &&
      /^json: unsupported value: (NaN|[+-]Inf)$/.test(wordsOf(real.body)) &&
      ours.status === 200 &&
      /"(NaN|-?Infinity)"/.test(JSON.stringify(ours.body)),
  },
];

/** Whether one value is the other with its 64-bit integers bare, as JavaScript reads them, unknown numbers of enums quoted, and empty bytes as lists. */
function saysTheSame(real: unknown, ours: unknown): boolean {
  if (typeof real === "number" && typeof ours === "string") return /^-?\d+$/.test(ours) && Number(ours) === real;
  if (typeof real === "string" && typeof ours === "number") return Number.isInteger(ours) && real === String(ours);
  if (Array.isArray(real) && real.length === 0 && ours === "") return true;
  if (typeof real !== "object" || real === null || typeof ours !== "object" || ours === null)
    return isDeepStrictEqual(real, ours);
  const names = Object.keys(real);
  return (
    Array.isArray(real) === Array.isArray(ours) &&
    isDeepStrictEqual(names, Object.keys(ours)) &&
    names.every((name) => saysTheSame((real as Fields)[name], (ours as Fields)[name]))
  );
}

type Fields = Readonly<Record<string, unknown>>;
