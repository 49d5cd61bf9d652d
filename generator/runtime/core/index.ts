export { base64ToBytes, bytesToBase64 } from "./base64-text.js";
export { type Boundary, createBoundary } from "./boundary.js";
export { type ByteNames, byteNames } from "./byte-names.js";
export { concatBytes } from "./bytes.js";
export { type Deadline, createDeadline, expired } from "./deadline.js";
export { type UnrecognizedEnum, type UnrecognizedName, type UnrecognizedNumber, unrecognizedEnum } from "./enum.js";
export {
  type JsonObject,
  type JsonValue,
  exactDigits,
  exactNumber,
  isJsonObject,
  isNumberToken,
  parseJson,
  printJson,
} from "./exact-json.js";
export { type DialectName, defaultDialect, dialectNames, isDialectName } from "./dialect-names.js";
export { type FieldTrail, type FollowedTrail, fieldsByName, findTrail, followTrail, trailName } from "./field-trail.js";
export { isHttpBody } from "./is-http-body.js";
export { JsonError } from "./json-error.js";
export { caseFault } from "./oneof-case.js";
export { setLongTimeout } from "./long-timeout.js";
export type { AnyMapper, JsonLaxity, JsonReadOptions, JsonWriteOptions, Mapper, MapperRegistry } from "./mapper.js";
export { type MessageQueue, createMessageQueue } from "./message-queue.js";
export {
  type Metadata,
  type MutableMetadata,
  addMetadata,
  createMetadata,
  isMetadataName,
  isMetadataValue,
  isReservedMetadataName,
  noMetadata,
} from "./metadata.js";
export type {
  AnyMethod,
  BidiStreamingMethod,
  ClientStreamingMethod,
  FieldAnswers,
  HttpLayout,
  HttpRule,
  JsonSplitter,
  MethodSchema,
  RawAnswers,
  RawBytes,
  ServerStreamingMethod,
  StreamLayout,
  UnaryMethod,
} from "./method.js";
export {
  type MethodTraits,
  bidiStreamingMethod,
  clientStreamingMethod,
  serverStreamingMethod,
  unaryMethod,
} from "./method-table.js";
export { nativeText } from "./native-text.js";
export { nextTurn } from "./next-turn.js";
export { printFault } from "./print-fault.js";
export { scalarDefault, scalarFromJson, scalarToJson, typedScalarToJson } from "./scalar-json.js";
export {
  type FieldRow,
  type FieldRows,
  type FieldTraits,
  type FieldTypeRow,
  enumSchema,
  messageSchema,
} from "./schema-table.js";
export type {
  AnyMessageSchema,
  EnumSchema,
  FieldSchema,
  JsonForm,
  MessageSchema,
  ScalarType,
  SingularSchema,
} from "./schema.js";
export { type TurnStep, hasTurnTime, runInTurns, shareTurns } from "./share-turns.js";
export {
  type Status,
  type StatusCode,
  type StatusName,
  createStatus,
  okStatus,
  statusCodes,
  statusName,
  unsentStatus,
} from "./status.js";
export { wrapperTypes } from "./wrapper-types.js";
export { decodeUtf8, decodeUtf8Leniently, encodeUtf8, encodeUtf8Into, isUtf8, utf8Length } from "./utf8.js";
export {
  anyJson,
  durationJson,
  fieldMaskJson,
  listValueJson,
  structJson,
  timestampJson,
  valueJson,
  wrapperJson,
} from "./well-known-json.js";
export { WireError } from "./wire-error.js";
