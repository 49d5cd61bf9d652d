import type { DraftDocs, DraftOperation, DraftParameter, DraftPath, DraftResponse, DraftSchema } from "./draft.js";
import { map, struct, unlessEmpty, type Node } from "./node.js";

/** A schema as it is printed; those of list items have no extensions. */
export function schemaNode(schema: DraftSchema, isItems = false): Node {
  const { properties, additional, docs, required, allOf, extensions = [] } = schema;
  return struct(
    withExtensions(
      [
        ["type", unlessEmpty(schema.type)],
        ["format", unlessEmpty(schema.format)],
        ["$ref", unlessEmpty(schema.ref)],
        ["x-nullable", flag(schema.nullable)],
        ["example", schema.example],
        ["items", schema.items && schemaNode(schema.items, true)],
        ["enum", schema.enum],
        ["default", schema.default],
        [
          "properties",
          properties && struct(properties.map(([name, property]) => [name, schemaNode(property)] as const)),
        ],
        ["additionalProperties", additional && schemaNode(additional)],
        ["description", unlessEmpty(schema.description)],
        ["title", unlessEmpty(schema.title)],
        ["externalDocs", docs && docsNode(docs)],
        ["readOnly", flag(schema.readOnly)],
        ["multipleOf", float(schema.multipleOf)],
        ["maximum", float(schema.maximum)],
        ["exclusiveMaximum", flag(schema.exclusiveMaximum)],
        ["minimum", float(schema.minimum)],
        ["exclusiveMinimum", flag(schema.exclusiveMinimum)],
        ["maxLength", count(schema.maxLength)],
        ["minLength", count(schema.minLength)],
        ["pattern", unlessEmpty(schema.pattern)],
        ["maxItems", count(schema.maxItems)],
        ["minItems", count(schema.minItems)],
        ["uniqueItems", flag(schema.uniqueItems)],
        ["maxProperties", count(schema.maxProperties)],
        ["minProperties", count(schema.minProperties)],
        ["required", unlessEmpty(required)],
        ["allOf", allOf === undefined ? undefined : [struct([["$ref", allOf]])]],
      ],
      isItems ? [] : extensions,
    ),
  );
}

/** The operations of a path, in the order that the members of a path have. */
export function pathNode(path: DraftPath): Node {
  const methods = ["get", "delete", "post", "put", "patch", "head", "options"] as const;
  return struct(
    methods.map((method) => {
      const operation = path.get(method);
      return [method, operation && operationNode(operation)] as const;
    }),
  );
}

function operationNode(operation: DraftOperation): Node {
  const { responses, parameters, tags, consumes, produces, security, docs, extensions = [] } = operation;
  return struct(
    withExtensions(
      [
        ["summary", unlessEmpty(operation.summary)],
        ["description", unlessEmpty(operation.description)],
        ["operationId", operation.operationId],
        ["responses", map([...responses].map(([status, each]) => [status, responseNode(each)] as const))],
        ["parameters", unlessEmpty(parameters.map(parameterNode))],
        ["tags", unlessEmpty(tags)],
        ["deprecated", flag(operation.deprecated)],
        ["consumes", unlessEmpty(consumes)],
        ["produces", unlessEmpty(produces)],
        ["security", security?.map(map)],
        ["externalDocs", docs && docsNode(docs)],
      ],
      extensions,
    ),
  );
}

function responseNode({ description, schema, examples, headers, extensions = [] }: DraftResponse): Node {
  return struct(
    withExtensions(
      [
        ["description", description],
        ["schema", schemaNode(schema)],
        ["examples", examples && examples.length > 0 ? map(examples) : undefined],
        ["headers", headers && headers.length > 0 ? map(headers) : undefined],
      ],
      extensions,
    ),
  );
}

function parameterNode(parameter: DraftParameter): Node {
  const { items, schema, extensions = [] } = parameter;
  return struct(
    withExtensions(
      [
        ["name", parameter.name],
        ["description", unlessEmpty(parameter.description)],
        ["in", parameter.in],
        ["required", parameter.required],
        ["deprecated", flag(parameter.deprecated)],
        ["type", unlessEmpty(parameter.type)],
        ["format", unlessEmpty(parameter.format)],
        ["uniqueItems", flag(parameter.uniqueItems)],
        ["items", items && schemaNode(items, true)],
        ["enum", parameter.enum],
        ["collectionFormat", unlessEmpty(parameter.collectionFormat)],
        ["default", parameter.default],
        ["minItems", parameter.minItems],
        ["pattern", unlessEmpty(parameter.pattern)],
        ["x-example", parameter.example],
        ["schema", schema && schemaNode(schema)],
      ],
      extensions,
    ),
  );
}

/** A reference to a description elsewhere. */
export function docsNode({ description, url }: DraftDocs): Node {
  return struct([
    ["description", unlessEmpty(description)],
    ["url", unlessEmpty(url)],
  ]);
}

/** Extensions behind all other members; one takes the place of a member of its name. */
export function withExtensions(
  members: readonly (readonly [string, Node | undefined])[],
  extensions: readonly (readonly [string, Node])[],
): readonly (readonly [string, Node | undefined])[] {
  const names = new Set(extensions.map(([name]) => name));
  return [...members.filter(([name]) => !names.has(name)), ...extensions];
}

function flag(value: boolean | undefined): true | undefined {
  return value === true ? true : undefined;
}

function count(value: number | undefined): number | undefined {
  return value === 0 ? undefined : value;
}

function float(value: number | undefined): Node | undefined {
  return value === undefined || value === 0 ? undefined : { kind: "float", value };
}
