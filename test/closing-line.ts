import { writeSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with the line that every CI understands, alone: `12 passed, 0 failed, 3 skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      // A file that cannot be loaded, or a hook that throws, fails without a test.
      counts.failed += module.errors().length;
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === "pending" ? "skipped" : state]++;
      }
    }
    const { passed, failed, skipped } = counts;
    // Behind whatever else prints while the process ends.
    process.on("exit", () => writeSync(1, `${passed} passed, ${failed} failed, ${skipped} skipped\n`));
  }
}
