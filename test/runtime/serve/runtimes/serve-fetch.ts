import { createEtcdGateway } from "../../../../generated/etcd/gateway.js";
import { createFetchHandler } from "../../../../generated/etcd/runtime/serve/fetch.js";
import { createHttp2Channel } from "../../../../generated/etcd/runtime/grpc/http2-channel.js";

// Serves the etcd gateway with the server of Deno or of Bun; the upstream is the first argument, the port is printed.
interface FetchServers {
  readonly Deno?: {
    serve(
      options: { port: number; hostname: string; onListen: (address: { port: number }) => void },
      handler: (request: Request) => Promise<Response>,
    ): unknown;
  };
  readonly Bun?: {
    serve(options: {
      port: number;
      hostname: string;
      idleTimeout: number;
      fetch: (request: Request) => Promise<Response>;
    }): { port: number };
  };
}

const target = process.argv[2] ?? "";
const gateway = createEtcdGateway({ channel: createHttp2Channel({ target }), livePath: "/healthz" });
const handler = createFetchHandler(gateway.handle);
const { Deno, Bun } = globalThis as FetchServers;
const tell = (port: number): void => console.log(`port ${port}`);
if (Deno !== undefined)
  Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: ({ port }) => tell(port) }, (request) => handler(request));
else if (Bun !== undefined)
  tell(Bun.serve({ port: 0, hostname: "127.0.0.1", idleTimeout: 0, fetch: (request) => handler(request) }).port);
else throw new Error("neither Deno nor Bun");
