import { defineConfig } from "./generator/config.js";

export default defineConfig({
  apis: [
    {
      name: "etcd",
      input: {
        protos: ["proto/etcd/*.proto"],
        includes: ["proto"],
        openapi: ["proto/etcd/openapi.yaml", "proto/etcd/swagger/*.swagger.json"],
      },
      output: "generated/etcd",
      artifacts: ["messages", "schemas", "mappers", "routes", "clients", "conformance"],
      gateway: {
        dialect: "grpc-gateway-v2",
        pathAliases: { "/v3beta": "/v3", "/v3alpha": "/v3" },
        passThrough: ["/version", "/health", "/metrics", "/livez", "/readyz"],
        stripBearer: true,
        metadata: { "grpcgateway-accept": "*/*" },
        json: { useProtoNames: true, emitUnpopulated: false },
      },
    },
  ],
});
