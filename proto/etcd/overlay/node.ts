import { createHash } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { type CallOptions, ClientError } from "../runtime/client/index.js";
import { statusCodes } from "../runtime/core/index.js";
import { readSnapshot } from "./maintenance.js";
import type { EtcdStore } from "./store.js";

/** A snapshot that was saved. */
export interface SavedSnapshot {
  /** Bytes of the file. */
  readonly size: number;
  /** SHA-256 of the data, as the member sent it and as it was written, in hex. */
  readonly sha256: string;
}

const hashLength = 32;

/**
 * Saves a snapshot of one member's data to a file that `etcdutl snapshot restore` reads. The file appears under its name when it is whole
 * and its hash is right; otherwise this throws DATA_LOSS and leaves what was there.
 */
export async function saveSnapshot(etcd: EtcdStore, path: string, options?: CallOptions): Promise<SavedSnapshot> {
  const partial = `${path}.part`;
  const hash = createHash("sha256");
  let tail = Buffer.alloc(0);
  let size = 0;
  const file = await open(partial, "w", 0o600);
  try {
    for await (const blob of readSnapshot(etcd, options)) {
      await file.write(blob);
      size += blob.length;
      // The last bytes are the hash of those before.
      tail = Buffer.concat([tail, blob]);
      hash.update(tail.subarray(0, Math.max(0, tail.length - hashLength)));
      tail = Buffer.from(tail.subarray(Math.max(0, tail.length - hashLength)));
    }
    await file.sync();
    await file.close();
    const sha256 = hash.digest("hex");
    if (sha256 !== tail.toString("hex"))
      throw new ClientError(statusCodes.DATA_LOSS, "the snapshot is not what the member sent: its hash differs");
    await rename(partial, path);
    return { size, sha256 };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}
