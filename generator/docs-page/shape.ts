import type { HttpProperty, HttpSchema, JsonLiteral } from "../model/http-api.js";

/** Named types by their names. */
export type Types = ReadonlyMap<string, { readonly schema: HttpSchema }>;

/** A member of an object; members with the same `choice` exclude each other. */
export interface ShapeMember extends HttpProperty {
  readonly choice?: string;
}

/** A schema as far as the page needs it: references followed, intersections joined, null set aside. */
export interface Shape {
  readonly kind:
    | "any"
    | "never"
    | "null"
    | "boolean"
    | "integer"
    | "number"
    | "text"
    | "bytes"
    | "binary"
    | "literals"
    | "list"
    | "object";
  /** Integers of 64 bits are written as text. */
  readonly quoted?: true;
  readonly format?: string;
  readonly values?: readonly JsonLiteral[];
  readonly items?: HttpSchema;
  readonly members?: readonly ShapeMember[];
  readonly additional?: HttpSchema;
  readonly nullable?: true;
  /** Name of the type that it is. */
  readonly name?: string;
}

const never: Shape = { kind: "never" };

/** The shape of a schema; `trail` are the types that are being followed, so that one which is nothing but itself ends. */
export function shapeOf(schema: HttpSchema, types: Types, trail: readonly string[] = []): Shape {
  const { type } = schema;
  switch (type.kind) {
    case "reference": {
      const named = types.get(type.name);
      if (named === undefined || trail.includes(type.name)) return { kind: "any" };
      return { ...shapeOf(named.schema, types, [...trail, type.name]), name: type.name };
    }
    case "intersection":
      return type.members.map((each, index) => alone(shapeOf(each, types, trail), index)).reduce(join, never);
    case "union":
      return shapeOfUnion(type.members, types, trail);
    case "object":
      return {
        kind: "object",
        members: type.properties,
        ...(type.additional !== undefined && type.additional !== false && { additional: type.additional }),
      };
    case "array":
      return { kind: "list", items: type.items };
    case "tuple":
      return { kind: "list", items: type.rest };
    case "literals":
      return { kind: "literals", values: type.values };
    case "integer":
      return { kind: "integer", ...(type.quoted && { quoted: true }), ...(type.format && { format: type.format }) };
    case "number":
    case "text":
    case "binary":
      return { kind: type.kind, ...(type.format !== undefined && { format: type.format }) };
    case "any":
    case "never":
    case "null":
    case "boolean":
    case "bytes":
      return { kind: type.kind };
    default:
      return type satisfies never;
  }
}

/** Alternatives: of objects, all their members, which exclude each other; of others the first that is not null. */
function shapeOfUnion(members: readonly HttpSchema[], types: Types, trail: readonly string[]): Shape {
  const shapes = members.map((each) => shapeOf(each, types, trail));
  const some = shapes.filter(({ kind }) => kind !== "null");
  const nullable = some.length < shapes.length && { nullable: true as const };
  const [first = never] = some;
  if (some.length > 1 && some.every(({ kind }) => kind === "object")) {
    const list = some.flatMap((each) =>
      (each.members ?? []).map((member) => ({ ...member, required: false, choice: "" })),
    );
    return { kind: "object", members: list, ...nullable };
  }
  // A number that may also be the text NaN is a number.
  return { ...first, ...nullable };
}

/** Choices of one part of an intersection are not those of another. */
function alone(shape: Shape, index: number): Shape {
  const { members } = shape;
  if (members === undefined) return shape;
  return {
    ...shape,
    members: members.map((each) => (each.choice === undefined ? each : { ...each, choice: `${index}${each.choice}` })),
  };
}

function join(one: Shape, other: Shape): Shape {
  if (one.kind === "never" || one.kind === "any") return other;
  if (other.kind === "any") return one;
  return { ...one, ...other, members: [...(one.members ?? []), ...(other.members ?? [])] };
}

/** What a member of an object is; `any` for one that is not declared. */
export function memberSchema(shape: Shape, name: string): HttpSchema {
  const own = shape.members?.find((each) => each.name === name);
  return own?.schema ?? shape.additional ?? { type: { kind: "any" } };
}

/** A schema in a few words: `string[]`, `bytes`, `etcdserverpb.PutRequest`. */
export function describeShape(schema: HttpSchema, types: Types): string {
  const shape = shapeOf(schema, types);
  const orNull = shape.nullable ? " or null" : "";
  if (shape.name !== undefined) return `${shape.name}${orNull}`;
  switch (shape.kind) {
    case "list":
      return `${shape.items === undefined ? "any" : describeShape(shape.items, types)}[]${orNull}`;
    case "object":
      return shape.additional === undefined ? `object${orNull}` : `map of ${describeShape(shape.additional, types)}`;
    case "literals":
      return (shape.values ?? []).map((each) => JSON.stringify(each)).join(" | ");
    case "text":
    case "integer":
    case "number":
      return `${shape.format ?? (shape.kind === "text" ? "string" : shape.kind)}${orNull}`;
    default:
      return `${shape.kind}${orNull}`;
  }
}
