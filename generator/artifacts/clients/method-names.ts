import type { Method, Service } from "../../model/api.js";
import { safeIdentifier, unique } from "../../plan/identifiers.js";
import type { Plan } from "../../plan/plan.js";

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
export function serviceMethods({ api, names }: Plan): readonly ServiceMethod[] {
  const taken = new Set<string>();
  return api.files
    .filter((file) => file.isInput)
    .flatMap((file) =>
      file.services.flatMap((service) =>
        service.methods.map((method) => {
          const constant = unique(
            safeIdentifier(constantName(names.serviceProperty(service), names.method(method))),
            taken,
          );
          return { service, method, constant, stem: names.stem(file) };
        }),
      ),
    );
}

/** `kv` + `put` -> `kvPut`; a method that already begins with its service keeps its name: `lease` + `leaseGrant`. */
function constantName(service: string, method: string): string {
  const isPrefixed = method === service || (method.startsWith(service) && /[A-Z]/.test(method.charAt(service.length)));
  return isPrefixed ? method : `${service}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}
