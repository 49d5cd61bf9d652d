import type { Plan } from "../../plan/plan.js";
import { code, imported, importedType } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";
import type { Artifact } from "../artifact.js";
import { apiTypeName } from "../clients/whole-client.js";

/**
 * What speaks gRPC in Node, bound to the API's mappers: the transport `grpc.ts`, and `fake.ts`, a server for tests. Not part of the
 * entry file, which runs in browsers too.
 */
export const grpcClientArtifact: Artifact = {
  name: "grpc-client",
  description: "a gRPC transport for the clients, and a fake server for tests (Node)",
  needs: ["clients", "mappers"],
  emit: (plan) => ({
    modules: [grpcModule, fakeModule(plan)],
    templates: [],
    runtime: ["http2-transport", "handler-server"],
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
      parameters: [{ name: "options", type: code`${importedType("Http2ChannelOptions", "runtime/http2-channel")}` }],
      returns: code`${importedType("Http2Transport", "runtime/http2-transport")}`,
      body: code`return ${imported("createHttp2Transport", "runtime/http2-transport")}(options, ${imported("mappers", "mappers/index")});`,
    },
    {
      kind: "reexport",
      from: "./runtime/http2-transport.js",
      names: [{ name: "Http2Transport", typeOnly: true }],
    },
    {
      kind: "reexport",
      from: "./runtime/http2-channel.js",
      names: [{ name: "Http2ChannelOptions", typeOnly: true }],
    },
  ],
};

function fakeModule({ api }: Plan): SourceModule {
  return {
    path: "fake",
    comment: "A gRPC server for tests, for Node.",
    declarations: [
      {
        kind: "function",
        name: `startFake${apiTypeName(api.name)}`,
        docs: `Serves handlers of a test's own as ${api.name} over gRPC on a loopback port, for code that cannot be handed a transport.`,
        parameters: [
          { name: "handlers", type: code`readonly ${importedType("MemoryHandler", "runtime/memory-transport")}[]` },
          { name: "port", type: code`number`, optional: true },
        ],
        returns: code`Promise<${importedType("HandlerServer", "runtime/handler-server")}>`,
        body: code`return ${imported("startHandlerServer", "runtime/handler-server")}(handlers, ${imported("mappers", "mappers/index")}, port);`,
      },
      { kind: "reexport", from: "./runtime/handler-server.js", names: [{ name: "HandlerServer", typeOnly: true }] },
    ],
  };
}
