// JSON text, wire format and typed messages of messages-only.proto.

import type { Point, PointInit } from "../messages/messages-only.js";
import type { Mapper } from "../runtime/core/index.js";
import {
  type JsonReader, type JsonWriter, createMapper, doubleJson, doubleValue, implicitField, implicitJson, jsonFields,
  jsonKey,
} from "../runtime/json/index.js";
import {
  type WireReader, type WireWriter, decodeMessage, encodeMessage, isNonZero, readUnknown, writeDouble, writeUnknown,
} from "../runtime/wire/index.js";
import { PointSchema } from "../schemas/messages-only.js";

/** Field names as JSON writes them. */
const keys = {
  x: /*@__PURE__*/ jsonKey("x"),
  y: /*@__PURE__*/ jsonKey("y"),
};

/** Mapper of `plain.Point`. */
export const PointMapper: Mapper<Point, PointInit> = /*@__PURE__*/ createMapper(
  PointSchema,
  writePoint,
  readPoint,
  (message) => encodeMessage(message, encodePoint),
  (wire) => decodeMessage(wire, decodePoint),
);

/** Writes a `plain.Point` as JSON. */
export function writePoint(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 9, keys.x, doubleValue, "0");
  tag = implicitField(w, tag, 17, keys.y, doubleValue, "0");
  w.close(tag, PointSchema);
}

const PointFields = /*@__PURE__*/ jsonFields(PointSchema);

/** Reads a `plain.Point` from JSON. */
export function readPoint(r: JsonReader): void {
  const object = r.begin(PointFields);
  while (r.next(PointFields, object)) {
    switch (r.field) {
      case 1: // x
        implicitJson(r, 9, doubleJson);
        break;
      case 2: // y
        implicitJson(r, 17, doubleJson);
        break;
    }
  }
}

/** Appends the fields of a `plain.Point`. */
export function encodePoint(message: PointInit, writer: WireWriter): void {
  if (isNonZero(message.x)) writeDouble(writer.tag(9), message.x);
  if (isNonZero(message.y)) writeDouble(writer.tag(17), message.y);
  writeUnknown(writer, message.$unknown);
}

function createPoint(): Point {
  return {
    x: 0,
    y: 0,
  };
}

/** Reads the fields of a `plain.Point` up to `end`, into `message` if given. */
export function decodePoint(reader: WireReader, end: number, message: Point = createPoint()): Point {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 9:
        message.x = reader.double();
        break;
      case 17:
        message.y = reader.double();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}
