import { afterEach, describe, expect, test, vi } from "vitest";
import { createBoundary } from "../../../generator/runtime/core/boundary.js";
import { createBodyBudget } from "../../../generator/runtime/gateway/body-budget.js";
import type { GuardedExchange } from "../../../generator/runtime/gateway/guarded-exchange.js";
import { type BodyRules, type WholeBody, readWholeBody } from "../../../generator/runtime/gateway/request-body.js";
import type { BodyReceiver } from "../../../generator/runtime/http/index.js";

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Comes between two turns of long work, as bytes from a socket do. */
const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** An exchange of which a test gives the body; everything else of it is absent. */
function bodyOf(take: (body: WholeBody) => void): BodyReceiver {
  let receiver: BodyReceiver | undefined;
  const boundary = createBoundary((error) => {
    throw error;
  });
  const exchange: Partial<GuardedExchange> = {
    boundary,
    header: () => undefined,
    pauseBody: () => {},
    readBody: (given) => (receiver = given),
  };
  const rules: BodyRules = {
    maxBodyBytes: 64e6,
    toleratesFalseCoding: false,
    timeoutMs: 60_000,
    budget: createBodyBudget(128e6),
  };
  readWholeBody(exchange as GuardedExchange, rules, true, take);
  if (receiver === undefined) throw new Error("the body is not read");
  return receiver;
}

describe("a long body of JSON is looked at while it comes", () => {
  const json = new TextEncoder().encode(`{${Array.from({ length: 300_000 }, (_, at) => `"k${at}":1`).join(",")}}`);

  afterEach(() => void vi.restoreAllMocks());

  test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    "whole, with %i pieces at once and more between two looks",
    async (pieces) => {
      // Each look at the clock takes 2 ms: a turn has time for two or three pieces.
      let clock = 0;
      vi.spyOn(performance, "now").mockImplementation(() => (clock += 2));
      let taken: WholeBody | undefined;
      const receiver = bodyOf((body) => (taken = body));
      await turn();
      const burst = pieces * 65_536;
      receiver.data(json.subarray(0, burst));
      for (let at = burst; at < burst + 60_000; at += 3_000) {
        await arrival();
        receiver.data(json.subarray(at, at + 3_000));
      }
      receiver.data(json.subarray(burst + 60_000));
      await arrival();
      expect(taken).toBeUndefined();
      receiver.end();
      expect(taken).toMatchObject({ kind: "whole" });
    },
  );

  test("its first wrong byte ends it, without the rest", async () => {
    let receiver: BodyReceiver | undefined;
    const body = new Promise<WholeBody>((resolve) => (receiver = bodyOf(resolve)));
    await turn();
    receiver?.data(json.subarray(0, 1_000_000));
    receiver?.data(new TextEncoder().encode("]"));
    expect(await body).toMatchObject({ kind: "whole" });
  });
});
