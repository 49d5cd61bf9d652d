import type { ApiInfo, Location, SecurityScheme } from "../../model/api.js";

/** Finds the place in the document when somebody asks: finding places costs more than reading JSON. */
export type Locate = () => Location;

/** An OpenAPI description in one form for all versions: Swagger 2.0 is lifted to what 3.x says. `$ref`s are resolved but for schemas. */
export interface OpenApiDocument {
  /** As diagnostics name it. */
  readonly file: string;
  readonly version: "2.0" | "3.0" | "3.1";
  readonly info: ApiInfo;
  /** Paths under which the operations are served, from `basePath` or `servers`: `"/v3"`, `""`. At least one. */
  readonly prefixes: readonly string[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly locateScheme: (name: string) => Location;
  readonly operations: readonly Operation[];
  /** Named schemas in order, those of other files too. */
  readonly schemas: ReadonlyMap<string, Schema>;
}

/** One HTTP method of one path. */
export interface Operation {
  /** Upper case. */
  readonly method: string;
  /** As written, without prefix: `"/pets/{id}"`. */
  readonly path: string;
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly Response[];
  /** Schemes any of which suffices, the document's own ones where the operation names none; absent means nothing is said. */
  readonly security?: readonly string[];
  /** Whether `security` is inherited from the document. */
  readonly inheritsSecurity: boolean;
  /** Said by `x-client-streaming`, grpc-gateway's "(streaming inputs)", or a content type for sequences. */
  readonly clientStreaming: boolean;
  readonly locate: Locate;
}

/** A parameter outside the body; those of the path item are laid under the operation's own. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly schema: Schema;
  readonly locate: Locate;
}

/** What a request carries, by content type. */
export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
  readonly locate: Locate;
}

/** An answer to an operation, by content type. */
export interface Response {
  /** Absent for `default` and ranges such as `4XX`. */
  readonly status?: number;
  /** As written: `"200"`, `"default"`, `"4XX"`. */
  readonly key: string;
  readonly description: string;
  readonly content: readonly MediaType[];
  readonly locate: Locate;
}

/** One form that a body may have. */
export interface MediaType {
  /** Lower case, without parameters: `"application/json"`. */
  readonly type: string;
  readonly schema?: Schema;
  readonly examples: readonly { readonly name: string; readonly value: unknown }[];
}

/** The parts of a schema that say something about the shape of values. */
export interface Schema {
  /** Name of the schema that this one refers to; what stands beside the reference is kept. */
  readonly ref?: string;
  /** Without `"null"`. */
  readonly types: readonly string[];
  readonly isNullable: boolean;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf: readonly Schema[];
  /** `oneOf` or `anyOf`. */
  readonly oneOf: readonly Schema[];
  readonly title?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly examples: readonly unknown[];
  readonly locate: Locate;
}
