/** The shape that the protos and the recorded facts of every etcd line are brought into, so that they can be compared. */
export interface Outline {
  /** `go_package` by proto package. */
  readonly goPackages: Readonly<Record<string, string>>;
  /** In declaration order, as all lists below. */
  readonly messages: readonly OutlineMessage[];
  readonly enums: readonly OutlineEnum[];
  readonly methods: readonly OutlineMethod[];
  readonly services: readonly string[];
  readonly extensions: readonly OutlineExtension[];
}

/** A message; `version` is what its own version option says. */
export interface OutlineMessage {
  readonly fullName: string;
  readonly version: string | undefined;
  readonly fields: readonly OutlineField[];
  readonly oneofs: readonly { readonly name: string; readonly fields: readonly string[] }[];
}

/** A field; message and enum types by full name. */
export interface OutlineField {
  readonly name: string;
  readonly jsonName: string;
  readonly number: number;
  readonly type: string;
  readonly kind: "scalar" | "message" | "enum";
  readonly repeated: boolean;
  readonly oneof: string | null;
  readonly version: string | undefined;
}

/** An enum with its values; versions as in `OutlineMessage`. */
export interface OutlineEnum {
  readonly fullName: string;
  readonly version: string | undefined;
  readonly values: readonly { readonly name: string; readonly number: number; readonly version: string | undefined }[];
}

/** A method; the first binding is the primary one. */
export interface OutlineMethod {
  /** `etcdserverpb.KV.Range`. */
  readonly fullName: string;
  readonly request: string;
  readonly response: string;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
  readonly bindings: readonly OutlineBinding[];
}

/** An HTTP rule: `POST`, `/v3/kv/range`, `*`. */
export interface OutlineBinding {
  readonly verb: string;
  readonly path: string;
  readonly body: string;
}

/** A custom option. */
export interface OutlineExtension {
  readonly fullName: string;
  readonly extends: string;
  readonly number: number;
  readonly type: string;
}

/** The proto packages of etcd's API, in the order in which outlines list their content. */
export const PACKAGES = ["versionpb", "mvccpb", "authpb", "etcdserverpb", "v3lockpb", "v3electionpb"] as const;
