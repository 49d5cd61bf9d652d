import {
  type AnyMessageSchema,
  type FieldTrail,
  type MapperRegistry,
  type Status,
  createStatus,
  findTrail,
  statusCodes,
  trailName,
} from "../core/index.js";
import { isTextual, writeParameter } from "./parameter-value.js";
import type { Route } from "./route.js";
import { parseQuery } from "../http/index.js";
import { WireWriter } from "../wire/index.js";

/** How the query of a route is read. */
export interface QueryRules {
  /** Parameters that name no field, or one that the path gives, are skipped instead of refused. */
  readonly ignoreUnknown: boolean;
  readonly plusIsSpace: boolean;
  /** Parameters that are not for the message, e.g. `key`. */
  readonly skipped: ReadonlySet<string>;
}

/** The variables of a route, resolved against its request message. */
export interface PathParameters {
  readonly trails: readonly FieldTrail[];
  /** Dotted names of fields that path or body give, which the query cannot. */
  readonly taken: ReadonlySet<string>;
}

/** Wire type of length-delimited records. */
const BYTES = 2;

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
  return { trails, taken: new Set([...trails.map(trailName), ...(body === undefined ? [] : [trailName(body)])]) };
}

/**
 * Wire records of what the path says. They go behind the records of the body: of two scalars the last one counts, and messages merge.
 * Answers the status that refuses a value, naming its parameter.
 */
export function writePathParameters(
  parameters: PathParameters,
  values: readonly string[],
  registry: MapperRegistry | undefined,
): Uint8Array | Status {
  const writer = new WireWriter();
  for (const [index, trail] of parameters.trails.entries()) {
    const problem = writeTrail(writer, trail, values[index] ?? "", registry);
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
  taken: ReadonlySet<string>,
  rules: QueryRules,
  registry: MapperRegistry | undefined,
): Uint8Array | Status {
  const pairs = parseQuery(query, rules.plusIsSpace);
  if (typeof pairs === "string")
    return createStatus(statusCodes.INVALID_ARGUMENT, `the query is not percent-encoded: ${JSON.stringify(pairs)}`);
  const writer = new WireWriter();
  const problem = writePairs(writer, schema, pairs, taken, rules, registry);
  if (problem === undefined) return writer.finish();
  writer.release();
  return problem;
}

function writePairs(
  writer: WireWriter,
  schema: AnyMessageSchema,
  pairs: readonly (readonly [string, string])[],
  taken: ReadonlySet<string>,
  rules: QueryRules,
  registry: MapperRegistry | undefined,
): Status | undefined {
  const seen = new Set<string>();
  const oneofs = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (rules.skipped.has(name)) continue;
    const trail = findTrail(schema, name);
    const field = trail?.[trail.length - 1];
    if (trail === undefined || field === undefined) {
      if (rules.ignoreUnknown) continue;
      return refuse(name, `${schema.fullName} has no such field`);
    }
    const fullName = trailName(trail);
    if (isTaken(fullName, taken)) {
      if (rules.ignoreUnknown) continue;
      return refuse(name, "the path or the body gives this field already");
    }
    if (!isTextual(field))
      return refuse(name, `a ${field.shape === "map" ? "map" : "message"} cannot be given as a parameter`);
    if (field.shape === "singular" && seen.has(fullName)) return refuse(name, "given more than once");
    seen.add(fullName);
    const clash = noteOneofs(trail, oneofs);
    if (clash !== undefined) return refuse(name, `${clash} of the same oneof is given too`);
    const problem = writeTrail(writer, trail, value, registry);
    if (problem !== undefined) return refuse(name, problem);
  }
  return undefined;
}

/** A field counts as taken with everything in it, and with every message around it. */
function isTaken(name: string, taken: ReadonlySet<string>): boolean {
  if (taken.has(name)) return true;
  for (const each of taken) if (name.startsWith(`${each}.`) || each.startsWith(`${name}.`)) return true;
  return false;
}

/** Notes the members of oneofs on a trail; answers the member that was given before, if it is another one. */
function noteOneofs(trail: FieldTrail, oneofs: Map<string, string>): string | undefined {
  let prefix = "";
  for (const field of trail) {
    if (field.oneof !== undefined) {
      const key = `${prefix}${field.oneof}`;
      const other = oneofs.get(key);
      if (other !== undefined && other !== field.name) return other;
      oneofs.set(key, field.name);
    }
    prefix += `${field.name}.`;
  }
  return undefined;
}

function writeTrail(
  writer: WireWriter,
  trail: FieldTrail,
  text: string,
  registry: MapperRegistry | undefined,
): string | undefined {
  const starts: number[] = [];
  for (const field of trail.slice(0, -1)) {
    writer.tag(((field.number << 3) | BYTES) >>> 0);
    starts.push(writer.begin());
  }
  const last = trail[trail.length - 1];
  const problem = last === undefined ? undefined : writeParameter(writer, last, text, registry);
  for (const start of starts.toReversed()) writer.end(start);
  return problem;
}

function refuse(name: string, why: string): Status {
  return createStatus(statusCodes.INVALID_ARGUMENT, `parameter ${JSON.stringify(name)}: ${why}`);
}
