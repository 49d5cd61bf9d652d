import { complain } from "../diagnostics.js";
import type { Field, HttpBinding, Message, Method } from "../model/api.js";
import type { HttpParameter, HttpSchema, ParameterForm } from "../model/http-api.js";
import { followFieldPath } from "../model/field-path.js";
import { commentText } from "./comment-text.js";
import { describeField, isRequired } from "./lower-field.js";
import type { PathParameter } from "./lower-path.js";
import { lowerSingular, lowerType } from "./lower-type.js";
import { fieldNameOf, type Lowering } from "./lowering.js";
import { wellKnownSchema, wrappedScalar, scalarType } from "./well-known.js";

const simple: ParameterForm = { kind: "style", style: "simple", explode: false, allowReserved: false };
const form: ParameterForm = { kind: "style", style: "form", explode: true, allowReserved: false };
const deep: ParameterForm = { kind: "style", style: "deepObject", explode: true, allowReserved: false };
const json: ParameterForm = { kind: "content", mediaType: "application/json" };

/** What is the same for every parameter that is made of a proto. */
const bare = { examples: {}, extensions: {} } as const;

/** The parameters of a path. A wildcard without a field is one all the same: a path must have it. */
export function lowerPathParameters(
  lowering: Lowering,
  method: Method,
  binding: HttpBinding,
  parameters: readonly PathParameter[],
): readonly HttpParameter[] {
  const input = lowering.index.messages.get(method.input);
  return parameters.map(({ name, fieldPath, partOf, isMulti }) => {
    const { fields } = input ? followFieldPath(lowering.index, input, fieldPath) : {};
    const field = fields?.at(-1);
    if (isMulti)
      lowering.diagnostics.push(
        complain(
          "lowered-path-segments",
          { route: `${binding.method} ${binding.template.source}`, name },
          binding.location,
        ),
      );
    const own = fields?.map((each) => fieldNameOf(lowering, each)).join(".");
    const notes = [
      // Paths of one shape share the names of their parameters.
      ...(partOf === undefined && own !== undefined && own !== name ? [`The field \`${own}\`.`] : []),
      ...(partOf === undefined ? [] : [`Part of \`${fieldPath.join(".")}\`: \`${partOf}\`.`]),
      ...(isMulti ? ["Any number of segments, with slashes between."] : []),
    ];
    const schema = field === undefined || partOf !== undefined || isMulti ? text : parameterSchema(lowering, field);
    const description = [
      ...(partOf === undefined && field?.comment !== undefined ? [commentText(field.comment)] : []),
      ...notes,
    ].join("\n\n");
    const parameter: HttpParameter = {
      name,
      in: "path",
      required: true,
      deprecated: field?.deprecated === true,
      ...(description !== "" && { description }),
      form: simple,
      schema,
      ...bare,
      location: binding.location,
    };
    const holder = fields && fields.length > 1 ? messageOf(lowering, fields.at(-2)) : input;
    if (field !== undefined && holder !== undefined)
      lowering.sources.set(parameter, { kind: "field", message: holder, field });
    return parameter;
  });
}

function messageOf({ index }: Lowering, field: Field | undefined): Message | undefined {
  return field?.type.of.kind === "message" ? index.messages.get(field.type.of.message) : undefined;
}

const text: HttpSchema = { type: { kind: "text" } };

/** The parameters that a query may hold: every field that neither path nor body gives, those of messages by dotted names. */
export function lowerQuery(lowering: Lowering, method: Method, binding: HttpBinding): readonly HttpParameter[] {
  const input = lowering.index.messages.get(method.input);
  // A stream takes its whole messages from the body.
  if (input === undefined || binding.body.kind === "whole" || method.clientStreaming) return [];
  const taken = new Set(binding.template.variables.map((each) => each.fieldPath.join(".")));
  if (binding.body.kind === "field") taken.add(binding.body.path);
  return walk({ lowering, binding, taken }, input, [], []);
}

interface Query {
  readonly lowering: Lowering;
  readonly binding: HttpBinding;
  /** Proto names, dotted, of fields that stand elsewhere. */
  readonly taken: ReadonlySet<string>;
}

/** `trail` are the fields on the way, `within` the messages that they are in. */
function walk(
  query: Query,
  message: Message,
  trail: readonly Field[],
  within: readonly string[],
): readonly HttpParameter[] {
  const { lowering, binding, taken } = query;
  if (within.includes(message.fullName)) {
    const path = trail.map((each) => each.name).join(".");
    lowering.diagnostics.push(
      complain(
        "lowered-query-recursive",
        { path, message: message.fullName, route: `${binding.method} ${binding.template.source}` },
        binding.location,
      ),
    );
    return [];
  }
  return message.fields.flatMap((field) => {
    const path = [...trail, field];
    if (taken.has(path.map((each) => each.name).join("."))) return [];
    const inner =
      field.type.kind === "singular" && field.type.of.kind === "message" ? field.type.of.message : undefined;
    const own =
      inner !== undefined && wellKnownSchema(inner) === undefined ? lowering.index.messages.get(inner) : undefined;
    if (own !== undefined) return walk(query, own, path, [...within, message.fullName]);
    const shape = shapeOf(lowering, field);
    if (shape === undefined) return [];
    const parameter = queryParameter(lowering, binding, path, field, shape);
    lowering.sources.set(parameter, { kind: "field", message, field });
    return [parameter];
  });
}

interface Shape {
  readonly form: ParameterForm;
  readonly schema: HttpSchema;
}

function queryParameter(
  lowering: Lowering,
  binding: HttpBinding,
  path: readonly Field[],
  field: Field,
  { form: how, schema }: Shape,
): HttpParameter {
  const {
    description,
    readOnly: _readOnly,
    writeOnly: _writeOnly,
    deprecated: _deprecated,
    ...described
  } = describeField(field, schema);
  return {
    name: path.map((each) => fieldNameOf(lowering, each)).join("."),
    in: "query",
    // What stands in a message that is not there need not be there.
    required: path.every(isRequired),
    deprecated: field.deprecated,
    ...(description !== undefined && { description }),
    form: how,
    schema: described,
    ...bare,
    location: binding.location,
  };
}

/** How a field stands in a query; undefined if it cannot: a list of messages, a map of them, an Any. */
function shapeOf(lowering: Lowering, field: Field): Shape | undefined {
  const { type } = field;
  const isText = isTextual(field, lowering);
  switch (type.kind) {
    case "singular":
      if (isText) return { form, schema: parameterSchema(lowering, field) };
      return isJsonText(field, lowering) ? { form: json, schema: lowerType(lowering, type) } : undefined;
    case "list":
      return isText ? { form, schema: { type: { kind: "array", items: elementSchema(lowering, field) } } } : undefined;
    case "map":
      if (!isText) return undefined;
      return {
        form: deep,
        schema: {
          type: {
            kind: "object",
            properties: [],
            requiredElsewhere: [],
            additional: elementSchema(lowering, field),
            patterns: [],
          },
        },
      };
    default:
      return type satisfies never;
  }
}

/** Whether one value is one text: a scalar, an enum, or a message of google.protobuf that is a scalar in JSON. */
function isTextual({ type }: Field, { index }: Lowering): boolean {
  if (type.of.kind !== "message") return true;
  const { message } = type.of;
  const scalars = ["google.protobuf.Timestamp", "google.protobuf.Duration", "google.protobuf.FieldMask"];
  return index.messages.has(message) && (scalars.includes(message) || wrappedScalar(message) !== undefined);
}

/** Whether a value is given as the text of its JSON. */
function isJsonText({ type }: Field, { gateway }: Lowering): boolean {
  if (type.of.kind !== "message") return false;
  const { message } = type.of;
  if (message === "google.protobuf.ListValue") return gateway.dialect === "google";
  return message === "google.protobuf.Struct" || message === "google.protobuf.Value";
}

function parameterSchema(lowering: Lowering, field: Field): HttpSchema {
  return field.type.kind === "list"
    ? { type: { kind: "array", items: elementSchema(lowering, field) } }
    : elementSchema(lowering, field);
}

/** There is no null in a text. */
function elementSchema(lowering: Lowering, { type }: Field): HttpSchema {
  const wrapped = type.of.kind === "message" ? wrappedScalar(type.of.message) : undefined;
  return wrapped === undefined ? lowerSingular(lowering, type.of) : { type: scalarType(wrapped) };
}
