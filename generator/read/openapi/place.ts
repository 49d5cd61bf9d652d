import path from "node:path";
import type { Location } from "../../model/api.js";
import { readPath, splitPointer } from "./json-pointer.js";
import { splitReference } from "./load-documents.js";
import { member, textOf } from "../plain-value.js";
import type { SourceDocument } from "../source-document.js";

/** A value inside a document, with the way to it. */
export interface Place {
  readonly value: unknown;
  readonly source: SourceDocument;
  readonly path: readonly string[];
}

/** Documents by absolute path. */
export type SourceFiles = ReadonlyMap<string, SourceDocument>;

/** The value under a key (or index), which may be undefined. */
export function childOf(place: Place, key: string): Place {
  const value = Array.isArray(place.value) ? (place.value[Number(key)] as unknown) : member(place.value, key);
  return { value, source: place.source, path: [...place.path, key] };
}

/** The values of a list, or of an object's members. */
export function childrenOf(place: Place): Place[] {
  const { value } = place;
  if (Array.isArray(value)) return value.map((_, index) => childOf(place, String(index)));
  return typeof value === "object" && value !== null ? Object.keys(value).map((key) => childOf(place, key)) : [];
}

/** Where a `$ref` leads: one step; undefined when the value is no reference or leads nowhere. */
export function followReference(place: Place, files: SourceFiles): Place | undefined {
  const reference = textOf(place.value, "$ref");
  if (reference === undefined) return undefined;
  const [file, pointer] = splitReference(reference);
  const source = file === "" ? place.source : files.get(path.resolve(path.dirname(place.source.file), file));
  if (!source) return undefined;
  const keys = splitPointer(pointer);
  const value = readPath(source.value, keys);
  return value === undefined ? undefined : { value, source, path: keys };
}

/** Follows references until something else is found; a circle of references ends at its start. */
export function dereference(place: Place, files: SourceFiles): Place {
  let current = place;
  for (let steps = 0; steps < 50; steps++) {
    const next = followReference(current, files);
    if (!next) return current;
    current = next;
  }
  return place;
}

/** Finds lines and columns of parts of a model when asked: finding places costs more than reading JSON. */
export function locatorIn(places: WeakMap<object, Place>): (part: object) => Location | undefined {
  return (part) => {
    const place = places.get(part);
    if (place !== undefined) return place.source.locate(place.path);
    return "location" in part ? (part.location as Location) : undefined;
  };
}
