/**
 * A document in the form that documents are compared in: every operation with all that holds for it, every schema with one spelling for what
 * can be spelled in several ways. Written without a look at the reader; what it does not know stays where it is.
 */
type Plain = Readonly<Record<string, unknown>>;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** `load` reads another document that a reference names; references of its own lead nowhere here. */
export function sourceForm(document: Plain, load: (file: string) => unknown = () => undefined): Plain {
  const is2 = "swagger" in document;
  const at = (ref: string): unknown =>
    ref
      .replace(/^[^#]*#?\/?/, "")
      .split("/")
      .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"))
      .filter((key) => key !== "")
      .reduce<unknown>(
        (value, key) => (value as Plain | undefined)?.[key],
        ref.startsWith("#") ? document : load(ref.replace(/#.*$/, "")),
      );
  const follow = (value: unknown): Plain => {
    const object = record(value);
    return typeof object["$ref"] === "string" && Object.keys(object).length > 0 ? follow(at(object["$ref"])) : object;
  };
  const components = is2 ? document : record(document["components"]);
  const declared = record(components[is2 ? "definitions" : "schemas"]);
  const prefix = is2 ? "#/definitions/" : "#/components/schemas/";
  const nameOf = (ref: string): string => {
    const name = ref.startsWith(prefix) ? ref.slice(prefix.length) : "/";
    return name.includes("/") ? "?" : decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
  };
  const schema = (value: unknown): unknown => schemaForm(value, nameOf);
  const context = { document, is2, follow, schema };
  const operations = Object.entries(record(document["paths"]))
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, given]) => {
      const item = follow(given);
      const named = [
        ...methods.flatMap((key) => (key in item ? [[key, item[key]] as const] : [])),
        ...Object.entries(record(item["additionalOperations"])),
      ];
      return named.map(([method, operation]) => [
        `${method.toUpperCase()} ${path}`,
        operationForm(record(operation), item, context),
      ]);
    });
  const schemes = Object.entries(record(components[is2 ? "securityDefinitions" : "securitySchemes"]));
  return {
    info: document["info"],
    tags: list(document["tags"]),
    servers: is2 ? swaggerServers(document) : servers(document["servers"]),
    security: document["security"],
    securitySchemes: Object.fromEntries(schemes.map(([name, each]) => [name, schemeForm(follow(each))])),
    operations: Object.fromEntries(operations),
    types: mapValues(declared, schema),
    webhooks: record(document["webhooks"]),
    more: pickMore(document, [
      "swagger",
      "openapi",
      "info",
      "tags",
      "servers",
      "security",
      "paths",
      "components",
      "definitions",
      "parameters",
      "responses",
      "securityDefinitions",
      "host",
      "basePath",
      "schemes",
      "consumes",
      "produces",
      "webhooks",
    ]),
  };
}

interface Context {
  readonly document: Plain;
  readonly is2: boolean;
  readonly follow: (value: unknown) => Plain;
  readonly schema: (value: unknown) => unknown;
}

function operationForm(operation: Plain, item: Plain, context: Context): Plain {
  const { document, is2, follow, schema } = context;
  const all = [...list(item["parameters"]), ...list(operation["parameters"])].map(follow);
  const inBody = (each: Plain): boolean => is2 && (each["in"] === "body" || each["in"] === "formData");
  const parameters = Object.fromEntries(
    all
      .filter((each) => !inBody(each))
      .map((each) => [
        `${String(each["in"])} ${String(each["name"])}`,
        parameterForm(each, context, each["in"] as string),
      ]),
  );
  const answers = Object.entries(record(operation["responses"])).filter(([status]) => !status.startsWith("x-"));
  const produces = strings(operation["produces"]) ?? strings(document["produces"]) ?? [];
  return {
    operationId: operation["operationId"],
    summary: operation["summary"],
    description: operation["description"],
    pathSummary: item["summary"],
    pathDescription: item["description"],
    pathMore: pickMore(item, [
      "$ref",
      "summary",
      "description",
      "parameters",
      "servers",
      "additionalOperations",
      ...methods,
    ]),
    tags: list(operation["tags"]),
    deprecated: operation["deprecated"] === true,
    parameters,
    body: is2
      ? swaggerBody(all.filter(inBody), strings(operation["consumes"]) ?? strings(document["consumes"]) ?? [], context)
      : bodyForm(operation["requestBody"], context),
    answers: Object.fromEntries(
      answers.map(([status, each]) => {
        const answer = follow(each);
        const contents = is2
          ? answer["schema"] === undefined
            ? {}
            : swaggerContents(produces, answer["schema"], schema, record(answer["examples"]))
          : contentsForm(answer["content"], context);
        const known = is2
          ? ["description", "headers", "schema", "examples"]
          : ["description", "headers", "content", "links"];
        return [
          status.toUpperCase().replace("DEFAULT", "default"),
          {
            description: answer["description"],
            headers: headersForm(answer["headers"], context),
            contents,
            links: record(answer["links"]),
            more: pickMore(answer, known),
          },
        ];
      }),
    ),
    security: operation["security"] ?? document["security"] ?? [],
    servers: is2 ? [] : servers(operation["servers"] ?? item["servers"]),
    callbacks: record(operation["callbacks"]),
    more: pickMore(operation, [
      "operationId",
      "summary",
      "description",
      "tags",
      "deprecated",
      "parameters",
      "requestBody",
      "responses",
      "security",
      "servers",
      "callbacks",
      "consumes",
      "produces",
      "schemes",
    ]),
  };
}

function headersForm(headers: unknown, context: Context): Plain {
  return mapValues(record(headers), (each) => {
    const { in: _, ...form } = parameterForm(context.follow(each), context, "header");
    return { ...form, required: context.is2 ? false : context.follow(each)["required"] === true };
  });
}

function parameterForm(given: Plain, { is2, schema }: Context, place: string): Plain {
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const common = {
    description: given["description"],
    required: place === "path" || given["required"] === true,
    deprecated: given["deprecated"] === true,
  };
  if (is2) {
    const own = Object.fromEntries(
      Object.entries(given).filter(
        ([key]) =>
          !["name", "in", "required", "description", "collectionFormat", "allowEmptyValue"].includes(key) &&
          (!key.startsWith("x-") || key === "x-nullable"),
      ),
    );
    return {
      ...common,
      form: collectionForm(given, usual),
      schema: schema(own),
      examples: {},
      more: pickMore(given, ["name", "in", "required", "description", "collectionFormat", ...Object.keys(own)]),
    };
  }
  const [content] = Object.entries(record(given["content"]));
  const style = (given["style"] as string | undefined) ?? usual;
  return {
    ...common,
    form: content
      ? { content: content[0] }
      : {
          style,
          explode: given["explode"] ?? (style === "form" || style === "deepObject"),
          allowReserved: given["allowReserved"] === true,
        },
    schema: schema((content ? record(content[1])["schema"] : given["schema"]) ?? {}),
    examples: only(given, ["example", "examples"]),
    more: pickMore(given, [
      "name",
      "in",
      "required",
      "description",
      "deprecated",
      "style",
      "explode",
      "allowReserved",
      "schema",
      "content",
      "example",
      "examples",
    ]),
  };
}

function collectionForm(given: Plain, usual: string): Plain {
  const format = given["type"] === "array" ? ((given["collectionFormat"] as string | undefined) ?? "csv") : "single";
  const delimited = { ssv: "spaceDelimited", tsv: "tabDelimited", pipes: "pipeDelimited" }[format];
  const explode = usual === "form" && (format === "single" || format === "multi");
  return { style: delimited ?? usual, explode: delimited === undefined && explode, allowReserved: false };
}

function bodyForm(given: unknown, context: Context): unknown {
  if (given === undefined) return undefined;
  const body = context.follow(given);
  return {
    description: body["description"],
    required: body["required"] === true,
    contents: contentsForm(body["content"], context),
    more: pickMore(body, ["description", "required", "content"]),
  };
}

function contentsForm(contents: unknown, context: Context): Plain {
  return mapValues(record(contents), (given) => {
    const content = context.follow(given);
    return {
      schema:
        content["schema"] === undefined && content["itemSchema"] === undefined
          ? undefined
          : context.schema(content["itemSchema"] ?? content["schema"]),
      examples: only(content, ["example", "examples"]),
      encoding: mapValues(record(content["encoding"]), (each) => {
        const encoding = record(each);
        return { ...encoding, headers: headersForm(encoding["headers"], context) };
      }),
      more: pickMore(content, ["schema", "itemSchema", "example", "examples", "encoding"]),
    };
  });
}

function swaggerContents(types: readonly string[], value: unknown, schema: Context["schema"], examples: Plain): Plain {
  const usual = record(value)["type"] === "file" ? "application/octet-stream" : "application/json";
  return Object.fromEntries(
    (types.length === 0 ? [usual] : types).map((type) => [
      type,
      { schema: schema(value), examples: type in examples ? { example: examples[type] } : {}, encoding: {}, more: {} },
    ]),
  );
}

function swaggerBody(given: readonly Plain[], consumes: readonly string[], { schema, is2 }: Context): unknown {
  const whole = given.findLast((each) => each["in"] === "body");
  if (whole) {
    const types = consumes.length === 0 ? ["application/json"] : consumes;
    return {
      description: whole["description"],
      required: whole["required"] === true,
      contents: Object.fromEntries(
        types.map((type) => [
          type,
          {
            schema: whole["schema"] === undefined ? undefined : schema(whole["schema"]),
            examples: {},
            encoding: {},
            more: {},
          },
        ]),
      ),
      more: { ...pickMore(whole, ["description", "required", "schema", "in", "name"]), name: whole["name"] },
    };
  }
  if (given.length === 0 || !is2) return undefined;
  const hasFile = given.some((each) => each["type"] === "file");
  const forms = consumes.filter((each) => /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(each));
  const usual = [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
  const types = forms.length === 0 || (hasFile && !forms.some((each) => /^multipart/i.test(each))) ? usual : forms;
  const properties = Object.fromEntries(
    given.map((each) => [
      each["name"] as string,
      pickMore(each, ["name", "in", "required", "collectionFormat", "allowEmptyValue"]),
    ]),
  );
  const required = given.filter((each) => each["required"] === true).map((each) => each["name"] as string);
  const encoding = Object.fromEntries(
    given
      .filter((each) => each["type"] === "array")
      .map((each) => {
        const { style, explode } = collectionForm(each, "form");
        return [each["name"] as string, { style, explode, headers: {} }];
      }),
  );
  return {
    description: undefined,
    required: required.length > 0,
    contents: Object.fromEntries(
      types.map((type) => [
        type,
        { schema: schema({ type: "object", properties, required }), examples: {}, encoding, more: {} },
      ]),
    ),
    more: {},
  };
}

function schemeForm(scheme: Plain): Plain {
  if (scheme["type"] === "basic") return { ...scheme, type: "http", scheme: "basic" };
  if (scheme["type"] === "http") return { ...scheme, scheme: String(scheme["scheme"]).toLowerCase() };
  if (scheme["type"] !== "oauth2" || !("flow" in scheme)) return scheme;
  const { flow, authorizationUrl, tokenUrl, scopes, ...rest } = scheme;
  const name = {
    implicit: "implicit",
    password: "password",
    application: "clientCredentials",
    accessCode: "authorizationCode",
  }[flow as string];
  return { ...rest, flows: { [name ?? "?"]: { authorizationUrl, tokenUrl, scopes } } };
}

function servers(given: unknown): unknown {
  return list(given).map((each) => ({
    ...each,
    variables: mapValues(record(each["variables"]), (variable) => ({
      ...record(variable),
      default: String(record(variable)["default"]),
    })),
  }));
}

function swaggerServers(document: Plain): unknown {
  const basePath = (document["basePath"] as string | undefined) ?? "";
  if (document["host"] === undefined)
    return basePath === "" || basePath === "/" ? [] : [{ url: basePath, variables: {} }];
  return (strings(document["schemes"]) ?? ["https"]).map((scheme) => ({
    url: `${scheme}://${String(document["host"])}${basePath}`,
    variables: {},
  }));
}

/** Keywords of a schema that speak of one type alone. */
const ofType: Readonly<Record<string, readonly string[]>> = {
  array: ["items", "prefixItems"],
  object: ["properties", "required", "additionalProperties", "patternProperties"],
  string: ["format", "contentEncoding"],
  number: ["format"],
  integer: ["format"],
};
const structural = [
  "$ref",
  "discriminator",
  "type",
  "enum",
  "const",
  "nullable",
  "x-nullable",
  "allOf",
  "oneOf",
  "anyOf",
  "additionalItems",
  "$defs",
  "definitions",
  ...new Set(Object.values(ofType).flat()),
];

function schemaForm(value: unknown, nameOf: (ref: string) => string): unknown {
  if (value === true || value === undefined) return {};
  if (value === false) return { never: true };
  const given = record(value);
  const inner = (each: unknown): unknown => schemaForm(each, nameOf);
  const all: unknown[] = [
    ...(typeof given["$ref"] === "string" ? [{ $ref: nameOf(given["$ref"]) }] : []),
    ...ownForm(given, inner),
    ...list(given["allOf"]).map(inner),
    ...(Array.isArray(given["oneOf"]) ? [{ oneOf: given["oneOf"].map(inner) }] : []),
    ...(Array.isArray(given["anyOf"]) ? [{ anyOf: given["anyOf"].map(inner) }] : []),
  ];
  const [first] = all;
  const alone = all.length === 1 && Object.keys(first as Plain).length === 1 && !Array.isArray(given["allOf"]);
  const type =
    all.length === 0
      ? {}
      : alone || (all.length === 1 && !Array.isArray(given["allOf"]))
        ? (first as Plain)
        : { allOf: all };
  const wantsNull = (given["nullable"] === true || given["x-nullable"] === true) && all.length > 0;
  const saysNull = Array.isArray(type["enum"]) && type["enum"].includes(null);
  return {
    ...(wantsNull && !saysNull ? { anyOf: [type, { type: "null" }] } : type),
    ...pickMore(given, structural, false),
    ...(hasOddEnum(given) && only(given, ["enum", "const"])),
    ...("discriminator" in given && { discriminator: discriminatorForm(given["discriminator"], nameOf) }),
  };
}

function discriminatorForm(given: unknown, nameOf: (ref: string) => string): Plain {
  if (typeof given === "string") return { propertyName: given, mapping: {} };
  const { mapping, ...rest } = record(given);
  return { ...rest, mapping: mapValues(record(mapping), (to) => (/[#/]/.test(String(to)) ? nameOf(String(to)) : to)) };
}

function hasOddEnum(given: Plain): boolean {
  const values = "const" in given ? [given["const"]] : given["enum"];
  return (
    Array.isArray(values) && (values.length === 0 || values.some((each) => typeof each === "object" && each !== null))
  );
}

function ownForm(given: Plain, inner: (value: unknown) => unknown): Plain[] {
  const said = given["type"];
  const implied = ofType["object"]?.some((key) => key in given)
    ? ["object"]
    : ofType["array"]?.some((key) => key in given)
      ? ["array"]
      : [];
  const types = said === undefined ? implied : Array.isArray(said) ? (said as string[]) : [said as string];
  const each = types.map((type): Plain => {
    switch (type) {
      case "array":
        return arrayForm(given, inner);
      case "object":
        return objectForm(given, inner);
      case "file":
        return { type: "string", format: "binary" };
      case "string": {
        const isBytes =
          given["format"] === "byte" || (given["contentEncoding"] === "base64" && given["format"] === undefined);
        return { type, ...(isBytes ? { format: "byte" } : only(given, ["format"])) };
      }
      default:
        return { type, ...(ofType[type] && only(given, ["format"])) };
    }
  });
  const type = each.length < 2 ? each[0] : { anyOf: each };
  const values = "const" in given ? [given["const"]] : given["enum"];
  if (Array.isArray(values) && !hasOddEnum(given))
    return [{ enum: values, ...("const" in given && { const: true }), of: type }];
  return type ? [type] : [];
}

function arrayForm(given: Plain, inner: (value: unknown) => unknown): Plain {
  const isOld = Array.isArray(given["items"]);
  if (isOld || Array.isArray(given["prefixItems"]))
    return {
      type: "array",
      prefixItems: list(given[isOld ? "items" : "prefixItems"]).map(inner),
      items: inner(given[isOld ? "additionalItems" : "items"]),
    };
  return { type: "array", ...(given["items"] !== undefined && { items: inner(given["items"]) }) };
}

function objectForm(given: Plain, inner: (value: unknown) => unknown): Plain {
  const additional = given["additionalProperties"];
  return {
    type: "object",
    properties: mapValues(record(given["properties"]), inner),
    required: [...new Set(strings(given["required"]) ?? [])].toSorted(),
    additionalProperties: additional === undefined ? undefined : additional === false ? false : inner(additional),
    patternProperties: mapValues(record(given["patternProperties"]), inner),
  };
}

function record(value: unknown): Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Plain) : {};
}

function list(value: unknown): Plain[] {
  return Array.isArray(value) ? (value as Plain[]) : [];
}

function strings(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.length > 0 ? (value as string[]) : undefined;
}

function mapValues(value: Plain, change: (each: unknown) => unknown): Plain {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
}

function only(value: Plain, keys: readonly string[]): Plain {
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
}

/** Everything but `known`; annotations that say what is so anyway are no news. */
function pickMore(value: Plain, known: readonly string[], keepFalse = true): Plain {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, each]) =>
        !known.includes(key) &&
        (keepFalse || !(["deprecated", "readOnly", "writeOnly"].includes(key) && each === false)),
    ),
  );
}
