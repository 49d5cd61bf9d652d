import type { DialectName, AnyMessageSchema } from "../core/index.js";

/** A service as the conformance suite sees it: emitted as one table per service. */
export interface ConformanceService {
  /** Full name, e.g. `"etcdserverpb.KV"`. */
  readonly name: string;
  readonly methods: readonly ConformanceMethod[];
}

/** One RPC with all its HTTP bindings; a method without bindings is reached over gRPC only. */
export interface ConformanceMethod {
  readonly name: string;
  /** `"/etcdserverpb.KV/Put"`. */
  readonly grpcPath: string;
  readonly input: AnyMessageSchema;
  readonly output: AnyMessageSchema;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
  readonly bindings: readonly ConformanceBinding[];
}

/** One google.api.http rule. */
export interface ConformanceBinding {
  /** HTTP method; `"*"` stands for any. */
  readonly method: string;
  /** The template as written, e.g. `"/v1/{name=shelves/*}:move"`. */
  readonly template: string;
  readonly segments: readonly TemplateSegment[];
  readonly variables: readonly TemplateVariable[];
  /** Custom verb without its colon. */
  readonly verb?: string;
  /** `"*"`: the whole message, `""`: no body, else a dotted field path. */
  readonly body: string;
  readonly responseBody?: string;
}

/** Literal text (percent-decoded), `*` or `**`. */
export type TemplateSegment = string | { readonly any: "one" | "rest" };

/** A variable over the segments from `start` up to, not including, `end`. */
export interface TemplateVariable {
  /** Dotted path of proto names. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** What the gateway under test is configured to do; cases are built for one profile. */
export interface ConformanceProfile {
  readonly dialect: ConformanceDialect;
  readonly useProtoNames: boolean;
  readonly emitUnpopulated: boolean;
  /** `Bearer ` is removed from Authorization. */
  readonly stripBearer: boolean;
  /** Metadata every call must carry. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Path prefixes served as another. */
  readonly pathAliases: Readonly<Record<string, string>>;
}

/** Names of the dialects, as in the gateway's configuration. */
export type ConformanceDialect = DialectName;
