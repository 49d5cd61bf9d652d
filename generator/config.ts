import { type DialectName, defaultDialect, dialectNames, isDialectName } from "./runtime/core/dialect-names.js";
import type { ServeConfig } from "./serve/settings/index.js";

export { type DialectName, defaultDialect, dialectNames, isDialectName };

/** The configuration file's shape; `defineConfig` in gatewright.config.ts gives editors its types. */
export interface GatewrightConfig extends DiagnosticsConfig {
  readonly apis: readonly ApiConfig[];
  /**
   * Where emitted code finds the runtime: a copy in each output, one copy that all outputs share, or an npm package. Default: a copy for a single
   * output, `{ shared: "<common folder>/runtime" }` for several. SDK packages have a copy of their own in any case.
   */
  readonly runtime?: "copy" | { readonly shared: string } | RuntimePackageConfig;
  /** Settings of `gatewright serve`, see docs/serving.md: `{ port: 8080, upstream: ["127.0.0.1:50051"], maxBodyBytes: "1MiB" }`. Flags come before them. */
  readonly serve?: ServeConfig;
}

/** The runtime as an npm package that outputs import. */
export interface RuntimePackageConfig {
  /** npm package name, e.g. `"@gatewright/runtime"`. */
  readonly package: string;
  /** Folder that the package is written to; absent where it is published elsewhere. `gatewright sdk` compiles it. */
  readonly output?: string;
  /** Default `0.0.0`. */
  readonly version?: string;
}

/** What the user makes of complaints: for all APIs, and for one, whose own entries win. */
export interface DiagnosticsConfig {
  /** Severity by code, see docs/diagnostics.md: `{ "route-conflict": "error", "service-empty": "off" }`. */
  readonly diagnostics?: Readonly<Record<string, "error" | "warning" | "info" | "off">>;
  /** Makes errors of all warnings. Default false. */
  readonly strict?: boolean;
}

/** One API: inputs to artifacts. Paths are relative to the configuration file. */
export interface ApiConfig extends DiagnosticsConfig {
  /** Short name, e.g. `"etcd"`. */
  readonly name: string;
  readonly input: InputConfig;
  /** Output folder, e.g. `"generated/etcd"`. */
  readonly output: string;
  /** Artifact names; what they need is added. */
  readonly artifacts: readonly string[];
  readonly gateway?: GatewayConfig;
  readonly clients?: ClientsConfig;
  readonly sdk?: SdkConfig;
  readonly deploy?: DeployConfig;
  readonly openapi?: OpenApiConfig;
  /** Folder of Handlebars templates that stand in for gatewright's of the same name, e.g. `gateway.ts.hbs`. */
  readonly templates?: string;
  /** Modules whose default export is an `Artifact` of the user's own, to be named in `artifacts`. */
  readonly extensions?: readonly string[];
  /** Type-check the output before it is written. Default true; without it a very large output is written in half the time. */
  readonly verify?: boolean;
}

export interface InputConfig {
  /** Glob patterns of .proto files whose services are generated. */
  readonly protos?: readonly string[];
  /** Folders that imports are searched in, in order. */
  readonly includes?: readonly string[];
  /** Descriptor sets (`protoc -o x.binpb --include_imports --include_source_info`, `buf build -o x.binpb`), instead of .proto files. */
  readonly descriptors?: readonly string[];
  /** OpenAPI or Swagger documents (JSON or YAML). */
  readonly openapi?: readonly string[];
  /** google.api.Service YAML files whose `http.rules` override annotations. */
  readonly serviceConfigs?: readonly string[];
  /** Only these packages, services, methods (`"acme.v1.Books"`), paths (`"/v1/books/**"`) and files (`"acme/*.proto"`); default all. */
  readonly include?: readonly string[];
  /** None of these, written as in `include`. */
  readonly exclude?: readonly string[];
  /** Drift between proto and OpenAPI that is known and accepted, by finding kind or `kind where`. */
  readonly acceptedDrift?: readonly string[];
}

/** What the emitted gateway does unless its caller says otherwise. */
export interface GatewayConfig {
  /** What it is compatible with; default `grpc-gateway-v2`. */
  readonly dialect?: DialectName;
  /** Path prefixes that are served as another: `{ "/v3beta": "/v3" }`. */
  readonly pathAliases?: Readonly<Record<string, string>>;
  /** Paths handed to the upstream's own HTTP side, e.g. `["/version", "/health"]`. */
  readonly passThrough?: readonly string[];
  /** Strip `Bearer ` from Authorization before it becomes metadata. */
  readonly stripBearer?: boolean;
  /** Metadata always sent upstream. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Headers that leading metadata of the upstream becomes: `{ etag: "ETag" }`; what is not named becomes `Grpc-Metadata-*`. */
  readonly responseHeaders?: Readonly<Record<string, string>>;
  /** Metadata that is the HTTP status of a good answer, e.g. `x-http-code`. */
  readonly statusMetadata?: string;
  readonly json?: {
    readonly useProtoNames?: boolean;
    readonly emitUnpopulated?: boolean;
    readonly useEnumNumbers?: boolean;
  };
}

/** What emitted clients know of methods beyond the inputs. */
export interface ClientsConfig {
  /** Methods that may be sent twice without harm, e.g. `"etcdserverpb.KV.Range"`; GET methods and those with `idempotency_level` need no entry. */
  readonly idempotent?: readonly string[];
}

/** What the npm package of the `sdk` artifact says of itself. */
export interface SdkConfig {
  /** npm package name. */
  readonly packageName: string;
  readonly version: string;
  /** Folder of hand-written TypeScript that becomes `overlay/` of the package; its `index.ts` is the main entry, the generated API is then at `/api`. */
  readonly overlay?: string;
  /** Further modules of the overlay that are entries of their own, e.g. `["node"]` for `overlay/node.ts` at `/node`: what the main entry must not import. */
  readonly overlayEntries?: readonly string[];
  readonly description?: string;
  /** Keeps npm from publishing by mistake. */
  readonly private?: boolean;
  /** SPDX expression, default `UNLICENSED`. */
  readonly license?: string;
  /** File copied into the package as LICENSE. */
  readonly licenseFile?: string;
  /** Git URL; npm's provenance needs it. */
  readonly repository?: string;
  /** Base URL in the snippets of the README, default `http://127.0.0.1:8080`. */
  readonly exampleUrl?: string;
}

/** What the `deploy` artifact says of the machines that the gateway runs on. */
export interface DeployConfig {
  /** What is written; default all three. */
  readonly targets?: readonly ("docker" | "kubernetes" | "envoy")[];
  /** Name of everything in Kubernetes, default `<api>-gateway`. */
  readonly name?: string;
  /** Image with its tag, default `<api>-gateway:latest`. */
  readonly image?: string;
  /** Image of Node that the gateway's is made of, default `node:22-slim`. */
  readonly baseImage?: string;
  /** Commands that build what is served, run where all dependencies are installed; default none. */
  readonly build?: readonly string[];
  /** What the image runs, default `["node_modules/.bin/gatewright", "serve"]`. */
  readonly command?: readonly string[];
  /** Kubernetes namespace, default `default`. */
  readonly namespace?: string;
  /** Replicas at least and at most, default 2 and 10. */
  readonly replicas?: number;
  readonly maxReplicas?: number;
  /** Port that is listened on, default 8080. */
  readonly port?: number;
  /** gRPC server as `HOST:PORT`, default `<api>:50051`. */
  readonly upstream?: string;
  /** Speak TLS to the upstream, default false. */
  readonly upstreamTls?: boolean;
  /** Paths of the probes, default `/gateway/live` and `/gateway/ready`. */
  readonly livePath?: string;
  readonly readyPath?: string;
  /** Seconds that calls under way have to end in, default 30. */
  readonly stopGraceSeconds?: number;
  /** What a replica asks for, default `250m` and `256Mi`, and the memory it may use at most, default `1Gi`. */
  readonly cpu?: string;
  readonly memory?: string;
  readonly memoryLimit?: string;
  /** Further variables, among them settings of `gatewright serve`: `{ GATEWRIGHT_WORKERS: "2" }`. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What the document of the `openapi` artifact says of itself. */
export interface OpenApiConfig {
  /** Default: that of the inputs, or the API's name. */
  readonly title?: string;
  /** Default: that of the inputs, or `0.0.0`. */
  readonly version?: string;
  readonly description?: string;
  /** Base URLs, default those of the inputs, or `/`. */
  readonly servers?: readonly string[];
  /** Default `yaml`. */
  readonly format?: "yaml" | "json";
}

/** Identity function that types the configuration file. */
export function defineConfig(config: GatewrightConfig): GatewrightConfig {
  return config;
}
