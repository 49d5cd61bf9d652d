import { RangeRequest_SortOrder, RangeRequest_SortTarget, type RangeRequestInit } from "../messages/rpc.js";
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

/** What values are sorted by. */
export type SortKey = "key" | "version" | "createRevision" | "modRevision" | "value";

/** What of an interval is read. */
export interface RangeOptions {
  /** Read the store as it was at this revision; default: as it is. */
  readonly revision?: bigint;
  readonly keysOnly?: boolean;
  /** Let the member answer by itself: faster, perhaps not the newest state. */
  readonly serializable?: boolean;
  /** Values at most; default: all. */
  readonly limit?: number;
  /** Default: by key, ascending. */
  readonly sort?: { readonly by: SortKey; readonly order?: "ascending" | "descending" };
  /** Only values changed, or created, at these revisions. */
  readonly minModRevision?: bigint;
  readonly maxModRevision?: bigint;
  readonly minCreateRevision?: bigint;
  readonly maxCreateRevision?: bigint;
}

/** How a reading is cut. */
export interface PageOptions extends CallOptions, RangeOptions {
  /** Keys per page, default 1000. A reading that is sorted is one page. */
  readonly pageSize?: number;
}

const sortTargets: Readonly<Record<SortKey, RangeRequest_SortTarget>> = {
  key: RangeRequest_SortTarget.KEY,
  version: RangeRequest_SortTarget.VERSION,
  createRevision: RangeRequest_SortTarget.CREATE,
  modRevision: RangeRequest_SortTarget.MOD,
  value: RangeRequest_SortTarget.VALUE,
};

/** The request of a reading. */
export function rangeRequest(selection: KeySelection, options: RangeOptions = {}): RangeRequestInit {
  const { sort, revision, keysOnly, serializable, limit } = options;
  const { minModRevision, maxModRevision, minCreateRevision, maxCreateRevision } = options;
  return {
    ...selectionFields(selection),
    ...(revision !== undefined && { revision }),
    ...(keysOnly !== undefined && { keysOnly }),
    ...(serializable !== undefined && { serializable }),
    ...(limit !== undefined && { limit }),
    ...(minModRevision !== undefined && { minModRevision }),
    ...(maxModRevision !== undefined && { maxModRevision }),
    ...(minCreateRevision !== undefined && { minCreateRevision }),
    ...(maxCreateRevision !== undefined && { maxCreateRevision }),
    ...(sort && {
      sortTarget: sortTargets[sort.by],
      sortOrder: sort.order === "descending" ? RangeRequest_SortOrder.DESCEND : RangeRequest_SortOrder.ASCEND,
    }),
  };
}

/** Reads an interval page by page, all of one revision, in the order of the keys. A compaction meanwhile ends it with reason `Compacted`. */
export async function* readPages(
  transport: ClientTransport,
  selection: KeySelection,
  options: PageOptions = {},
): AsyncGenerator<Page, void, undefined> {
  const { pageSize = 1000, limit = Infinity, sort } = options;
  let request = rangeRequest(selection, options);
  for (let left = limit; left > 0;) {
    const most = sort === undefined ? Math.min(pageSize, left) : left;
    const { kvs, more, header } = await callUnary(
      transport,
      kvRange,
      { ...request, limit: Number.isFinite(most) ? most : 0 },
      options,
    );
    const revision = request.revision || (header?.revision ?? 0n);
    const values = kvs.map(toStoredValue);
    yield { values, revision: BigInt(revision) };
    left -= values.length;
    const last = values.at(-1);
    if (!more || last === undefined || sort !== undefined) return;
    request = { ...request, revision, key: concatBytes(toBytes(last.keyBytes), "\0") };
  }
}
