/** The HTTP model in the form that documents are compared in; see source-form.ts. */
import type {
  HttpApi,
  HttpContent,
  HttpHeader,
  HttpOperation,
  HttpSchema,
  HttpSecurityScheme,
  HttpServer,
  JsonType,
  ParameterForm,
} from "../../../generator/model/http-api.js";

type Plain = Readonly<Record<string, unknown>>;

/** `declared` are the names of the document's own schemas: what a reference elsewhere is called is the reader's affair. */
export function modelForm(api: HttpApi, declared: ReadonlySet<string>): Plain {
  const schema = (given: HttpSchema): Plain => schemaForm(given, declared);
  const { title, version, description, extensions } = api.info;
  return {
    info: { title, version, description, ...extensions },
    tags: api.tags.map(({ extensions: more, ...tag }) => ({ ...tag, ...more })),
    servers: api.servers.map(serverForm),
    security: api.security?.map(alternative),
    securitySchemes: Object.fromEntries(api.securitySchemes.map((each) => [each.name, schemeForm(each)])),
    operations: Object.fromEntries(
      api.operations.map((each) => [`${each.method} ${each.path.source}`, operationForm(each, schema)]),
    ),
    types: Object.fromEntries(
      api.types.filter(({ name }) => declared.has(name)).map((each) => [each.name, schema(each.schema)]),
    ),
    webhooks: api.webhooks,
    more: api.extensions,
  };
}

type ToForm = (schema: HttpSchema) => Plain;

function operationForm(operation: HttpOperation, schema: ToForm): Plain {
  const { path, body, answers } = operation;
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    pathSummary: path.summary,
    pathDescription: path.description,
    pathMore: path.extensions,
    tags: operation.tags,
    deprecated: operation.deprecated,
    parameters: Object.fromEntries(
      operation.parameters.map((each) => [
        `${each.in} ${each.name}`,
        { ...headerForm(each, schema), required: each.required },
      ]),
    ),
    body: body && {
      description: body.description,
      required: body.required,
      contents: contentsForm(body.contents, schema),
      more: body.extensions,
    },
    answers: Object.fromEntries(
      answers.map((each) => [
        String(each.status),
        {
          description: each.description,
          headers: headersForm(each.headers, schema),
          contents: contentsForm(each.contents, schema),
          links: each.links,
          more: each.extensions,
        },
      ]),
    ),
    security: operation.security.map(alternative),
    servers: operation.servers.map(serverForm),
    callbacks: operation.callbacks,
    more: operation.extensions,
  };
}

function headersForm(headers: readonly HttpHeader[], schema: ToForm): Plain {
  return Object.fromEntries(headers.map((each) => [each.name, headerForm(each, schema)]));
}

function headerForm(given: Omit<HttpHeader, "name">, schema: ToForm): Plain {
  return {
    description: given.description,
    required: given.required,
    deprecated: given.deprecated,
    form: formOf(given.form),
    schema: schema(given.schema),
    examples: given.examples,
    more: given.extensions,
  };
}

function formOf(form: ParameterForm): Plain {
  if (form.kind === "content") return { content: form.mediaType };
  const { kind: _, ...rest } = form;
  return rest;
}

function contentsForm(contents: readonly HttpContent[], schema: ToForm): Plain {
  return Object.fromEntries(
    contents.map((each) => [
      each.mediaType,
      {
        schema: each.schema && schema(each.schema),
        examples: each.examples,
        encoding: Object.fromEntries(
          each.encoding.map(({ property, headers, extensions, ...rest }) => [
            property,
            { ...rest, headers: headersForm(headers, schema), ...extensions },
          ]),
        ),
        more: each.extensions,
      },
    ]),
  );
}

function alternative(given: HttpOperation["security"][number]): Plain {
  return Object.fromEntries(given.map(({ scheme, scopes }) => [scheme, scopes]));
}

function serverForm({ url, description, variables, extensions }: HttpServer): Plain {
  return {
    url,
    description,
    ...extensions,
    variables: Object.fromEntries(
      variables.map(({ name, values, extensions: more, ...rest }) => [name, { ...rest, enum: values, ...more }]),
    ),
  };
}

function schemeForm(scheme: HttpSecurityScheme): Plain {
  const { kind, name: _, extensions, description } = scheme;
  const common = { type: kind, description, ...extensions };
  switch (kind) {
    case "apiKey":
      return { ...common, in: scheme.in, name: scheme.parameter };
    case "http":
      return { ...common, scheme: scheme.scheme, bearerFormat: scheme.bearerFormat };
    case "oauth2":
      return { ...common, flows: scheme.flows };
    case "openIdConnect":
      return { ...common, openIdConnectUrl: scheme.url };
    default:
      return common;
  }
}

function schemaForm(given: HttpSchema, declared: ReadonlySet<string>): Plain {
  const { type, default: fallback, discriminator, examples, constraints, extensions, ...rest } = given;
  return {
    ...typeForm(type, (each) => schemaForm(each, declared), declared),
    ...rest,
    ...(fallback && { default: fallback.value }),
    ...(discriminator && {
      discriminator: {
        propertyName: discriminator.property,
        mapping: Object.fromEntries(
          discriminator.mapping.map(({ value, type: to }) => [value, declared.has(to) ? to : "?"]),
        ),
        ...discriminator.extensions,
      },
    }),
    ...examples,
    ...constraints,
    ...extensions,
  };
}

function typeForm(type: JsonType, inner: ToForm, declared: ReadonlySet<string>): Plain {
  switch (type.kind) {
    case "any":
      return {};
    case "never":
      return { never: true };
    case "null":
    case "boolean":
      return { type: type.kind };
    case "integer":
      return { type: type.quoted ? "string" : "integer", format: type.format };
    case "number":
      return { type: "number", format: type.format };
    case "text":
      return { type: "string", format: type.format };
    case "bytes":
      return { type: "string", format: "byte" };
    case "binary":
      return { type: "string", format: type.format ?? "binary" };
    case "literals":
      return {
        enum: type.values,
        ...(type.isConst && { const: true }),
        of: type.of && typeForm(type.of, inner, declared),
      };
    case "array":
      return { type: "array", ...(type.implied !== true && { items: inner(type.items) }) };
    case "tuple":
      return { type: "array", prefixItems: type.items.map(inner), items: inner(type.rest) };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(type.properties.map((each) => [each.name, inner(each.schema)])),
        required: [
          ...type.properties.filter((each) => each.required).map((each) => each.name),
          ...type.requiredElsewhere,
        ].toSorted(),
        additionalProperties: type.additional === undefined ? undefined : type.additional && inner(type.additional),
        patternProperties: Object.fromEntries(type.patterns.map((each) => [each.pattern, inner(each.schema)])),
      };
    case "union":
      return { [type.exclusive ? "oneOf" : "anyOf"]: type.members.map(inner) };
    case "intersection":
      return { allOf: type.members.map(inner) };
    case "reference":
      return { $ref: declared.has(type.name) ? type.name : "?" };
    default:
      return type satisfies never;
  }
}
