import { createRequire } from "node:module";
import protobuf from "protobufjs";

/** The parts of google/protobuf/descriptor.proto that the comparison looks at; defaults are absent. */
export interface FileDescriptor {
  readonly name: string;
  readonly package?: string;
  readonly syntax?: string;
  readonly messageType?: readonly MessageDescriptor[];
  readonly enumType?: readonly EnumDescriptor[];
  readonly extension?: readonly FieldDescriptor[];
  readonly service?: readonly ServiceDescriptor[];
  readonly sourceCodeInfo?: { readonly location?: readonly SourceLocation[] };
}

export interface SourceLocation {
  readonly path?: readonly number[];
  readonly span: readonly number[];
  readonly leadingComments?: string;
  readonly trailingComments?: string;
}

export interface MessageDescriptor {
  readonly name: string;
  readonly field?: readonly FieldDescriptor[];
  readonly nestedType?: readonly MessageDescriptor[];
  readonly enumType?: readonly EnumDescriptor[];
  readonly extension?: readonly FieldDescriptor[];
  readonly extensionRange?: readonly { readonly start: number; readonly end: number }[];
  readonly oneofDecl?: readonly { readonly name: string }[];
  readonly options?: { readonly mapEntry?: boolean };
}

export interface FieldDescriptor {
  readonly name: string;
  readonly jsonName: string;
  readonly number: number;
  readonly type: number;
  readonly typeName?: string;
  readonly label: number;
  readonly oneofIndex?: number;
  readonly proto3Optional?: boolean;
  readonly defaultValue?: string;
  readonly extendee?: string;
  readonly options?: { readonly packed?: boolean; readonly deprecated?: boolean };
}

export interface EnumDescriptor {
  readonly name: string;
  readonly value: readonly { readonly name: string; readonly number?: number }[];
}

export interface ServiceDescriptor {
  readonly name: string;
  readonly method?: readonly MethodDescriptor[];
}

export interface MethodDescriptor {
  readonly name: string;
  readonly inputType: string;
  readonly outputType: string;
  readonly clientStreaming?: boolean;
  readonly serverStreaming?: boolean;
}

/** Decodes what `protoc --descriptor_set_out` wrote. */
export function decodeDescriptors(bytes: Uint8Array): readonly FileDescriptor[] {
  const root = protobuf.loadSync(createRequire(import.meta.url).resolve("protobufjs/google/protobuf/descriptor.proto"));
  const type = root.lookupType("google.protobuf.FileDescriptorSet");
  const set = type.toObject(type.decode(bytes), { longs: String }) as { file?: readonly FileDescriptor[] };
  return set.file ?? [];
}
