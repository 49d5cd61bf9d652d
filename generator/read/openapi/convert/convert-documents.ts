import type { Diagnostic } from "../../../diagnostics.js";
import type { ApiFile, Method, Service } from "../../../model/api.js";
import type { OpenApiDocument, Schema } from "../document.js";
import { convertOperation, nameOperation } from "./convert-operation.js";
import { takeName, toTypeName } from "./spell-name.js";
import { buildNamedTypes } from "./type-builder.js";
import type { TypeBuilder } from "./type-builder.js";

/** Model files of an API that is known from OpenAPI alone. */
export interface ConvertedDocuments {
  readonly files: readonly ApiFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Import paths of google protos whose messages the files refer to. */
  readonly imports: readonly string[];
}

/** Converts documents to model files: schemas become messages and enums, operations become methods, one service for each tag. */
export function convertDocuments(documents: readonly OpenApiDocument[]): ConvertedDocuments {
  const diagnostics: Diagnostic[] = [];
  const taken = new Set<string>();
  const imports = new Set<string>();
  const known = new Map<string, { readonly fullName: string; readonly shape: string }>();
  const files = documents.map((document): ApiFile => {
    const names = nameSchemas(document, known, taken);
    const builder: TypeBuilder = { document, messages: [], enums: [], names, taken, imports };
    buildNamedTypes(builder);
    const services = convertServices(builder, diagnostics);
    const { description } = document.info;
    return {
      path: document.file,
      package: "",
      syntax: "openapi",
      isInput: true,
      ...(description !== undefined && { comment: description }),
      messages: builder.messages,
      enums: builder.enums,
      extensions: [],
      services,
      options: {},
    };
  });
  return { files, diagnostics, imports: [...imports] };
}

/** Documents of one API repeat schemas: equal ones become one type, different ones of one name get a number. */
function nameSchemas(
  document: OpenApiDocument,
  known: Map<string, { readonly fullName: string; readonly shape: string }>,
  taken: Set<string>,
): TypeBuilder["names"] {
  const names = new Map<string, { fullName: string; isShared: boolean }>();
  for (const [name, schema] of document.schemas) {
    const shape = describeShape(schema);
    const same = known.get(name);
    if (same?.shape === shape) {
      names.set(name, { fullName: same.fullName, isShared: true });
      continue;
    }
    const fullName = takeName(toTypeName(name), taken);
    if (!same) known.set(name, { fullName, shape });
    names.set(name, { fullName, isShared: false });
  }
  return names;
}

/** Text that is equal for schemas of equal shape; descriptions and examples do not count. */
function describeShape(schema: Schema): string {
  return JSON.stringify(schema, (key, value: unknown) => {
    if (key === "description" || key === "title" || key === "examples" || key === "locate") return undefined;
    return value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value;
  });
}

function convertServices(builder: TypeBuilder, diagnostics: Diagnostic[]): Service[] {
  const { document } = builder;
  const services = new Map<string, { service: Omit<Service, "methods">; methods: Method[]; taken: Set<string> }>();
  for (const operation of document.operations) {
    const { service: serviceName, method: methodName } = nameOperation(operation);
    let entry = services.get(serviceName);
    if (!entry) {
      const fullName = takeName(serviceName, builder.taken);
      const comment = document.info.tags.find((tag) => tag.name === operation.tags[0])?.description;
      const service = {
        fullName,
        name: fullName,
        ...(comment !== undefined && { comment }),
        deprecated: false,
        options: {},
        location: operation.locate(),
      };
      entry = { service, methods: [], taken: new Set() };
      services.set(serviceName, entry);
    }
    const method = convertOperation(builder, operation, takeName(methodName, entry.taken), diagnostics);
    if (method) entry.methods.push(method);
  }
  return [...services.values()].map(({ service, methods }) => ({ ...service, methods: foldAliases(methods) }));
}

/** grpc-gateway writes the additional bindings of `Revoke` as operations `Revoke2`, `Revoke3`: they become its bindings again. */
function foldAliases(methods: readonly Method[]): Method[] {
  const primaries = new Map(methods.map((method) => [method.name, method] as const));
  const aliases = new Map<Method, Method[]>();
  for (const method of methods) {
    const primary = /^.*_.*\d$/.test(method.doc.operationId ?? "")
      ? primaries.get(method.name.replace(/\d+$/, ""))
      : undefined;
    if (!primary || primary.input !== method.input || primary.output !== method.output) continue;
    aliases.set(primary, [...(aliases.get(primary) ?? []), method]);
  }
  const folded = new Set([...aliases.values()].flat());
  return methods
    .filter((method) => !folded.has(method))
    .map((method) => ({
      ...method,
      bindings: [...method.bindings, ...(aliases.get(method) ?? []).flatMap((each) => each.bindings)],
    }));
}
