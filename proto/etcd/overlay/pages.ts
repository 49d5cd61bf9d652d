import type { RangeRequestInit } from "../messages/rpc.js";
import { kvRange } from "../methods/rpc.js";
import { type CallOptions, type ClientTransport, callUnary } from "../runtime/client/index.js";
import { concatBytes, selectionFields, toBytes, type KeySelection } from "./key.js";
import { toStoredValue, type StoredValue } from "./stored-value.js";

/** One part of a large reading. */
export interface Page {
  readonly values: readonly StoredValue[];
  /** Revision of the store that all pages show. */
  readonly revision: bigint;
}

/** How a reading is cut. */
export interface PageOptions extends CallOptions {
  /** Keys per page, default 1000. */
  readonly pageSize?: number;
  /** Read the store as it was at this revision; default: as it is at the first page. */
  readonly revision?: bigint;
  readonly keysOnly?: boolean;
  /** Let the member answer by itself: faster, perhaps not the newest state. */
  readonly serializable?: boolean;
}

/** Reads an interval page by page, all of one revision, in the order of the keys. A compaction meanwhile ends it with reason `Compacted`. */
export async function* readPages(
  transport: ClientTransport,
  selection: KeySelection,
  options: PageOptions = {},
): AsyncGenerator<Page, void, undefined> {
  const { pageSize = 1000, revision: wanted = 0n, keysOnly = false, serializable = false } = options;
  const { rangeEnd } = selectionFields(selection);
  let { key } = selectionFields(selection);
  let revision = wanted;
  for (;;) {
    const request: RangeRequestInit = {
      key,
      ...(rangeEnd !== undefined && { rangeEnd }),
      revision,
      limit: pageSize,
      keysOnly,
      serializable,
    };
    const { kvs, more, header } = await callUnary(transport, kvRange, request, options);
    if (revision === 0n) revision = header?.revision ?? 0n;
    const values = kvs.map(toStoredValue);
    yield { values, revision };
    const last = values.at(-1);
    if (!more || last === undefined) return;
    key = concatBytes(toBytes(last.keyBytes), "\0");
  }
}
