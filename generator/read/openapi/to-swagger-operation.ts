import type {
  HttpAnswer,
  HttpBody,
  HttpContent,
  HttpEncoding,
  HttpHeader,
  HttpObject,
  HttpOperation,
  HttpParameter,
  HttpSchema,
  ParameterForm,
  ParameterPlace,
  ParameterStyle,
} from "../../model/http-api.js";
import { entriesOf, listOf, member, textOf } from "../plain-value.js";
import { childOf, childrenOf } from "./place.js";
import type { Place } from "./place.js";
import { describe, extensionsOf, mark, report, reportFault, resolve } from "./reading.js";
import type { Reading } from "./reading.js";
import { streamOf, takesStream } from "./stream-form.js";
import { finishOperation, mergeParameters, openAnswer, type OperationScope } from "./to-operation.js";
import { toSchema } from "./to-schema.js";
import { dereference } from "./place.js";

/** A parameter of Swagger 2.0: what is no part of the body, or what is. */
export type SwaggerParameter =
  | { readonly kind: "parameter"; readonly parameter: HttpParameter }
  | { readonly kind: "body"; readonly place: Place }
  | { readonly kind: "form"; readonly name: string; readonly place: Place };

/** Media types that bodies have where an operation names none. */
export interface SwaggerMedia {
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
}

/** Reads an operation of Swagger 2.0. */
export function toSwaggerOperation(
  reading: Reading,
  place: Place,
  scope: OperationScope,
  shared: readonly SwaggerParameter[],
  media: SwaggerMedia,
): HttpOperation {
  const all = [...shared, ...toSwaggerParameters(reading, childOf(place, "parameters"))];
  const consumes = mediaTypesOf(place.value, "consumes") ?? media.consumes;
  const produces = mediaTypesOf(place.value, "produces") ?? media.produces;
  const body = toBody(reading, all, consumes);
  return finishOperation(reading, place, scope, {
    parameters: mergeParameters(
      [],
      all.flatMap((each) => (each.kind === "parameter" ? [each.parameter] : [])),
    ),
    ...(body && { body }),
    answers: childrenOf(childOf(place, "responses")).flatMap((each) => toAnswer(reading, each, produces) ?? []),
    servers: scope.servers,
  });
}

/** The media types of a member, undefined when it is not there. */
export function mediaTypesOf(value: unknown, key: string): readonly string[] | undefined {
  const found = listOf(value, key).filter((each) => typeof each === "string");
  return found.length === 0 ? undefined : found;
}

/** Reads the parameters of an operation or a path item. */
export function toSwaggerParameters(reading: Reading, places: Place): readonly SwaggerParameter[] {
  return childrenOf(places).flatMap((given): SwaggerParameter[] => {
    const place = resolve(reading, given);
    if (place === undefined) return [];
    const name = textOf(place.value, "name");
    const where = textOf(place.value, "in");
    if (where === "body") return [{ kind: "body", place }];
    if (name !== undefined && where === "formData") return [{ kind: "form", name, place }];
    if (name === undefined || (where !== "path" && where !== "query" && where !== "header")) {
      const why =
        name === undefined
          ? "it has no name"
          : `it stands in ${JSON.stringify(where)}, not in path, query, header, formData or body`;
      reportFault(reading, "openapi-malformed", { what: describe(place), why }, place);
      return [];
    }
    return [{ kind: "parameter", parameter: toParameter(reading, place, given, name, where) }];
  });
}

function toParameter(reading: Reading, place: Place, given: Place, name: string, where: ParameterPlace): HttpParameter {
  const description = textOf(place.value, "description");
  return {
    name,
    in: where,
    required: where === "path" || member(place.value, "required") === true,
    ...(description !== undefined && { description }),
    deprecated: false,
    form: toForm(reading, place, where),
    schema: itemSchema(reading, place),
    examples: {},
    extensions: extensionsOf(place.value, ["allowEmptyValue"]),
    location: given.source.locate(given.path),
  };
}

/** Swagger's parameters are schemas themselves; what belongs to the parameter is no part of them. */
function itemSchema(reading: Reading, place: Place): HttpSchema {
  const {
    name: _,
    in: __,
    required: ___,
    description: ____,
    collectionFormat: _____,
    allowEmptyValue: ______,
    ...schema
  } = place.value as Record<string, unknown>;
  const own = Object.fromEntries(
    Object.entries(schema).filter(([key]) => !key.startsWith("x-") || key === "x-nullable"),
  );
  return toSchema(reading, { ...place, value: own });
}

function toForm(reading: Reading, place: Place, where: ParameterPlace): ParameterForm {
  const format = textOf(place.value, "collectionFormat") ?? "csv";
  const usual = where === "query" || where === "cookie" ? "form" : "simple";
  if (textOf(place.value, "type") !== "array") return style(usual, usual === "form");
  switch (format) {
    case "csv":
      return style(usual, false);
    case "multi":
      return style(usual, usual === "form");
    case "ssv":
      return style("spaceDelimited", false);
    case "tsv":
      return style("tabDelimited", false);
    case "pipes":
      return style("pipeDelimited", false);
    default:
      report(
        reading,
        "parameter-style",
        { style: format, in: where, usual: "csv" },
        childOf(place, "collectionFormat"),
      );
      return style(usual, false);
  }
}

function toBody(reading: Reading, all: readonly SwaggerParameter[], consumes: readonly string[]): HttpBody | undefined {
  const whole = all.findLast((each) => each.kind === "body");
  if (whole?.kind === "body") return wholeBody(reading, whole.place, consumes);
  const fields = all.flatMap((each) => (each.kind === "form" ? [each] : []));
  if (fields.length === 0) return undefined;
  const hasFile = fields.some(({ place }) => textOf(place.value, "type") === "file");
  const forms = consumes.filter((each) => /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(each));
  const usual = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const type: HttpObject = {
    kind: "object",
    properties: fields.map(({ name, place }) => {
      const description = textOf(place.value, "description");
      const schema = itemSchema(reading, place);
      return mark(reading, place, {
        name,
        required: member(place.value, "required") === true,
        schema: { ...schema, ...(description !== undefined && { description }) },
      });
    }),
    requiredElsewhere: [],
    patterns: [],
  };
  const encoding = fields.flatMap(({ name, place }): HttpEncoding[] => {
    if (textOf(place.value, "type") !== "array") return [];
    const form = toForm(reading, place, "query");
    return form.kind === "style"
      ? [{ property: name, style: form.style, explode: form.explode, headers: [], extensions: {} }]
      : [];
  });
  return {
    required: fields.some(({ place }) => member(place.value, "required") === true),
    contents: (forms.length === 0 || (hasFile && !forms.some((each) => /^multipart/i.test(each)))
      ? [usual]
      : forms
    ).map((mediaType): HttpContent => ({ mediaType, schema: { type }, encoding, examples: {}, extensions: {} })),
    extensions: {},
  };
}

function wholeBody(reading: Reading, place: Place, consumes: readonly string[]): HttpBody {
  const description = textOf(place.value, "description");
  const schema = childOf(place, "schema");
  const name = textOf(place.value, "name");
  const content = (mediaType: string): HttpContent => ({
    mediaType,
    ...(schema.value !== undefined && { schema: toSchema(reading, schema) }),
    ...(takesStream(description) && { stream: "lines" as const }),
    encoding: [],
    examples: {},
    extensions: {},
  });
  return mark(reading, place, {
    ...(description !== undefined && { description }),
    required: member(place.value, "required") === true,
    contents: (consumes.length === 0 ? ["application/json"] : consumes).map(content),
    extensions: { ...extensionsOf(place.value), ...(name !== undefined && { name }) },
  });
}

function toAnswer(reading: Reading, given: Place, produces: readonly string[]): HttpAnswer | undefined {
  const opened = openAnswer(reading, given);
  if (opened === undefined) return undefined;
  const { status, place } = opened;
  const description = textOf(place.value, "description");
  const schema = childOf(place, "schema");
  const examples = new Map(entriesOf(place.value, "examples"));
  const content = (mediaType: string): HttpContent => {
    const stream = streamOf(mediaType, dereference(schema, reading.files).value);
    return {
      mediaType,
      schema: toSchema(reading, schema),
      ...(stream && { stream }),
      encoding: [],
      examples: examples.has(mediaType) ? { example: examples.get(mediaType) } : {},
      extensions: {},
    };
  };
  const isFile = textOf(schema.value, "type") === "file";
  const usual = isFile ? "application/octet-stream" : "application/json";
  return mark(reading, given, {
    status,
    ...(description !== undefined && { description }),
    headers: childrenOf(childOf(place, "headers")).map((each) => toHeader(reading, each)),
    contents: schema.value === undefined ? [] : (produces.length === 0 ? [usual] : produces).map(content),
    links: {},
    extensions: extensionsOf(place.value),
  });
}

function toHeader(reading: Reading, place: Place): HttpHeader {
  const description = textOf(place.value, "description");
  return mark(reading, place, {
    name: place.path.at(-1) ?? "",
    required: false,
    ...(description !== undefined && { description }),
    deprecated: false,
    form: toForm(reading, place, "header"),
    schema: itemSchema(reading, place),
    examples: {},
    extensions: extensionsOf(place.value),
  });
}

function style(name: ParameterStyle, explode: boolean): ParameterForm {
  return { kind: "style", style: name, explode, allowReserved: false };
}
