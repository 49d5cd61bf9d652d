import { expect, test } from "vitest";
import { createRandom, mutatedSequence, runSequence } from "./fuzz-session.js";

test("10,000 mutated sequences of frames: every call ends once, the session stays or goes, nothing is thrown", () => {
  let alive = 0;
  for (let seed = 1; seed <= 10_000; seed++) {
    const random = createRandom(seed);
    const bytes = mutatedSequence(random);
    try {
      if (runSequence(random, bytes).isAlive) alive++;
    } catch (error) {
      throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
    }
  }
  // Both ways out are walked.
  expect(alive).toBeGreaterThan(1_000);
  expect(alive).toBeLessThan(9_000);
});
