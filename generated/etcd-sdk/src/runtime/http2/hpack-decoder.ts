import type { MutableMetadata } from "../core/index.js";
import type { HeaderBlock } from "./header-block.js";
import { ENTRY_OVERHEAD_BYTES, FIRST_DYNAMIC_INDEX, staticTable, type TableEntry } from "./hpack-static.js";
import { decodeHuffman } from "./huffman.js";
import { DEFAULT_TABLE_BYTES } from "./protocol.js";

/** Undoes the header compression of one connection. */
export interface HpackDecoder {
  /** Decodes the block in `[start, end)`; undefined if it cannot be decoded, which ends the connection. */
  decode(bytes: Uint8Array, start: number, end: number, isTrailers: boolean): HeaderBlock | undefined;
}

/** Settings of a decoder. */
export interface HpackDecoderOptions {
  /** Size of the dynamic table we allow, default 4,096. */
  readonly tableBytes?: number;
  /** Largest list of fields, each counted with 32 bytes more, default 256 KiB; a larger one is malformed. */
  readonly maxListBytes?: number;
}

const MAX_LIST_BYTES = 256 * 1024;
/** Longest block, made of indexed fields only, that is remembered. */
const REMEMBERED_BYTES = 6;

/** State of a decoder. */
interface Decoder {
  readonly maxTableBytes: number;
  readonly maxListBytes: number;
  /** Oldest entry first; those before `oldest` are gone. */
  entries: TableEntry[];
  oldest: number;
  tableBytes: number;
  limitBytes: number;
  /** Blocks of indexed fields, which mean the same until the table changes; by their bytes read as a number. */
  readonly remembered: Map<number, HeaderBlock>;
  /** What was read last, and where reading stands; -1 once something could not be read. */
  at: number;
  scratch: Uint8Array;
}

/** Creates a decoder with an empty dynamic table. */
export function createHpackDecoder(options: HpackDecoderOptions = {}): HpackDecoder {
  const maxTableBytes = options.tableBytes ?? DEFAULT_TABLE_BYTES;
  const decoder: Decoder = {
    maxTableBytes,
    maxListBytes: options.maxListBytes ?? MAX_LIST_BYTES,
    entries: [],
    oldest: 0,
    tableBytes: 0,
    limitBytes: maxTableBytes,
    remembered: new Map(),
    at: 0,
    scratch: new Uint8Array(512),
  };
  return {
    decode(bytes, start, end, isTrailers) {
      const key = end - start > REMEMBERED_BYTES ? -1 : rememberedKey(bytes, start, end, isTrailers);
      if (key < 0) return decodeBlock(decoder, bytes, start, end, isTrailers);
      const known = decoder.remembered.get(key);
      if (known !== undefined) return known;
      const block = decodeBlock(decoder, bytes, start, end, isTrailers);
      if (block !== undefined && decoder.remembered.size < 256) decoder.remembered.set(key, block);
      return block;
    },
  };
}

/** The bytes as a number if each is an indexed field of one byte, else -1. */
function rememberedKey(bytes: Uint8Array, start: number, end: number, isTrailers: boolean): number {
  let key = isTrailers ? 2 : 1;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || byte === 0xff) return -1;
    key = key * 256 + byte;
  }
  return key;
}

/** What a block amounts to while it is read. */
interface Draft {
  status: number;
  readonly fields: MutableMetadata;
  listBytes: number;
  hasRegular: boolean;
  fault: string | undefined;
}

function decodeBlock(
  decoder: Decoder,
  bytes: Uint8Array,
  start: number,
  end: number,
  isTrailers: boolean,
): HeaderBlock | undefined {
  const draft: Draft = {
    status: 0,
    fields: Object.create(null) as MutableMetadata,
    listBytes: 0,
    hasRegular: false,
    fault: undefined,
  };
  decoder.at = start;
  let mayResize = true;
  while (decoder.at < end) {
    const byte = bytes[decoder.at] as number;
    if (byte >= 0x80) {
      const entry = entryAt(decoder, readInteger(decoder, bytes, end, 7));
      if (entry === undefined) return undefined;
      addField(decoder, draft, entry.name, entry.value, isTrailers);
    } else if (byte >= 0x20 && byte < 0x40) {
      // Sizes change before the first field only.
      const limit = readInteger(decoder, bytes, end, 5);
      if (!mayResize || limit < 0 || limit > decoder.maxTableBytes) return undefined;
      resize(decoder, limit);
      continue;
    } else {
      const isIndexed = byte >= 0x40;
      const nameIndex = readInteger(decoder, bytes, end, isIndexed ? 6 : 4);
      const name = nameIndex === 0 ? readText(decoder, bytes, end) : entryAt(decoder, nameIndex)?.name;
      const value = name === undefined ? undefined : readText(decoder, bytes, end);
      if (name === undefined || value === undefined) return undefined;
      if (isIndexed) insert(decoder, { name, value });
      addField(decoder, draft, name, value, isTrailers);
    }
    mayResize = false;
  }
  if (draft.fault === undefined && !isTrailers && draft.status === 0) draft.fault = "an answer without :status";
  const { status, fields, fault } = draft;
  return fault === undefined ? { status, fields } : { status, fields, fault };
}

/** An integer with a prefix of that many bits; -1 if it is cut off or larger than any that could mean something. */
function readInteger(decoder: Decoder, bytes: Uint8Array, end: number, prefixBits: number): number {
  const mask = (1 << prefixBits) - 1;
  let value = (bytes[decoder.at++] as number) & mask;
  if (value < mask) return value;
  for (let shift = 0; shift <= 21; shift += 7) {
    if (decoder.at >= end) return -1;
    const byte = bytes[decoder.at++] as number;
    value += (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  return -1;
}

function readText(decoder: Decoder, bytes: Uint8Array, end: number): string | undefined {
  if (decoder.at >= end) return undefined;
  const isHuffman = (bytes[decoder.at] as number) >= 0x80;
  const length = readInteger(decoder, bytes, end, 7);
  const start = decoder.at;
  if (length < 0 || length > end - start) return undefined;
  decoder.at = start + length;
  if (!isHuffman) return latin1(bytes, start, start + length);
  if (decoder.scratch.length < length * 2) decoder.scratch = new Uint8Array(length * 2);
  const size = decodeHuffman(bytes, start, start + length, decoder.scratch);
  return size < 0 ? undefined : latin1(decoder.scratch, 0, size);
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.prototype.latin1Slice.call(bytes, start, end);
}

function entryAt(decoder: Decoder, index: number): TableEntry | undefined {
  if (index < FIRST_DYNAMIC_INDEX) return index > 0 ? staticTable[index] : undefined;
  const at = decoder.entries.length - 1 - (index - FIRST_DYNAMIC_INDEX);
  return at < decoder.oldest ? undefined : decoder.entries[at];
}

function insert(decoder: Decoder, entry: TableEntry): void {
  decoder.remembered.clear();
  const size = sizeOf(entry);
  evict(decoder, decoder.limitBytes - size);
  // What is larger than the table empties it.
  if (size > decoder.limitBytes) return;
  decoder.entries.push(entry);
  decoder.tableBytes += size;
}

function resize(decoder: Decoder, limit: number): void {
  decoder.remembered.clear();
  decoder.limitBytes = limit;
  evict(decoder, limit);
}

function evict(decoder: Decoder, bytesLeft: number): void {
  while (decoder.tableBytes > Math.max(bytesLeft, 0)) {
    const gone = decoder.entries[decoder.oldest++] as TableEntry;
    decoder.tableBytes -= sizeOf(gone);
  }
  if (decoder.oldest < 256) return;
  decoder.entries = decoder.entries.slice(decoder.oldest);
  decoder.oldest = 0;
}

function sizeOf({ name, value }: TableEntry): number {
  return name.length + value.length + ENTRY_OVERHEAD_BYTES;
}

/** Adds a field unless the block is malformed already; the table is kept up to date all the same. */
function addField(decoder: Decoder, draft: Draft, name: string, value: string, isTrailers: boolean): void {
  if (draft.fault !== undefined) return;
  draft.listBytes += name.length + value.length + ENTRY_OVERHEAD_BYTES;
  if (draft.listBytes > decoder.maxListBytes)
    draft.fault = `header fields of more than ${decoder.maxListBytes} bytes in all`;
  else if (name.charCodeAt(0) === 58) addPseudo(draft, name, value, isTrailers);
  else {
    draft.hasRegular = true;
    draft.fault = faultOf(name, value);
    if (draft.fault === undefined) addValue(draft.fields, name, value);
  }
}

/** Adds a value behind those that a name has. */
function addValue(fields: MutableMetadata, name: string, value: string): void {
  const present = fields[name];
  if (present === undefined) fields[name] = value;
  else if (typeof present === "string") fields[name] = [present, value];
  else present.push(value);
}

function addPseudo(draft: Draft, name: string, value: string, isTrailers: boolean): void {
  if (isTrailers) draft.fault = "a pseudo-header in trailers";
  else if (name !== ":status") draft.fault = `the pseudo-header ${JSON.stringify(name)} in an answer`;
  else if (draft.hasRegular) draft.fault = "a pseudo-header behind other fields";
  else if (draft.status !== 0) draft.fault = ":status twice";
  else if (!/^[1-9]\d\d$/.test(value)) draft.fault = `the :status ${JSON.stringify(value)}`;
  else draft.status = Number(value);
}

/** Names that are about connections of HTTP/1. */
const connectionNames: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "upgrade",
]);

/** What is wrong with a field (RFC 9113, section 8.2). */
function faultOf(name: string, value: string): string | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name)) return `the header name ${JSON.stringify(name)}`;
  if (connectionNames.has(name)) return `the header ${name}, which HTTP/2 does not have`;
  // oxlint-disable-next-line no-control-regex
  if (/[\0\r\n]|^[ \t]|[ \t]$/.test(value)) return `the value of header ${name}`;
  return undefined;
}
