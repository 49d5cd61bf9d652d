import { openapiv2Options } from "../../model/openapiv2-options.js";
import type { Field, Message } from "../../model/api.js";
import { readSchema } from "./annotations.js";
import { commentOf, describeSchema, trim } from "./comments.js";
import type { DraftSchema } from "./draft.js";
import { applyBehavior, fieldSchema } from "./field-schema.js";
import { struct } from "./node.js";
import { errorPackages } from "./types.js";
import { fieldNameOf, isVisible, protoNameOf, type Writing } from "./writing.js";

/** A path through fields that travels elsewhere: the rest of it, seen from a message. */
export interface BoundPath {
  readonly names: readonly string[];
  readonly target: Field;
}

/** The bound paths that go through a field, without it. */
export function pathsThrough(name: string, bound: readonly BoundPath[]): readonly BoundPath[] {
  return bound
    .filter(({ names }) => names.length > 1 && names[0] === name)
    .map(({ names, target }) => ({ names: names.slice(1), target }));
}

/** The definition of a message; fields that travel in the path are left out. */
export function messageSchema(writing: Writing, message: Message, bound: readonly BoundPath[]): DraftSchema {
  const { settings, types } = writing;
  const schema: DraftSchema = { type: "object" };
  const goPackage = settings.generateXGoType ? goPackageOf(writing, message) : undefined;
  if (goPackage !== undefined)
    schema.extensions = [
      [
        "x-go-type",
        struct([
          ["import", struct([["package", goPackage]])],
          ["type", message.name.replaceAll("_", "")],
        ]),
      ],
    ];
  describeSchema(writing, schema, commentOf(writing, message.fullName));
  const said = message.options[openapiv2Options.message];
  if (said !== undefined) applyAnnotation(schema, readSchema(writing, said, message.fullName));
  const isBound = (name: string): boolean => bound.some(({ names }) => names.length === 1 && names[0] === name);
  let required = (schema.required ?? []).filter((name) => !isBound(name));
  for (const field of message.fields) {
    if (!isVisible(writing, "field", field)) continue;
    const name = protoNameOf(writing, field);
    if (isBound(name)) continue;
    const inner = pathsThrough(name, bound);
    const written = fieldNameOf(writing, field);
    let property = boundFieldSchema(writing, message, field, inner);
    describeSchema(writing, property, commentOf(writing, message.fullName, field.name));
    const place = required.indexOf(name);
    if (place >= 0 && settings.jsonNamesForFields) required[place] = field.jsonName;
    if (property.required !== undefined && property.required.length > 0) {
      if (inner.length === 0) {
        const own = property.required;
        required = [...required.filter((each) => !own.includes(each)), ...own];
        delete property.required;
      } else {
        if (property.required.includes(written) && !required.includes(written)) required.push(written);
        property.required = property.required.filter((each) => each !== written);
      }
    }
    if (settings.useAllofForRefs && property.ref !== undefined && property.ref !== "") property = wrap(property);
    // Of what is in it all travels in the path.
    if (inner.length > 0 && isEmptyObject(property)) {
      required = required.filter((each, index) => each !== written || index !== required.indexOf(written));
      continue;
    }
    (schema.properties ??= []).push([written, property]);
  }
  schema.required = required;
  if (message.fullName === "google.protobuf.Any" && types.message(message.fullName) !== undefined)
    describeAny(writing, schema);
  return schema;
}

/** The schema of a field of which some parts travel in the path. */
export function boundFieldSchema(
  writing: Writing,
  message: Message,
  field: Field,
  bound: readonly BoundPath[],
): DraftSchema {
  if (bound.length === 0) return fieldSchema(writing, field);
  const { of } = field.type;
  const inner = of.kind === "message" ? writing.types.message(of.message) : undefined;
  const schema: DraftSchema = inner ? messageSchema(writing, inner, bound) : {};
  const comment = commentOf(writing, message.fullName, field.name);
  if (comment !== "") {
    const [first = "", ...others] = comment.split("\n\n");
    if (trim(first).includes("\n")) schema.description = trim(comment);
    else {
      schema.title = trim(first);
      schema.description = trim(others.join("\n\n"));
    }
  }
  applyBehavior(writing, schema, field);
  return schema;
}

/** What an annotation says takes the place of what the comment says; where it names a type, of that too. */
function applyAnnotation(schema: DraftSchema, said: DraftSchema): void {
  const {
    type,
    format,
    ref,
    nullable,
    example,
    items,
    enum: values,
    default: fallback,
    title,
    description,
    ...rest
  } = said;
  Object.assign(schema, { docs: undefined, extensions: undefined, readOnly: false }, rest);
  if (fallback !== undefined) schema.default = fallback;
  else delete schema.default;
  if ((type !== undefined && type !== "") || (ref !== undefined && ref !== "")) {
    delete schema.type;
    Object.assign(schema, {
      ...(type !== undefined && { type }),
      ...(format !== undefined && { format }),
      ...(ref !== undefined && { ref }),
      ...(nullable !== undefined && { nullable }),
      ...(items !== undefined && { items }),
      ...(values !== undefined && { enum: values }),
    });
  }
  if (title !== undefined && title !== "") schema.title = title;
  if (description !== undefined && description !== "") schema.description = description;
  if (example !== undefined) schema.example = example;
}

/** What stands beside a reference is not read: so the reference stands in `allOf`, if something is said beside it. */
function wrap({ ref = "", title, description, example, nullable, readOnly, extensions }: DraftSchema): DraftSchema {
  const saysMore =
    [title, description].some((each) => each !== undefined && each !== "") ||
    example !== undefined ||
    readOnly === true ||
    nullable === true ||
    (extensions !== undefined && extensions.length > 0);
  if (!saysMore) return { ref };
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
    ...(nullable !== undefined && { nullable }),
    ...(readOnly !== undefined && { readOnly }),
    ...(extensions !== undefined && { extensions }),
    allOf: ref,
  };
}

function isEmptyObject({ type, properties, additional }: DraftSchema): boolean {
  return type === "object" && (properties ?? []).length === 0 && additional === undefined;
}

/** JSON has the type of an Any beside the members of what it holds. */
function describeAny({ settings }: Writing, schema: DraftSchema): void {
  const typeUrl = settings.jsonNamesForFields ? "typeUrl" : "type_url";
  const found = schema.properties?.find(([name]) => name === typeUrl);
  if (found === undefined) return;
  schema.additional = {};
  schema.properties = [["@type", found[1]]];
}

function goPackageOf({ types }: Writing, { fullName }: Message): string | undefined {
  const said = types.fileOf(fullName)?.options["go_package"] ?? errorPackages.get(fullName);
  const [path = ""] = typeof said === "string" ? said.split(";") : [];
  return path === "" ? undefined : path;
}
