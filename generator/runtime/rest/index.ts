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
} from "./call.js";
export { contentsOf } from "./answer.js";
export { essenceOf, isJson } from "./body.js";
export { RestError } from "./error.js";
export { parseExact, writeJson } from "./json.js";
export type {
  RestApi,
  RestContent,
  RestForm,
  RestOperation,
  RestParameter,
  RestPayload,
  RestPlace,
  RestScheme,
  RestStyle,
} from "./operation.js";
export { callRestPaged } from "./paged.js";
export type { RestPages, RestPaging } from "./paged.js";
export { readValue } from "./read.js";
export type { Login, LoginPair, Secret } from "./security.js";
export type { Mismatch, Shape } from "./shape.js";
export { createRestTransport } from "./transport.js";
export type { RestOptions } from "./transport.js";
export { isUpload, openUpload, streamOf } from "./upload.js";
export type { Upload, UploadData, UploadFile } from "./upload.js";
