import { Etcd3, EtcdLockFailedError } from "etcd3";
import { campaignLikeEtcd3, lockLikeEtcd3, type Etcd } from "../../../generated/etcd-sdk/src/overlay/index.js";

/** How often each library had what only one may have, and how many had it at once at most. */
export interface Rounds {
  readonly ours: number;
  readonly theirs: number;
  readonly mostAtOnce: number;
}

/** Two programs of each library take turns at one lock until `rounds` turns are over. */
export async function lockBeside(etcd: Etcd, theirs: Etcd3, rounds: number): Promise<Rounds> {
  const turns = countTurns(rounds);
  const our = async (): Promise<void> => {
    while (turns.areLeft()) {
      const held = await lockLikeEtcd3(etcd, "beside/job", { ttlSeconds: 10 });
      await turns.take("ours");
      await held.unlock();
      await pause(1);
    }
  };
  const their = async (): Promise<void> => {
    while (turns.areLeft()) {
      const lock = theirs.lock("beside/job").ttl(10);
      try {
        await lock.acquire();
      } catch (error) {
        if (!(error instanceof EtcdLockFailedError)) throw error;
        // It fails at once where ours waits.
        await pause(2);
        continue;
      }
      await turns.take("theirs");
      await lock.release();
      await pause(1);
    }
  };
  await Promise.all([our(), our(), their(), their()]);
  return turns.result();
}

/** Candidates of both libraries lead one after the other until `rounds` leaderships are over. */
export async function electBeside(etcd: Etcd, theirs: Etcd3, rounds: number): Promise<Rounds> {
  const turns = countTurns(rounds);
  const our = async (): Promise<void> => {
    while (turns.areLeft()) {
      const leadership = await campaignLikeEtcd3(etcd, "beside", "ours", { ttlSeconds: 10 });
      await turns.take("ours");
      await leadership.resign();
    }
  };
  const their = async (): Promise<void> => {
    while (turns.areLeft()) {
      const campaign = theirs.election("beside", 10).campaign("theirs");
      await campaign.wait();
      await turns.take("theirs");
      await campaign.resign();
    }
  };
  await Promise.all([our(), our(), their(), their()]);
  return turns.result();
}

function countTurns(rounds: number): {
  areLeft(): boolean;
  take(who: "ours" | "theirs"): Promise<void>;
  result(): Rounds;
} {
  const counts = { ours: 0, theirs: 0 };
  let inside = 0;
  let mostAtOnce = 0;
  return {
    // Both get their share, whoever is faster.
    areLeft: () => counts.ours < rounds / 2 || counts.theirs < rounds / 2,
    async take(who) {
      counts[who]++;
      mostAtOnce = Math.max(mostAtOnce, ++inside);
      await pause(2);
      inside--;
    },
    result: () => ({ ...counts, mostAtOnce }),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
