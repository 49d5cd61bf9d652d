import { defineConfig } from "vitest/config";

/** What is run as users run it, from the packed tarball: `npm run test:tarball`. */
export default defineConfig({
  test: {
    include: ["test/**/*.tarball.test.ts"],
    exclude: ["**/node_modules/**"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    reporters: ["default", "./test/closing-line.ts"],
    env: { GATEWRIGHT_UPDATE: process.argv.some((each) => each === "--update" || each === "-u") ? "1" : "" },
  },
});
