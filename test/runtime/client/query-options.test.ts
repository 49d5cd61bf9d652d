import { MutationObserver, QueryClient } from "@tanstack/query-core";
import { expect, it } from "vitest";
import { createMemoryTransport, handleUnary } from "../../../generator/runtime/client/memory-transport.js";
import { mutationOptions, queryOptions } from "../../../generator/runtime/client/query-options.js";
import { get, put } from "./sample-schemas.js";

it("calls are queries and mutations of TanStack Query", async () => {
  const asked: bigint[] = [];
  const transport = createMemoryTransport([
    handleUnary(get, ({ id }, { signal }) => {
      asked.push(id);
      if (id === 0n)
        return new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason as Error)),
        );
      return { id };
    }),
    handleUnary(put, ({ id }) => ({ id: id + 1n })),
  ]);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  const query = (id: bigint | number) => queryOptions(transport, get, { id });
  expect((await client.fetchQuery(query(7))).id).toBe(7n);
  // An equal request, written otherwise, is answered from the cache.
  expect((await client.fetchQuery(query(7n))).id).toBe(7n);
  expect((await client.fetchQuery(query(8))).id).toBe(8n);
  expect(asked).toEqual([7n, 8n]);
  const waiting = client.fetchQuery(query(0));
  await client.cancelQueries({ queryKey: ["sample.Notes", "Get"] });
  await expect(waiting).rejects.toBeDefined();
  const mutation = new MutationObserver(client, mutationOptions(transport, put));
  expect((await mutation.mutate({ id: 4 })).id).toBe(5n);
  client.clear();
});
