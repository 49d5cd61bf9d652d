import { openapiv2Options } from "../../model/openapiv2-options.js";
import type { ApiFile, HttpBinding, Method, OptionValue, Service } from "../../model/api.js";
import { readList, readMap, readMember, readText } from "../../lower/openapiv2/option.js";
import { readDocs, readExample, readExtensionNodes, readRequirements, readSchema, readTexts } from "./annotations.js";
import { readComment } from "./comments.js";
import type { DraftOperation, DraftParameter, DraftResponse, DraftSchema } from "./draft.js";
import { quote } from "./go-json.js";
import { struct, unlessEmpty, type Node } from "./node.js";
import type { Writing } from "./writing.js";

/** What an operation is made of before its annotation has its say. */
export interface OperationBasis {
  readonly file: ApiFile;
  readonly service: Service;
  readonly method: Method;
  /** Place among the bindings of the method. */
  readonly place: number;
  readonly binding: HttpBinding;
  readonly comment: string;
  readonly parameters: readonly DraftParameter[];
  readonly good: DraftResponse;
}

/** The operation of a binding. */
export function makeOperation(writing: Writing, basis: OperationBasis): DraftOperation {
  const { settings } = writing;
  const { service, method, place, parameters, good } = basis;
  const id = settings.simpleOperationIds ? method.name : `${service.name}_${method.name}`;
  const operation: DraftOperation = {
    operationId: place === 0 ? id : `${id}${place + 1}`,
    responses: new Map(),
    parameters: [...parameters],
    deprecated: settings.enableRpcDeprecation && method.deprecated,
  };
  if (!settings.disableDefaultResponses) operation.responses.set("200", good);
  const status = settings.disableDefaultErrors ? undefined : writing.names.get("google.rpc.Status");
  if (status !== undefined)
    operation.responses.set("default", {
      description: "An unexpected error response.",
      schema: { ref: `#/definitions/${status}` },
    });
  if (!settings.disableServiceTags) operation.tags = [serviceTag(writing, basis.file, service)];
  const said = readComment(writing, basis.comment);
  if (said !== undefined) {
    operation.summary = said.first;
    if (said.others !== "") operation.description = said.others;
  }
  const tag = readText(service.options[openapiv2Options.service], "name");
  if (tag !== undefined) operation.tags = [tag];
  const option = method.options[openapiv2Options.method];
  if (option !== undefined) applyAnnotation(writing, operation, option, `${service.fullName}.${method.name}`);
  return operation;
}

/** What operations of a service are tagged with. */
export function serviceTag({ settings }: Writing, file: ApiFile, { name }: Service): string {
  return settings.includePackageInTags && file.package !== "" ? `${file.package}.${name}` : name;
}

function applyAnnotation(writing: Writing, operation: DraftOperation, option: OptionValue, what: string): void {
  const docs = readDocs(option);
  if (docs !== undefined) operation.docs = docs;
  if (readMember(option, "deprecated") === true) operation.deprecated = true;
  operation.summary = readText(option, "summary") ?? operation.summary ?? "";
  operation.description = readText(option, "description") ?? operation.description ?? "";
  operation.operationId = readText(option, "operation_id") ?? operation.operationId;
  const tags = readTexts(option, "tags");
  if (tags.length > 0) operation.tags = tags;
  const security = readRequirements(option);
  if (security !== undefined) operation.security = security.filter((each) => each.length > 0);
  for (const [status, value] of readMap(option, "responses")) {
    const response = operation.responses.get(status) ?? { description: "", schema: {} };
    operation.responses.set(status, { ...response, ...readResponse(writing, value, `${what}, ${status}`) });
  }
  const extensions = readExtensionNodes(option);
  if (extensions !== undefined) operation.extensions = extensions;
  operation.consumes = readTexts(option, "consumes");
  operation.produces = readTexts(option, "produces");
  operation.parameters.push(...readList(readMember(option, "parameters"), "headers").map(headerParameter));
}

/** What an annotation says of a response. */
function readResponse(writing: Writing, value: OptionValue | undefined, what: string): Partial<DraftResponse> {
  const description = readText(value, "description");
  const schema = readMember(value, "schema");
  const headers = readMap(value, "headers");
  const extensions = readExtensionNodes(value);
  const examples = readExamples(writing, value, what);
  return {
    ...(description !== undefined && { description }),
    ...(schema !== undefined && { schema: readSchema(writing, schema, what) }),
    ...(examples.length > 0 && { examples }),
    ...(headers.length > 0 && { headers: headers.map(([name, each]) => [canonicalHeader(name), headerNode(each)]) }),
    ...(extensions !== undefined && { extensions }),
  };
}

/** Of all operations: without what only those of an operation have. */
export function readCommonResponse(writing: Writing, value: OptionValue | undefined, what: string): DraftResponse {
  const schema: DraftSchema = readSchema(writing, readMember(value, "schema"), what);
  return { description: readText(value, "description") ?? "", schema, examples: readExamples(writing, value, what) };
}

/** Examples by media type; JSON as it is written, others as texts. */
function readExamples(
  writing: Writing,
  value: OptionValue | undefined,
  what: string,
): readonly (readonly [string, Node])[] {
  return readMap(value, "examples").flatMap(([mediaType, text]) => {
    const node = mediaType === "application/json" ? readExample(writing, String(text), what) : String(text);
    return node === undefined ? [] : [[mediaType, node] as const];
  });
}

function headerNode(value: OptionValue | undefined): Node {
  const fallback = readText(value, "default");
  return struct([
    ["description", unlessEmpty(readText(value, "description"))],
    ["type", unlessEmpty(readText(value, "type"))],
    ["format", unlessEmpty(readText(value, "format"))],
    [
      "default",
      fallback === undefined ? undefined : { kind: "raw", json: isJson(fallback) ? fallback : quote(fallback) },
    ],
    ["pattern", unlessEmpty(readText(value, "pattern"))],
  ]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** `x-request-id` to `X-Request-Id`; a name that is no token stays as it is. */
function canonicalHeader(name: string): string {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) return name;
  return name.toLowerCase().replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase());
}

function headerParameter(value: OptionValue): DraftParameter {
  return {
    in: "header",
    name: readText(value, "name") ?? "",
    description: readText(value, "description") ?? "",
    required: readMember(value, "required") === true,
    type: String(readMember(value, "type") ?? "string").toLowerCase(),
    format: readText(value, "format"),
  };
}
