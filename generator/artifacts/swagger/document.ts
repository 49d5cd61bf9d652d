import { openapiv2Options } from "../../model/openapiv2-options.js";
import type { ApiFile, OptionValue } from "../../model/api.js";
import { readList, readMap, readMember, readText } from "../../lower/openapiv2/option.js";
import { readDocs, readExtensionNodes, readRequirements, readTexts } from "./annotations.js";
import { readComment, textOf } from "./comments.js";
import { completeDefinitions, makeDefinitions } from "./definitions.js";
import { docsNode, pathNode, schemaNode, withExtensions } from "./draft-node.js";
import type { DraftPath } from "./draft.js";
import { compareBytes, map, struct, unlessEmpty, type Node } from "./node.js";
import { readCommonResponse } from "./operation.js";
import { makeOperations } from "./operations.js";
import { makeTags } from "./tags.js";
import type { Writing } from "./writing.js";

/** The document of files; the first of them says what it is called. */
export function makeDocument(writing: Writing, files: readonly ApiFile[]): Node {
  const [leader] = files;
  if (leader === undefined) throw new Error("a document needs a file");
  const option = leader.options[openapiv2Options.file];
  const operations = makeOperations(writing, files);
  const definitions = makeDefinitions(writing, files, operations);
  addCommonResponses(writing, operations.paths, option);
  // Schemas of these may mention more.
  completeDefinitions(writing, definitions);
  const docs = readDocs(option);
  const paths = [...operations.paths];
  if (!writing.settings.preserveRpcOrder) paths.sort(([a], [b]) => compareBytes(a, b));
  const schemes = readList(option, "schemes").map((each) => String(each).toLowerCase());
  const security = readRequirements(option);
  return struct(
    withExtensions(
      [
        ["swagger", readText(option, "swagger") ?? "2.0"],
        ["info", infoNode(writing, leader, option)],
        ["tags", unlessEmpty(makeTags(writing, files, option))],
        ["host", readText(option, "host")],
        ["basePath", readText(option, "base_path")],
        ["schemes", unlessEmpty(schemes)],
        ["consumes", unlessEmpty(readTexts(option, "consumes")) ?? ["application/json"]],
        ["produces", unlessEmpty(readTexts(option, "produces")) ?? ["application/json"]],
        ["paths", struct(paths.map(([path, item]) => [path, pathNode(item)] as const))],
        ["definitions", map([...definitions].map(([name, schema]) => [name, schemaNode(schema)] as const))],
        ["securityDefinitions", securityNode(option)],
        ["security", unlessEmpty(security?.map(map))],
        ["externalDocs", docs && docsNode(docs)],
      ],
      readExtensionNodes(option) ?? [],
    ),
  );
}

/** Responses that the annotation of the file has for all operations. */
function addCommonResponses(
  writing: Writing,
  paths: ReadonlyMap<string, DraftPath>,
  option: OptionValue | undefined,
): void {
  for (const [status, value] of readMap(option, "responses"))
    for (const [path, item] of paths)
      for (const [method, { responses }] of item)
        if (method !== "head" && method !== "options" && !responses.has(status))
          responses.set(status, readCommonResponse(writing, value, `${path}, ${status}`));
}

function infoNode(writing: Writing, file: ApiFile, option: OptionValue | undefined): Node {
  const info = readMember(option, "info");
  const said = readComment(writing, textOf(file.sourceComments, ""));
  let title = file.path;
  let description = "";
  if (said !== undefined) {
    if (said.first !== "" && !said.first.endsWith(".")) {
      title = said.first;
      if (said.others !== "") description = said.others;
    } else description = said.whole;
  }
  const contact = readMember(info, "contact");
  const license = readMember(info, "license");
  return struct(
    withExtensions(
      [
        ["title", readText(info, "title") ?? title],
        ["description", unlessEmpty(readText(info, "description") ?? description)],
        ["termsOfService", readText(info, "terms_of_service")],
        ["version", readText(info, "version") ?? "version not set"],
        ["contact", contact && textsNode(contact, ["name", "url", "email"])],
        ["license", license && textsNode(license, ["name", "url"])],
      ],
      readExtensionNodes(info) ?? [],
    ),
  );
}

function textsNode(value: OptionValue, names: readonly string[]): Node {
  return struct(names.map((name) => [name, readText(value, name)] as const));
}

const kinds: Readonly<Record<string, string>> = {
  TYPE_BASIC: "basic",
  TYPE_API_KEY: "apiKey",
  TYPE_OAUTH2: "oauth2",
  IN_QUERY: "query",
  IN_HEADER: "header",
  FLOW_IMPLICIT: "implicit",
  FLOW_PASSWORD: "password",
  FLOW_APPLICATION: "application",
  FLOW_ACCESS_CODE: "accessCode",
};

function securityNode(option: OptionValue | undefined): Node | undefined {
  const schemes = readMap(readMember(option, "security_definitions"), "security");
  if (schemes.length === 0) return undefined;
  return map(schemes.map(([name, scheme]) => [name, schemeNode(scheme)] as const));
}

function schemeNode(value: OptionValue | undefined): Node {
  const kindOf = (name: string): string | undefined => kinds[String(readMember(value, name))];
  const scopes = readMap(readMember(value, "scopes"), "scope").map(([name, text]) => [name, String(text)] as const);
  return struct(
    withExtensions(
      [
        ["type", kindOf("type") ?? ""],
        ["description", readText(value, "description")],
        ["name", readText(value, "name")],
        ["in", kindOf("in")],
        ["flow", kindOf("flow")],
        ["authorizationUrl", readText(value, "authorization_url")],
        ["tokenUrl", readText(value, "token_url")],
        ["scopes", scopes.length > 0 ? map(scopes) : undefined],
      ],
      readExtensionNodes(value) ?? [],
    ),
  );
}
