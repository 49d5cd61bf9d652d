import { describe, expect, it } from "vitest";
import { bundles, etcdBundles, etcdLayer, measureBundle } from "./bundle-size.js";

describe("bundles of the generated client, minified and gzipped", () => {
  it.each([
    ["one unary JSON call", 5_762],
    ["the whole client over fetch", 10_000],
    ["the whole client, fetch, events, WebSocket and retries", 12_700],
  ])("%s stays within %i bytes", async (name, limit) => {
    const { gzipped } = await measureBundle(bundles[name] ?? "");
    console.log(`${name}: ${gzipped} bytes`);
    expect(gzipped).toBeGreaterThan(2_000);
    expect(gzipped).toBeLessThanOrEqual(limit);
  });

  it.each([
    ["createEtcd with get alone", 10_000],
    ["createEtcd with watches", 13_500],
    ["createEtcd with leases and locks", 14_500],
    ["createEtcd with everything", 19_800],
  ])("%s stays within %i bytes", async (name, limit) => {
    const { gzipped } = await measureBundle(etcdBundles[name] ?? "", etcdLayer);
    console.log(`${name}: ${gzipped} bytes`);
    expect(gzipped).toBeGreaterThan(2_000);
    expect(gzipped).toBeLessThanOrEqual(limit);
  });
});
