import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { typeFaults } from "../type-faults.js";
import { emitClient } from "./emit-client.js";

/** What a user writes; each line marked must not compile. */
const usage = `
import { createFeaturesClient, RestError, type Everything, type Pet, type PetInput, type RestOperation } from "./index.js";

const client = createFeaturesClient({ security: { bearer: async () => "t", basic: { username: "u", password: "p" } }, server: { variables: { stage: "v1" } } });
// @ts-expect-error a stage that the description does not have
createFeaturesClient({ server: { variables: { stage: "v3" } } });
// @ts-expect-error a scheme that the description does not have
createFeaturesClient({ security: { other: "x" } });

const pets: Pet[] = await client.pets.listPets({ "X-Tenant": "t", tags: ["a"] as const, year: { min: 1 }, "page[number]": 2 });
// @ts-expect-error the tenant is required
client.pets.listPets({});
// @ts-expect-error no such parameter
client.pets.listPets({ "X-Tenant": "t", other: 1 });

const pet = await client.pets.getPet({ id: 1 });
const id: bigint = pet.id;
const name: string | null | undefined = pet.name;
if (pet.kind === "cat") console.log(pet.lives?.toFixed(), id, name, pets);
// @ts-expect-error only cats have lives
if (pet.kind === "dog") console.log(pet.lives);
// @ts-expect-error what is written only is not read
console.log(pet.secret);

const input: PetInput = { kind: "cat", secret: "s", lives: 3, status: "a newer one" };
// @ts-expect-error what is read only is not written
const wrong: PetInput = { kind: "cat", id: 1n };
await client.pets.updatePet({ id: 1n, body: { name: null, tags: [] } });
await client.pets.replacePet({ path: { id: 1 }, query: { id: "q" }, body: input });
// @ts-expect-error names that clash are grouped by place
client.pets.replacePet({ id: 1, body: input });

const made = await client.pets.createPet({ "X-Tenant": "t", body: { kind: "x", more: "y" } }).withResponse();
if (made.status === 201) console.log(made.data.id + 1n, made.headers.get("x"));
if (made.status === 202) made.data satisfies undefined;
const result = await client.pets.getPet({ id: 1n }).result();
if (!result.ok && result.status === 404) console.log(result.error.title);
try {
  await client.pets.getPet({ id: 1n });
} catch (error) {
  if (error instanceof RestError) console.log(error.status, error.body);
}

for await (const event of client.watchEvents()) {
  if (event.type === "created") console.log(event.id satisfies bigint | undefined);
  // @ts-expect-error told apart by type
  else console.log(event.id);
}
for await (const event of client.chatStream({ body: { stream: true } })) console.log(event.type);
await client.putNote({ body: "text" });
await client.putNote({ contentType: "application/json", body: { text: "x" } });
// @ts-expect-error media type and body go together
client.putNote({ contentType: "application/json", body: "text" });
await client.pets.uploadPhotos({ id: 1, body: { file: new Blob([]), more: [new Uint8Array(), { data: new Blob([]), name: "n" }], meta: { title: "t" } } });
const photo: Blob = await client.pets.getPhoto({ id: 1 });

const all: Everything = { any: [1], either: 1, level: 7, mixed: null, fixed: 42, pair: ["a", 1], node: { kids: [{}] }, dict: { a: [] }, maybe: null, pattern: { "x-a": "b" }, big: [1n] };
// @ts-expect-error not the constant
const constant: Everything = { fixed: 43 };
// @ts-expect-error a closed object
const closed: Everything = { closed: { b: 1 } };
console.log(photo, all, wrong, constant, closed, {} as RestOperation);
`;

test("the features of a document are typed, under every strict option", async () => {
  const emitted = await emitClient(fileURLToPath(new URL("features.yaml", import.meta.url)), "features");
  try {
    const lib = ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"];
    expect(await typeFaults(emitted.files, { "usage.ts": usage }, { lib, types: [], skipLibCheck: false })).toBe("");
  } finally {
    await emitted.dispose();
  }
});
