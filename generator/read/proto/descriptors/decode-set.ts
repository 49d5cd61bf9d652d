import protobuf from "protobufjs";
import type { FieldDescriptor, FileDescriptor, MessageDescriptor } from "./descriptor.js";
import { readBundledProto } from "../bundled/bundled-protos.js";

/** What a request of protoc to its plugin says; see google/protobuf/compiler/plugin.proto. */
export interface PluginRequest {
  readonly file_to_generate: readonly string[];
  readonly parameter: string;
  readonly proto_file: readonly FileDescriptor[];
}

/** Decodes a FileDescriptorSet, as `protoc -o` and `buf build` write it. Throws on bytes that are none. */
export async function decodeDescriptorSet(bytes: Uint8Array): Promise<readonly FileDescriptor[]> {
  const { file } = (await decode("google.protobuf.FileDescriptorSet", bytes)) as unknown as Decoded;
  return decodeOptions(file, splitFiles(bytes, 1));
}

interface Decoded {
  readonly file: readonly FileDescriptor[];
}

/** Decodes a CodeGeneratorRequest. Throws on bytes that are none. */
export async function decodePluginRequest(bytes: Uint8Array): Promise<PluginRequest> {
  const name = "google.protobuf.compiler.CodeGeneratorRequest";
  const request = (await decode(name, bytes)) as unknown as PluginRequest;
  return { ...request, proto_file: await decodeOptions(request.proto_file, splitFiles(bytes, 15)) };
}

/** The bytes of each file, in order: `field` holds them, 1 in a FileDescriptorSet and 15 in a CodeGeneratorRequest. */
function splitFiles(bytes: Uint8Array, field: number): readonly Uint8Array[] {
  const reader = protobuf.Reader.create(bytes);
  const found: Uint8Array[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === (field << 3) + 2) found.push(reader.bytes());
    else reader.skipType(tag & 7);
  }
  return found;
}

/** Decodes the files once more where some of them declare options of their own, with these. */
async function decodeOptions(
  files: readonly FileDescriptor[],
  bytes: readonly Uint8Array[],
): Promise<readonly FileDescriptor[]> {
  const declaring = findDeclaring(files);
  if (declaring.size === 0) return files;
  const { default: extension } = await import("protobufjs/ext/descriptor.js");
  const base = new protobuf.Root();
  protobuf.parse((await readBundledProto(descriptorProto)) ?? "", base, { keepCase: true });
  base.resolveAll();
  const ours = extension.FileDescriptorSet.encode(base.toDescriptor("proto2")).finish();
  const theirs = joinFiles(bytes.filter((_, index) => declaring.has(index)));
  const own = protobuf.Root.fromDescriptor(Buffer.concat([ours, theirs]), { keepCase: true });
  const type = own.lookupType("google.protobuf.FileDescriptorSet");
  const decoded = (type.toObject(type.decode(joinFiles(bytes)), plainForm) as Decoded).file;
  // Its own descriptor.proto knows nothing of buf.
  return decoded.map((file, index) => {
    const { buf_extension } = files[index] ?? {};
    return buf_extension === undefined ? file : { ...file, buf_extension };
  });
}

const descriptorProto = "google/protobuf/descriptor.proto";

/** A FileDescriptorSet of files. */
function joinFiles(files: readonly Uint8Array[]): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const each of files) writer.uint32((1 << 3) + 2).bytes(each);
  return writer.finish();
}

/** Places of the files that declare options, and of those that they import; descriptor.proto is ours. */
function findDeclaring(files: readonly FileDescriptor[]): ReadonlySet<number> {
  const places = new Map(files.map(({ name }, index) => [name, index]));
  const found = new Set<number>();
  const add = (index: number): void => {
    const file = files[index];
    if (file === undefined || file.name === descriptorProto || found.has(index)) return;
    found.add(index);
    for (const each of file.dependency) add(places.get(each) ?? -1);
  };
  files.forEach((file, index) => {
    if (declaresOptions(file)) add(index);
  });
  return found;
}

function isOption({ extendee = "" }: FieldDescriptor): boolean {
  return /^\.google\.protobuf\.\w+Options$/.test(extendee);
}

function declaresOptions({ extension, message_type }: FileDescriptor): boolean {
  const isHolder = (message: MessageDescriptor): boolean =>
    message.extension.some(isOption) || message.nested_type.some(isHolder);
  return extension.some(isOption) || message_type.some(isHolder);
}

/** Names of enum values, texts for what JavaScript's numbers cannot hold; lists are always there. */
const plainForm = { longs: String, enums: String, bytes: String, arrays: true, defaults: false } as const;

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
  return type.toObject(message, plainForm) as Readonly<Record<string, unknown>>;
}

/** The extension of FileDescriptorProto in which buf's images say what is an import. */
function addImageMark(to: protobuf.Root): void {
  const mark = new protobuf.Type("BufImageFile").add(new protobuf.Field("is_import", 1, "bool"));
  to.add(mark);
  to.lookupType("google.protobuf.FileDescriptorProto").add(
    new protobuf.Field("buf_extension", 8042, ".BufImageFile", "optional"),
  );
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
    addImageMark(made);
    made.resolveAll();
    return made;
  })();
  return root;
}
