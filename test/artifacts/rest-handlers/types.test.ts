import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emitClient } from "../rest-client/emit-client.js";
import { typeFaults } from "../type-faults.js";

/** What a user writes; each line marked must not compile. */
const usage = `
import { createFeaturesHandler, reply, type FeaturesHandlers, type RestContext } from "./handler.js";
import { createNodeServer } from "./serve.js";
import type { Pet } from "./index.js";

const pet: Pet = { kind: "cat", id: 1n, lives: 9 };
const handlers: FeaturesHandlers = {
  pets: {
    listPets: ({ limit, tags, "X-Tenant": tenant, year }) => {
      const most: number = limit;
      console.log(most, tags?.length, tenant.length, year?.min?.toFixed());
      return [pet];
    },
    createPet: async ({ body }) => {
      // @ts-expect-error an extra member is text
      console.log(body.more.toFixed());
      if (body.kind === "") return reply(409, { code: 1, title: "taken" });
      if (body.kind === "x") return reply(418, { title: "teapot" });
      return body.size === "small" ? reply(201, { id: 1n }, { headers: { location: "/pets/1" } }) : pet;
    },
    getPet: async ({ id }, { signal, callers }: RestContext) => (id === 1n && !signal.aborted && callers ? pet : reply(404, { title: "none" })),
    // @ts-expect-error the status has another body
    updatePet: () => reply(200, "pet"),
    replacePet: ({ path, query, body }) => console.log(path.id + 1n, query.id?.length, body.secret),
    deletePet: () => undefined,
    hasPet: () => undefined,
    getPhoto: () => new Uint8Array([1]),
    putPhoto: async ({ body }) => {
      for await (const chunk of body) console.log(chunk.length);
    },
    uploadPhotos: ({ body: { file, more, meta } }) => console.log(file.name, more?.[0]?.size, meta?.title),
  },
  login: ({ body }) => body.user,
  putNote: (request) => (request.contentType === "text/plain" ? { id: BigInt(request.body.length) } : { id: BigInt(request.body.text?.length ?? 0) }),
  byLabel: ({ code }) => console.log(code.join()),
  byMatrix: ({ code }) => console.log(code.a, code.b),
  getReport: ({ format }) => new Blob([format]),
  watchEvents: async function* () {
    yield { type: "created" as const, id: 1n };
  },
  readLog: async function* () {
    yield { type: "removed" as const, why: "old" };
  },
  chat: () => ({ type: "created", id: 1n }),
};
const { handle } = createFeaturesHandler(handlers, {
  security: { bearer: (token) => token === "t", basic: ({ username }) => username, key: async (key) => key },
});
createNodeServer(handle);
// @ts-expect-error a check is missing
createFeaturesHandler(handlers, { security: { bearer: () => true } });
`;

test("handlers are typed by the document, strictly", async () => {
  const document = fileURLToPath(new URL("../rest-client/features.yaml", import.meta.url));
  const emitted = await emitClient(document, "features", ["clients", "handlers"]);
  try {
    expect(
      await typeFaults(emitted.files, { "usage.ts": usage }, { module: "NodeNext", moduleResolution: "NodeNext" }),
    ).toBe("");
  } finally {
    await emitted.dispose();
  }
}, 120_000);
