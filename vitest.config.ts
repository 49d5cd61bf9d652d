import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "generated/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/bench/peers/**", "test/**/fixtures/**"],
    // Waits end when what they wait for is there; on a loaded machine that may take long.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ["default", "./test/closing-line.ts"],
    // Folders of expected files are written anew along with vitest's own snapshots.
    env: { GATEWRIGHT_UPDATE: process.argv.some((each) => each === "--update" || each === "-u") ? "1" : "" },
  },
});
