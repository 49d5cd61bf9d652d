import { readFileSync } from "node:fs";
import { packageRoot } from "./render/package-root.js";
import { findSimilar } from "./similar.js";

/** What keeps a value from being a configuration, and where: `["apis", 0, "output"]`. */
export interface ConfigFault {
  readonly path: readonly (string | number)[];
  readonly why: string;
}

/** The part of JSON Schema that config.schema.json is written in. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: "string" | "number" | "boolean" | "array" | "object";
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** `false` where only the named properties may be there. */
  readonly additionalProperties?: false | Schema;
  readonly minLength?: number;
  readonly minItems?: number;
}

let loaded: Schema | undefined;

/** All faults of a value, by config.schema.json, which is written from the types in config.ts. `serve` is judged by who reads its settings. */
export function findConfigFaults(value: unknown): readonly ConfigFault[] {
  loaded ??= JSON.parse(readFileSync(new URL("config.schema.json", packageRoot), "utf8")) as Schema;
  const schema = loaded;
  const { serve: _serve, ...rest } = isRecord(value) ? value : {};
  const faults = isRecord(value) && "apis" in value ? findFaults(rest, schema, schema, []) : [noApis];
  return faults.length > 0 ? faults : findSharedOutputs(value);
}

const noApis: ConfigFault = { path: [], why: "it must export { apis: [...] } as default" };

function findFaults(value: unknown, given: Schema, root: Schema, path: ConfigFault["path"]): readonly ConfigFault[] {
  const schema = resolveSchema(given, root);
  if (schema.anyOf !== undefined) return findFaultsOfAny(value, schema.anyOf, root, path);
  if (schema.enum !== undefined)
    return schema.enum.some((each) => each === value) ? [] : [fault(path, `must be one of ${schema.enum.join(", ")}`)];
  switch (schema.type) {
    case "object":
      return isRecord(value) ? findFaultsOfObject(value, schema, root, path) : [fault(path, "must be an object")];
    case "array": {
      const wanted = `must be a ${schema.minItems === undefined ? "" : "non-empty "}list${describeItems(schema.items)}`;
      if (!Array.isArray(value) || value.length < (schema.minItems ?? 0)) return [fault(path, wanted)];
      const items = schema.items ?? {};
      return value.flatMap((each, index) => findFaults(each, items, root, [...path, index]));
    }
    case "string":
      if (typeof value === "string" && value.length >= (schema.minLength ?? 0)) return [];
      return [fault(path, schema.minLength === undefined ? "must be a string" : "must be a non-empty string")];
    case "boolean":
      return typeof value === "boolean" ? [] : [fault(path, "must be true or false")];
    case "number":
      return typeof value === "number" ? [] : [fault(path, "must be a number")];
    default:
      return [];
  }
}

function findFaultsOfObject(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties }: Schema,
  root: Schema,
  path: ConfigFault["path"],
): readonly ConfigFault[] {
  const missing = required.filter((name) => value[name] === undefined);
  const faults = missing.flatMap((name) => findFaults(undefined, properties[name] ?? {}, root, [...path, name]));
  for (const [name, each] of Object.entries(value)) {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    // What is undefined in a program is not there.
    if (each === undefined) continue;
    if (own !== undefined) faults.push(...findFaults(each, own, root, [...path, name]));
    else if (additionalProperties === false) faults.push(unknownField(name, Object.keys(properties), path));
    else if (additionalProperties !== undefined)
      faults.push(...findFaults(each, additionalProperties, root, [...path, name]));
  }
  return faults;
}

/** The faults of the alternative that a value was most likely meant to be. */
function findFaultsOfAny(
  value: unknown,
  alternatives: readonly Schema[],
  root: Schema,
  path: ConfigFault["path"],
): readonly ConfigFault[] {
  const all = alternatives.map((each) => ({
    schema: resolveSchema(each, root),
    faults: findFaults(value, each, root, path),
  }));
  if (all.some(({ faults }) => faults.length === 0)) return [];
  const objects = isRecord(value) ? all.filter(({ schema }) => schema.type === "object") : [];
  const [nearest] = objects.toSorted((left, right) => left.faults.length - right.faults.length);
  return nearest?.faults ?? [fault(path, `must be ${all.map(({ schema }) => describe(schema)).join(" or ")}`)];
}

function describe({ enum: values, type, properties }: Schema): string {
  if (values !== undefined) return values.map((each) => JSON.stringify(each)).join(", ");
  return type === "object" ? `an object with ${Object.keys(properties ?? {}).join(", ")}` : `a ${type ?? "value"}`;
}

function describeItems(items: Schema | undefined): string {
  return items?.type === "string" ? " of strings" : "";
}

function unknownField(name: string, known: readonly string[], path: ConfigFault["path"]): ConfigFault {
  const similar = findSimilar(name, known);
  const hint = similar === undefined ? `it knows ${known.join(", ")}` : `did you mean ${similar}?`;
  return { path: [...path, name], why: `${showPath(path) || "it"} has no field ${name} (${hint})` };
}

function fault(path: ConfigFault["path"], wanted: string): ConfigFault {
  return { path, why: `${showPath(path)} ${wanted}` };
}

/** `["apis", 0, "output"]` -> `apis[0].output` */
function showPath(path: ConfigFault["path"]): string {
  return path
    .map((each) => (typeof each === "number" ? `[${each}]` : `.${each}`))
    .join("")
    .replace(/^\./, "");
}

function resolveSchema(schema: Schema, root: Schema): Schema {
  return schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? {});
}

function findSharedOutputs(value: unknown): readonly ConfigFault[] {
  const { apis } = value as { readonly apis: readonly { readonly output: string }[] };
  return apis.flatMap(({ output }, index) =>
    apis.findIndex((each) => each.output === output) === index
      ? []
      : [fault(["apis", index, "output"], `${output} is used twice`)],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
