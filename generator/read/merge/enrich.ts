import type { ApiFile, Enum, Field, Message, Method, MethodDoc } from "../../model/api.js";
import { toMethodDoc } from "../openapi/to-method-doc.js";
import type { OpenApiDocument, Operation, Schema } from "../openapi/document.js";
import { flattenSchema } from "../openapi/flatten-schema.js";
import type { OperationMatch } from "./match-operations.js";
import type { SchemaMatches } from "./match-schemas.js";

/** What one document knows of the protos. */
export interface DocumentMatches {
  readonly document: OpenApiDocument;
  readonly operations: readonly OperationMatch[];
  readonly schemas: SchemaMatches;
}

/**
 * Adds to proto files what documents say beyond them: summaries, tags, security, errors, examples, and descriptions where
 * the proto has no comment. Of two documents the first one that says something wins.
 */
export function enrichFiles(files: readonly ApiFile[], matches: readonly DocumentMatches[]): ApiFile[] {
  const operations = new Map<Method, Operation[]>();
  for (const match of matches.flatMap((each) => each.operations)) {
    const known = operations.get(match.method);
    if (known) known.push(match.operation);
    else operations.set(match.method, [match.operation]);
  }
  const schemasOf = (fullName: string): Schema[] =>
    matches.flatMap(({ document, schemas }) => {
      const schema = document.schemas.get(schemas.schemaNames.get(fullName) ?? "");
      return schema ? [flattenSchema(schema, document.schemas)] : [];
    });
  return files.map((file) => ({
    ...file,
    messages: file.messages.map((message) => enrichMessage(message, schemasOf(message.fullName))),
    enums: file.enums.map((each) => enrichEnum(each, schemasOf(each.fullName))),
    services: file.services.map((service) => ({
      ...service,
      methods: service.methods.map((method) => enrichMethod(method, operations.get(method) ?? [])),
    })),
  }));
}

function enrichMessage(message: Message, schemas: readonly Schema[]): Message {
  if (schemas.length === 0) return message;
  return {
    ...message,
    ...describe(message.comment, schemas),
    deprecated: message.deprecated,
    fields: message.fields.map((field) =>
      enrichField(
        field,
        schemas.flatMap((schema) => propertyOf(schema, field) ?? []),
      ),
    ),
    examples: [...message.examples, ...(schemas.find((schema) => schema.examples.length > 0)?.examples ?? [])],
  };
}

function enrichField(field: Field, properties: readonly Schema[]): Field {
  if (properties.length === 0) return field;
  return {
    ...field,
    ...describe(field.comment, properties),
    examples: [...field.examples, ...(properties.find((each) => each.examples.length > 0)?.examples ?? [])],
  };
}

function enrichEnum(each: Enum, schemas: readonly Schema[]): Enum {
  return { ...each, ...describe(each.comment, schemas) };
}

/** A property may be written with the proto name or the JSON name. */
export function propertyOf(schema: Schema, field: Field): Schema | undefined {
  return schema.properties.get(field.name) ?? schema.properties.get(field.jsonName);
}

function describe(comment: string | undefined, schemas: readonly Schema[]): { comment?: string } {
  const text =
    comment ?? schemas.map((schema) => schema.description ?? schema.title).find((each) => each !== undefined);
  return text === undefined ? {} : { comment: text };
}

function enrichMethod(method: Method, operations: readonly Operation[]): Method {
  if (operations.length === 0) return method;
  const docs = operations.map(toMethodDoc);
  const first = <K extends "operationId" | "summary" | "description" | "security">(
    key: K,
  ): Pick<MethodDoc, K> | undefined => {
    const doc = docs.find((each) => each[key] !== undefined);
    return doc && ({ [key]: doc[key] } as unknown as Pick<MethodDoc, K>);
  };
  const doc: MethodDoc = {
    ...first("operationId"),
    ...first("summary"),
    ...first("description"),
    ...first("security"),
    tags: docs.find((each) => each.tags.length > 0)?.tags ?? [],
    errors: docs.find((each) => each.errors.length > 0)?.errors ?? [],
    examples: docs.find((each) => each.examples.length > 0)?.examples ?? [],
  };
  const comment = method.comment ?? doc.description ?? doc.summary;
  return { ...method, ...(comment !== undefined && { comment }), doc };
}
