import type { Metadata } from "../core/index.js";
import { ENTRY_OVERHEAD_BYTES, FIRST_DYNAMIC_INDEX, staticNameIndex } from "./hpack-static.js";
import { DEFAULT_TABLE_BYTES } from "./protocol.js";
import type { RequestHead } from "./session.js";

/** Pseudo-headers and headers that all requests of a connection have in common. */
export interface FixedHeaders {
  readonly scheme: "http" | "https";
  readonly authority: string;
  /** Names in lower case. */
  readonly more: readonly (readonly [string, string])[];
}

/**
 * Compresses the heads of requests on one connection. What all calls of a method have in common is encoded once and copied from then
 * on; of metadata those values enter the table that were the same twice in a row. Entries are never pushed out one by one: a full
 * table is emptied at the start of a block and learning begins anew, so that indices stay plain differences.
 */
export interface HpackEncoder {
  readonly fixed: FixedHeaders;
  /** The last block stands in `bytes[0, size)`. */
  bytes: Uint8Array;
  size: number;
  /** Most bytes the table may hold: ours or the peer's, whichever is less. */
  limit: number;
  tableBytes: number;
  /** Entries made since the table was empty; an entry's index is what came behind it. */
  insertions: number;
  /** The next block must begin by emptying the table. */
  isResetDue: boolean;
  blocksSinceReset: number;
  isValid: boolean;
  readonly names: Map<string, NameState>;
  readonly paths: Map<string, PathState>;
}

/** What has been learnt about a name. */
interface NameState {
  readonly staticIndex: number;
  readonly isSecret: boolean;
  lastValue: string | undefined;
  /** Insertion that made the last entry of this name, and that of the entry with `lastValue`; 0 for none. */
  nameEntry: number;
  valueEntry: number;
}

interface PathState {
  /** Insertion that made the entry of this path, 0 for none. */
  entry: number;
  /** The encoded head, valid as long as nothing has been inserted since. */
  head: Uint8Array | undefined;
  insertions: number;
}

/** Never in a table, so that nobody can guess them by the size of what is sent (RFC 7541, section 7.1). */
const secrets = /^(?:grpcgateway-)?(?:authorization|cookie|proxy-authorization)$/;
const REMEMBERED_NAMES = 1_000;
const REMEMBERED_PATHS = 10_000;
const LONGEST_INDEXED = 512;
/** Between two times that the table is emptied because it is full, so that ever new values cannot make a habit of it. */
const BLOCKS_BETWEEN_RESETS = 1_000;

const INDEXED = 0x80;
const INSERTED = 0x40;
const NEVER_INDEXED = 0x10;
const METHOD_POST = 3;
const PATH = 4;
const SCHEME_HTTP = 6;
const SCHEME_HTTPS = 7;

/** Creates an encoder with an empty table. */
export function createHpackEncoder(fixed: FixedHeaders): HpackEncoder {
  return {
    fixed,
    bytes: new Uint8Array(1_024),
    size: 0,
    limit: DEFAULT_TABLE_BYTES,
    tableBytes: 0,
    insertions: 0,
    isResetDue: false,
    blocksSinceReset: 0,
    isValid: true,
    names: new Map(),
    paths: new Map(),
  };
}

/** Heeds the peer's SETTINGS_HEADER_TABLE_SIZE. */
export function limitTable(encoder: HpackEncoder, tableBytes: number): void {
  const limit = Math.min(tableBytes, DEFAULT_TABLE_BYTES);
  if (limit === encoder.limit) return;
  encoder.limit = limit;
  encoder.isResetDue = true;
}

/** Encodes the head of a request into `encoder.bytes`. False for a name or value that HTTP/2 cannot carry; nothing must be sent then. */
export function encodeHead(encoder: HpackEncoder, { path, metadata, timeout }: RequestHead): boolean {
  encoder.size = 0;
  encoder.isValid = true;
  encoder.blocksSinceReset++;
  if (encoder.isResetDue) reset(encoder);
  if (metadata !== undefined && overridesFixed(encoder, metadata)) writeHead(encoder, path, metadata);
  else writePathHead(encoder, path);
  if (timeout !== undefined) writeField(encoder, "grpc-timeout", timeout, false);
  for (const name in metadata) {
    const value = metadata[name];
    // Pseudo-headers are not the caller's.
    if (name.startsWith(":")) encoder.isValid = false;
    if (typeof value === "string") writeField(encoder, name, value, false);
    else if (value !== undefined) for (const each of value) writeField(encoder, name, each, false);
  }
  // The peer will not see what this block has inserted.
  if (!encoder.isValid) encoder.isResetDue = true;
  return encoder.isValid;
}

function reset(encoder: HpackEncoder): void {
  encoder.isResetDue = false;
  encoder.blocksSinceReset = 0;
  encoder.tableBytes = 0;
  encoder.insertions = 0;
  encoder.names.clear();
  encoder.paths.clear();
  writeInteger(encoder, 0, 5, 0x20);
  writeInteger(encoder, encoder.limit, 5, 0x20);
}

/** Whether a call says itself what requests of its connection say. */
function overridesFixed({ fixed }: HpackEncoder, metadata: Metadata): boolean {
  for (const [name] of fixed.more) if (metadata[name] !== undefined) return true;
  return false;
}

/** The head of a method, copied as long as the table is what it was when it was encoded. */
function writePathHead(encoder: HpackEncoder, path: string): void {
  const known = encoder.paths.get(path);
  if (known?.head !== undefined && known.insertions === encoder.insertions) {
    copyInto(encoder, known.head);
    return;
  }
  const start = encoder.size;
  const before = encoder.insertions;
  const state = writeHead(encoder, path, undefined);
  if (encoder.insertions !== before) return;
  state.head = encoder.bytes.slice(start, encoder.size);
  state.insertions = before;
}

function writeHead(encoder: HpackEncoder, path: string, metadata: Metadata | undefined): PathState {
  let state = encoder.paths.get(path);
  if (state === undefined) {
    state = { entry: 0, head: undefined, insertions: 0 };
    if (encoder.paths.size < REMEMBERED_PATHS) encoder.paths.set(path, state);
  }
  writeInteger(encoder, METHOD_POST, 7, INDEXED);
  writeInteger(encoder, encoder.fixed.scheme === "http" ? SCHEME_HTTP : SCHEME_HTTPS, 7, INDEXED);
  writePath(encoder, path, state);
  writeField(encoder, ":authority", encoder.fixed.authority, true);
  for (const [name, value] of encoder.fixed.more)
    if (metadata?.[name] === undefined) writeField(encoder, name, value, true);
  return state;
}

function writePath(encoder: HpackEncoder, path: string, state: PathState): void {
  if (state.entry > 0) {
    writeInteger(encoder, indexOf(encoder, state.entry), 7, INDEXED);
    return;
  }
  const size = path.length + ":path".length + ENTRY_OVERHEAD_BYTES;
  // One half of the table is for paths, the other for everything else.
  const fits = path.length <= LONGEST_INDEXED && encoder.tableBytes + size <= encoder.limit / 2;
  writeInteger(encoder, PATH, fits ? 6 : 4, fits ? INSERTED : 0);
  writeText(encoder, path);
  if (fits) state.entry = countInsertion(encoder, size);
}

function writeField(encoder: HpackEncoder, name: string, value: string, isFixed: boolean): void {
  const state = stateOf(encoder, name);
  if (state.valueEntry > 0 && state.lastValue === value) {
    writeInteger(encoder, indexOf(encoder, state.valueEntry), 7, INDEXED);
    return;
  }
  if (state.isSecret) {
    writeLiteral(encoder, name, value, state, 4, NEVER_INDEXED);
    return;
  }
  const size = name.length + value.length + ENTRY_OVERHEAD_BYTES;
  const isWorthIt = (isFixed || state.lastValue === value) && value.length <= LONGEST_INDEXED;
  const isInserted = isWorthIt && encoder.tableBytes + size <= encoder.limit;
  state.lastValue = value;
  writeLiteral(encoder, name, value, state, isInserted ? 6 : 4, isInserted ? INSERTED : 0);
  state.valueEntry = isInserted ? countInsertion(encoder, size) : 0;
  if (isInserted) state.nameEntry = state.valueEntry;
  else if (isWorthIt && size * 8 <= encoder.limit && encoder.blocksSinceReset > BLOCKS_BETWEEN_RESETS)
    encoder.isResetDue = true;
}

function stateOf(encoder: HpackEncoder, name: string): NameState {
  const known = encoder.names.get(name);
  if (known !== undefined) return known;
  const fresh: NameState = {
    staticIndex: staticNameIndex(name),
    isSecret: secrets.test(name),
    lastValue: undefined,
    nameEntry: 0,
    valueEntry: 0,
  };
  // oxlint-disable-next-line no-control-regex
  if (!/^:?[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name)) encoder.isValid = false;
  else if (encoder.names.size < REMEMBERED_NAMES) encoder.names.set(name, fresh);
  return fresh;
}

function countInsertion(encoder: HpackEncoder, size: number): number {
  encoder.tableBytes += size;
  return ++encoder.insertions;
}

function indexOf(encoder: HpackEncoder, insertion: number): number {
  return FIRST_DYNAMIC_INDEX + encoder.insertions - insertion;
}

/** A literal; `pattern` says whether it enters the table. */
function writeLiteral(
  encoder: HpackEncoder,
  name: string,
  value: string,
  state: NameState,
  prefixBits: number,
  pattern: number,
): void {
  const index = state.staticIndex > 0 ? state.staticIndex : state.nameEntry > 0 ? indexOf(encoder, state.nameEntry) : 0;
  writeInteger(encoder, index, prefixBits, pattern);
  if (index === 0) writeText(encoder, name);
  writeText(encoder, value);
}

function writeInteger(encoder: HpackEncoder, value: number, prefixBits: number, pattern: number): void {
  const bytes = roomFor(encoder, 6);
  const mask = (1 << prefixBits) - 1;
  if (value < mask) {
    bytes[encoder.size++] = pattern | value;
    return;
  }
  bytes[encoder.size++] = pattern | mask;
  let rest = value - mask;
  for (; rest >= 128; rest >>>= 7) bytes[encoder.size++] = (rest & 127) | 128;
  bytes[encoder.size++] = rest;
}

/** Text without Huffman coding: the loop here is faster, and requests are short. */
function writeText(encoder: HpackEncoder, text: string): void {
  const { length } = text;
  writeInteger(encoder, length, 7, 0);
  const bytes = roomFor(encoder, length);
  let at = encoder.size;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 9) || code === 127 || code > 255) encoder.isValid = false;
    bytes[at++] = code;
  }
  encoder.size = at;
}

function copyInto(encoder: HpackEncoder, source: Uint8Array): void {
  const bytes = roomFor(encoder, source.length);
  let at = encoder.size;
  for (let index = 0; index < source.length; index++) bytes[at++] = source[index] as number;
  encoder.size = at;
}

function roomFor(encoder: HpackEncoder, count: number): Uint8Array {
  const { bytes, size } = encoder;
  if (size + count <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(bytes.length * 2, size + count));
  larger.set(bytes.subarray(0, size));
  encoder.bytes = larger;
  return larger;
}
