import { startServer } from "./server.js";

/** Serves the page until it is stopped. */
async function main(): Promise<void> {
  const server = await startServer("dist/page.js");
  console.log(`open ${server.url}`);
  process.on("SIGTERM", () => void server.stop());
}

void main();
