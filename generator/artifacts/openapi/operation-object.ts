import type {
  HttpAnswer,
  HttpBody,
  HttpContent,
  HttpEncoding,
  HttpHeader,
  HttpOperation,
  HttpParameter,
  HttpServer,
  ParameterForm,
  SecurityAlternative,
} from "../../model/http-api.js";
import { schemaObject, type Plain } from "./schema-object.js";

/** An operation as OpenAPI 3.1 writes it; `inherited` is what the document says of security for all of them. */
export function operationObject(
  operation: HttpOperation,
  inherited: readonly SecurityAlternative[] | undefined,
): Plain {
  const { id, summary, description, tags, deprecated, parameters, body, answers, security, servers, callbacks } =
    operation;
  const isInherited = JSON.stringify(security) === JSON.stringify(inherited ?? []);
  return {
    ...(tags.length > 0 && { tags }),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(id !== undefined && { operationId: id }),
    ...(parameters.length > 0 && { parameters: parameters.map(parameterObject) }),
    ...(body && { requestBody: bodyObject(body) }),
    responses: Object.fromEntries(answers.map((each) => [String(each.status), answerObject(each)])),
    ...(Object.keys(callbacks).length > 0 && { callbacks }),
    ...(deprecated && { deprecated }),
    ...(!isInherited && { security: securityList(security) }),
    ...(servers.length > 0 && { servers: servers.map(serverObject) }),
    ...operation.extensions,
  };
}

/** Alternatives of schemes, each with the scopes that are asked for. */
export function securityList(security: readonly SecurityAlternative[]): readonly Plain[] {
  return security.map((each) => Object.fromEntries(each.map(({ scheme, scopes }) => [scheme, scopes])));
}

/** A server with its variables. */
export function serverObject({ url, description, variables, extensions }: HttpServer): Plain {
  return {
    url,
    ...(description !== undefined && { description }),
    ...(variables.length > 0 && {
      variables: Object.fromEntries(
        variables.map(({ name, values, extensions: more, ...rest }) => [
          name,
          { ...rest, ...(values && { enum: values }), ...more },
        ]),
      ),
    }),
    ...extensions,
  };
}

function parameterObject(parameter: HttpParameter): Plain {
  const { name, in: place, required } = parameter;
  return { name, in: place, ...(required && { required }), ...valueObject(parameter, usualForm(place)) };
}

function headersObject(headers: readonly HttpHeader[]): Plain {
  return Object.fromEntries(
    headers.map((each) => [
      each.name,
      { ...(each.required && { required: true }), ...valueObject(each, usualForm("header")) },
    ]),
  );
}

/** The style of a place, which need not be written. */
function usualForm(place: HttpParameter["in"]): string {
  return place === "query" || place === "cookie" ? "form" : "simple";
}

function valueObject(
  { description, deprecated, form, schema, examples, extensions }: Omit<HttpHeader, "name">,
  usual: string,
): Plain {
  return {
    ...(description !== undefined && { description }),
    ...(deprecated && { deprecated }),
    ...(form.kind === "content"
      ? { content: { [form.mediaType]: { schema: schemaObject(schema) } } }
      : { ...styleOf(form, usual), schema: schemaObject(schema) }),
    ...examples,
    ...extensions,
  };
}

function styleOf({ style, explode, allowReserved }: ParameterForm & { kind: "style" }, usual: string): Plain {
  const explodes = style === "form" || style === "deepObject";
  return {
    ...(style !== usual && { style }),
    ...(explode !== explodes && { explode }),
    ...(allowReserved && { allowReserved }),
  };
}

function bodyObject({ description, required, contents, extensions }: HttpBody): Plain {
  return {
    ...(description !== undefined && { description }),
    ...(required && { required }),
    content: contentsObject(contents),
    ...extensions,
  };
}

function answerObject({ description = "", headers, contents, links, extensions }: HttpAnswer): Plain {
  return {
    description,
    ...(headers.length > 0 && { headers: headersObject(headers) }),
    ...(contents.length > 0 && { content: contentsObject(contents) }),
    ...(Object.keys(links).length > 0 && { links }),
    ...extensions,
  };
}

function contentsObject(contents: readonly HttpContent[]): Plain {
  return Object.fromEntries(
    contents.map(({ mediaType, schema, encoding, examples, extensions }) => [
      mediaType,
      {
        ...(schema && { schema: schemaObject(schema) }),
        ...(encoding.length > 0 && {
          encoding: Object.fromEntries(encoding.map((each) => [each.property, encodingObject(each)])),
        }),
        ...examples,
        ...extensions,
      },
    ]),
  );
}

function encodingObject({ property: _property, headers, extensions, ...rest }: HttpEncoding): Plain {
  return { ...rest, ...(headers.length > 0 && { headers: headersObject(headers) }), ...extensions };
}
