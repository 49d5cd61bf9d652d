import { createPetsClient } from "../generated/pets/index.js";
import { startPets } from "./pets-server.js";

/** Calls the server through the emitted client, and stops it. */
async function main(): Promise<void> {
  const server = await startPets();
  const client = createPetsClient({ baseUrl: server.url });
  for (const { id, name } of await client.pets.listPets({ kind: ["cat", "dog"] })) console.log(id, name);
  const result = await client.pets.getPet({ id: 7n }).result();
  if (!result.ok && result.status === 404) console.log(result.error.title);
  server.stop();
}

void main();
