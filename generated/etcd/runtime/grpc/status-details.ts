import { type JsonWriteOptions, type Status, bytesToBase64 } from "../core/index.js";
import { WireReader } from "../wire/index.js";
import { errorDetailMembers } from "./error-details.js";

/** One detail of a `google.rpc.Status`, as it travels. */
export interface StatusDetail {
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

/** `google.rpc.Status.details` and the two fields of `google.protobuf.Any`, as tags. */
const DETAILS = (3 << 3) | 2;
const TYPE_URL = (1 << 3) | 2;
const VALUE = (2 << 3) | 2;

/** Details of a status; an upstream's malformed details count as none. */
export function readStatusDetails(status: Status): readonly StatusDetail[] {
  if (status.details === undefined) return [];
  try {
    const details: StatusDetail[] = [];
    eachRecord(status.details, DETAILS, (bytes) => {
      let typeUrl = "";
      let value: Uint8Array = new Uint8Array(0);
      eachRecord(bytes, TYPE_URL, (text) => (typeUrl = new TextDecoder().decode(text)));
      eachRecord(bytes, VALUE, (content) => (value = content));
      details.push({ typeUrl, value });
    });
    return details;
  } catch {
    return [];
  }
}

/** JSON array of the details: typed where the registry, or this file, knows the type, else type and base64. */
export function detailsToJson(details: readonly StatusDetail[], options: JsonWriteOptions): string {
  return `[${details.map((detail) => detailToJson(detail, options)).join(",")}]`;
}

/** Seconds a client should wait, from a `google.rpc.RetryInfo`; undefined if there is none. */
export function retryAfterSeconds(details: readonly StatusDetail[]): number | undefined {
  const info = details.find((detail) => typeName(detail) === "google.rpc.RetryInfo");
  if (info === undefined) return undefined;
  let seconds: number | undefined;
  try {
    eachRecord(info.value, (1 << 3) | 2, (duration) => {
      const reader = new WireReader(duration);
      let whole = 0n;
      let nanos = 0;
      while (reader.pos < duration.length) {
        const tag = reader.tag();
        if (tag === 1 << 3) whole = reader.int64();
        else if (tag === 2 << 3) nanos = reader.int32();
        else reader.skip(tag);
      }
      seconds = Math.max(0, Math.ceil(Number(whole) + nanos / 1e9));
    });
  } catch {
    return undefined;
  }
  return seconds;
}

function detailToJson(detail: StatusDetail, options: JsonWriteOptions): string {
  const type = JSON.stringify(detail.typeUrl);
  const mapper = options.registry?.get(typeName(detail));
  if (mapper !== undefined) {
    try {
      const json = mapper.toJson(detail.value, { ...options, indent: 0 });
      const isObject = json.startsWith("{") && !specialJson.has(mapper.fullName);
      if (!isObject) return `{"@type":${type},"value":${json}}`;
      return json === "{}" ? `{"@type":${type}}` : `{"@type":${type},${json.slice(1)}`;
    } catch {
      // What cannot be decoded is shown as bytes.
    }
  }
  try {
    const members = errorDetailMembers(typeName(detail), detail.value, options);
    if (members !== undefined) return members === "" ? `{"@type":${type}}` : `{"@type":${type},${members}}`;
  } catch {
    // As above.
  }
  return `{"@type":${type},"value":"${bytesToBase64(detail.value)}"}`;
}

/** Types whose JSON may be an object that is not made of their fields. */
const specialJson: ReadonlySet<string> = new Set([
  "google.protobuf.Struct",
  "google.protobuf.Value",
  "google.protobuf.Any",
]);

function typeName(detail: StatusDetail): string {
  return detail.typeUrl.slice(detail.typeUrl.lastIndexOf("/") + 1);
}

/** Hands over the bytes of every record with the tag of a length-delimited field. */
export function eachRecord(wire: Uint8Array, wanted: number, take: (bytes: Uint8Array) => void): void {
  const reader = new WireReader(wire);
  while (reader.pos < wire.length) {
    const tag = reader.tag();
    if (tag === wanted) {
      const length = reader.length();
      take(wire.subarray(reader.pos, length));
      reader.pos = length;
    } else reader.skip(tag);
  }
  reader.finish(wire.length);
}
