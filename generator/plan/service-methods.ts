import type { ClientsConfig } from "../config.js";
import type { Api, ApiFile, Field, Method, Service } from "../model/api.js";
import { type ApiIndex, listInputs } from "../model/lookup.js";
import { safeIdentifier, unique } from "./identifiers.js";
import type { Names } from "./names.js";
import { pagedItems } from "./paged-items.js";

/** A service of an input file, with its methods as clients see them. */
export interface ClientService {
  readonly service: Service;
  readonly file: ApiFile;
  /** Module stem of its file. */
  readonly stem: string;
  readonly methods: readonly ServiceMethod[];
}

/** A method with all that emitters of clients ask about it. */
export interface ServiceMethod {
  readonly service: Service;
  readonly method: Method;
  readonly kind: MethodKind;
  /** Name of its MethodSchema constant, e.g. `kvPut`, `leaseGrant`; unique in the API. */
  readonly constant: string;
  /** Module stem of its file. */
  readonly stem: string;
  /** Whether it may be sent twice without harm. */
  readonly isIdempotent: boolean;
  /** Fields that stand in the path of every binding, as proto names from the request on: who calls must give them. */
  readonly pathFields: readonly (readonly string[])[];
  /** The field with the items of an answer that is a page of them. */
  readonly pagedItems?: Field;
}

/** Kind of a method as the runtime names it. */
export type MethodKind = "unary" | "server_streaming" | "client_streaming" | "bidi_streaming";

/** All services of input files with their methods, in declaration order. */
export function planClientServices(
  api: Api,
  index: ApiIndex,
  names: Names,
  clients: ClientsConfig = {},
): readonly ClientService[] {
  const taken = new Set<string>();
  return listInputs(api).flatMap((file) => {
    const stem = names.stem(file);
    return file.services.map((service) => ({
      service,
      file,
      stem,
      methods: service.methods.map((method): ServiceMethod => {
        const items = pagedItems(index, method);
        return {
          service,
          method,
          kind: methodKind(method),
          constant: methodConstantName(names, service, method, taken),
          stem,
          isIdempotent: isIdempotent(clients, service, method),
          pathFields: pathFields(method),
          ...(items && { pagedItems: items }),
        };
      }),
    }));
  });
}

/** `kv` + `put` -> `kvPut`; a method that begins with its service keeps its name: `lease` + `leaseGrant`. What is answered is taken. */
export function methodConstantName(names: Names, service: Service, method: Method, taken: Set<string>): string {
  const prefix = names.serviceProperty(service);
  const name = names.method(method);
  const isPrefixed = name === prefix || (name.startsWith(prefix) && /[A-Z]/.test(name.charAt(prefix.length)));
  return unique(safeIdentifier(isPrefixed ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1)), taken);
}

/** Which sides of a method stream. */
export function methodKind({ clientStreaming, serverStreaming }: Method): MethodKind {
  if (clientStreaming) return serverStreaming ? "bidi_streaming" : "client_streaming";
  return serverStreaming ? "server_streaming" : "unary";
}

function isIdempotent({ idempotent }: ClientsConfig, service: Service, method: Method): boolean {
  if (method.idempotency !== "unknown" || method.bindings[0]?.method === "GET") return true;
  return idempotent?.includes(`${service.fullName}.${method.name}`) === true;
}

function pathFields({ bindings: [primary, ...others] }: Method): readonly (readonly string[])[] {
  const paths = primary?.template.variables.map((variable) => variable.fieldPath) ?? [];
  return paths.filter((path) =>
    others.every(({ template }) => template.variables.some((each) => each.fieldPath.join(".") === path.join("."))),
  );
}
