import type { HttpRequest } from "../http/index.js";
import {
  type MutableMetadata,
  type Status,
  addMetadata,
  base64ToBytes,
  bytesToBase64,
  createMetadata,
  createStatus,
  isMetadataName,
  isMetadataValue,
  isReservedMetadataName,
  statusCodes,
} from "../core/index.js";

/** What a gateway forwards of the headers of a request. */
export interface RequestMetadataOptions {
  /** Strip `Bearer ` from `Authorization`. */
  readonly stripBearer?: boolean;
  /** Sent with every call; wins over what the client says. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Further headers to forward under their own names. */
  readonly forwardHeaders?: readonly string[];
  /** Timeout of a call whose client asks for none; absent means none. */
  readonly defaultTimeoutMs?: number;
  /** Longest timeout; applies to clients that ask for none as well. */
  readonly maxTimeoutMs?: number;
}

/** What the headers of a request say to the upstream. */
export interface RequestMetadata {
  readonly kind: "metadata";
  readonly metadata: MutableMetadata;
  readonly timeoutMs: number | undefined;
}

/** Headers that cannot be passed on, and the status that says why. */
export interface RefusedHeaders {
  readonly kind: "refused";
  readonly status: Status;
}

/** Reads the headers of a request. */
export type RequestMetadataReader = (exchange: HttpRequest) => RequestMetadata | RefusedHeaders;

type Action =
  | { readonly kind: "drop" | "authorization" | "timeout" | "forwarded-for" | "forwarded-host" | "host" }
  | { readonly kind: "metadata"; readonly name: string }
  | { readonly kind: "binary"; readonly name: string };

const drop: Action = { kind: "drop" };
const METADATA_PREFIX = "grpc-metadata-";
/** How many spellings of header names are remembered; clients may send any number of others. */
const REMEMBERED_NAMES = 1_000;

/** The permanent HTTP headers that reach the upstream under `grpcgateway-`. */
const permanentHeaders: ReadonlySet<string> = new Set([
  "accept",
  "accept-charset",
  "accept-language",
  "accept-ranges",
  "accept-encoding",
  "cache-control",
  "content-type",
  "cookie",
  "date",
  "expect",
  "from",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-schedule-tag-match",
  "if-unmodified-since",
  "max-forwards",
  "origin",
  "pragma",
  "referer",
  "user-agent",
  "via",
  "warning",
]);

/** Creates a reader of request headers. Configured names that could break the call are a defect of the configuration and throw. */
export function createRequestMetadataReader(options: RequestMetadataOptions): RequestMetadataReader {
  const fixed = Object.entries(options.metadata ?? {}).map(([name, value]) => {
    const lower = name.toLowerCase();
    if (!isMetadataName(lower) || isReservedMetadataName(lower) || !isMetadataValue(value)) {
      throw new TypeError(`metadata ${JSON.stringify(name)} cannot be sent`);
    }
    return [lower, value] as const;
  });
  const forwarded = new Set((options.forwardHeaders ?? []).map((name) => name.toLowerCase()));
  const actions = new Map<string, Action>();

  const actionOf = (name: string): Action => {
    const known = actions.get(name);
    if (known !== undefined) return known;
    const action = chooseAction(name.toLowerCase(), forwarded);
    if (actions.size < REMEMBERED_NAMES) actions.set(name, action);
    return action;
  };

  return (exchange) => {
    const found: Found = {
      metadata: createMetadata(),
      timeoutMs: undefined,
      host: "",
      forwardedHost: "",
      forwardedFor: "",
    };
    const { headers } = exchange;
    for (let index = 0; index + 1 < headers.length; index += 2) {
      const action = actionOf(headers[index] ?? "");
      if (action === drop) continue;
      const refused = takeHeader(found, action, headers[index + 1] ?? "", options.stripBearer === true);
      if (refused !== undefined) return refused;
    }
    const { metadata } = found;
    addPeer(found, exchange.remoteAddress);
    for (const [name, value] of fixed) metadata[name] = value;
    return { kind: "metadata", metadata, timeoutMs: boundTimeout(found.timeoutMs, options) };
  };
}

/** What the headers seen so far say. */
interface Found {
  readonly metadata: MutableMetadata;
  timeoutMs: number | undefined;
  host: string;
  forwardedHost: string;
  forwardedFor: string;
}

function takeHeader(found: Found, action: Action, value: string, strips: boolean): RefusedHeaders | undefined {
  const { metadata } = found;
  switch (action.kind) {
    case "drop":
      return undefined;
    case "metadata":
      if (isMetadataValue(value)) addMetadata(metadata, action.name, value);
      return undefined;
    case "binary": {
      const bytes = decodeBase64(value);
      if (bytes === undefined) return refuse(`invalid binary header ${action.name}: not base64`);
      addMetadata(metadata, action.name, bytesToBase64(bytes));
      return undefined;
    }
    case "authorization":
      if (!isMetadataValue(value)) return undefined;
      addMetadata(metadata, "authorization", strips ? stripBearer(value) : value);
      addMetadata(metadata, "grpcgateway-authorization", value);
      return undefined;
    case "timeout": {
      if (value === "") return undefined;
      found.timeoutMs = parseTimeout(value);
      return found.timeoutMs === undefined ? refuse(`invalid grpc-timeout: ${value}`) : undefined;
    }
    case "host":
      found.host = value;
      return undefined;
    case "forwarded-host":
      found.forwardedHost = value;
      return undefined;
    case "forwarded-for":
      found.forwardedFor = found.forwardedFor === "" ? value : `${found.forwardedFor}, ${value}`;
      return undefined;
    default:
      return action satisfies never;
  }
}

/** Says who asked, and for which host. */
function addPeer({ metadata, host, forwardedHost, forwardedFor }: Found, remoteAddress: string): void {
  const seenHost = forwardedHost === "" ? host : forwardedHost;
  if (seenHost !== "" && isMetadataValue(seenHost)) metadata["x-forwarded-host"] = seenHost;
  const peers = forwardedFor === "" ? remoteAddress : `${forwardedFor}, ${remoteAddress}`;
  if (remoteAddress !== "" && isMetadataValue(peers)) metadata["x-forwarded-for"] = peers;
}

function refuse(message: string): RefusedHeaders {
  return { kind: "refused", status: createStatus(statusCodes.INVALID_ARGUMENT, message) };
}

/** Milliseconds of a `Grpc-Timeout` (`"10S"`, `"1500m"`); undefined unless it is digits and a unit, and no more than gRPC can say. */
export function parseTimeout(text: string): number | undefined {
  const match = /^(\d{1,18})([HMSmun])$/.exec(text);
  const unit = match === null ? undefined : unitMs.get(match[2] ?? "");
  if (unit === undefined || match === null) return undefined;
  const timeoutMs = Number(match[1]) * unit;
  return timeoutMs <= LONGEST_MS ? timeoutMs : undefined;
}

/** gRPC has eight digits: these many hours. grpc-gateway takes more digits of smaller units. */
const LONGEST_MS = 99_999_999 * 3_600_000;

const unitMs: ReadonlyMap<string, number> = new Map([
  ["H", 3_600_000],
  ["M", 60_000],
  ["S", 1_000],
  ["m", 1],
  ["u", 1e-3],
  ["n", 1e-6],
]);

function boundTimeout(asked: number | undefined, options: RequestMetadataOptions): number | undefined {
  const wanted = asked ?? options.defaultTimeoutMs;
  if (options.maxTimeoutMs === undefined) return wanted;
  return wanted === undefined ? options.maxTimeoutMs : Math.min(wanted, options.maxTimeoutMs);
}

function chooseAction(name: string, forwarded: ReadonlySet<string>): Action {
  switch (name) {
    case "authorization":
      return { kind: "authorization" };
    case "grpc-timeout":
      return { kind: "timeout" };
    case "host":
    case ":authority":
      return { kind: "host" };
    case "x-forwarded-for":
      return { kind: "forwarded-for" };
    case "x-forwarded-host":
      return { kind: "forwarded-host" };
    default:
  }
  if (name.startsWith(METADATA_PREFIX)) return metadataAction(name.slice(METADATA_PREFIX.length));
  if (permanentHeaders.has(name)) return { kind: "metadata", name: `grpcgateway-${name}` };
  return forwarded.has(name) ? metadataAction(name) : drop;
}

function metadataAction(name: string): Action {
  if (!isMetadataName(name) || isReservedMetadataName(name)) return drop;
  return { kind: name.endsWith("-bin") ? "binary" : "metadata", name };
}

/** Removes the scheme of a bearer token, as upstreams that want the bare token need it. */
export function stripBearer(authorization: string): string {
  return /^bearer /i.test(authorization) ? authorization.slice("bearer ".length).trimStart() : authorization;
}

function decodeBase64(text: string): Uint8Array | undefined {
  if (!/^[\w+/-]*={0,2}$/.test(text)) return undefined;
  const bare = text.replace(/=+$/, "");
  return bare.length % 4 === 1 ? undefined : base64ToBytes(bare);
}
