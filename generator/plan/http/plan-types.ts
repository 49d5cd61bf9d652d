import type { HttpApi, HttpSchema, HttpType } from "../../model/http-api.js";
import { unique } from "../identifiers.js";
import type { PlannedBase, PlannedType } from "./http-plan.js";
import { bodyKind } from "./media.js";
import { allSchemas, innerSchemas, reach, referencesOf } from "../../model/visit-schema.js";
import { toConstantName, toTypeName } from "./words.js";

/** Names every type, and finds which have two forms, which stand for their subtypes and which travel in forms. `taken` gathers all names. */
export function planTypes(api: HttpApi, taken: Set<string>): ReadonlyMap<string, PlannedType> {
  const byName = new Map(api.types.map((each) => [each.name, each]));
  const references = new Map(api.types.map((each) => [each.name, referencesOf(each.schema)]));
  const next = (name: string): readonly string[] => references.get(name) ?? [];
  const users = new Map<string, string[]>();
  for (const [name, used] of references) for (const each of used) users.set(each, [...(users.get(each) ?? []), name]);
  const twoForms = reach(
    api.types.filter((each) => hasOneWay(each.schema)).map((each) => each.name),
    (name) => users.get(name) ?? [],
  );
  const forms = reach(
    api.operations
      .flatMap((each) => each.body?.contents ?? [])
      .filter((each) => bodyKind(each) === "form" && each.schema !== undefined)
      .flatMap((each) => (each.schema ? referencesOf(each.schema) : [])),
    next,
  );
  const names = nameTypes(api.types, taken);
  const shapes = new Set<string>();
  const shape = (name: string): string => unique(`${toConstantName(name)}Shape`, shapes);
  const planned = new Map<string, PlannedType>();
  for (const type of api.types) {
    const name = names.get(type.name) ?? type.name;
    const isTwo = twoForms.has(type.name);
    const subtypes = subtypesOf(type, api.types);
    const base: PlannedBase | undefined =
      subtypes.length === 0 || type.schema.discriminator === undefined
        ? undefined
        : {
            name: unique(`${name}Base`, taken),
            ...(isTwo && { inputName: unique(`${name}BaseInput`, taken) }),
            shapeName: shape(`${name}Base`),
            property: type.schema.discriminator.property,
            subtypes,
          };
    planned.set(type.name, {
      type,
      name,
      ...(isTwo && { inputName: unique(`${name}Input`, taken) }),
      shapeName: shape(name),
      ...(base && { base }),
      isForm: forms.has(type.name),
      isCircular: isCircular(type.name, byName),
    });
  }
  return planned;
}

/** Names that are what they become go first, so that another spelling of them gets the number. */
function nameTypes(types: readonly HttpType[], taken: Set<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const exact = types.filter(({ name }) => toTypeName(name) === name);
  for (const { name } of [...exact, ...types.filter((each) => !exact.includes(each))])
    names.set(name, unique(toTypeName(name), taken));
  return names;
}

function hasOneWay(schema: HttpSchema): boolean {
  return [...allSchemas(schema)].some((each) => each.readOnly === true || each.writeOnly === true);
}

/** Types that extend this one, where it says by which member they are told apart. */
function subtypesOf({ name, schema }: HttpType, types: readonly HttpType[]): PlannedBase["subtypes"] {
  if (schema.discriminator === undefined || schema.type.kind !== "object") return [];
  const { mapping } = schema.discriminator;
  const isOf = (other: HttpType): boolean =>
    other.schema.type.kind === "intersection" &&
    other.schema.type.members.some(({ type }) => type.kind === "reference" && type.name === name);
  return types.filter(isOf).flatMap((each) => {
    const values = mapping.filter(({ type }) => type === each.name).map(({ value }) => value);
    return (values.length === 0 ? [each.name] : values).map((value) => ({ type: each.name, value }));
  });
}

/** Whether a type is reached from itself without an object or list between: nothing could be written for it. */
function isCircular(name: string, types: ReadonlyMap<string, HttpType>): boolean {
  const direct = (schema: HttpSchema): readonly string[] => {
    if (schema.type.kind === "reference") return [schema.type.name];
    if (schema.type.kind !== "union" && schema.type.kind !== "intersection") return [];
    return innerSchemas(schema).flatMap(direct);
  };
  const next = (each: string): readonly string[] => {
    const schema = types.get(each)?.schema;
    return schema === undefined ? [] : direct(schema);
  };
  return reach(next(name), next).has(name);
}
