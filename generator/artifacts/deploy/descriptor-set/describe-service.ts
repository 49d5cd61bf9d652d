import type { HttpBinding, Method, Service } from "../../../model/api.js";
import { printPathTemplate } from "../../../model/path-template.js";
import { message, unlessEmpty, type Message } from "./parts.js";

/** The bindings that a set says of a method: not always those of its proto. */
export type BindingsOf = (service: Service, method: Method) => readonly HttpBinding[];

/** Number of the option `google.api.http`. */
const HTTP = 72_295_728;

/** `ServiceDescriptorProto` of a service. */
export function describeService(service: Service, bindingsOf: BindingsOf): Message {
  return message(
    [1, service.name],
    [
      2,
      service.methods.map((method) =>
        message(
          [1, method.name],
          [2, `.${method.input}`],
          [3, `.${method.output}`],
          [4, methodOptions(method, bindingsOf(service, method))],
          [5, method.clientStreaming],
          [6, method.serverStreaming],
        ),
      ),
    ],
    [3, unlessEmpty([33, service.deprecated])],
  );
}

function methodOptions(method: Method, [first, ...others]: readonly HttpBinding[]): Message | undefined {
  const level = { unknown: undefined, no_side_effects: 1, idempotent: 2 }[method.idempotency];
  return unlessEmpty(
    [33, method.deprecated],
    [34, level],
    [
      HTTP,
      first &&
        describeRule(
          first,
          others.map((each) => describeRule(each, [])),
        ),
    ],
  );
}

const verbNumbers: Readonly<Record<string, number>> = { GET: 2, PUT: 3, POST: 4, DELETE: 5, PATCH: 6 };

/** `google.api.HttpRule` of a binding. */
function describeRule({ method, template, body, responseBody }: HttpBinding, others: readonly Message[]): Message {
  const path = printPathTemplate(template);
  const number = Object.hasOwn(verbNumbers, method) ? verbNumbers[method] : undefined;
  return message(
    number === undefined ? [8, message([1, method], [2, path])] : [number, path],
    [7, body.kind === "whole" ? "*" : body.kind === "field" ? body.path : undefined],
    [11, others],
    [12, responseBody],
  );
}
