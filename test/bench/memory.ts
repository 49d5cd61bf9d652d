import { createJsonBlocks, type JsonBlocks } from "./json-blocks.js";
import type { AnyMapper, MapperRegistry } from "../../generator/runtime/core/mapper.js";

const mebibyte = 1 << 20;

/** Maps one large JSON body to wire and prints how far memory rose above the idle process, as a share of the body. */
export async function measureMemory(mappers: MapperRegistry): Promise<void> {
  const size = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? 256) * mebibyte;
  const mapper = mappers.get("etcdserverpb.TxnRequest");
  if (mapper === undefined) throw new Error("etcdserverpb.TxnRequest has no mapper");
  warmUp(mapper);
  const idle = await settledRss();
  const blocks = txnBody(size);
  const filled = process.memoryUsage.rss() - idle;
  let peak = 0;
  const watch = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss() - idle);
  };
  const body = blocks.size;
  const wire = mapper.fromJson(watched(blocks.drain(), watch), { sizeHint: body });
  watch();
  process.exitCode = peak / body > 1.5 ? 1 : 0;
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify({ body, wire: wire.length, collected: filled, peak, peakPerBody: peak / body }));
    return;
  }
  console.log(`body ${show(body)}, wire ${show(wire.length)}`);
  console.log(
    `resident memory above the idle process: ${show(filled)} with the body collected, ${show(peak)} at the peak`,
  );
  console.log(`peak / body = ${(peak / body).toFixed(2)} (at most 1.5 is wanted)`);
}

/** A transaction of many puts, collected from chunks of 64 KiB as a server gets them. */
function txnBody(size: number): JsonBlocks {
  const blocks = createJsonBlocks();
  const value = Buffer.alloc(900, "some value ").toString("base64");
  let text = `{"success":[`;
  for (let index = 0; blocks.size + text.length < size - 2000; index++) {
    text += `${index === 0 ? "" : ","}{"requestPut":{"key":"${Buffer.from(`/registry/pods/pod-${index}`).toString("base64")}","value":"${value}","lease":"${index}"}}`;
    if (text.length < 65536) continue;
    blocks.push(Buffer.from(text.slice(0, 65536)));
    text = text.slice(65536);
  }
  blocks.push(Buffer.from(`${text}]}`));
  return blocks;
}

function* watched(chunks: Iterable<Uint8Array>, watch: () => void): Generator<Uint8Array> {
  let count = 0;
  for (const chunk of chunks) {
    if (count++ % 16 === 0) watch();
    yield chunk;
  }
}

function warmUp(mapper: AnyMapper): void {
  for (let count = 0; count < 20; count++) mapper.fromJson(txnBody(mebibyte).drain());
}

/** Resident memory once garbage is gone. */
async function settledRss(): Promise<number> {
  for (let count = 0; count < 5; count++) {
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return process.memoryUsage.rss();
}

function show(bytes: number): string {
  return `${(bytes / mebibyte).toFixed(0)} MiB`;
}
