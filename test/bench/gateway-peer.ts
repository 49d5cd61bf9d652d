import { fileURLToPath } from "node:url";
import { credentials, loadPackageDefinition, type ServiceError } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import Fastify from "fastify";

// What one would write by hand in Node: Fastify, grpc-js and proto-loader, with the same JSON as etcd's own gateway.
type Unary = (request: unknown, done: (error: ServiceError | null, response: unknown) => void) => void;

const [endpoint = ""] = process.argv.slice(2);
const root = new URL("../../../", import.meta.url);
// The second folder has google/api/annotations.proto.
const includeDirs = ["proto", "node_modules/protobufjs"].map((folder) => fileURLToPath(new URL(folder, root)));
const definition = loadSync("etcd/rpc.proto", {
  includeDirs,
  keepCase: true,
  longs: String,
  enums: String,
  bytes: String,
  defaults: false,
});
const packages = loadPackageDefinition(definition) as unknown as {
  etcdserverpb: { KV: new (target: string, secure: unknown) => Record<string, Unary> };
};
const client = new packages.etcdserverpb.KV(endpoint, credentials.createInsecure());

const app = Fastify();
for (const [path, method] of [
  ["put", "Put"],
  ["range", "Range"],
] as const) {
  app.post(`/v3/kv/${path}`, (request, reply) => {
    client[method]?.(request.body, (error, response) => {
      if (error === null) reply.send(response);
      else reply.code(500).send({ code: error.code, message: error.details });
    });
    return reply;
  });
}
await app.listen({ port: 0, host: "127.0.0.1" });
const address = app.server.address();
process.send?.({ port: typeof address === "object" ? address?.port : 0 });
process.on("disconnect", () => process.exit());
