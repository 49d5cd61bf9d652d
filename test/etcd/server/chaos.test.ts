import { describe, expect, test } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { breakLeaders, killUnderLoad } from "../../bench/chaos-faults.js";

// A short form of `npm run bench -- chaos`: what becomes of each request while etcd dies or freezes.

const found = await findEtcd({ line: "3.5" });
if (!found.found) console.log(describeNotFound("etcd 3.5", found));

/** What must never be, however long it takes. */
const nothingLost = { lost: 0, vanished: 0, doubled: 0 };

describe.skipIf(!found.found)("under load", () => {
  test("an etcd is killed: each request is answered, and none is done twice", { timeout: 90_000 }, async () => {
    if (!found.found) return;
    const tally = await killUnderLoad(found, 1);
    console.log("killed once:", tally);
    expect(tally).toMatchObject(nothingLost);
    expect(tally.ok + tally.error).toBe(tally.sent);
    expect(tally.ok).toBeGreaterThan(100);
  });

  test("the connected leader of three is killed, then frozen", { timeout: 120_000 }, async () => {
    if (!found.found) return;
    const tally = await breakLeaders(found, ["kill", "freeze"], 4_000);
    console.log("leader killed and frozen:", tally);
    expect(tally).toMatchObject({ ...nothingLost, faults: 2, befellLeader: 2 });
    expect(tally.ok + tally.error).toBe(tally.sent);
    expect(tally.ok).toBeGreaterThan(100);
  });
});
