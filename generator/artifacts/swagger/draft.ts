import type { Node } from "./node.js";

/** Names that begin with `x-` and their values, sorted. */
export type DraftExtensions = readonly (readonly [name: string, value: Node])[];

export interface DraftDocs {
  description: string;
  url: string;
}

/** A schema of Swagger 2.0 while it is made: comments and annotations say one member after the other. */
export interface DraftSchema {
  type?: string;
  format?: string;
  ref?: string;
  nullable?: boolean;
  example?: Node;
  items?: DraftSchema;
  enum?: readonly (string | number)[];
  default?: string | number | boolean;
  properties?: (readonly [string, DraftSchema])[];
  additional?: DraftSchema;
  title?: string;
  description?: string;
  docs?: DraftDocs;
  readOnly?: boolean;
  multipleOf?: number;
  maximum?: number;
  exclusiveMaximum?: boolean;
  minimum?: number;
  exclusiveMinimum?: boolean;
  maxLength?: number;
  minLength?: number;
  pattern?: string;
  maxItems?: number;
  minItems?: number;
  uniqueItems?: boolean;
  maxProperties?: number;
  minProperties?: number;
  required?: string[];
  extensions?: DraftExtensions;
  allOf?: string;
}

export interface DraftParameter {
  name: string;
  readonly description: string;
  readonly in: "path" | "query" | "body" | "header";
  readonly required: boolean;
  readonly deprecated?: boolean;
  readonly type?: string | undefined;
  readonly format?: string | undefined;
  readonly uniqueItems?: boolean | undefined;
  readonly items?: DraftSchema | undefined;
  readonly enum?: readonly (string | number)[] | undefined;
  readonly collectionFormat?: string | undefined;
  readonly default?: string | number | boolean | undefined;
  readonly minItems?: number | undefined;
  readonly pattern?: string | undefined;
  readonly example?: Node | undefined;
  readonly schema?: DraftSchema;
  readonly extensions?: DraftExtensions | undefined;
}

export interface DraftResponse {
  description: string;
  schema: DraftSchema;
  examples?: readonly (readonly [string, Node])[];
  headers?: readonly (readonly [string, Node])[];
  extensions?: DraftExtensions;
}

/** Schemes that are needed together, each with its scopes. */
export type DraftRequirement = readonly (readonly [string, readonly string[]])[];

export interface DraftOperation {
  summary?: string;
  description?: string;
  operationId: string;
  readonly responses: Map<string, DraftResponse>;
  parameters: DraftParameter[];
  tags?: readonly string[];
  deprecated?: boolean;
  consumes?: readonly string[];
  produces?: readonly string[];
  security?: readonly DraftRequirement[];
  docs?: DraftDocs;
  extensions?: DraftExtensions;
}

/** Operations of a path by method in lower case. */
export type DraftPath = Map<string, DraftOperation>;

export interface DraftTag {
  readonly name: string;
  description?: string;
  docs?: DraftDocs;
  extensions?: DraftExtensions;
}
