export {
  type Extension,
  type ExtensionInit,
  type ExtensionList,
  type ExtensionValue,
  getExtension,
  hasExtension,
  withExtension,
} from "./extension.js";
export {
  type MapEntry,
  booleanKey,
  createMap,
  integerKey,
  readClosedMapEntry,
  readMapEntry,
  writeMap,
} from "./message-map.js";
export {
  type DecodeMessage,
  type UnknownFields,
  checkRequired,
  decodeMessage,
  keepRecord,
  noBytes,
  readGroup,
  readMessage,
  readPacked,
  readPackedClosed,
  readUnknown,
  unfinished,
} from "./message-read.js";
export { beginRecord, endRecord, isGroupRecord } from "./message-record.js";
export {
  areBytesGiven,
  isFloatGiven,
  isGiven,
  isLongGiven,
  writeBool,
  writeBytes,
  writeDouble,
  writeEnum,
  writeFixed32,
  writeFixed64,
  writeFloat,
  writeInt32,
  writeInt64,
  writeSfixed32,
  writeSfixed64,
  writeSint32,
  writeSint64,
  writeString,
  writeUint32,
  writeUint64,
} from "./message-scalar.js";
export {
  type EncodeMessage,
  encodeMessage,
  refuseCase,
  refuseJson,
  required,
  writeGroup,
  writeGroups,
  writeList,
  writeMessage,
  writeMessages,
  writePacked,
  writeUnknown,
} from "./message-write.js";
export { orderRecords } from "./wire-order.js";
export { WireReader, maxWireDepth, varintSize } from "./wire-reader.js";
export { WireWriter } from "./wire-writer.js";
