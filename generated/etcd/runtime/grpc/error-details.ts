import { decodeUtf8Leniently } from "../core/index.js";
import { WireReader } from "../wire/index.js";

/**
 * The messages that go with errors (google/rpc/error_details.proto). They are known here, so that an API that never names them still
 * shows them as JSON when its upstream sends them.
 */
type DetailType =
  | "string"
  | "int64"
  /** google.protobuf.Duration. */
  | "duration"
  /** map<string, string>. */
  | "strings"
  | DetailTable;

/** Field number, name in the proto, type; `list` for a repeated field, `optional` for one whose absence is visible. */
type DetailField = readonly [number: number, name: string, type: DetailType, shape?: "list" | "optional"];
type DetailTable = readonly DetailField[];

const localized: DetailTable = [
  [1, "locale", "string"],
  [2, "message", "string"],
];

const tables: ReadonlyMap<string, DetailTable> = new Map<string, DetailTable>([
  [
    "google.rpc.ErrorInfo",
    [
      [1, "reason", "string"],
      [2, "domain", "string"],
      [3, "metadata", "strings"],
    ],
  ],
  ["google.rpc.RetryInfo", [[1, "retry_delay", "duration"]]],
  [
    "google.rpc.DebugInfo",
    [
      [1, "stack_entries", "string", "list"],
      [2, "detail", "string"],
    ],
  ],
  [
    "google.rpc.QuotaFailure",
    [
      [
        1,
        "violations",
        [
          [1, "subject", "string"],
          [2, "description", "string"],
          [3, "api_service", "string"],
          [4, "quota_metric", "string"],
          [5, "quota_id", "string"],
          [6, "quota_dimensions", "strings"],
          [7, "quota_value", "int64"],
          [8, "future_quota_value", "int64", "optional"],
        ],
        "list",
      ],
    ],
  ],
  [
    "google.rpc.PreconditionFailure",
    [
      [
        1,
        "violations",
        [
          [1, "type", "string"],
          [2, "subject", "string"],
          [3, "description", "string"],
        ],
        "list",
      ],
    ],
  ],
  [
    "google.rpc.BadRequest",
    [
      [
        1,
        "field_violations",
        [
          [1, "field", "string"],
          [2, "description", "string"],
          [3, "reason", "string"],
          [4, "localized_message", localized],
        ],
        "list",
      ],
    ],
  ],
  [
    "google.rpc.RequestInfo",
    [
      [1, "request_id", "string"],
      [2, "serving_data", "string"],
    ],
  ],
  [
    "google.rpc.ResourceInfo",
    [
      [1, "resource_type", "string"],
      [2, "resource_name", "string"],
      [3, "owner", "string"],
      [4, "description", "string"],
    ],
  ],
  [
    "google.rpc.Help",
    [
      [
        1,
        "links",
        [
          [1, "description", "string"],
          [2, "url", "string"],
        ],
        "list",
      ],
    ],
  ],
  ["google.rpc.LocalizedMessage", localized],
]);

/** What the JSON of details is like; as in `JsonWriteOptions`. */
export interface DetailOptions {
  readonly useProtoNames?: boolean;
  readonly emitUnpopulated?: boolean;
  readonly unsetAsNull?: boolean;
}

/** JSON members of a well-known detail (`"reason":"X","domain":"y"`), or undefined for another type. Throws `WireError` on malformed wire. */
export function errorDetailMembers(fullName: string, wire: Uint8Array, options: DetailOptions): string | undefined {
  const table = tables.get(fullName);
  return table === undefined ? undefined : members(table, wire, options);
}

function members(table: DetailTable, wire: Uint8Array, options: DetailOptions): string {
  const values = new Map<number, (Uint8Array | bigint)[]>();
  const reader = new WireReader(wire);
  while (reader.pos < wire.length) {
    const tag = reader.tag();
    const list = values.get(tag >>> 3) ?? [];
    values.set(tag >>> 3, list);
    if ((tag & 7) === 0) list.push(reader.int64());
    else if ((tag & 7) === 2) {
      const end = reader.length();
      list.push(wire.subarray(reader.pos, end));
      reader.pos = end;
    } else reader.skip(tag);
  }
  reader.finish(wire.length);
  return table
    .flatMap(([number, name, type, shape]) => {
      const json = fieldJson(type, shape, values.get(number) ?? [], options);
      return json === undefined
        ? []
        : [`${JSON.stringify(options.useProtoNames === true ? name : camelCase(name))}:${json}`];
    })
    .join(",");
}

function fieldJson(
  type: DetailType,
  shape: DetailField[3],
  found: readonly (Uint8Array | bigint)[],
  options: DetailOptions,
): string | undefined {
  const isFull = options.emitUnpopulated === true;
  if (type === "strings") return found.length === 0 && !isFull ? undefined : `{${found.map(entryJson).join(",")}}`;
  if (shape === "list") {
    if (found.length === 0) return isFull ? "[]" : undefined;
    return `[${found.map((each) => valueJson(type, each, options)).join(",")}]`;
  }
  const last = found[found.length - 1];
  if (last !== undefined) {
    const json = valueJson(type, last, options);
    return isFull || shape === "optional" || typeof type !== "string" || type === "duration" || !isDefault(json)
      ? json
      : undefined;
  }
  if (!isFull || shape === "optional") return undefined;
  if (type === "string") return '""';
  if (type === "int64") return '"0"';
  return options.unsetAsNull === true ? "null" : undefined;
}

function isDefault(json: string): boolean {
  return json === '""' || json === '"0"';
}

function valueJson(type: Exclude<DetailType, "strings">, value: Uint8Array | bigint, options: DetailOptions): string {
  if (typeof value === "bigint") return `"${value}"`;
  if (type === "duration") return durationJson(value);
  return typeof type === "string" ? textJson(value) : `{${members(type, value, options)}}`;
}

function textJson(bytes: Uint8Array): string {
  return JSON.stringify(decodeUtf8Leniently(bytes, 0, bytes.length));
}

function entryJson(entry: Uint8Array | bigint): string {
  let key = '""';
  let value = '""';
  if (typeof entry === "bigint") return `${key}:${value}`;
  const reader = new WireReader(entry);
  while (reader.pos < entry.length) {
    const tag = reader.tag();
    if ((tag & 7) !== 2) {
      reader.skip(tag);
      continue;
    }
    const end = reader.length();
    if (tag >>> 3 === 1) key = textJson(entry.subarray(reader.pos, end));
    else if (tag >>> 3 === 2) value = textJson(entry.subarray(reader.pos, end));
    reader.pos = end;
  }
  return `${key}:${value}`;
}

function durationJson(wire: Uint8Array): string {
  let seconds = 0n;
  let nanos = 0;
  const reader = new WireReader(wire);
  while (reader.pos < wire.length) {
    const tag = reader.tag();
    if (tag === 8) seconds = reader.int64();
    else if (tag === 16) nanos = reader.int32();
    else reader.skip(tag);
  }
  const sign = seconds < 0n || nanos < 0 ? "-" : "";
  const digits = String(Math.abs(nanos))
    .padStart(9, "0")
    .replace(/(000){1,3}$/, "");
  return `"${sign}${seconds < 0n ? -seconds : seconds}${digits === "" ? "" : `.${digits}`}s"`;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
