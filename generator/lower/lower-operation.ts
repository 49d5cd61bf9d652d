import type { HttpBinding, Method, Service } from "../model/api.js";
import type { HttpOperation, SecurityAlternative } from "../model/http-api.js";
import { commentText } from "./comment-text.js";
import { lowerAnswers } from "./lower-answers.js";
import { lowerBody } from "./lower-body.js";
import { lowerPathParameters, lowerQuery } from "./lower-parameters.js";
import type { LoweredPath } from "./lower-path.js";
import type { Lowering } from "./lowering.js";
import { readOperation } from "./openapiv2/operation.js";

/** One binding of a method, and what is decided about it before it is lowered. */
export interface PlacedBinding {
  readonly service: Service;
  readonly method: Method;
  readonly binding: HttpBinding;
  /** Place among the bindings of its method, from 0. */
  readonly place: number;
  readonly path: LoweredPath;
  readonly tag: string;
}

/** The operation of a binding. Comments of the proto are its summary and description, unless documents or annotations say others. */
export function lowerOperation(
  lowering: Lowering,
  placed: PlacedBinding,
  ids: Set<string>,
  inherited: readonly SecurityAlternative[],
): HttpOperation {
  const { service, method, binding, place, path, tag } = placed;
  const annotation = readOperation(method);
  const { doc, comment } = method;
  const wanted = annotation.id ?? doc.operationId ?? `${service.name}_${method.name}`;
  const body = lowerBody(lowering, method, binding);
  const summary =
    annotation.summary ??
    doc.summary ??
    (comment === undefined ? method.name : firstSentence(commentText(comment), method.name));
  const description = annotation.description ?? doc.description ?? (comment && commentText(comment));
  const operation: HttpOperation = {
    id: uniqueId(place === 0 ? wanted : `${wanted}${place + 1}`, ids),
    method: binding.method,
    path: path.path,
    summary,
    // A summary that says all needs no description.
    ...(description !== undefined && description.trim().replace(/\.$/, "") !== summary && { description }),
    tags: annotation.tags.length > 0 ? annotation.tags : doc.tags.length > 0 ? doc.tags : [tag],
    deprecated: method.deprecated || service.deprecated || annotation.deprecated,
    parameters: [
      ...lowerPathParameters(lowering, method, binding, path.parameters),
      ...lowerQuery(lowering, method, binding),
      ...annotation.headers(binding.location),
    ],
    ...(body && { body }),
    answers: annotation.answers(lowering, lowerAnswers(lowering, method, binding), service.fullName),
    security: annotation.security ?? securityOf(method) ?? inherited,
    servers: [],
    callbacks: {},
    extensions: annotation.extensions,
    location: binding.location,
  };
  lowering.sources.set(operation, { kind: "binding", method, service: service.name, binding });
  return operation;
}

function securityOf({ doc }: Method): readonly SecurityAlternative[] | undefined {
  return doc.security?.map((scheme) => [{ scheme, scopes: [] }]);
}

/** The first sentence of a comment on one line, up to 120 characters. */
function firstSentence(comment: string, otherwise: string): string {
  const [paragraph = ""] = comment.split(/\n\s*\n/);
  const line = paragraph.replace(/\s+/g, " ").trim();
  const [sentence = line] = /^.*?[.!?](?= |$)/.exec(line) ?? [];
  const short = sentence.replace(/\.$/, "");
  return short === "" ? otherwise : short.length <= 120 ? short : `${short.slice(0, 117)}...`;
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}_${count}`;
  taken.add(id);
  return id;
}
