import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { serveEtcd, type ServedGateway } from "../../../proto/etcd/server/serve.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { createPutter, eventsOf, watchPrefix, type Putter } from "./etcd-puts.js";
import { formNames, openForm, type FormClient, type FormName } from "../../runtime/gateway/streams/form-client.js";

/** Puts that each watch has to see; the whole of 100,000 is for the bench. */
const PUTS = Number(process.env["GATEWRIGHT_STREAM_PUTS"] ?? 3_000);

const found = await findEtcd({ line: "3.5" });
if (!found.found) console.log(describeNotFound("etcd 3.5", found));

describe.skipIf(!found.found)("against a real etcd", () => {
  let etcd: RunningEtcd;
  let served: ServedGateway;
  let putter: Putter;

  beforeAll(async () => {
    if (!found.found) return;
    etcd = await startEtcd(found);
    served = await serveEtcd({ port: 0, upstream: [etcd.endpoint] });
    putter = createPutter(etcd.endpoint, "seen/");
  });
  afterAll(async () => {
    putter?.close();
    await served?.close();
    await etcd?.stop();
  });

  const watch = (form: FormName, body: string, options = {}): FormClient => {
    const client = openForm(form, served.port, "/v3/watch", options);
    client.send(body);
    return client;
  };

  test.each(formNames)("a watch as %s sees each put once and in order", async (form) => {
    const keys = new Set<string>();
    let last = 0;
    let inOrder = true;
    let responses = 0;
    const client = watch(form, watchPrefix("seen/"), {
      onMessage: (text: string) => {
        responses++;
        for (const { key, revision } of eventsOf(text)) {
          keys.add(key);
          if (revision <= last) inOrder = false;
          last = revision;
        }
      },
    });
    await client.received(1);
    await putter.put(0, PUTS);
    await expect.poll(() => keys.size, { timeout: 20_000 }).toBe(PUTS);
    expect(inOrder).toBe(true);
    expect(responses).toBeGreaterThan(1);
    client.destroy();
    await expect.poll(() => served.gateway.core.open.streams, { timeout: 10_000 }).toBe(0);
  });

  test.each(formNames)("a watch as %s stays open when the request has ended", async (form) => {
    const client = watch(form, watchPrefix("half/"));
    await client.received(1);
    client.endInput();
    const other = createPutter(etcd.endpoint, "half/");
    await other.put(0, 1);
    other.close();
    expect(eventsOf((await client.received(2))[1] ?? "")).toHaveLength(1);
    client.destroy();
  });

  test.each(formNames)("keep-alives as %s end behind the last answer", async (form) => {
    const granted = (await (
      await fetch(`${served.url}/v3/lease/grant`, { method: "POST", body: '{"TTL":60}' })
    ).json()) as { ID: string };
    const client = openForm(form, served.port, "/v3/lease/keepalive");
    for (let index = 1; index <= 3; index++) {
      client.send(JSON.stringify({ ID: granted.ID }));
      const answers = await client.received(index);
      expect(JSON.parse(answers[index - 1] ?? "")).toMatchObject({ ID: granted.ID, TTL: "60" });
    }
    client.endInput();
    expect(await client.outcome).toMatchObject({ how: "end" });
  });

  test.each(formNames)("a snapshot as %s is whole", async (form) => {
    const client = openForm(form, served.port, "/v3/maintenance/snapshot");
    client.send("{}");
    client.endInput();
    const outcome = await client.outcome;
    expect(outcome.how).toBe("end");
    const blobs = outcome.messages.map((each) =>
      Buffer.from((JSON.parse(each) as { blob?: string }).blob ?? "", "base64"),
    );
    const size = Buffer.concat(blobs).length;
    // A bbolt file is whole pages, and 32 bytes of hash follow it.
    expect(size).toBeGreaterThan(4_096);
    expect(size % 512).toBe(32);
  });

  test.each(formNames)("observing an election as %s", async (form) => {
    const name = Buffer.from(`election-${form}`).toString("base64");
    const { ID } = (await (
      await fetch(`${served.url}/v3/lease/grant`, { method: "POST", body: '{"TTL":60}' })
    ).json()) as { ID: string };
    const campaign = await fetch(`${served.url}/v3/election/campaign`, {
      method: "POST",
      body: JSON.stringify({ name, lease: ID, value: "b25l" }),
    });
    const { leader } = (await campaign.json()) as { leader: unknown };
    const client = openForm(form, served.port, "/v3/election/observe");
    client.send(JSON.stringify({ name }));
    client.endInput();
    expect(JSON.parse((await client.received(1))[0] ?? "")).toMatchObject({ kv: { value: "b25l" } });
    await fetch(`${served.url}/v3/election/proclaim`, {
      method: "POST",
      body: JSON.stringify({ leader, value: "dHdv" }),
    });
    expect(JSON.parse((await client.received(2))[1] ?? "")).toMatchObject({ kv: { value: "dHdv" } });
    client.destroy();
  });

  describe("resuming a watch", () => {
    test("event streams that drop again and again miss and repeat nothing", async () => {
      const prefix = "resumed/";
      const other = createPutter(etcd.endpoint, prefix, 8);
      const seen: string[] = [];
      const revisions: number[] = [];
      let lastId: string | undefined;
      let connections = 0;
      const total = 600;
      const follow = async (): Promise<void> => {
        while (seen.length < total) {
          connections++;
          const client = watch(
            "sse",
            watchPrefix(prefix),
            lastId === undefined ? {} : { headers: { "last-event-id": lastId } },
          );
          const wanted = 3 + (connections % 5);
          await client.received(wanted).catch(() => undefined);
          client.destroy();
          // What the client had by then counts, together with the ids it had seen.
          const { messages, ids } = await client.outcome;
          messages.forEach((message, index) => {
            for (const { key, revision } of eventsOf(message)) {
              seen.push(key);
              revisions.push(revision);
            }
            lastId = ids[index] ?? lastId;
          });
        }
      };
      const following = follow();
      await expect.poll(() => connections, { timeout: 10_000 }).toBe(1);
      await expect.poll(() => served.gateway.core.open.streams, { timeout: 10_000 }).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (let from = 0; from < total; from += 10) {
        await other.put(from, 10);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      // The last connection may wait for more events than there are.
      const filler = setInterval(() => void other.put(total, 1), 50);
      await following;
      clearInterval(filler);
      other.close();
      const keys = seen.filter((key) => key !== `${prefix}${total}`);
      expect(connections).toBeGreaterThan(5);
      expect(keys).toHaveLength(total);
      expect(new Set(keys).size).toBe(total);
      expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
    });

    test("a WebSocket goes on behind the revision it names", async () => {
      const other = createPutter(etcd.endpoint, "ws/");
      await other.put(0, 1);
      const first = watch("websocket", watchPrefix("ws/", { start_revision: 1 }));
      const [, message = ""] = await first.received(2);
      const { revision } = eventsOf(message)[0] ?? { revision: 0 };
      first.destroy();
      await other.put(1, 1);
      const second = openForm("websocket", served.port, `/v3/watch?last-event-id=${revision}`);
      second.send(watchPrefix("ws/", { start_revision: 1 }));
      expect(eventsOf((await second.received(2))[1] ?? "").map((each) => each.key)).toEqual(["ws/1"]);
      second.destroy();
      other.close();
    });

    test("several watches of one stream each go on where they were", async () => {
      const left = createPutter(etcd.endpoint, "left/");
      const right = createPutter(etcd.endpoint, "right/");
      const body = `${watchPrefix("left/")}${watchPrefix("right/")}`;
      const first = watch("sse", body);
      await first.received(2);
      await left.put(0, 1);
      await right.put(0, 1);
      await first.received(4);
      first.destroy();
      const id = (await first.outcome).ids.at(-1);
      expect(id).toMatch(/^\d+,\d+$/);
      await right.put(1, 1);
      await left.put(1, 1);
      const second = watch("sse", body, { headers: { "last-event-id": id } });
      const keys = (await second.received(4)).flatMap(eventsOf).map((each) => each.key);
      expect(keys.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(["left/1", "right/1"]);
      second.destroy();
      left.close();
      right.close();
    });

    test("an id of another stream is refused", async () => {
      const client = watch("sse", watchPrefix("x/"), { headers: { "last-event-id": "abc" } });
      expect(await client.outcome).toMatchObject({ how: "error", code: 400 });
    });
  });

  // The last one, since it leaves the server restarted.
  test.each(formNames)("killing etcd amid a watch as %s is told, and the gateway recovers", async (form) => {
    const other = createPutter(etcd.endpoint, "kill/");
    const client = watch(form, watchPrefix("kill/"));
    await client.received(1);
    await other.put(0, 1);
    await client.received(2);
    await etcd.kill();
    const outcome = await client.outcome;
    expect(outcome).toMatchObject({ how: "error", code: form === "websocket" ? 4014 : 200 });
    expect(JSON.parse(outcome.error)).toMatchObject({ code: 14 });
    other.close();
    const refused = watch(form, watchPrefix("kill/"));
    expect(await refused.outcome).toMatchObject({ how: "error", code: form === "websocket" ? 4014 : 503 });
    await etcd.restart();
    await expect
      .poll(
        async () => {
          const next = watch(form, watchPrefix("kill/", { start_revision: 1 }));
          const events = await next.received(2).then(
            (messages) => messages.flatMap(eventsOf).length,
            () => 0,
          );
          next.destroy();
          return events;
        },
        { timeout: 10_000 },
      )
      .toBeGreaterThan(0);
    await expect.poll(() => served.gateway.core.open.streams, { timeout: 10_000 }).toBe(0);
  });
});
