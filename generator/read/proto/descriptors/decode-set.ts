import protobuf from "protobufjs";
import type { FileDescriptor } from "./descriptor.js";
import { readBundledProto } from "../bundled/bundled-protos.js";

/** What a request of protoc to its plugin says; see google/protobuf/compiler/plugin.proto. */
export interface PluginRequest {
  readonly file_to_generate: readonly string[];
  readonly parameter: string;
  readonly proto_file: readonly FileDescriptor[];
}

/** Decodes a FileDescriptorSet, as `protoc -o` and `buf build` write it. Throws on bytes that are none. */
export async function decodeDescriptorSet(bytes: Uint8Array): Promise<readonly FileDescriptor[]> {
  const set = await decode("google.protobuf.FileDescriptorSet", bytes);
  return set["file"] as readonly FileDescriptor[];
}

/** Decodes a CodeGeneratorRequest. Throws on bytes that are none. */
export async function decodePluginRequest(bytes: Uint8Array): Promise<PluginRequest> {
  return (await decode("google.protobuf.compiler.CodeGeneratorRequest", bytes)) as unknown as PluginRequest;
}

/** Encodes a CodeGeneratorResponse: files, or why there are none. */
export async function encodePluginResponse(response: {
  readonly error?: string;
  readonly file: readonly { readonly name: string; readonly content: string }[];
}): Promise<Uint8Array> {
  const type = (await loadRoot()).lookupType("google.protobuf.compiler.CodeGeneratorResponse");
  // Bits: proto3 optional, editions; the editions are 2023 and 2024 by their numbers in descriptor.proto.
  return type
    .encode(type.fromObject({ ...response, supported_features: 3, minimum_edition: 998, maximum_edition: 1001 }))
    .finish();
}

async function decode(name: string, bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const type = (await loadRoot()).lookupType(name);
  const message = type.decode(bytes);
  return type.toObject(message, { longs: String, enums: String, arrays: true, defaults: false }) as Readonly<
    Record<string, unknown>
  >;
}

let root: Promise<protobuf.Root> | undefined;

/** descriptor.proto, plugin.proto and the options that are understood: `google.api.http`. */
function loadRoot(): Promise<protobuf.Root> {
  root ??= (async () => {
    const made = new protobuf.Root();
    for (const path of [
      "google/protobuf/descriptor.proto",
      "google/protobuf/compiler/plugin.proto",
      "google/api/http.proto",
      "google/api/annotations.proto",
    ]) {
      protobuf.parse((await readBundledProto(path)) ?? "", made, { keepCase: true });
    }
    made.resolveAll();
    return made;
  })();
  return root;
}
