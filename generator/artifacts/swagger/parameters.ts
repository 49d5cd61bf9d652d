import { openapiv2Options } from "../../model/openapiv2-options.js";
import { complain } from "../../diagnostics.js";
import type { Field, Message, Method } from "../../model/api.js";
import { readList, readMember } from "../../lower/openapiv2/option.js";
import { commentOf, describeSchema, mergeDescription } from "./comments.js";
import type { DraftParameter, DraftSchema } from "./draft.js";
import { describeValues, enumForm, withValues } from "./enum-schema.js";
import { fieldSchema, scalarSchemas } from "./field-schema.js";
import { fieldNameOf, isVisible, typeNameOf, type Writing } from "./writing.js";

/** What of a request travels elsewhere than in its query. */
export interface Elsewhere {
  readonly method: Method;
  readonly httpMethod: string;
  readonly path: ReadonlySet<Field>;
  /** `[]` is the whole message. */
  readonly body: readonly Field[] | undefined;
}

/** The parameters of a query: every field of a request that travels nowhere else, and the fields in it. */
export function queryParameters(writing: Writing, request: Message, elsewhere: Elsewhere): readonly DraftParameter[] {
  const { body, httpMethod } = elsewhere;
  if (body?.length === 0) return [];
  const [first] = body ?? [];
  return request.fields.flatMap((field) => {
    const sharesOneof =
      first !== undefined && first !== field && first.oneof !== undefined && first.oneof === field.oneof;
    if (sharesOneof || !isVisible(writing, "field", field)) return [];
    const isMask = field.name === "update_mask" && typeNameOf(request, field) === "google.protobuf.FieldMask";
    if (isMask && httpMethod === "PATCH" && body !== undefined && writing.settings.allowPatchFeature) return [];
    return nested(writing, request, field, "", elsewhere, []);
  });
}

function nested(
  writing: Writing,
  message: Message,
  field: Field,
  prefix: string,
  elsewhere: Elsewhere,
  enclosing: readonly string[],
): readonly DraftParameter[] {
  if (elsewhere.path.has(field) || elsewhere.body?.includes(field) === true) return [];
  const { settings, types } = writing;
  const { type } = field;
  const schema = fieldSchema(writing, field);
  describeSchema(writing, schema, commentOf(writing, message.fullName, field.name));
  const declared = type.of.kind === "enum" && type.kind !== "map" ? types.enum(type.of.enum) : undefined;
  if ((schema.type ?? "") !== "" || declared !== undefined) {
    if (type.kind === "map") renameMap(writing, field, schema);
    const { items } = schema;
    const holdsObjects = items !== undefined && ((items.type ?? "") === "" || items.type === "object");
    return holdsObjects && declared === undefined ? [] : [flatParameter(writing, message, field, prefix, schema)];
  }
  const inner = types.message(typeNameOf(message, field) ?? "");
  if (inner === undefined) return [];
  const depth = enclosing.filter((each) => each === inner.name).length;
  const path = prefix + fieldNameOf(writing, field);
  if (depth >= settings.recursiveDepth || enclosing.includes(inner.fullName)) {
    const { method } = elsewhere;
    const values = { method: method.name, message: inner.fullName, path };
    const found = complain("swagger-query-recursive", values, method.location);
    if (!writing.diagnostics.some(({ message: known }) => known === found.message)) writing.diagnostics.push(found);
    return [];
  }
  return inner.fields.flatMap((each) =>
    isVisible(writing, "field", each)
      ? nested(writing, inner, each, `${path}.`, elsewhere, [...enclosing, inner.name, inner.fullName])
      : [],
  );
}

/** The type of keys stands in brackets: `labels[string]`. Upstream calls the field so from then on. */
function renameMap(writing: Writing, field: Field, schema: DraftSchema): void {
  const { settings, types } = writing;
  if (field.type.kind !== "map") return;
  const key = scalarSchemas[field.type.key].type ?? "";
  if (!settings.mendUpstream) types.renamed.set(field, `${types.renamed.get(field) ?? field.name}[${key}]`);
  schema.type = schema.additional?.type ?? "";
}

function flatParameter(
  writing: Writing,
  message: Message,
  field: Field,
  prefix: string,
  schema: DraftSchema,
): DraftParameter {
  const { type } = field;
  const declared = type.of.kind === "enum" && type.kind !== "map" ? writing.types.enum(type.of.enum) : undefined;
  const form = declared && enumForm(writing, declared);
  const mapKey = writing.settings.mendUpstream && type.kind === "map" ? `[${scalarSchemas[type.key].type ?? ""}]` : "";
  const own = fieldNameOf(writing, field);
  const listed = readList(readMember(message.options[openapiv2Options.message], "json_schema"), "required");
  const isRequired =
    (schema.required ?? []).includes(own) || listed.includes(field.jsonName) || listed.includes(field.name);
  const description = withValues(mergeDescription(schema), declared ? describeValues(writing, declared) : "");
  const isList = schema.type === "array";
  const enumItems: DraftSchema | undefined = form && { type: form.type, ...(form.values && { enum: form.values }) };
  const isEnumList = form !== undefined && schema.items !== undefined;
  return {
    name: prefix + own + mapKey,
    description,
    in: "query",
    required: isRequired,
    deprecated: isDeprecated(writing, field),
    type: form === undefined || isEnumList ? schema.type : form.type,
    format: schema.format,
    uniqueItems: schema.uniqueItems,
    items: isEnumList ? enumItems : schema.items,
    enum: form === undefined || isEnumList ? schema.enum : form.values,
    collectionFormat: isList ? "multi" : undefined,
    default: form === undefined || isEnumList ? schema.default : form.fallback,
    pattern: schema.pattern,
    example: schema.example,
    extensions: schema.extensions,
  };
}

/** Whether a field that is a parameter is deprecated, by the proto or by its annotation. */
export function isDeprecated({ settings }: Writing, field: Field): boolean {
  const configuration = readMember(field.options[openapiv2Options.field], "field_configuration");
  return (settings.enableFieldDeprecation && field.deprecated) || readMember(configuration, "deprecated") === true;
}
