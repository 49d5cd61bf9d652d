import type { Api, Method, Service } from "../model/api.js";
import { safeIdentifier, unique } from "./identifiers.js";
import type { Names } from "./names.js";

/** A method with all that emitters of clients ask about it. */
export interface ServiceMethod {
  readonly service: Service;
  readonly method: Method;
  /** Name of its MethodSchema constant, e.g. `kvPut`, `leaseGrant`; unique in the API. */
  readonly constant: string;
  /** Module stem of its file. */
  readonly stem: string;
}

/** All methods of input files, in declaration order. */
export function planServiceMethods(api: Api, names: Names): readonly ServiceMethod[] {
  const taken = new Set<string>();
  return api.files
    .filter((file) => file.isInput)
    .flatMap((file) =>
      file.services.flatMap((service) =>
        service.methods.map((method) => ({
          service,
          method,
          constant: methodConstantName(names, service, method, taken),
          stem: names.stem(file),
        })),
      ),
    );
}

/** `kv` + `put` -> `kvPut`; a method that begins with its service keeps its name: `lease` + `leaseGrant`. What is answered is taken. */
export function methodConstantName(names: Names, service: Service, method: Method, taken: Set<string>): string {
  const prefix = names.serviceProperty(service);
  const name = names.method(method);
  const isPrefixed = name === prefix || (name.startsWith(prefix) && /[A-Z]/.test(name.charAt(prefix.length)));
  return unique(safeIdentifier(isPrefixed ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1)), taken);
}

/** Kind of a method as the runtime names it. */
export function methodKind({
  clientStreaming,
  serverStreaming,
}: Method): "unary" | "server_streaming" | "client_streaming" | "bidi_streaming" {
  if (clientStreaming) return serverStreaming ? "bidi_streaming" : "client_streaming";
  return serverStreaming ? "server_streaming" : "unary";
}
