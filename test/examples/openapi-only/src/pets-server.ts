import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const pets = [
  { id: 1, name: "Tom", kind: "cat" },
  { id: 2, name: "Rex", kind: "dog" },
];

/** A server of pets that knows nothing of gatewright. */
export async function startPets(): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const kinds = url.searchParams.getAll("kind");
    const id = url.pathname.split("/")[2];
    const found =
      id === undefined ? pets.filter(({ kind }) => kinds.includes(kind)) : pets.find((pet) => String(pet.id) === id);
    response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? { title: `there is no pet ${id}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
