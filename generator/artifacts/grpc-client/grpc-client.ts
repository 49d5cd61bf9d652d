import { code, imported, importedType } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";
import type { Artifact } from "../artifact.js";

/** The gRPC transport of Node, bound to the API's mappers: `grpc.ts`. Not part of the entry file, which runs in browsers too. */
export const grpcClientArtifact: Artifact = {
  name: "grpc-client",
  description: "a gRPC transport for the clients (Node)",
  needs: ["clients", "mappers"],
  emit: () => ({ modules: [grpcModule], templates: [], runtime: ["http2-transport"], exports: [], diagnostics: [] }),
};

const grpcModule: SourceModule = {
  path: "grpc",
  comment: "gRPC over HTTP/2, for Node.",
  declarations: [
    {
      kind: "function",
      name: "createGrpcTransport",
      docs: "Carries calls of any kind as gRPC; close it when done. `createGrpcTransport({ target: \"127.0.0.1:2379\" })`",
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
