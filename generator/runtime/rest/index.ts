// What clients of descriptions import, and their users.
export { callRest, callRestStream } from "./call.js";
export type {
  Download,
  NoArguments,
  OpenNumber,
  OpenText,
  RestCall,
  RestCallOptions,
  RestFailure,
  RestSuccess,
  Whole,
} from "./call.js";
export { contentsOf } from "./answer.js";
export { essenceOf, isJson } from "./body.js";
export { RestError } from "./error.js";
export { parseExact, writeJson } from "./json.js";
export { createJsonValueSplitter } from "./json-values.js";
export type { JsonValueFaults, JsonValueSplitter } from "./json-values.js";
export type {
  RestApi,
  RestContent,
  RestForm,
  RestHeader,
  RestOperation,
  RestParameter,
  RestPayload,
  RestPlace,
  RestScheme,
  RestStyle,
} from "./operation.js";
export { callRestPaged } from "./paged.js";
export type { RestPages, RestPaging } from "./paged.js";
export { valueOfPairs, valueOfRaw } from "./parameter-text.js";
export type { Decode, RawPair } from "./parameter-text.js";
export { restInfiniteOptions, restMutationOptions, restQueryOptions } from "./query.js";
export type { RestInfiniteOptions, RestMutationOptions, RestPage, RestQueryOptions } from "./query.js";
export { readValue } from "./read.js";
export { insideOf, valueOfText } from "./read-text.js";
export type { Login, LoginPair, Secret } from "./security.js";
export type { Mismatch, Shape } from "./shape.js";
export { ofStatus } from "./status.js";
export type { StatusOf } from "./status.js";
export { headerText } from "./style.js";
export { createRestTransport } from "./transport.js";
export type { RestOptions } from "./transport.js";
export { isUpload, openUpload, streamOf } from "./upload.js";
export type { Upload, UploadData, UploadFile } from "./upload.js";
