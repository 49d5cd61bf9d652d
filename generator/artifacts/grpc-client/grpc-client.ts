import type { Plan } from "../../plan/plan.js";
import { code, fromRuntime, imported, typeFromRuntime } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";
import type { Artifact } from "../artifact.js";

/**
 * What speaks gRPC in Node, bound to the API's mappers: the transport `grpc.ts`, and `fake.ts`, a server for tests. Not part of the
 * entry file, which runs in browsers too.
 */
export const grpcClientArtifact: Artifact = {
  name: "grpc-client",
  description: "a gRPC transport for the clients, and a fake server for tests (Node)",
  needs: ["clients", "mappers"],
  rooms: ["client-grpc", "grpc"],
  folders: [],
  emit: (plan) => ({
    modules: [grpcModule, fakeModule(plan)],
    templates: [],
    exports: [],
    diagnostics: [],
  }),
};

const grpcModule: SourceModule = {
  path: "grpc",
  comment: "gRPC over HTTP/2, for Node.",
  declarations: [
    {
      kind: "function",
      name: "createGrpcTransport",
      docs: 'Carries calls of any kind as gRPC; close it when done. `createGrpcTransport({ target: "127.0.0.1:2379" })`',
      parameters: [{ name: "options", type: code`${typeFromRuntime("GrpcClientOptions", "client-grpc")}` }],
      returns: code`${typeFromRuntime("Http2Transport", "client-grpc")}`,
      body: code`return ${fromRuntime("createHttp2Transport", "client-grpc")}(options, ${imported("mappers", "mappers/index")});`,
    },
    {
      kind: "reexport",
      source: { origin: "runtime", from: "client-grpc" },
      names: [
        { name: "GrpcClientOptions", typeOnly: true },
        { name: "Http2Transport", typeOnly: true },
      ],
    },
    {
      kind: "reexport",
      source: { origin: "runtime", from: "grpc" },
      names: [{ name: "Http2ChannelOptions", typeOnly: true }],
    },
  ],
};

function fakeModule({ api, apiNames }: Plan): SourceModule {
  return {
    path: "fake",
    comment: "A gRPC server for tests, for Node.",
    declarations: [
      {
        kind: "function",
        name: apiNames.startFake,
        docs: `Serves handlers of a test's own as ${api.name} over gRPC on a loopback port, for code that cannot be handed a transport.`,
        parameters: [
          { name: "handlers", type: code`readonly ${typeFromRuntime("MemoryHandler", "client")}[]` },
          { name: "port", type: code`number`, optional: true },
        ],
        returns: code`Promise<${typeFromRuntime("HandlerServer", "client-grpc")}>`,
        body: code`return ${fromRuntime("startHandlerServer", "client-grpc")}(handlers, ${imported("mappers", "mappers/index")}, port);`,
      },
      {
        kind: "reexport",
        source: { origin: "runtime", from: "client-grpc" },
        names: [{ name: "HandlerServer", typeOnly: true }],
      },
    ],
  };
}
