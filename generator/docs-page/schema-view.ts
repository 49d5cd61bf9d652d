import type { HttpSchema } from "../model/http-api.js";
import { viewComment } from "./comment-view.js";
import { make } from "./dom.js";
import { describeShape, shapeOf, type Shape, type ShapeMember, type Types } from "./shape.js";

/** The type of a value in a few words; a named one is a link to it. */
export function viewTypeName(schema: HttpSchema, types: Types): HTMLElement {
  const { type } = schema;
  if (type.kind === "array") return make("code", {}, viewTypeName(type.items, types), "[]");
  const shape = shapeOf(schema, types);
  const additional = shape.kind === "object" && shape.name === undefined ? shape.additional : undefined;
  if (additional !== undefined) return make("code", {}, "map of ", viewTypeName(additional, types));
  if (shape.name === undefined || !types.has(shape.name)) return make("code", {}, describeShape(schema, types));
  return make("a", { href: typeLink(shape.name), class: "type" }, shape.name);
}

/** Where a type is described. */
export function typeLink(name: string): string {
  return `#/type/${encodeURIComponent(name)}`;
}

/** The members of a type, its values, or what else it is. */
export function viewSchema(schema: HttpSchema, types: Types): HTMLElement {
  const shape = shapeOf(schema, types);
  if (shape.kind === "literals")
    return make(
      "ul",
      { class: "values" },
      (shape.values ?? []).map((each) => make("li", {}, make("code", {}, String(each)))),
    );
  if (shape.kind !== "object" || (shape.members ?? []).length === 0)
    return make(
      "p",
      {},
      shape.kind === "object" && shape.additional === undefined ? "It has no members." : viewTypeName(schema, types),
    );
  return make(
    "dl",
    { class: "members" },
    (shape.members ?? []).map((member) => viewMember(member, shape, types)),
  );
}

function viewMember(member: ShapeMember, shape: Shape, types: Types): readonly HTMLElement[] {
  const { name, schema, required, choice } = member;
  const others = (shape.members ?? []).filter((each) => each !== member && each.choice === choice);
  const notes = [
    ...(required ? ["required"] : []),
    ...(schema.readOnly ? ["only in answers"] : []),
    ...(schema.writeOnly ? ["only in requests"] : []),
    ...(schema.deprecated ? ["deprecated"] : []),
    ...(choice !== undefined && others.length > 0 ? [`or ${others.map((each) => each.name).join(", ")}`] : []),
  ];
  return [
    make(
      "dt",
      {},
      make("code", { class: "member" }, name),
      " ",
      viewTypeName(schema, types),
      notes.map((each) => [" ", make("span", { class: "note" }, each)]),
    ),
    make("dd", {}, viewComment(schema.description)),
  ];
}
