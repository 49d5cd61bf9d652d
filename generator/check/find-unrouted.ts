import { complain, type Diagnostic } from "../diagnostics.js";
import type { Api } from "../model/api.js";
import { listInputs } from "../model/lookup.js";

/**
 * Says, once for an API, that artifacts which are made of HTTP rules (`artifacts`, by name) come out empty: no method of its inputs has a rule
 * that can be served, or there are no methods.
 */
export function findUnrouted(api: Api, artifacts: readonly string[]): readonly Diagnostic[] {
  if (artifacts.length === 0) return [];
  const services = listInputs(api).flatMap((file) => file.services);
  const methods = services.flatMap((service) => service.methods);
  const values = { api: api.name, artifacts: artifacts.join(", ") };
  if (methods.length === 0) return [complain("methods-missing", values)];
  if (methods.some(({ bindings }) => bindings.length > 0)) return [];
  const [first] = services;
  return [complain("http-rules-missing", { ...values, count: String(methods.length) }, first?.location)];
}
