import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** As much of OpenAPI 3.1 as etcd's description uses. */
export interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

/** One POST below a path. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly security?: readonly unknown[];
  readonly "x-client-streaming"?: boolean;
  readonly "x-server-streaming"?: boolean;
  readonly requestBody: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Response & { readonly $ref?: string }>>;
}

/** An answer, spelled out. */
export interface Response {
  readonly description: string;
  readonly content?: Content;
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, MediaType>>;

/** What a body looks like, with named examples. */
export interface MediaType {
  readonly schema: Schema;
  readonly examples: Readonly<Record<string, { readonly summary?: string; readonly value: unknown }>>;
}

/** As much of JSON Schema as the description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
}

/** Reads a YAML document without resolving its references. */
export function readDocument(path: string): Document {
  return parse(readFileSync(path, "utf8")) as Document;
}

/** `PutRequest` of `#/components/schemas/PutRequest`. */
export function refName(schema: Schema | undefined): string {
  return schema?.$ref?.split("/").at(-1) ?? "";
}
