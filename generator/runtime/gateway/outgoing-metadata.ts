import { type Metadata, isMetadataName, isReservedMetadataName } from "../core/index.js";
import { isHeaderValue, nameFault, putHeader } from "./answer-headers.js";
import { HookFault } from "./hook-fault.js";
import { addMetadataHeaders } from "./response-metadata.js";

/** What leading metadata of the upstream becomes in an answer. */
export interface OutgoingMetadataOptions {
  /**
   * Headers by the lower-case name of the metadata: `{ etag: "ETag", location: "Location" }`; what is not named keeps `Grpc-Metadata-` before
   * its name. Or a function that answers the name of the header, undefined to leave it out; `grpcMetadataHeader` is the default. Names
   * that belong to the connection are refused: in a table by `TypeError`, from a function by an entry to `onFault`.
   */
  readonly responseHeaders?: Readonly<Record<string, string>> | ((name: string) => string | undefined);
  /** Metadata that is the HTTP status of a good answer, e.g. `x-http-code` with the value `201`; it is not sent as a header. Default none. */
  readonly statusMetadata?: string;
}

/** Adds metadata to answers as the options say. */
export interface OutgoingMetadata {
  /** `report` is told of what cannot be sent. */
  addHeaders(headers: string[], metadata: Metadata, report: (error: HookFault) => void): void;
  /** The status that the metadata names; undefined for the usual one. */
  statusOf(metadata: Metadata, report: (error: HookFault) => void): number | undefined;
}

/** `etag` -> `grpc-metadata-etag`: what metadata is called in an answer unless options say otherwise. */
export function grpcMetadataHeader(name: string): string {
  return `grpc-metadata-${name}`;
}

/** How many answers of a function are remembered; an upstream may send any number of names. */
const REMEMBERED_NAMES = 1_000;

/** Creates the rules. Throws `TypeError` for a table whose headers cannot be sent. */
export function createOutgoingMetadata(options: OutgoingMetadataOptions): OutgoingMetadata {
  const { responseHeaders } = options;
  const statusName = options.statusMetadata?.toLowerCase();
  if (responseHeaders === undefined && statusName === undefined)
    return { addHeaders: addMetadataHeaders, statusOf: () => undefined };
  const choose = typeof responseHeaders === "function" ? responseHeaders : fromTable(responseHeaders ?? {});
  const known = new Map<string, string | HookFault | undefined>();
  const headerOf = (name: string): string | HookFault | undefined => {
    if (known.has(name)) return known.get(name);
    const header = check(name, choose(name));
    if (known.size < REMEMBERED_NAMES) known.set(name, header);
    return header;
  };
  return {
    addHeaders(headers, metadata, report) {
      for (const name in metadata) {
        if (name === statusName || isReservedMetadataName(name) || !isMetadataName(name)) continue;
        const header = headerOf(name);
        const value = metadata[name];
        if (header === undefined || value === undefined) continue;
        if (header instanceof HookFault) report(header);
        else if (header === grpcMetadataHeader(name)) addMetadataHeaders(headers, { [name]: value });
        else {
          const values = typeof value === "string" ? [value] : value;
          if (values.every(isHeaderValue)) putHeader(headers, header, values);
          else
            report(
              new HookFault(
                `responseHeaders: the value of metadata ${name} cannot be sent in a header; it was left out`,
              ),
            );
        }
      }
    },
    statusOf(metadata, report) {
      const value = statusName === undefined ? undefined : metadata[statusName];
      if (value === undefined) return undefined;
      const status = typeof value === "string" && /^[23]\d\d$/.test(value) ? Number(value) : undefined;
      if (status === undefined)
        report(
          new HookFault(`statusMetadata: metadata ${statusName} holds no status from 200 to 399; it was left out`),
        );
      return status;
    },
  };
}

function fromTable(table: Readonly<Record<string, string>>): (name: string) => string | undefined {
  const lower = new Map(Object.entries(table).map(([name, header]) => [name.toLowerCase(), header]));
  for (const [name, header] of lower) {
    const fault = nameFault(header);
    if (fault !== undefined)
      throw new TypeError(`responseHeaders: metadata ${name} cannot become ${header}: it ${fault}`);
  }
  return (name) => lower.get(name) ?? grpcMetadataHeader(name);
}

function check(name: string, header: unknown): string | HookFault | undefined {
  if (header === undefined) return undefined;
  const fault = typeof header === "string" ? nameFault(header) : "is no text";
  return fault === undefined
    ? (header as string)
    : new HookFault(
        `responseHeaders: metadata ${name} cannot become ${JSON.stringify(header)?.slice(0, 100)}: it ${fault}`,
      );
}
