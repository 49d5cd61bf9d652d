import { openapiv2Options } from "../../model/openapiv2-options.js";
import type { Api, OptionValue, Service } from "../../model/api.js";
import { listInputs } from "../../model/lookup.js";
import type {
  Extensions,
  HttpInfo,
  HttpSecurityScheme,
  HttpServer,
  HttpTag,
  SecurityAlternative,
} from "../../model/http-api.js";
import { readExternalDocs } from "./docs.js";
import { readSecurity } from "./operation.js";
import { readList, readMap, readMember, readText } from "./option.js";
import { readExtensions } from "./value.js";

/** What the files' annotations for grpc-gateway's OpenAPI generator say of the whole API. */
export interface SwaggerAnnotation {
  readonly info: Partial<HttpInfo>;
  readonly servers: readonly HttpServer[];
  readonly tags: readonly HttpTag[];
  readonly securitySchemes: readonly HttpSecurityScheme[];
  readonly security?: readonly SecurityAlternative[];
  /** What stands in the document itself: `externalDocs`, and names that begin with `x-`. */
  readonly extensions: Extensions;
}

/** Reads the annotations of all input files; of two that say the same, the first. */
export function readSwagger(api: Api): SwaggerAnnotation {
  const values = listInputs(api).flatMap((file) => file.options[openapiv2Options.file] ?? []);
  const schemes = new Map(values.flatMap(readSchemes).map((each) => [each.name, each]));
  const security = values.map(readSecurity).find((each) => each !== undefined);
  return {
    info: Object.assign({}, ...values.toReversed().map(readInfo)) as Partial<HttpInfo>,
    servers: values.flatMap(readServers),
    tags: values.flatMap((each) => readList(each, "tags")).flatMap(readTag),
    securitySchemes: [...schemes.values()],
    ...(security && { security }),
    extensions: Object.assign(
      {},
      ...values.toReversed().map((each) => ({ ...readExternalDocs(each), ...readExtensions(each) })),
    ) as Extensions,
  };
}

function readInfo(value: OptionValue): Partial<HttpInfo> {
  const info = readMember(value, "info");
  const texts = ["title", "description", "version"].flatMap((key) => {
    const text = readText(info, key);
    return text === undefined ? [] : [[key, text] as const];
  });
  const terms = readText(info, "terms_of_service");
  const contact = readMember(info, "contact");
  const license = readLicense(readMember(info, "license"));
  const extensions = {
    ...(terms !== undefined && { termsOfService: terms }),
    ...(contact !== undefined && { contact }),
    ...(license && { license }),
    ...readExtensions(info),
  };
  return { ...Object.fromEntries(texts), ...(Object.keys(extensions).length > 0 && { extensions }) };
}

/** OpenAPI 3.1 wants an address or an identifier of SPDX beside the name of a license, which often is one. */
function readLicense(value: OptionValue | undefined): Readonly<Record<string, string>> | undefined {
  const name = readText(value, "name");
  if (name === undefined) return undefined;
  const url = readText(value, "url");
  if (url !== undefined) return { name, url };
  return /^[\w.+-]+$/.test(name) ? { name, identifier: name } : { name };
}

function readServers(value: OptionValue): readonly HttpServer[] {
  const host = readText(value, "host");
  const base = readText(value, "base_path") ?? "";
  if (host === undefined) return base === "" ? [] : [{ url: base, variables: [], extensions: {} }];
  const schemes = readList(value, "schemes").map((each) => String(each).toLowerCase());
  return (schemes.length === 0 ? ["https"] : schemes).map((scheme) => ({
    url: `${scheme}://${host}${base}`,
    variables: [],
    extensions: {},
  }));
}

function readTag(value: OptionValue): readonly HttpTag[] {
  const name = readText(value, "name");
  if (name === undefined) return [];
  const description = readText(value, "description");
  const extensions = { ...readExternalDocs(value), ...readExtensions(value) };
  return [{ name, ...(description !== undefined && { description }), extensions }];
}

/** What the annotation of a service says of its tag. */
export function readServiceTag({ name, options }: Service, own: string): HttpTag {
  const value = options[openapiv2Options.service];
  const [tag = { name, extensions: {} }] = readTag({ name: own, ...(typeof value === "object" && value) });
  return tag;
}

function readSchemes(value: OptionValue): readonly HttpSecurityScheme[] {
  return readMap(readMember(value, "security_definitions"), "security").flatMap(
    ([name, scheme]) => readScheme(name, scheme) ?? [],
  );
}

function readScheme(name: string, value: OptionValue | undefined): HttpSecurityScheme | undefined {
  const description = readText(value, "description");
  const common = { name, ...(description !== undefined && { description }), extensions: readExtensions(value) };
  switch (readMember(value, "type")) {
    case "TYPE_BASIC":
      return { ...common, kind: "http", scheme: "basic" };
    case "TYPE_API_KEY":
      return {
        ...common,
        kind: "apiKey",
        in: readMember(value, "in") === "IN_QUERY" ? "query" : "header",
        parameter: readText(value, "name") ?? name,
      };
    case "TYPE_OAUTH2":
      return { ...common, kind: "oauth2", flows: readFlows(value) };
    default:
      return undefined;
  }
}

const flowNames: Readonly<Record<string, string>> = {
  FLOW_IMPLICIT: "implicit",
  FLOW_PASSWORD: "password",
  FLOW_APPLICATION: "clientCredentials",
  FLOW_ACCESS_CODE: "authorizationCode",
};

function readFlows(value: OptionValue | undefined): Readonly<Record<string, unknown>> {
  const name = flowNames[String(readMember(value, "flow"))];
  if (name === undefined) return {};
  const authorizationUrl = readText(value, "authorization_url");
  const tokenUrl = readText(value, "token_url");
  const scopes = Object.fromEntries(
    readMap(readMember(value, "scopes"), "scope").map(([scope, text]) => [scope, String(text ?? "")]),
  );
  return {
    [name]: {
      ...(authorizationUrl !== undefined && { authorizationUrl }),
      ...(tokenUrl !== undefined && { tokenUrl }),
      scopes,
    },
  };
}
