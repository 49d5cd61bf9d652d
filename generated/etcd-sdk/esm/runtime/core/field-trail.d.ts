import type { AnyMessageSchema, FieldSchema } from "./schema.js";
/** Fields from a message down to one of its parts: `book.name` is `[book, name]`; never empty. */
export type FieldTrail = readonly FieldSchema[];
/** Fields of a message by proto name and by JSON name; where one field's JSON name is another's proto name, the latter wins. */
export declare function fieldsByName(schema: AnyMessageSchema): ReadonlyMap<string, FieldSchema>;
/** Follows a dotted path of proto or JSON names; undefined if a part is unknown, or a part before the last is no single message. */
export declare function findTrail(schema: AnyMessageSchema, path: string): FieldTrail | undefined;
/** Dotted path in proto names, whatever names it was found by. */
export declare function trailName(trail: FieldTrail): string;
