import { clockWatchTicks, callServerStreaming, createFetchTransport } from "../generated/clock/index.js";

// Bundled with the one method that is called.
const transport = createFetchTransport({ baseUrl: location.origin });
const list = document.querySelector("ol");
for await (const { number } of callServerStreaming(transport, clockWatchTicks, { everyMs: 50 })) {
  const item = document.createElement("li");
  item.textContent = `tick ${number}`;
  list?.append(item);
  if (number === 3) break; // leaving the loop ends the call
}
document.title = "over";
