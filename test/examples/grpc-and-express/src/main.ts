import type { AddressInfo } from "node:net";
import { createFetchTransport, createNotesClient, withDefaults } from "../generated/notes/client.js";
import { createHttp2Channel } from "../generated/notes/gateway.js";
import { createApp } from "./app.js";
import { startNotes } from "./notes-service.js";

/** Starts service and gateway, calls them as others would, and stops. */
async function main(): Promise<void> {
  const notes = await startNotes();
  const channel = createHttp2Channel({ target: `127.0.0.1:${notes.port}` });
  const server = createApp(channel).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const refused = await fetch(`${baseUrl}/v1/notes`);
  console.log(refused.status, await refused.text());

  const metadata = { authorization: "Bearer open sesame" };
  const client = createNotesClient(withDefaults(createFetchTransport({ baseUrl }), { metadata }));
  await client.notes.createNote({ note: { text: "buy milk" } });
  await client.notes.createNote({ note: { text: "read a book" } });
  for (const { name, text } of (await client.notes.listNotes({})).notes) console.log(name, text);

  const missing = await fetch(`${baseUrl}/v1/notes/9`, { headers: metadata });
  console.log(missing.status, await missing.text());
  console.log(await (await fetch(baseUrl)).text());

  server.close();
  server.closeAllConnections();
  channel.close();
  notes.stop();
}

void main();
