// What clients of descriptions import, and their users.
export { callRest, callRestStream } from "./rest-call.js";
export type {
  Download,
  NoArguments,
  OpenNumber,
  OpenText,
  RestCall,
  RestCallOptions,
  RestFailure,
  RestSuccess,
} from "./rest-call.js";
export { RestError } from "./rest-error.js";
export type { RestApi, RestOperation } from "./rest-operation.js";
export type { Login, LoginPair, Secret } from "./rest-security.js";
export type { Mismatch, Shape } from "./rest-shape.js";
export { createRestTransport } from "./rest-transport.js";
export type { RestOptions } from "./rest-transport.js";
export type { Upload, UploadData, UploadFile } from "./rest-upload.js";
