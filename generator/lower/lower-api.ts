import type { GatewayConfig } from "../config.js";
import { complain, type Diagnostic } from "../diagnostics.js";
import type { Api, SecurityScheme, Service } from "../model/api.js";
import type { HttpApi, HttpSecurityScheme, HttpTag, HttpType } from "../model/http-api.js";
import { type ApiIndex, listInputs } from "../model/lookup.js";
import { followFieldPath } from "../model/field-path.js";
import { collapseVariables, normalizePathTemplate } from "../model/path-template.js";
import { dialects } from "../runtime/gateway/dialects.js";
import { commentText } from "./comment-text.js";
import { errorTypes } from "./error-types.js";
import { lowerEnum } from "./lower-enum.js";
import { lowerMessage } from "./lower-message.js";
import { lowerOperation, type PlacedBinding } from "./lower-operation.js";
import { lowerPath } from "./lower-path.js";
import { fieldNameOf, startLowering, type LoweredFrom, type Lowering, type LoweringOptions } from "./lowering.js";
import { readServiceTag, readSwagger } from "./openapiv2/swagger.js";
import { findUnsayable } from "./openapiv2/unsayable.js";

/** What lowering gives. */
export interface Lowered {
  readonly api: HttpApi;
  readonly diagnostics: readonly Diagnostic[];
  /** What operations, properties, parameters and types were made of. */
  readonly sources: { readonly get: (part: object) => LoweredFrom | undefined };
}

/**
 * Lowers an API of protos into the HTTP model: what the gateway of this configuration serves. Paths under other prefixes are not operations of
 * their own; they are named in `x-path-aliases`.
 */
export function lowerApi(
  api: Api,
  index: ApiIndex,
  config: GatewayConfig = {},
  options: LoweringOptions = {},
): Lowered {
  const lowering = startLowering(api, index, config, options);
  const ids = new Set<string>();
  const placed = placeBindings(lowering, options.wholeVariables === true);
  const swagger = readSwagger(api);
  const security = swagger.security ?? [];
  const operations = placed.map((each) => lowerOperation(lowering, each, ids, security));
  const { pathAliases, passThrough } = lowering.gateway;
  const title = swagger.info.title ?? api.info.title ?? api.name;
  const version = swagger.info.version ?? api.info.version;
  const description = swagger.info.description ?? api.info.description;
  const hasStreams = placed.some(({ method }) => method.serverStreaming);
  const used = new Set(operations.flatMap((each) => each.tags));
  return {
    api: {
      name: api.name,
      info: {
        title,
        ...(version !== undefined && { version }),
        ...(description !== undefined && { description }),
        extensions: swagger.info.extensions ?? {},
      },
      servers: swagger.servers,
      tags: mergeTags(swagger.tags, api, placed).filter(
        (each) => used.has(each.name) || swagger.tags.some(({ name }) => name === each.name),
      ),
      securitySchemes: [...swagger.securitySchemes, ...otherSchemes(lowering, swagger.securitySchemes)],
      security,
      operations,
      types: lowerTypes(lowering, errorTypes(lowering, hasStreams)),
      webhooks: {},
      extensions: {
        ...swagger.extensions,
        ...(Object.keys(pathAliases).length > 0 && { "x-path-aliases": pathAliases }),
        ...(passThrough.length > 0 && { "x-pass-through": passThrough }),
      },
    },
    diagnostics: [...lowering.diagnostics, ...findUnsayable(api, index)],
    sources: lowering.sources,
  };
}

/** The bindings that the gateway serves; paths of one shape get one name for each parameter. */
function placeBindings(lowering: Lowering, wholeVariables: boolean): readonly PlacedBinding[] {
  const { api, gateway } = lowering;
  const services = listInputs(api).flatMap((file) => file.services);
  const all = services.flatMap((service) =>
    service.methods.flatMap((method) => method.bindings.map((binding, place) => ({ service, method, binding, place }))),
  );
  const served = new Map<string, (typeof all)[number]>();
  const { sameRoutes } = dialects[gateway.dialect];
  for (const each of all) {
    const route = `${each.binding.method} ${normalizePathTemplate(each.binding.template)}`;
    if (sameRoutes === "last" || !served.has(route)) served.set(route, each);
  }
  const kept = new Set(served.values());
  const names = new Map<string, readonly string[]>();
  return all
    .filter((each) => kept.has(each))
    .map((each) => {
      const template = wholeVariables ? collapseVariables(each.binding.template) : each.binding.template;
      const shape = normalizePathTemplate(template);
      const path = lowerPath(
        template,
        (fieldPath) => trailName(lowering, each.method.input, fieldPath),
        names.get(shape),
      );
      names.set(
        shape,
        path.parameters.map(({ name }) => name),
      );
      return { ...each, path, tag: tagOf(each.service, services) };
    });
}

/** The names of the fields on the way, as the API has them. */
function trailName(lowering: Lowering, message: string, fieldPath: readonly string[]): string {
  const input = lowering.index.messages.get(message);
  const { fields } = input ? followFieldPath(lowering.index, input, fieldPath) : {};
  return fields?.map((each) => fieldNameOf(lowering, each)).join(".") ?? fieldPath.join(".");
}

/** A service's name, in full where another one has the same. */
function tagOf(service: Service, services: readonly Service[]): string {
  const { name, fullName } = service;
  const own = services.some((each) => each.name === name && each.fullName !== fullName) ? fullName : name;
  return readServiceTag(service, own).name;
}

function mergeTags(annotated: readonly HttpTag[], api: Api, placed: readonly PlacedBinding[]): readonly HttpTag[] {
  const declared = [...annotated, ...api.info.tags.map((each) => ({ ...each, extensions: {} }))];
  const services = placed.map(({ tag, service }): HttpTag => ({
    ...(service.comment !== undefined && { description: commentText(service.comment) }),
    ...readServiceTag(service, tag),
  }));
  const merged = new Map<string, HttpTag>();
  for (const each of [...declared, ...services]) {
    const known = merged.get(each.name);
    const extensions = { ...each.extensions, ...known?.extensions };
    merged.set(each.name, { ...each, ...known, extensions });
  }
  return [...merged.values()];
}

/** Schemes that documents beside the protos declare, unless an annotation does. */
function otherSchemes(
  { api, diagnostics }: Lowering,
  annotated: readonly HttpSecurityScheme[],
): readonly HttpSecurityScheme[] {
  const others = api.securitySchemes.filter((each) => !annotated.some(({ name }) => name === each.name));
  for (const { name, kind } of others)
    if (kind === "oauth2" || kind === "openIdConnect")
      diagnostics.push(complain("lowered-security-incomplete", { name }));
  return others.map(toScheme);
}

function toScheme({ name, kind, description, ...rest }: SecurityScheme): HttpSecurityScheme {
  const common = { name, ...(description !== undefined && { description }), extensions: {} };
  switch (kind) {
    case "apiKey":
      return { ...common, kind, in: rest.in ?? "header", parameter: rest.parameter ?? name };
    case "http":
      return { ...common, kind, scheme: rest.scheme ?? "bearer" };
    case "oauth2":
      return { ...common, kind, flows: {} };
    case "openIdConnect":
      return { ...common, kind, url: "" };
    default:
      return kind satisfies never;
  }
}

/** Every type that something mentions, with those that they mention themselves. */
function lowerTypes(lowering: Lowering, errors: readonly HttpType[]): readonly HttpType[] {
  const { index, mentioned, diagnostics, sources } = lowering;
  const types: HttpType[] = [...errors];
  // The set grows while it is walked.
  for (const fullName of mentioned) {
    const message = index.messages.get(fullName);
    const declared = index.enums.get(fullName);
    if (message !== undefined) {
      const type = { name: fullName, schema: lowerMessage(lowering, message), location: message.location };
      types.push(type);
      sources.set(type, { kind: "message", message });
    } else if (declared !== undefined) {
      const type = { name: fullName, schema: lowerEnum(lowering, declared), location: declared.location };
      types.push(type);
      sources.set(type, { kind: "enum", enumeration: declared });
    } else diagnostics.push(complain("type-undefined", { kinds: "message or enum", name: fullName }));
  }
  return types;
}
