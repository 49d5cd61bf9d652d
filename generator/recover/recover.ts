import { complain, type Diagnostic } from "../diagnostics.js";
import type { Api, HttpBinding } from "../model/api.js";
import type { HttpApi, HttpOperation } from "../model/http-api.js";
import { type ApiIndex, listInputs } from "../model/lookup.js";
import { buildBinding } from "./build-binding.js";
import { indexTypes } from "./document-types.js";
import { weigh } from "./evidence.js";
import { fullNameOf, type Candidate } from "./proto-names.js";
import { serverPrefix } from "./server-prefix.js";

/** A binding that a document gives a method, and why. */
export interface RecoveredBinding extends Candidate {
  readonly operation: HttpOperation;
  readonly binding: HttpBinding;
  /** `told` by the configuration; `certain` where nothing else comes near, `likely` where something does. */
  readonly confidence: "told" | "certain" | "likely";
  readonly points: number;
  readonly reasons: readonly string[];
}

/** What came of the operations of a document. */
export interface Recovery {
  /** In the order of the methods; of one method its first binding is the primary one. */
  readonly bindings: readonly RecoveredBinding[];
  /** Questions that the configuration has to answer, and operations that are of no method. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A method that an operation may be of, with the binding that it would have. */
interface Weighed extends Candidate {
  readonly binding: HttpBinding;
  readonly points: number;
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

/** Points that make a match, and by how many it must be ahead of the next. */
const certain = { points: 40, ahead: 15 };
const likely = { points: 24, ahead: 8 };
/** Points that a method loses which another operation is certain to be. */
const takenCosts = 20;
/** Points that each doubt about a part of the binding costs. */
const doubtCosts = 10;

/**
 * Finds the method of each operation of a document: by its id, tags, path, the names and shapes of its types. Methods that have bindings keep
 * them. `told` are routes (`"POST /v1/books"`) and the methods that they are, by the configuration; an empty name is none.
 */
export function recoverBindings(
  api: Api,
  index: ApiIndex,
  http: HttpApi,
  told: Readonly<Record<string, string>> = {},
): Recovery {
  const services = listInputs(api).flatMap((file) => file.services);
  const all = services.flatMap((service) => service.methods.map((method): Candidate => ({ service, method })));
  const free = all.filter(({ method }) => method.bindings.length === 0);
  const types = indexTypes(http);
  const diagnostics: Diagnostic[] = findUnknown(told, http, all);
  const weighed = http.operations
    .filter((operation) => told[routeOf(operation)] !== "" && !isBound(operation, all, http))
    .map((operation) => {
      const ground = { index, types, prefix: serverPrefix(http, operation) };
      const possible = free.flatMap((candidate): readonly Weighed[] => {
        const built = buildBinding(ground, operation, candidate);
        if (built.kind === "unfit") return [];
        const { points, reasons } = weigh(operation, candidate, built.binding, types);
        const { binding, doubts } = built;
        return [{ ...candidate, binding, points: points - doubtCosts * doubts.length, reasons, doubts }];
      });
      return { operation, possible: possible.toSorted((a, b) => b.points - a.points) };
    });
  const taken = new Set(weighed.flatMap(({ possible }) => (isAhead(possible, certain) ? [possible[0]?.method] : [])));
  const bindings: RecoveredBinding[] = [];
  for (const { operation, possible } of weighed) {
    const route = routeOf(operation);
    const named = told[route];
    if (named !== undefined) {
      const one = possible.find((each) => fullNameOf(each) === named);
      if (one !== undefined)
        bindings.push({ ...one, operation, confidence: "told", reasons: ["the configuration says so"] });
      else if (all.some((each) => fullNameOf(each) === named))
        diagnostics.push(complain("recovered-unfit", { route, method: named }, operation.location));
      continue;
    }
    const left = isAhead(possible, certain) ? possible : withoutTaken(possible, taken);
    const [best] = left;
    if (best !== undefined && isAhead(left, likely)) {
      const isCertain = best.doubts.length === 0 && isAhead(left, certain);
      bindings.push({
        ...best,
        operation,
        confidence: isCertain ? "certain" : "likely",
        reasons: [...best.reasons, ...best.doubts],
      });
      continue;
    }
    diagnostics.push(askFor(operation, left));
  }
  return { bindings: inOrder(bindings, all), diagnostics };
}

/** `POST /v1/books`, as the document has it. */
export function routeOf({ method, path }: HttpOperation): string {
  return `${method} ${path.source}`;
}

function isAhead([best, next]: readonly Weighed[], { points, ahead }: typeof certain): boolean {
  return best !== undefined && best.points >= points && best.points - (next?.points ?? 0) >= ahead;
}

function withoutTaken(possible: readonly Weighed[], taken: ReadonlySet<unknown>): readonly Weighed[] {
  return possible
    .map((each) => (taken.has(each.method) ? { ...each, points: each.points - takenCosts } : each))
    .toSorted((a, b) => b.points - a.points);
}

/** Asks for a method among those that are near, with the lines to add. */
function askFor(operation: HttpOperation, possible: readonly Weighed[]): Diagnostic {
  const route = routeOf(operation);
  const best = possible[0]?.points ?? 0;
  const near = possible.filter(({ points }) => points > 0 && best - points < certain.ahead).slice(0, 5);
  if (near.length === 0)
    return complain("recovered-none", { route, line: lineFor(route, "package.Service.Method") }, operation.location);
  const methods = near.map((each) => `${fullNameOf(each)} (${each.points} points: ${each.reasons.join(", ")})`);
  const line = lineFor(route, near[0] === undefined ? "" : fullNameOf(near[0]));
  return complain("recovered-ambiguous", { route, methods: methods.join("; "), line }, operation.location);
}

/** What is to be added to the configuration. */
function lineFor(route: string, method: string): string {
  return `{ ${JSON.stringify(route)}: ${JSON.stringify(method)} }`;
}

/** Answers of the configuration to questions that nobody asks. */
function findUnknown(told: Readonly<Record<string, string>>, http: HttpApi, all: readonly Candidate[]): Diagnostic[] {
  const routes = new Set(http.operations.map(routeOf));
  const methods = new Set(all.map(fullNameOf));
  return Object.entries(told).flatMap(([route, method]) => {
    if (!routes.has(route)) return [complain("recovered-unknown", { what: "operation", name: route })];
    return method === "" || methods.has(method)
      ? []
      : [complain("recovered-unknown", { what: "method", name: method })];
  });
}

/** Whether a method has the route of an operation already. */
function isBound(operation: HttpOperation, all: readonly Candidate[], http: HttpApi): boolean {
  const path = shapeOf(`${serverPrefix(http, operation)}${operation.path.source}`);
  return all.some(({ method }) =>
    method.bindings.some((each) => each.method === operation.method && shapeOf(each.template.source) === path),
  );
}

/** A path whatever its parameters are called. */
function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "*");
}

/** Bindings in the order of their methods; those of one method by the numbers behind their ids, `Revoke` before `Revoke2`. */
function inOrder(bindings: readonly RecoveredBinding[], all: readonly Candidate[]): readonly RecoveredBinding[] {
  const place = ({ method }: RecoveredBinding): number => all.findIndex((each) => each.method === method);
  const number = ({ operation, method }: RecoveredBinding): number => {
    const [, digits] = /(\d{1,2})$/.exec(operation.id ?? "") ?? [];
    return digits === undefined || method.name.endsWith(digits) ? 0 : Number(digits);
  };
  return bindings.toSorted((a, b) => place(a) - place(b) || number(a) - number(b));
}
