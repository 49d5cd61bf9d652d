/**
 * The HTTP model: what travels on HTTP, said once and free of any description format. Documents are read straight into it. Types refer to
 * each other by name, so a model can be printed and compared and may be cyclic.
 */
import type { Location } from "./api.js";

/** Members of a description that begin with `x-`, and others that say nothing of what travels: name to plain value. */
export type Extensions = Readonly<Record<string, unknown>>;

/** An API as its callers see it. */
export interface HttpApi {
  /** Name from the configuration, e.g. `"github"`. */
  readonly name: string;
  readonly info: HttpInfo;
  /** Where the API is served; empty when the description does not say. */
  readonly servers: readonly HttpServer[];
  /** Tags that the description declares, in display order. */
  readonly tags: readonly HttpTag[];
  readonly securitySchemes: readonly HttpSecurityScheme[];
  /** What operations ask for that say nothing themselves; each operation holds its own answer too. */
  readonly security?: readonly SecurityAlternative[];
  readonly operations: readonly HttpOperation[];
  /** Named types, in declaration order; names are unique. */
  readonly types: readonly HttpType[];
  /** Calls that the API makes to its user; nothing is emitted for them. */
  readonly webhooks: Extensions;
  readonly extensions: Extensions;
}

/** Title, version and whatever else `info` says. */
export interface HttpInfo {
  readonly title?: string;
  readonly version?: string;
  readonly description?: string;
  readonly extensions: Extensions;
}

export interface HttpTag {
  readonly name: string;
  readonly description?: string;
  readonly extensions: Extensions;
}

/** A place the API is served at; `{name}` in `url` stands for a variable. */
export interface HttpServer {
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly HttpServerVariable[];
  readonly extensions: Extensions;
}

export interface HttpServerVariable {
  readonly name: string;
  readonly default: string;
  /** Allowed values; absent when any is. */
  readonly values?: readonly string[];
  readonly description?: string;
  readonly extensions: Extensions;
}

/** How a caller proves who it is. */
export type HttpSecurityScheme = {
  readonly name: string;
  readonly description?: string;
  readonly extensions: Extensions;
} & (
  | { readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly parameter: string }
  /** `scheme` in lower case, e.g. `"bearer"`, `"basic"`. */
  | { readonly kind: "http"; readonly scheme: string; readonly bearerFormat?: string }
  /** `flows` as the description has them, in the form of OpenAPI 3. */
  | { readonly kind: "oauth2"; readonly flows: Extensions }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "mutualTLS" }
);

/** Schemes that are needed together; an empty list asks for nothing. */
export type SecurityAlternative = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

/** One method of one path. */
export interface HttpOperation {
  /** Name that the description gives it; not always unique. */
  readonly id?: string;
  /** In capitals, e.g. `"GET"`. */
  readonly method: string;
  readonly path: HttpPath;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** Unique by name and place (`in`). */
  readonly parameters: readonly HttpParameter[];
  readonly body?: HttpBody;
  readonly answers: readonly HttpAnswer[];
  /** Alternatives, one of which is enough; empty when nothing is asked for. */
  readonly security: readonly SecurityAlternative[];
  /** Servers of this operation alone; empty when it is where the API is. */
  readonly servers: readonly HttpServer[];
  /** Calls that the API makes while it serves this one; nothing is emitted for them. */
  readonly callbacks: Extensions;
  readonly extensions: Extensions;
  readonly location: Location;
}

/** A path as OpenAPI writes it: `/a/{id}.json`. Literal parts stand as they are written, not percent-encoded. */
export interface HttpPath {
  readonly source: string;
  readonly parts: readonly HttpPathPart[];
  /** What the description says of all operations of the path. */
  readonly summary?: string;
  readonly description?: string;
  readonly extensions: Extensions;
}

export type HttpPathPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string };

export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** How a value that is no single text is laid out; `tabDelimited` is Swagger's `tsv`. */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "tabDelimited"
  | "deepObject";

/** How a value becomes text: by a style, or as a document of a media type. */
export type ParameterForm =
  | {
      readonly kind: "style";
      readonly style: ParameterStyle;
      readonly explode: boolean;
      /** Characters that have a meaning in URLs stand as they are. */
      readonly allowReserved: boolean;
    }
  | { readonly kind: "content"; readonly mediaType: string };

export interface HttpParameter {
  /** As it is sent, e.g. `"page[number]"`. */
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly form: ParameterForm;
  readonly schema: HttpSchema;
  /** Examples as the description has them: `example`, `examples`. */
  readonly examples: Extensions;
  readonly extensions: Extensions;
  readonly location: Location;
}

/** The body of a request. */
export interface HttpBody {
  readonly description?: string;
  readonly required: boolean;
  /** In the order of the description; at least one. */
  readonly contents: readonly HttpContent[];
  readonly extensions: Extensions;
}

/** A body in one media type. */
export interface HttpContent {
  /** As the description writes it, e.g. `"application/json; charset=utf-8"`. */
  readonly mediaType: string;
  /** Absent when the description says nothing of what is in it. */
  readonly schema?: HttpSchema;
  /** The body holds many values, one behind the other: as server-sent events, or as JSON texts. `schema` is then of one of them. */
  readonly stream?: "events" | "lines";
  /** How properties of forms become parts. */
  readonly encoding: readonly HttpEncoding[];
  readonly examples: Extensions;
  readonly extensions: Extensions;
}

/** How one property of a form is sent. */
export interface HttpEncoding {
  readonly property: string;
  /** Media types to choose from, e.g. `"image/png, image/jpeg"`. */
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Headers of the part. */
  readonly headers: readonly HttpHeader[];
  readonly extensions: Extensions;
}

/** An answer by its status: `200`, `"4XX"` for a hundred of them, `"default"` for all others. */
export interface HttpAnswer {
  readonly status: number | "1XX" | "2XX" | "3XX" | "4XX" | "5XX" | "default";
  readonly description?: string;
  readonly headers: readonly HttpHeader[];
  /** Empty when the answer has no body. */
  readonly contents: readonly HttpContent[];
  /** Hints at what to call next, as the description has them. */
  readonly links: Extensions;
  readonly extensions: Extensions;
}

export interface HttpHeader {
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly form: ParameterForm;
  readonly schema: HttpSchema;
  readonly examples: Extensions;
  readonly extensions: Extensions;
}

/** A type with a name of its own. */
export interface HttpType {
  readonly name: string;
  readonly schema: HttpSchema;
  readonly location: Location;
}

/** A type and what is said about its values. */
export interface HttpSchema {
  readonly type: JsonType;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: true;
  /** Only in answers. */
  readonly readOnly?: true;
  /** Only in requests. */
  readonly writeOnly?: true;
  /** Absent when there is none: null may be one. */
  readonly default?: { readonly value: unknown };
  /** The property whose value tells which of several types a value is. */
  readonly discriminator?: Discriminator;
  /** Examples as the description has them: `example`, `examples`. */
  readonly examples?: Extensions;
  /** What values must hold to beyond their type, by JSON Schema's keywords: `minLength`, `pattern`, `not` ... */
  readonly constraints?: Extensions;
  readonly extensions?: Extensions;
}

export interface Discriminator {
  readonly property: string;
  /** Values by the names of the types they stand for; a type without an entry answers to its own name. */
  readonly mapping: readonly { readonly value: string; readonly type: string }[];
  readonly extensions: Extensions;
}

/** A value of JSON in a list of allowed ones. */
export type JsonLiteral = string | number | boolean | null;

/** What may stand in JSON; `binary` are bytes that stand for themselves in a body or a part of one. */
export type JsonType =
  | { readonly kind: "any" }
  | { readonly kind: "never" }
  | { readonly kind: "null" }
  | { readonly kind: "boolean" }
  /** `quoted`: written as a JSON text, as protobuf's JSON does with 64 bits. */
  | { readonly kind: "integer"; readonly format?: string; readonly width?: 32 | 64; readonly quoted?: true }
  | { readonly kind: "number"; readonly format?: string }
  | { readonly kind: "text"; readonly format?: string }
  /** Bytes as base64 text. */
  | { readonly kind: "bytes" }
  | { readonly kind: "binary"; readonly format?: string }
  /** `of` is what the values are besides; `isConst` when the description says that there is only the one. */
  | {
      readonly kind: "literals";
      readonly values: readonly JsonLiteral[];
      readonly of?: JsonType;
      readonly isConst?: true;
    }
  | { readonly kind: "array"; readonly items: HttpSchema; readonly implied?: true }
  /** `rest` is the type of further items. */
  | { readonly kind: "tuple"; readonly items: readonly HttpSchema[]; readonly rest: HttpSchema }
  | HttpObject
  /** One of several (`exclusive`: exactly one). */
  | { readonly kind: "union"; readonly members: readonly HttpSchema[]; readonly exclusive: boolean }
  /** All at once. */
  | { readonly kind: "intersection"; readonly members: readonly HttpSchema[] }
  | { readonly kind: "reference"; readonly name: string };

export interface HttpObject {
  readonly kind: "object";
  readonly properties: readonly HttpProperty[];
  /** Names that must be there and are declared elsewhere. */
  readonly requiredElsewhere: readonly string[];
  /** Type of properties that are not declared; `false` forbids them; absent when the description does not speak of them. */
  readonly additional?: HttpSchema | false;
  /** Types of properties by regular expressions over their names. */
  readonly patterns: readonly { readonly pattern: string; readonly schema: HttpSchema }[];
}

export interface HttpProperty {
  readonly name: string;
  readonly required: boolean;
  readonly schema: HttpSchema;
}
