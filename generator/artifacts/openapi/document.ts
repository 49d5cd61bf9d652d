import { complain, type Diagnostic } from "../../diagnostics.js";
import type { HttpApi, HttpOperation, HttpSecurityScheme } from "../../model/http-api.js";
import { operationObject, securityList, serverObject } from "./operation-object.js";
import { schemaObject, type Plain } from "./schema-object.js";

/** A document, and what of the API it cannot say. */
export interface WrittenDocument {
  readonly document: Plain;
  readonly diagnostics: readonly Diagnostic[];
}

/** Methods that a path item of OpenAPI 3.1 has. */
const methods: ReadonlySet<string> = new Set(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]);

/** Writes an API as an OpenAPI 3.1 document; an operation of a method that OpenAPI does not have is left out, and named. */
export function writeDocument(api: HttpApi): WrittenDocument {
  const { info, servers, tags, securitySchemes, security, operations, types, webhooks } = api;
  const sayable = operations.filter((each) => methods.has(each.method));
  const document = {
    openapi: "3.1.0",
    info: {
      title: info.title ?? api.name,
      ...(info.description !== undefined && { description: info.description }),
      version: info.version ?? "0.0.0",
      ...info.extensions,
    },
    ...(servers.length > 0 && { servers: servers.map(serverObject) }),
    ...(security && { security: securityList(security) }),
    ...(tags.length > 0 && {
      tags: tags.map(({ name, description, extensions }) => ({
        name,
        ...(description !== undefined && { description }),
        ...extensions,
      })),
    }),
    paths: pathsObject(sayable, security),
    ...(Object.keys(webhooks).length > 0 && { webhooks }),
    components: {
      ...(securitySchemes.length > 0 && {
        securitySchemes: Object.fromEntries(securitySchemes.map((each) => [each.name, schemeObject(each)])),
      }),
      schemas: Object.fromEntries(types.map((each) => [each.name, schemaObject(each.schema)])),
    },
    ...api.extensions,
  };
  const diagnostics = operations
    .filter((each) => !sayable.includes(each))
    .map(({ method, path, location }) =>
      complain("openapi-method-unsayable", { route: `${method} ${path.source}`, method }, location),
    );
  return { document, diagnostics };
}

function pathsObject(operations: readonly HttpOperation[], security: HttpApi["security"]): Plain {
  const paths = new Map<string, Record<string, unknown>>();
  for (const operation of operations) {
    const { source, summary, description, extensions } = operation.path;
    const item = paths.get(source) ?? {
      ...(summary !== undefined && { summary }),
      ...(description !== undefined && { description }),
      ...extensions,
    };
    paths.set(source, item);
    item[operation.method.toLowerCase()] = operationObject(operation, security);
  }
  return Object.fromEntries(paths);
}

function schemeObject(scheme: HttpSecurityScheme): Plain {
  const { kind, description, extensions } = scheme;
  const common = { type: kind, ...(description !== undefined && { description }) };
  switch (kind) {
    case "apiKey":
      return { ...common, in: scheme.in, name: scheme.parameter, ...extensions };
    case "http": {
      const { scheme: name, bearerFormat } = scheme;
      return { ...common, scheme: name, ...(bearerFormat !== undefined && { bearerFormat }), ...extensions };
    }
    case "oauth2":
      return { ...common, flows: scheme.flows, ...extensions };
    case "openIdConnect":
      return { ...common, openIdConnectUrl: scheme.url, ...extensions };
    case "mutualTLS":
      return { ...common, ...extensions };
    default:
      return kind satisfies never;
  }
}
