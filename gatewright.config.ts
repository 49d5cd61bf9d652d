import { defineConfig, type InputConfig } from "./generator/config.js";

const etcd: InputConfig = {
  protos: ["proto/etcd/*.proto"],
  includes: ["proto"],
  openapi: ["proto/etcd/openapi.yaml", "proto/etcd/swagger/*.swagger.json"],
};

/** Calls that etcd's Go client repeats as well: none of them changes anything. */
const idempotent = [
  "etcdserverpb.KV.Range",
  "etcdserverpb.KV.RangeStream",
  "etcdserverpb.Watch.Watch",
  "etcdserverpb.Lease.LeaseTimeToLive",
  "etcdserverpb.Lease.LeaseLeases",
  "etcdserverpb.Cluster.MemberList",
  "etcdserverpb.Maintenance.Status",
  "etcdserverpb.Maintenance.Hash",
  "etcdserverpb.Maintenance.HashKV",
  "etcdserverpb.Maintenance.Snapshot",
  "etcdserverpb.Auth.AuthStatus",
  "etcdserverpb.Auth.UserGet",
  "etcdserverpb.Auth.UserList",
  "etcdserverpb.Auth.RoleGet",
  "etcdserverpb.Auth.RoleList",
  "v3electionpb.Election.Leader",
  "v3electionpb.Election.Observe",
];

export default defineConfig({
  apis: [
    {
      name: "etcd",
      input: etcd,
      output: "generated/etcd",
      artifacts: ["messages", "schemas", "mappers", "routes", "clients", "grpc-client", "conformance", "deploy"],
      gateway: {
        dialect: "grpc-gateway-v2",
        pathAliases: { "/v3beta": "/v3", "/v3alpha": "/v3" },
        passThrough: ["/version", "/health", "/metrics", "/livez", "/readyz"],
        stripBearer: true,
        metadata: { "grpcgateway-accept": "*/*" },
        json: { useProtoNames: true, emitUnpopulated: false },
      },
      clients: { idempotent },
      deploy: { upstream: "etcd:2379", build: ["npm run build"], command: ["node", "dist/proto/etcd/server/start.js"] },
    },
    {
      name: "etcd",
      input: etcd,
      output: "generated/etcd-sdk",
      artifacts: ["sdk", "grpc-client"],
      clients: { idempotent },
      sdk: {
        packageName: "@gatewright/etcd",
        version: "0.1.0",
        description: "Typed client of etcd: JSON over fetch or WebSocket, and gRPC.",
        private: true,
        license: "Apache-2.0",
        licenseFile: "LICENSE",
        overlay: "proto/etcd/overlay",
        overlayEntries: ["node"],
        exampleUrl: "http://127.0.0.1:2379",
      },
    },
  ],
});
