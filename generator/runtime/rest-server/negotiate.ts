import { essenceOf, isJson, isUpload, openUpload, type RestPayload } from "../rest/index.js";

/** A described body of an answer. */
export interface ChosenContent {
  readonly type: string;
  readonly payload: RestPayload;
}

/** How much a client wants a media type by its `Accept`: 0 for not at all. Without the header everything is as welcome. */
export function preferenceOf(accept: string | undefined, mediaType: string): number {
  if (accept === undefined || accept.trim() === "") return 1;
  const essence = essenceOf(mediaType);
  let best = { precision: 0, quality: 0 };
  for (const each of accept.split(",")) {
    const [range = "", ...parameters] = each.split(";").map((part) => part.trim().toLowerCase());
    const precision = precisionOf(range, essence);
    if (precision === 0 || precision < best.precision) continue;
    const quality = parameters.find((part) => part.startsWith("q="))?.slice(2);
    best = { precision, quality: quality === undefined ? 1 : Number(quality) || 0 };
  }
  return best.quality;
}

/** How exactly a range names a media type: 0 if it does not. A range that is described fits all of its own. */
function precisionOf(range: string, essence: string): number {
  if (range === essence) return 3;
  if (range.endsWith("/*") && range !== "*/*") return essence.startsWith(range.slice(0, -1)) ? 2 : 0;
  if (essence.endsWith("/*")) return essence === "*/*" || range.startsWith(essence.slice(0, -1)) ? 2 : 0;
  return range === "*/*" ? 1 : 0;
}

/** The described body that data is written as: one that it can be, the one that the client wants most. */
export function chooseContent(
  contents: Readonly<Record<string, RestPayload>>,
  data: unknown,
  accept: string | undefined,
  wanted: string | undefined,
): ChosenContent | undefined {
  const all = Object.entries(contents).map(([type, payload]) => ({ type, payload }));
  if (wanted !== undefined) {
    const described = all.find(({ type }) => essenceOf(type) === essenceOf(wanted) || isWithin(type, wanted));
    return described && { type: wanted, payload: described.payload };
  }
  const fitting = all.filter(({ payload }) => canHold(payload, data));
  const [best] = [...fitting].sort((a, b) => preferenceOf(accept, b.type) - preferenceOf(accept, a.type));
  if (best === undefined) return undefined;
  return { ...best, type: concreteType(best.type, data) };
}

function isWithin(range: string, mediaType: string): boolean {
  return range === "*/*" || (range.endsWith("/*") && mediaType.startsWith(range.slice(0, -1)));
}

/** Whether a body of this kind can be made of data. */
function canHold(payload: RestPayload, data: unknown): boolean {
  if (payload === "binary") return isUpload(data);
  if (payload === "text") return typeof data === "string";
  return "json" in payload ? data !== undefined && !isStream(data) : isStream(data);
}

function isStream(data: unknown): boolean {
  return typeof data === "object" && data !== null && Symbol.asyncIterator in data && !(data instanceof ReadableStream);
}

/** A range stands for what the data says it is. */
function concreteType(type: string, data: unknown): string {
  if (!essenceOf(type).includes("*")) return type;
  const own = isUpload(data) ? openUpload(data).type : undefined;
  if (own !== undefined) return own;
  if (isUpload(data)) return "application/octet-stream";
  return isJson(essenceOf(type)) || typeof data !== "string" ? "application/json" : "text/plain";
}
