import { referenceOf } from "../../compare/index.js";
import type { DocumentDescription } from "../../drift/document-match.js";
import type { ApiFile, Enum, Field, Message, Method, MethodDoc } from "../../model/api.js";
import type { HttpProperty, HttpSchema, HttpType } from "../../model/http-api.js";
import { schemaExamples, toMethodDoc, type ExampleAt } from "./to-method-doc.js";

/** What one document knows of the protos, and where its `$ref`s lead. */
export type Knowledge = DocumentDescription & { readonly exampleAt: ExampleAt };

/**
 * Adds to proto files what documents say beyond them: summaries, tags, security, errors, examples, and descriptions where
 * the proto has no comment. Of two documents the first one that says something wins.
 */
export function enrichFiles(files: readonly ApiFile[], matches: readonly Knowledge[]): ApiFile[] {
  const docs = new Map<Method, MethodDoc[]>();
  for (const { described, lowered, document, exampleAt } of matches)
    for (const { served, described: operation } of described.operations) {
      const from = lowered.sources.get(served);
      if (from?.kind !== "binding") continue;
      const doc = toMethodDoc(operation, document.api, exampleAt);
      const known = docs.get(from.method);
      if (known) known.push(doc);
      else docs.set(from.method, [doc]);
    }
  const told = matches.map(({ document, names }) => ({
    types: new Map(document.api.types.map((each) => [each.name, each])),
    names,
  }));
  const schemasOf = (fullName: string): readonly Told[] =>
    told.flatMap(({ types, names }) => {
      const type = types.get(names.byFullName.get(fullName) ?? "");
      return type ? [tell(type.schema, types)] : [];
    });
  return files.map((file) => ({
    ...file,
    messages: file.messages.map((message) => enrichMessage(message, schemasOf(message.fullName))),
    enums: file.enums.map((each) => enrichEnum(each, schemasOf(each.fullName))),
    services: file.services.map((service) => ({
      ...service,
      methods: service.methods.map((method) => enrichMethod(method, docs.get(method) ?? [])),
    })),
  }));
}

/** What a schema says in words and examples, those of its parts behind its own. */
interface Told {
  readonly text?: string;
  readonly examples: readonly unknown[];
  readonly properties: ReadonlyMap<string, HttpProperty>;
}

/** A schema with the parts of its intersection laid together; `entered` are types on the way, which add nothing a second time. */
function tell(schema: HttpSchema, types: ReadonlyMap<string, HttpType>, entered: readonly string[] = []): Told {
  const name = schema.type.kind === "reference" ? schema.type.name : undefined;
  const target = name === undefined || entered.includes(name) ? undefined : types.get(name);
  const parts = [
    ...(target ? [tell(target.schema, types, [...entered, target.name])] : []),
    ...(schema.type.kind === "intersection" ? schema.type.members.map((each) => tell(each, types, entered)) : []),
  ];
  const own = schema.type.kind === "object" ? schema.type.properties : [];
  const text = schema.description ?? schema.title ?? parts.map((each) => each.text).find((each) => each !== undefined);
  return {
    ...(text !== undefined && { text }),
    examples: [...schemaExamples(schema.examples, schema.extensions), ...parts.flatMap((each) => each.examples)],
    properties: new Map([
      ...parts.toReversed().flatMap((each) => [...each.properties]),
      ...own.map((each) => [each.name, each] as const),
    ]),
  };
}

function enrichMessage(message: Message, schemas: readonly Told[]): Message {
  if (schemas.length === 0) return message;
  return {
    ...message,
    ...describe(message.comment, schemas),
    fields: message.fields.map((field) =>
      enrichField(
        field,
        schemas.flatMap(({ properties }) => propertyOf(properties, field) ?? []),
      ),
    ),
    examples: [...message.examples, ...(schemas.find(({ examples }) => examples.length > 0)?.examples ?? [])],
  };
}

function enrichField(field: Field, properties: readonly HttpProperty[]): Field {
  if (properties.length === 0) return field;
  const told = properties.map(({ schema }): Told => {
    const text = schema.description ?? schema.title;
    return {
      ...(text !== undefined && { text }),
      // What stands beside a reference is said of this field.
      examples: schemaExamples(schema.examples, referenceOf(schema) === undefined ? schema.extensions : {}),
      properties: new Map(),
    };
  });
  return {
    ...field,
    ...describe(field.comment, told),
    examples: [...field.examples, ...(told.find(({ examples }) => examples.length > 0)?.examples ?? [])],
  };
}

function enrichEnum(each: Enum, schemas: readonly Told[]): Enum {
  return { ...each, ...describe(each.comment, schemas) };
}

/** A property may be written with the proto name or the JSON name. */
function propertyOf(properties: Told["properties"], field: Field): HttpProperty | undefined {
  return properties.get(field.name) ?? properties.get(field.jsonName);
}

function describe(comment: string | undefined, schemas: readonly Told[]): { comment?: string } {
  const text = comment ?? schemas.map((each) => each.text).find((each) => each !== undefined);
  return text === undefined ? {} : { comment: text };
}

function enrichMethod(method: Method, docs: readonly MethodDoc[]): Method {
  if (docs.length === 0) return method;
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
