/**
 * The model of an API: plain immutable data, the same for every input format.
 *
 * Types refer to each other by full name (`"etcdserverpb.PutRequest"`), so a model can be printed, compared and be
 * cyclic. It holds no TypeScript names, output paths or parser objects. A fact that an input format cannot give
 * (OpenAPI has no field numbers and no gRPC path) is optional.
 */
import type { PathTemplate } from "./path-template.js";

/** A place in an input document; `line` and `column` count from 1. `file` is relative to the folder of the configuration, posix. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Everything read from all inputs of one API. */
export interface Api {
  /** Name from the configuration, e.g. `"etcd"`. */
  readonly name: string;
  readonly info: ApiInfo;
  /** In the order of the inputs, imports before importers. */
  readonly files: readonly ApiFile[];
  readonly securitySchemes: readonly SecurityScheme[];
}

/** Title and version as OpenAPI `info` says them. */
export interface ApiInfo {
  readonly title?: string;
  readonly version?: string;
  readonly description?: string;
  /** Tags in display order. */
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
}

/** How a caller proves who it is (OpenAPI security scheme). */
export interface SecurityScheme {
  readonly name: string;
  readonly kind: "apiKey" | "http" | "oauth2" | "openIdConnect";
  /** `apiKey`: where the key travels. */
  readonly in?: "header" | "query" | "cookie";
  /** `apiKey`: header, query or cookie name. */
  readonly parameter?: string;
  /** `http`: e.g. `"bearer"`. */
  readonly scheme?: string;
  readonly description?: string;
}

/** One input document, or one it imports. */
export interface ApiFile {
  /** Path as imports spell it, e.g. `"etcd/rpc.proto"`; unique in the Api. */
  readonly path: string;
  readonly package: string;
  readonly syntax: "proto2" | "proto3" | "editions" | "openapi";
  /** False for a file that is only imported: its types are emitted when used, its services are not. */
  readonly isInput: boolean;
  readonly comment?: string;
  /**
   * Comments word for word, by path within the package: `"Outer.field"`, `"Service.Method"`, `""` for the package itself. Kept where an artifact
   * asks for them.
   */
  readonly sourceComments?: Readonly<Record<string, SourceComment>>;
  /** All messages, nested ones too, in declaration order (parent before child). */
  readonly messages: readonly Message[];
  readonly enums: readonly Enum[];
  /** Extensions declared at file level or nested, in declaration order. */
  readonly extensions: readonly Extension[];
  readonly services: readonly Service[];
  /** File options that artifacts may print, e.g. `go_package`; custom options under `(full.name)`. */
  readonly options: Options;
}

/** A declaration's comments as descriptors hold them: without marks, but with all indentation. */
export interface SourceComment {
  /** What stands before it. */
  readonly leading?: string;
  /** What stands behind it, on its line or below. */
  readonly trailing?: string;
}

/** Option name (`"deprecated"`, `"(versionpb.etcd_version_msg)"`) to its plain value. */
export type Options = Readonly<Record<string, OptionValue>>;
export type OptionValue = string | number | boolean | readonly OptionValue[] | { readonly [key: string]: OptionValue };

export interface Message {
  /** `"etcdserverpb.Compare"`, nested: `"mvccpb.Event.Inner"`; no leading dot. */
  readonly fullName: string;
  /** Last part of the full name. */
  readonly name: string;
  /** Full name of the enclosing message. */
  readonly parent?: string;
  readonly comment?: string;
  readonly deprecated: boolean;
  /** In declaration order. Map entries appear as map fields; their synthetic messages are not listed. */
  readonly fields: readonly Field[];
  /** Real oneofs only (not proto3 `optional`). */
  readonly oneofs: readonly Oneof[];
  /** proto2 `extensions 100 to 199;`: `[from, to]`, both included. */
  readonly extensionRanges: readonly (readonly [number, number])[];
  /** Numbers and names that must not be used again; absent when there are none. */
  readonly reserved?: Reserved;
  /** proto2 `message_set_wire_format`. */
  readonly isMessageSet: boolean;
  readonly options: Options;
  readonly location: Location;
  /** Example values in JSON form, from OpenAPI. */
  readonly examples: readonly unknown[];
}

/** What `reserved` lists. */
export interface Reserved {
  /** `[from, to]`, both included. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly names: readonly string[];
}

export interface Oneof {
  readonly name: string;
  readonly comment?: string;
}

export interface Field {
  readonly name: string;
  /** JSON name: `json_name` option or lowerCamelCase of the name. */
  readonly jsonName: string;
  /** Absent for OpenAPI input. */
  readonly number?: number;
  readonly type: FieldType;
  /** Name of the oneof it belongs to. */
  readonly oneof?: string;
  readonly comment?: string;
  readonly deprecated: boolean;
  /** proto2/editions default; int64 as decimal text, bytes as base64 text, enum as value name. */
  readonly defaultValue?: string | number | boolean;
  readonly options: Options;
  readonly location: Location;
  readonly examples: readonly unknown[];
}

/** Shape of a field. A list of lists or a map of maps cannot be written. */
export type FieldType =
  | {
      readonly kind: "singular";
      readonly of: SingularType;
      /**
       * `implicit`: default value means absent (proto3 scalars). `explicit`: absence is visible (optional, messages,
       * oneof members). `required`: proto2 required / LEGACY_REQUIRED, or OpenAPI `required`.
       */
      readonly presence: "implicit" | "explicit" | "required";
      /** The word `optional` in proto3: an unset message field then differs from one without the word, to some JSON writers. */
      readonly isProto3Optional?: true;
    }
  | { readonly kind: "list"; readonly of: SingularType; readonly packed: boolean }
  | { readonly kind: "map"; readonly key: MapKeyType; readonly of: SingularType };

export type SingularType =
  | {
      readonly kind: "scalar";
      readonly scalar: ScalarType;
      /** strings: reject invalid UTF-8 */ readonly validateUtf8: boolean;
    }
  | { readonly kind: "enum"; readonly enum: string }
  /** `delimited`: group encoding (proto2 `group`, editions DELIMITED). */
  | { readonly kind: "message"; readonly message: string; readonly delimited: boolean };

export type ScalarType =
  | "double"
  | "float"
  | "int32"
  | "int64"
  | "uint32"
  | "uint64"
  | "sint32"
  | "sint64"
  | "fixed32"
  | "fixed64"
  | "sfixed32"
  | "sfixed64"
  | "bool"
  | "string"
  | "bytes";

export type MapKeyType = Exclude<ScalarType, "double" | "float" | "bytes">;

/** An extension field; its JSON name is `"[full.name]"`. */
export interface Extension {
  readonly fullName: string;
  /** Message that is extended. */
  readonly extendee: string;
  /** Message the extension is declared in, if nested. */
  readonly parent?: string;
  readonly field: Field;
}

export interface Enum {
  readonly fullName: string;
  readonly name: string;
  readonly parent?: string;
  readonly comment?: string;
  readonly deprecated: boolean;
  /** Closed enums (proto2, editions CLOSED) put unknown numbers among the unknown fields. */
  readonly closed: boolean;
  /** In declaration order; two values may share a number (`allow_alias`), the first one names it. */
  readonly values: readonly EnumValue[];
  /** Numbers and names that must not be used again; absent when there are none. */
  readonly reserved?: Reserved;
  readonly options: Options;
  readonly location: Location;
}

export interface EnumValue {
  readonly name: string;
  readonly number: number;
  readonly comment?: string;
  readonly deprecated: boolean;
  readonly options: Options;
}

export interface Service {
  readonly fullName: string;
  readonly name: string;
  readonly comment?: string;
  readonly deprecated: boolean;
  readonly methods: readonly Method[];
  readonly options: Options;
  readonly location: Location;
}

export interface Method {
  readonly name: string;
  /** `"/etcdserverpb.KV/Put"`; absent when the API is known from OpenAPI alone. */
  readonly grpcPath?: string;
  /** Full name of the request message. */
  readonly input: string;
  /** Full name of the response message (of one element, if streaming). */
  readonly output: string;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
  /** `idempotency_level`: `no_side_effects` and `idempotent` methods may be retried. */
  readonly idempotency: "unknown" | "no_side_effects" | "idempotent";
  readonly comment?: string;
  readonly deprecated: boolean;
  /** First the primary binding, then `additional_bindings`; empty when the method is gRPC only. */
  readonly bindings: readonly HttpBinding[];
  /** What OpenAPI knows beyond the proto. */
  readonly doc: MethodDoc;
  readonly options: Options;
  readonly location: Location;
}

/** One `google.api.http` rule, or one OpenAPI operation. */
export interface HttpBinding {
  /** `"GET"`, `"POST"`, or a custom kind such as `"SEARCH"` or `"*"` (any method). */
  readonly method: string;
  readonly template: PathTemplate;
  readonly body: BindingBody;
  /** Name of the response field that is sent as the whole body. */
  readonly responseBody?: string;
  readonly location: Location;
}

export type BindingBody =
  | { readonly kind: "none" }
  | { readonly kind: "whole" }
  /** Dotted path of proto names from the request message. */
  | { readonly kind: "field"; readonly path: string };

export interface MethodDoc {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  /** Names of security schemes, any of which suffices; `[]` means none needed; absent means unknown. */
  readonly security?: readonly string[];
  /** Error responses by HTTP status. */
  readonly errors: readonly { readonly status: number; readonly description: string }[];
  /** Request and response examples in JSON form. */
  readonly examples: readonly { readonly name: string; readonly request?: unknown; readonly response?: unknown }[];
}
