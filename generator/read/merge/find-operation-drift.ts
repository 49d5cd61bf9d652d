import type { DialectName } from "../../config.js";
import type { OpenApiDocument, Operation, Response, Schema } from "../openapi/document.js";
import { sequenceTypes } from "../openapi/read-operation.js";
import { flattenSchema } from "../openapi/flatten-schema.js";
import type { DocumentMatches } from "./enrich.js";
import type { Finding } from "./finding.js";
import type { BoundMethod, OperationMatch } from "./match-operations.js";

/** Status codes that a gateway may answer to any call; 401 and 403 only where there is security. */
const gatewayStatuses = [400, 401, 403, 404, 429, 500, 503];

/** What an error body holds, by the gateway's dialect. */
const errorMembers: Readonly<Record<DialectName, readonly string[]>> = {
  "grpc-gateway-v2": ["code", "message", "details"],
  "grpc-gateway-v1": ["error", "code", "message", "details"],
  "grpc-gateway-v1-early": ["error", "code"],
  google: ["error"],
};

/** Compares operations with bindings. `matches` holds every document; a path that one of them has is not missing. */
export function findOperationDrift(
  matches: readonly DocumentMatches[],
  bindings: readonly BoundMethod[],
  unmatched: readonly { readonly document: OpenApiDocument; readonly operation: Operation }[],
  dialect: DialectName,
): Finding[] {
  const described = new Set(matches.flatMap((each) => each.operations.map((match) => match.binding)));
  return [
    ...bindings
      .filter((bound) => !described.has(bound.binding))
      .map(({ binding, index, service, method }): Finding => ({
        kind: index === 0 ? "path-missing" : "alias-path-missing",
        where: `${binding.method.toLowerCase()} ${binding.template.source}`,
        detail: `${service.name}.${method.name}`,
        locate: () => binding.location,
      })),
    ...unmatched.map(({ document, operation }): Finding => ({
      kind: "operation-not-in-proto",
      where: `${operation.method.toLowerCase()} ${document.prefixes[0] ?? ""}${operation.path}`,
      detail: operation.operationId ?? "",
      locate: operation.locate,
    })),
    ...matches.flatMap((each) => [
      ...each.operations.flatMap((match) => compareOperation(match)),
      ...findErrorSchemas(each, dialect),
    ]),
  ];
}

function compareOperation(match: OperationMatch): Finding[] {
  const { operation, method, binding, document, where } = match;
  const found: Finding[] = [];
  const report = (kind: Finding["kind"], detail: string): void =>
    void found.push({ kind, where, detail, locate: operation.locate });
  const success = findSuccess(operation);
  if (binding.body.kind !== "none" && !operation.requestBody) report("request-body-missing", method.input);
  if (method.serverStreaming && !isEnvelope(success, document)) {
    report(
      "stream-envelope-missing",
      `the document answers ${nameContent(success)}, the gateway a sequence of {result} and {error}`,
    );
  }
  if (method.clientStreaming && !operation.clientStreaming) {
    report("client-streaming-not-expressed", "the body is a sequence of JSON messages");
  }
  const types = success?.content.map((each) => each.type) ?? [];
  if (
    types.length > 0 &&
    method.output !== "google.api.HttpBody" &&
    !types.some((type) => type === "application/json" || sequenceTypes.has(type))
  ) {
    report("response-content-type", types.join(", "));
  }
  const missing = findMissingStatuses(operation, document);
  if (missing.length > 0) {
    const declared = operation.responses.flatMap((each) =>
      each.status !== undefined && each.status >= 400 ? [each.status] : [],
    );
    report(
      "status-codes-undeclared",
      `declares ${declared.join(",") || "none"}; a gateway can answer ${missing.join(",")} besides`,
    );
  }
  if (handsOutToken(match) && operation.inheritsSecurity && operation.security?.length) {
    report("authenticate-requires-auth", `it gives the token that ${operation.security.join(", ")} asks for`);
  }
  return found;
}

/** The response that an operation gives when all went well. */
export function findSuccess(operation: Operation): Response | undefined {
  return (
    operation.responses.find((each) => each.status !== undefined && each.status >= 200 && each.status < 300) ??
    operation.responses.find((each) => each.key === "2XX" || each.key === "default")
  );
}

/** Whether a response is grpc-gateway's frame of a stream, or of a content type that is a sequence by itself. */
export function isEnvelope(response: Response | undefined, document: OpenApiDocument): boolean {
  return (
    response?.content.some(({ type, schema }) => {
      if (sequenceTypes.has(type)) return true;
      const names = schema ? [...flattenSchema(schema, document.schemas).properties.keys()] : [];
      return names.includes("result") && names.every((name) => name === "result" || name === "error");
    }) === true
  );
}

function nameContent(response: Response | undefined): string {
  const [content] = response?.content ?? [];
  if (!content) return "nothing";
  return content.schema?.ref ?? `${content.type} ${content.schema?.types.join("|") ?? ""}`.trim();
}

function findMissingStatuses(operation: Operation, document: OpenApiDocument): number[] {
  const keys = new Set(operation.responses.map((each) => each.key.toUpperCase()));
  if (keys.has("DEFAULT")) return [];
  const hasSecurity = document.securitySchemes.length > 0;
  return gatewayStatuses.filter(
    (status) =>
      !keys.has(String(status)) &&
      !keys.has(`${String(status)[0]}XX`) &&
      (hasSecurity || (status !== 401 && status !== 403)),
  );
}

/** A call that takes a password and answers a token is how callers get the token, so it cannot ask for one. */
function handsOutToken({ operation, document }: OperationMatch): boolean {
  const propertyNames = (schema: Schema | undefined): string[] =>
    schema ? [...flattenSchema(schema, document.schemas).properties.keys()].map((name) => name.toLowerCase()) : [];
  const asks = operation.requestBody?.content.flatMap((each) => propertyNames(each.schema)) ?? [];
  const answers = findSuccess(operation)?.content.flatMap((each) => propertyNames(each.schema)) ?? [];
  return asks.some((name) => name.includes("password")) && answers.some((name) => name.endsWith("token"));
}

/** Each error schema of a document once. */
function findErrorSchemas({ document, operations }: DocumentMatches, dialect: DialectName): Finding[] {
  const members = errorMembers[dialect];
  const seen = new Set<string>();
  return operations.flatMap(({ operation }) =>
    operation.responses
      .filter((each) => (each.status ?? 0) >= 400 || each.key === "default")
      .flatMap((response) =>
        response.content.flatMap(({ schema }) => {
          if (!schema) return [];
          const names = [...flattenSchema(schema, document.schemas).properties.keys()];
          const where = `${schema.ref ?? "inline"}{${names.join(",")}}`;
          if (seen.has(where) || names.every((name) => members.includes(name))) return [];
          seen.add(where);
          return [
            {
              kind: "error-schema" as const,
              where,
              detail: `the gateway answers ${members.join(",")}`,
              locate: schema.locate,
            },
          ];
        }),
      ),
  );
}
