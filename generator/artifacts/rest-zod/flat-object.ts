import type { HttpObject, HttpSchema } from "../../model/http-api.js";
import type { HttpPlan } from "../../plan/http/http-plan.js";

/** A member, with all that is said of it. */
export interface FlatMember {
  readonly required: boolean;
  readonly schemas: readonly HttpSchema[];
}

/** An object with the members of all that it is made of; the schemas of a member all hold. */
export interface FlatObject {
  readonly properties: ReadonlyMap<string, FlatMember>;
  /** Type of members that are not declared; `false` where one part forbids them. */
  readonly additional?: HttpSchema | false;
  readonly patterns: readonly HttpSchema[];
}

const empty: FlatObject = { properties: new Map(), patterns: [] };

/** More alternatives than these are left to the reader of the schema, one beside the other. */
const mostAlternatives = 40;

/**
 * The objects that an intersection comes to: one, or one for each alternative of the unions in it; undefined where something in it is no object. Each
 * member stands once, so that what converts it does so once.
 */
export function flattenObjects(
  plan: HttpPlan,
  schema: HttpSchema,
  isBase = true,
  seen: readonly string[] = [],
): readonly FlatObject[] | undefined {
  const { type } = schema;
  switch (type.kind) {
    case "any":
      return schema.constraints === undefined ? [empty] : undefined;
    case "object":
      return [flatOf(type)];
    case "intersection": {
      let all: readonly FlatObject[] = [empty];
      for (const member of type.members) {
        const own = flattenObjects(plan, member, true, seen);
        if (own === undefined || own.length * all.length > mostAlternatives) return undefined;
        all = all.flatMap((each) => own.map((other) => merge(each, other)));
      }
      return all;
    }
    case "union": {
      const mapping = schema.discriminator?.mapping ?? [];
      // Where all must hold at once, null is no object.
      const given = type.members.filter((each) => each.type.kind !== "null");
      if (given.length === 0) return undefined;
      const members = given.map((member) => {
        const own = flattenObjects(plan, member, false, seen);
        const { type: inner } = member;
        const values =
          inner.kind === "reference"
            ? mapping.filter((each) => each.type === inner.name).map((each) => each.value)
            : [];
        const { discriminator } = schema;
        return values.length === 0 || discriminator === undefined
          ? own
          : own?.map((each) => merge(each, told(discriminator.property, values)));
      });
      return members.every((each) => each !== undefined) ? members.flat() : undefined;
    }
    case "reference": {
      const planned = plan.types.get(type.name);
      if (planned === undefined || planned.isCircular || seen.includes(type.name)) return undefined;
      const next = [...seen, type.name];
      const { base } = planned;
      if (base === undefined || isBase) return flattenObjects(plan, planned.type.schema, isBase, next);
      const subtypes = base.subtypes.map((each) =>
        flattenObjects(plan, { type: { kind: "reference", name: each.type } }, true, next)?.map((flat) =>
          merge(flat, told(base.property, [each.value])),
        ),
      );
      return subtypes.every((each) => each !== undefined) ? subtypes.flat() : undefined;
    }
    default:
      return undefined;
  }
}

/** An object of which one member tells what it is. */
function told(property: string, values: readonly string[]): FlatObject {
  const schema: HttpSchema = { type: { kind: "literals", values, isConst: true } };
  return { properties: new Map([[property, { required: true, schemas: [schema] }]]), patterns: [] };
}

function flatOf({ properties, requiredElsewhere, additional, patterns }: HttpObject): FlatObject {
  return {
    properties: new Map<string, FlatMember>([
      ...properties.map(({ name, required, schema }) => [name, { required, schemas: [schema] }] as const),
      ...requiredElsewhere.map((name) => [name, { required: true, schemas: [] }] as const),
    ]),
    ...(additional !== undefined && { additional }),
    patterns: patterns.map((each) => each.schema),
  };
}

function merge(one: FlatObject, other: FlatObject): FlatObject {
  const properties = new Map(one.properties);
  for (const [name, { required, schemas }] of other.properties) {
    const known = properties.get(name);
    properties.set(name, {
      required: required || known?.required === true,
      schemas: [...(known?.schemas ?? []), ...schemas],
    });
  }
  // What one part forbids is a member of the other all the same: only an object that stands alone can be closed.
  const additional = [one.additional, other.additional].find((each) => typeof each === "object");
  return {
    properties,
    ...(additional !== undefined && { additional }),
    patterns: [...one.patterns, ...other.patterns],
  };
}

/** The members of an object that stands alone. */
export function flatObject(type: HttpObject): FlatObject {
  return flatOf(type);
}
