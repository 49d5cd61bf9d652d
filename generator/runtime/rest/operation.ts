import type { AnyMethod } from "../core/index.js";
import type { Shape } from "./shape.js";

/** Where a parameter travels. */
export type RestPlace = "path" | "query" | "header" | "cookie";

/** How a value that is no single text is laid out. */
export type RestStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "tabDelimited"
  | "deepObject";

/** How one value becomes text; what is left out is as OpenAPI has it where nothing is said. */
export interface RestForm {
  readonly style?: RestStyle;
  readonly explode?: boolean;
  /** Characters that have a meaning in URLs are sent as they are. */
  readonly reserved?: true;
  /** The value is sent as JSON text. */
  readonly json?: true;
}

export interface RestParameter extends RestForm {
  /** As it is sent and as it is called in the arguments. */
  readonly name: string;
  readonly in: RestPlace;
}

/** A body in one media type. */
export interface RestContent {
  readonly type: string;
  /** Given where values are not written as they are. */
  readonly shape?: Shape;
  /** Values follow each other, one JSON text behind the other. */
  readonly lines?: true;
  /** How members of forms are sent, where it is not the usual way. */
  readonly parts?: Readonly<Record<string, RestForm & { readonly type?: string }>>;
}

/** What an answer of one media type holds. */
export type RestPayload =
  | { readonly json: Shape }
  | { readonly events: Shape }
  | { readonly lines: Shape }
  | "text"
  | "binary";

/** A header of an answer. */
export interface RestHeader extends Omit<RestForm, "reserved"> {
  /** As the description writes it. */
  readonly name: string;
  readonly shape: Shape;
  readonly required?: true;
}

/** One operation of a description: emitted as a constant. The type parameters say what callers give and get. */
export interface RestOperation<
  Arguments = never,
  Answers = unknown,
  Errors = unknown,
  Item = unknown,
  HeaderValues = unknown,
> {
  /** Group of the client it stands in; empty for the client itself. */
  readonly service: string;
  readonly name: string;
  readonly method: string;
  /** E.g. `"/pets/{id}"`; literal parts as they are sent. */
  readonly path: string;
  readonly parameters?: readonly RestParameter[];
  /** Arguments are grouped by place: `{ path, query, headers, cookies, body }`. */
  readonly grouped?: true;
  readonly body?: readonly RestContent[];
  /** By status (`200`, `"4XX"`, `"default"`), then by media type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, RestPayload>>>>;
  /** Described headers of answers, by status. */
  readonly headers?: Readonly<Record<string, readonly RestHeader[]>>;
  /** Alternatives of schemes; absent where the API's own hold. */
  readonly security?: readonly (readonly string[])[];
  /** Where this operation is served, if not where the API is. */
  readonly servers?: readonly RestServer[];
  /** Phantoms: no value carries them. */
  readonly $arguments?: (value: Arguments) => void;
  readonly $answers?: Answers;
  readonly $errors?: Errors;
  readonly $item?: Item;
  readonly $headers?: HeaderValues;
}

/** A place that an API is served at; `{name}` stands for a variable. */
export interface RestServer {
  readonly url: string;
  /** Variables with their values where none is given. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** How a caller proves who it is. */
export type RestScheme =
  | { readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly kind: "basic" }
  /** `scheme` as it stands in `Authorization`, e.g. `"Bearer"`. */
  | { readonly kind: "token"; readonly scheme: string }
  /** Nothing is sent: the connection shows it. */
  | { readonly kind: "connection" };

/** What all operations of an API share. */
export interface RestApi {
  readonly servers: readonly RestServer[];
  readonly schemes: Readonly<Record<string, RestScheme>>;
  /** Alternatives, one of which is enough. */
  readonly security: readonly (readonly string[])[];
}

/** An operation as transports, interceptors and retries see it. */
export interface RestMethod extends AnyMethod {
  readonly rest: RestOperation;
  /** What the caller asked for: one answer, or the values of a stream. */
  readonly kind: "unary" | "server_streaming";
}

/** Methods that HTTP itself says may be sent twice. */
const idempotent: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"]);

/** The operation as a method of a transport. */
export function toRestMethod(rest: RestOperation<never>, kind: RestMethod["kind"]): RestMethod {
  const message = { fullName: "", fields: [] };
  const { service, name } = rest;
  return {
    service,
    name,
    kind,
    input: message,
    output: message,
    idempotent: idempotent.has(rest.method),
    rest: rest as RestOperation,
  };
}
