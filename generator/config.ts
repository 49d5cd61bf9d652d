import { type DialectName, defaultDialect, dialectNames, isDialectName } from "./runtime/core/dialect-names.js";
import type { ServeConfig } from "./serve/settings/index.js";

export { type DialectName, defaultDialect, dialectNames, isDialectName };

/** The configuration file's shape; `defineConfig` in gatewright.config.ts gives editors its types. */
export interface GatewrightConfig extends DiagnosticsConfig {
  /** What is generated, each API into an output of its own. */
  readonly apis: readonly ApiConfig[];
  /**
   * Where emitted code finds the runtime: a copy in each output, one copy that all outputs share, or an npm package. Default: a copy for a single
   * output, `{ shared: "<common folder>/runtime" }` for several. SDK packages have a copy of their own in any case.
   */
  readonly runtime?: "copy" | SharedRuntimeConfig | RuntimePackageConfig;
  /** Settings of `gatewright serve`, see docs/serving.md: `{ port: 8080, upstream: ["127.0.0.1:50051"], maxBodyBytes: "1MiB" }`. Flags come before them. */
  readonly serve?: ServeConfig;
}

/** One copy of the runtime that outputs import. */
export interface SharedRuntimeConfig {
  /** Folder of the copy, e.g. `"generated/runtime"`. */
  readonly shared: string;
}

/** The runtime as an npm package that outputs import. */
export interface RuntimePackageConfig {
  /** npm package name, e.g. `"@gatewright/runtime"`. */
  readonly package: string;
  /** Folder that the package is written to; absent where it is published elsewhere. `gatewright sdk` compiles it. */
  readonly output?: string;
  /** Its version, default `0.0.0`. */
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
  /**
   * Short name, e.g. `"etcd"`: `createEtcdGateway` and `createEtcdClient` are called after it.
   * @minLength 1
   */
  readonly name: string;
  /** What is read. */
  readonly input: InputConfig;
  /**
   * Output folder, e.g. `"generated/etcd"`. It belongs to this API: files in it that gatewright did not write are left alone.
   * @minLength 1
   */
  readonly output: string;
  /**
   * Artifact names, e.g. `["routes", "clients"]`; what they need is added.
   * @minItems 1
   */
  readonly artifacts: readonly string[];
  /** What the emitted gateway does. */
  readonly gateway?: GatewayConfig;
  /** What emitted clients know of methods. */
  readonly clients?: ClientsConfig;
  /** The npm package of the artifact `sdk`. */
  readonly sdk?: SdkConfig;
  /** The artifact `deploy`. */
  readonly deploy?: DeployConfig;
  /** The artifact `openapi`. */
  readonly openapi?: OpenApiConfig;
  /** The artifact `docs`. */
  readonly docs?: DocsConfig;
  /** The artifact `swagger`. */
  readonly swagger?: SwaggerConfig;
  /** Folder of Handlebars templates that stand in for gatewright's of the same name, e.g. `gateway.ts.hbs`. */
  readonly templates?: string;
  /** Modules whose default export is an `Artifact` of the user's own, to be named in `artifacts`. */
  readonly extensions?: readonly string[];
  /** Type-check the output before it is written. Default true; without it a very large output is written in half the time. */
  readonly verify?: boolean;
}

/** What an API is read from: protos or descriptor sets, OpenAPI documents, service configurations. */
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
  /** Methods of operations that `gatewright recover` asks for: `{ "POST /v1/books": "acme.v1.Books.CreateBook" }`; an empty name is none of them. */
  readonly recovered?: Readonly<Record<string, string>>;
  /** YAML files with annotations that protos do not have, as `openapi_configuration` of protoc-gen-openapiv2; each takes the place of one in a proto. */
  readonly openapiConfigurations?: readonly string[];
  /** Only these packages, services, methods (`"acme.v1.Books"`), paths (`"/v1/books/**"`) and files (`"acme/*.proto"`); default all. */
  readonly include?: readonly string[];
  /** None of these, written as in `include`. */
  readonly exclude?: readonly string[];
  /** Drift between proto and OpenAPI that is known and accepted, by finding kind or `kind where`; `*` at the end of the latter stands for any rest. */
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
  /** How messages are written as JSON. */
  readonly json?: JsonConfig;
}

/** How the emitted gateway writes messages as JSON; both spellings of names are read in any case. */
export interface JsonConfig {
  /** Names as in the proto, `page_size` instead of `pageSize`. Default false. */
  readonly useProtoNames?: boolean;
  /** Fields without value are written too. Default: as the dialect does. */
  readonly emitUnpopulated?: boolean;
  /** Enums as numbers. Default false. */
  readonly useEnumNumbers?: boolean;
}

/** What emitted clients know of methods beyond the inputs. */
export interface ClientsConfig {
  /** Methods that may be sent twice without harm, e.g. `"etcdserverpb.KV.Range"`; GET methods and those with `idempotency_level` need no entry. */
  readonly idempotent?: readonly string[];
}

/** What the npm package of the `sdk` artifact says of itself. */
export interface SdkConfig {
  /** npm package name, e.g. `"@acme/library"`. */
  readonly packageName: string;
  /** Its version, e.g. `"1.0.0"`. */
  readonly version: string;
  /** Folder of hand-written TypeScript that becomes `overlay/` of the package; its `index.ts` is the main entry, the generated API is then at `/api`. */
  readonly overlay?: string;
  /** Further modules of the overlay that are entries of their own, e.g. `["node"]` for `overlay/node.ts` at `/node`: what the main entry must not import. */
  readonly overlayEntries?: readonly string[];
  /** What npm shows of it; default that of the inputs. */
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
  /** Replicas at least, default 2. */
  readonly replicas?: number;
  /** Replicas at most, default 10. */
  readonly maxReplicas?: number;
  /** Port that is listened on, default 8080. */
  readonly port?: number;
  /** gRPC server as `HOST:PORT`, default `<api>:50051`. */
  readonly upstream?: string;
  /** Speak TLS to the upstream, default false. */
  readonly upstreamTls?: boolean;
  /** Path of the liveness probe, default `/gateway/live`. */
  readonly livePath?: string;
  /** Path of the readiness probe, default `/gateway/ready`. */
  readonly readyPath?: string;
  /** Seconds that calls under way have to end in, default 30. */
  readonly stopGraceSeconds?: number;
  /** CPU that a replica asks for, default `250m`. */
  readonly cpu?: string;
  /** Memory that a replica asks for, default `256Mi`. */
  readonly memory?: string;
  /** Memory that a replica may use at most, default `1Gi`. */
  readonly memoryLimit?: string;
  /** Further variables, among them settings of `gatewright serve`: `{ GATEWRIGHT_WORKERS: "2" }`. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What the document of the `openapi` artifact says of itself. */
export interface OpenApiConfig {
  /** Title; default that of the inputs, or the API's name. */
  readonly title?: string;
  /** Version; default that of the inputs, or `0.0.0`. */
  readonly version?: string;
  /** Description; default that of the inputs. */
  readonly description?: string;
  /** Base URLs, default those of the inputs, or `/`. */
  readonly servers?: readonly string[];
  /** Form of the file, default `yaml`. */
  readonly format?: "yaml" | "json";
}

/** What the page of the `docs` artifact shows and calls. */
export interface DocsConfig {
  /** Calls that it opens with, side by side; default none. */
  readonly open?: readonly DocsCall[];
  /** Base URLs that it may call, beside the gateway that serves it; default those of the inputs. */
  readonly servers?: readonly string[];
  /** What its TypeScript snippets import the client from, e.g. `"@acme/library"`; default the output of this API or its package. */
  readonly clientImport?: string;
}

/** A call of the page that is filled in, to be sent by whoever looks at it. */
export interface DocsCall {
  /** Method (`"acme.v1.Books.GetBook"`), id of an operation, or route (`"GET /v1/books/{book}"`). */
  readonly call: string;
  /** Texts of parameters by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Body as JSON text, bytes as they are read: `'{"key": "foo"}'`; several for several messages. Default: made from its type. */
  readonly body?: string | readonly string[];
  /** How the answer of a stream is asked for; default the first that the gateway has. */
  readonly form?: "envelope" | "ndjson" | "sse" | "array" | "websocket";
}

/** What the `swagger` artifact writes. Names are those of protoc-gen-openapiv2's options in camelCase, and mean the same. */
export interface SwaggerConfig {
  /** Names of fields as in JSON instead of the proto. Default: as the gateway writes them. */
  readonly jsonNamesForFields?: boolean;
  /** Enums as numbers. Default: as the gateway writes them. */
  readonly enumsAsInts?: boolean;
  /** Operations are called after their method alone. Default false. */
  readonly simpleOperationIds?: boolean;
  /** How definitions are called: after the last two parts of a name, as few as make it unique (with or without the enclosing message), or all. Default `legacy`. */
  readonly openapiNamingStrategy?: "legacy" | "simple" | "package" | "fqn";
  /** No `default` response. Default false. */
  readonly disableDefaultErrors?: boolean;
  /** No `200` response but those of annotations. Default false. */
  readonly disableDefaultResponses?: boolean;
  /** No tags but those of annotations. Default false. */
  readonly disableServiceTags?: boolean;
  /** Tags begin with the package. Default false. */
  readonly includePackageInTags?: boolean;
  /** One document of all files instead of one for each. Default false. */
  readonly allowMerge?: boolean;
  /** Its name, without `.swagger.json`. Default `apidocs`. */
  readonly mergeFileName?: string;
  /** Methods without a rule too, as POST of their gRPC path. Default false. */
  readonly generateUnboundMethods?: boolean;
  /** Enums without the value of number 0. Default false. */
  readonly omitEnumDefaultValue?: boolean;
  /** `x-nullable` for fields with the word `optional`. Default false. */
  readonly proto3OptionalNullable?: boolean;
  /** Every field is required that is neither `optional` nor in a oneof. Default false. */
  readonly useProto3FieldSemantics?: boolean;
  /** Labels of google.api.VisibilityRule: what has others is left out. Default none. */
  readonly visibilityRestrictionSelectors?: readonly string[];
  /** Paths in the order of methods instead of that of the alphabet. Default false. */
  readonly preserveRpcOrder?: boolean;
  /** References of fields that say more stand in `allOf`. Default false. */
  readonly useAllofForRefs?: boolean;
  /** No `type` beside the `$ref` of list items. Default false. */
  readonly omitArrayItemTypeWhenRefSibling?: boolean;
  /** How often a message may stand within itself in a query. Default 1000. */
  readonly recursiveDepth?: number;
  /** How elements of a list in a path are set apart. Default `csv`. */
  readonly repeatedPathParamSeparator?: "csv" | "pipes" | "ssv" | "tsv";
  /** `update_mask` of PATCH is no parameter where the body is a field. Default true. */
  readonly allowPatchFeature?: boolean;
  /** `deprecated` of methods. Default false. */
  readonly enableRpcDeprecation?: boolean;
  /** `deprecated` of fields that are parameters. Default false. */
  readonly enableFieldDeprecation?: boolean;
  /** `{name=projects/*}` becomes `projects/{project}`. Default false. */
  readonly expandSlashedPathPatterns?: boolean;
  /** `x-go-type` of messages whose file has a `go_package`. Default false. */
  readonly generateXGoType?: boolean;
  /** Nothing of what comments say. Default false. */
  readonly ignoreComments?: boolean;
  /** Nothing of what comments say between `(--` and `--)` behind a declaration either. Default false. */
  readonly removeInternalComments?: boolean;
  /** What upstream gets wrong as it should be; docs/swagger.md lists it. Default false. */
  readonly mendUpstream?: boolean;
  /** Form of the files, default `json`. */
  readonly format?: "json" | "yaml";
}

/** Identity function that types the configuration file. */
export function defineConfig(config: GatewrightConfig): GatewrightConfig {
  return config;
}
