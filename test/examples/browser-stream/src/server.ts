import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { startFakeClock } from "../generated/clock/fake.js";
import { createClockGateway, createHttp2Channel } from "../generated/clock/gateway.js";
import { clockWatchTicks, handleServerStreaming } from "../generated/clock/index.js";
import { createConnectMiddleware } from "../generated/clock/serve.js";

const html = '<!doctype html><title>live</title><ol></ol><script type="module" src="/page.js"></script>';

/** Serves page, script and stream; `ended` is resolved when a stream has ended. */
export async function startServer(script: string) {
  let tell: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (tell = resolve));
  const clock = await startFakeClock([
    handleServerStreaming(clockWatchTicks, async function* ({ everyMs }, { signal }) {
      try {
        for (let number = 1; !signal.aborted; number++) {
          yield { number };
          await delay(everyMs);
        }
      } finally {
        tell();
      }
    }),
  ]);
  const channel = createHttp2Channel({ target: clock.address });
  const gateway = createConnectMiddleware(createClockGateway({ channel }));
  const server = createServer((request, response) =>
    gateway(request, response, async () => {
      const isScript = request.url === "/page.js";
      response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
      response.end(isScript ? await readFile(script) : html);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ended,
    async stop() {
      server.close();
      server.closeAllConnections();
      channel.close();
      await clock.close();
    },
  };
}
