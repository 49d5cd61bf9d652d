import {
  type AnyMessageSchema,
  type FieldSchema,
  type FieldTrail,
  type MapperRegistry,
  type Status,
  createStatus,
  findTrail,
  followTrail,
  statusCodes,
  trailName,
} from "../core/index.js";
import { parseQuery } from "../http/index.js";
import { WireWriter } from "../wire/index.js";
import type { ParameterForms } from "./parameter-text.js";
import { writeMapParameter, writeParameter, type ParameterReading } from "./parameter-value.js";
import type { Route } from "./route.js";

/** How the query of a route is read. */
export interface QueryRules {
  /** Parameters that name no field, or one that the path gives, are skipped instead of refused. */
  readonly ignoreUnknown: boolean;
  readonly plusIsSpace: boolean;
  /** A `;` that is not percent-encoded is refused: some servers take it for `&`. */
  readonly refusesSemicolon: boolean;
  readonly forms: ParameterForms;
  /** Parameters that are not for the message, e.g. `key`. */
  readonly skipped: ReadonlySet<string>;
}

/** The variables of a route, resolved against its request message. */
export interface PathParameters {
  readonly trails: readonly FieldTrail[];
  /** Dotted names of fields that path or body give, which the query cannot. */
  readonly taken: ReadonlySet<string>;
  /** Members of oneofs that path or body give, by place and oneof. */
  readonly oneofs: ReadonlyMap<string, string>;
}

/** Wire types of length-delimited records, and of the start and end of a group. */
const BYTES = 2;
const GROUP = 3;
const GROUP_END = 4;

/** Resolves the variables of a route. A route of a field that is not there is a defect of its emitter and throws. */
export function resolvePathParameters(route: Route): PathParameters {
  const { schema } = route.method.input;
  const trails = route.variables.map((variable) => {
    const trail = findTrail(schema, variable.field);
    if (trail === undefined)
      throw new TypeError(
        `${route.template} names the field ${variable.field}, which ${schema.fullName} does not have`,
      );
    return trail;
  });
  const body = route.body === "" || route.body === "*" ? undefined : findTrail(schema, route.body);
  const given = body === undefined ? trails : [...trails, body];
  const oneofs = new Map<string, string>();
  for (const trail of given) noteOneofs(trail, oneofs);
  return { trails, taken: new Set(given.map(trailName)), oneofs };
}

/**
 * Wire records of what the path says. They go behind the records of the body: of two scalars the last one counts, and messages merge.
 * Answers the status that refuses a value, naming its parameter.
 */
export function writePathParameters(
  parameters: PathParameters,
  values: readonly string[],
  forms: ParameterForms,
  registry: MapperRegistry | undefined,
): Uint8Array | Status {
  const writer = new WireWriter();
  for (const [index, trail] of parameters.trails.entries()) {
    const text = values[index] ?? "";
    // What lies deeper, grpc-gateway reads as it reads a query.
    const isPath = forms === "json" || trail.length === 1;
    const isList = isPath && trail[trail.length - 1]?.shape === "list";
    const problem = writeTrail(writer, trail, (field) =>
      firstProblem(isList ? text.split(",") : [text], (each) =>
        writeParameter(writer, field, each, { forms, isPath, registry }),
      ),
    );
    if (problem !== undefined) {
      writer.release();
      return refuse(trailName(trail), problem);
    }
  }
  return writer.finish();
}

/** Wire records of what the query says, or the status that refuses it, naming the parameter. */
export function writeQueryParameters(
  schema: AnyMessageSchema,
  query: string,
  given: Pick<PathParameters, "taken" | "oneofs">,
  rules: QueryRules,
  registry: MapperRegistry | undefined,
): Uint8Array | Status {
  const pairs = parseQuery(query, rules.plusIsSpace, rules.refusesSemicolon);
  if (typeof pairs === "string")
    return createStatus(statusCodes.INVALID_ARGUMENT, `the query is not percent-encoded: ${JSON.stringify(pairs)}`);
  const writer = new WireWriter();
  const scope: QueryScope = {
    schema,
    taken: given.taken,
    oneofs: new Map(given.oneofs),
    seen: new Set(),
    rules,
    reading: { forms: rules.forms, isPath: false, registry },
  };
  for (const parameter of groupByName(pairs)) {
    if (rules.skipped.has(parameter.name)) continue;
    const problem = writeQueryParameter(writer, scope, parameter);
    if (problem === undefined) continue;
    writer.release();
    return refuse(parameter.name, problem);
  }
  return writer.finish();
}

/** A name of a query with all its values. */
interface QueryParameter {
  readonly name: string;
  readonly values: readonly string[];
}

/** What is known while a query is read. */
interface QueryScope {
  readonly schema: AnyMessageSchema;
  readonly taken: ReadonlySet<string>;
  readonly oneofs: Map<string, string>;
  /** Singular fields that were given. */
  readonly seen: Set<string>;
  readonly rules: QueryRules;
  readonly reading: ParameterReading;
}

function groupByName(pairs: readonly (readonly [string, string])[]): readonly QueryParameter[] {
  const groups = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return [...groups].map(([name, values]) => ({ name, values }));
}

/** Appends one parameter; answers why it cannot be taken. */
function writeQueryParameter(writer: WireWriter, scope: QueryScope, parameter: QueryParameter): string | undefined {
  const { rules, taken } = scope;
  const [, head, key] = /^(.*)\[(.*)\]$/s.exec(parameter.name) ?? [];
  const path = head ?? parameter.name;
  const { kind, trail } = followTrail(scope.schema, path.split("."));
  const fullName = kind === "field" ? trailName(trail) : path;
  if (isWithin(fullName, taken)) return rules.ignoreUnknown ? undefined : givenAlready;
  if (!rules.ignoreUnknown && isAround(fullName, taken)) return givenAlready;
  const last = trail[trail.length - 1];
  if (kind === "deep") return "the name has too many parts";
  if (kind === "blocked") return `${last?.name ?? ""} is no message, so it has no fields`;
  if (kind === "unknown") {
    if (!rules.ignoreUnknown) return `${scope.schema.fullName} has no such field`;
    // The messages on the way there count as given, as they do for grpc-gateway.
    return noteOneofs(trail, scope.oneofs) ?? writeTrail(writer, trail, () => undefined, true);
  }
  return (
    noteOneofs(trail, scope.oneofs) ??
    writeTrail(writer, trail, (field) => writeValues(writer, field, fullName, key, parameter.values, scope))
  );
}

const givenAlready = "the path or the body gives this field already";

function writeValues(
  writer: WireWriter,
  field: FieldSchema,
  fullName: string,
  key: string | undefined,
  values: readonly string[],
  { seen, reading }: QueryScope,
): string | undefined {
  const [first = "", ...more] = values;
  if (field.shape === "map") {
    if (key === undefined) return `an entry of a map is given as ${field.name}[key]=value`;
    return more.length > 0 ? "given more than once" : writeMapParameter(writer, field, key, first, reading);
  }
  if (key !== undefined && (field.shape !== "list" || reading.forms === "json"))
    return "only a map takes a key in brackets";
  if (field.shape === "list")
    // What stands in brackets is the first value of a list, to every grpc-gateway.
    return firstProblem(key === undefined ? values : [key, ...values], (each) =>
      writeParameter(writer, field, each, reading),
    );
  if (more.length > 0 || seen.has(fullName)) return "given more than once";
  seen.add(fullName);
  return writeParameter(writer, field, first, reading);
}

function firstProblem(texts: readonly string[], write: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const problem = write(text);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Whether a field is one of those that are taken, or lies in one. */
function isWithin(name: string, taken: ReadonlySet<string>): boolean {
  if (taken.has(name)) return true;
  for (const each of taken) if (name.startsWith(`${each}.`)) return true;
  return false;
}

/** Whether a field that is taken lies in this one. */
function isAround(name: string, taken: ReadonlySet<string>): boolean {
  for (const each of taken) if (each.startsWith(`${name}.`)) return true;
  return false;
}

/** Notes the members of oneofs on a trail; answers a complaint if another one was given before. */
function noteOneofs(trail: FieldTrail, oneofs: Map<string, string>): string | undefined {
  let prefix = "";
  for (const field of trail) {
    if (field.oneof !== undefined) {
      const place = `${prefix}${field.oneof}`;
      const other = oneofs.get(place);
      if (other !== undefined && other !== field.name) return `${other} of the same oneof is given too`;
      oneofs.set(place, field.name);
    }
    prefix += `${field.name}.`;
  }
  return undefined;
}

/** Writes what `writeLast` writes for the last field of a trail into the messages around it; or, with `isOpen`, those messages alone. */
function writeTrail(
  writer: WireWriter,
  trail: FieldTrail,
  writeLast: (field: FieldSchema) => string | undefined,
  isOpen = false,
): string | undefined {
  const ends: (() => void)[] = [];
  for (const field of isOpen ? trail : trail.slice(0, -1)) {
    const tag = (wireType: number): WireWriter => writer.tag(((field.number << 3) | wireType) >>> 0);
    if (field.type.kind === "message" && field.type.delimited === true) {
      tag(GROUP);
      ends.push(() => tag(GROUP_END));
    } else {
      tag(BYTES);
      const start = writer.begin();
      ends.push(() => writer.end(start));
    }
  }
  const last = trail[trail.length - 1];
  const problem = isOpen || last === undefined ? undefined : writeLast(last);
  for (const end of ends.reverse()) end();
  return problem;
}

function refuse(name: string, why: string): Status {
  return createStatus(statusCodes.INVALID_ARGUMENT, `parameter ${JSON.stringify(name)}: ${why}`);
}
