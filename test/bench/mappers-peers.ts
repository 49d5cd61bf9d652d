import { readFileSync } from "node:fs";
import {
  createFileRegistry,
  fromBinary,
  fromJsonString,
  toBinary,
  toJsonString,
  type DescMessage,
  type FileRegistry,
} from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import protobuf from "protobufjs";
import protojson from "protobufjs/ext/protojson.js";
import type { MapperCase } from "./mappers-cases.js";

/** Another library's way between the two forms. */
export interface Peer {
  readonly name: string;
  toJson(of: MapperCase): () => string;
  toWire(of: MapperCase): () => Uint8Array;
}

/** protobuf-es, protobufjs with its exact and its lax JSON, and ts-proto. They are given JSON as text, ready for JSON.parse. */
export async function loadPeers(
  cache: URL,
  tsProtoModules: Readonly<Record<string, unknown>>,
): Promise<readonly Peer[]> {
  const image = readFileSync(new URL("image.binpb", cache));
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, image));
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) =>
    new URL(target.startsWith("google/") ? `../node_modules/protobufjs/${target}` : `proto/${target}`, cache).pathname;
  await root.load(["etcd/rpc.proto", "wide.proto"], { keepCase: true });
  root.resolveAll();
  return [protobufEs(registry), protobufJsExact(root), protobufJsLax(root), tsProto(tsProtoModules)];
}

function protobufEs(registry: FileRegistry): Peer {
  const find = (of: MapperCase): DescMessage => registry.getMessage(of.fullName) as DescMessage;
  return {
    name: "protobuf-es",
    toJson(of) {
      const type = find(of);
      return () => toJsonString(type, fromBinary(type, of.wire), { useProtoFieldName: true });
    },
    toWire(of) {
      const type = find(of);
      return () => toBinary(type, fromJsonString(type, of.json));
    },
  };
}

function protobufJsExact(root: protobuf.Root): Peer {
  return {
    name: "protobufjs exact",
    toJson(of) {
      const type = root.lookupType(of.fullName);
      return () => protojson.toJsonString(type, type.decode(of.wire));
    },
    toWire(of) {
      const type = root.lookupType(of.fullName);
      return () => type.encode(protojson.fromJsonString(type, of.json)).finish();
    },
  };
}

function protobufJsLax(root: protobuf.Root): Peer {
  const options = { longs: String, enums: String, bytes: String };
  return {
    name: "protobufjs lax",
    toJson(of) {
      const type = root.lookupType(of.fullName);
      return () => JSON.stringify(type.toObject(type.decode(of.wire), options));
    },
    toWire(of) {
      const type = root.lookupType(of.fullName);
      return () => type.encode(type.fromObject(JSON.parse(of.json) as Record<string, unknown>)).finish();
    },
  };
}

/** What ts-proto emits for a message, as far as it is used here. */
interface TsProtoMessage<T> {
  decode(wire: Uint8Array): T;
  encode(message: T): { finish(): Uint8Array };
  fromJSON(json: unknown): T;
  toJSON(message: T): unknown;
}

function tsProto(modules: Readonly<Record<string, unknown>>): Peer {
  const find = (of: MapperCase): TsProtoMessage<unknown> => {
    const found = modules[of.fullName.split(".").at(-1) ?? ""];
    if (found === undefined) throw new Error(`ts-proto emitted no ${of.fullName}`);
    return found as TsProtoMessage<unknown>;
  };
  return {
    name: "ts-proto",
    toJson(of) {
      const type = find(of);
      return () => JSON.stringify(type.toJSON(type.decode(of.wire)));
    },
    toWire(of) {
      const type = find(of);
      return () => type.encode(type.fromJSON(JSON.parse(of.json))).finish();
    },
  };
}
