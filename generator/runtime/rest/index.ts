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
export { RestError } from "./error.js";
export type { RestApi, RestOperation } from "./operation.js";
export type { Login, LoginPair, Secret } from "./security.js";
export type { Mismatch, Shape } from "./shape.js";
export { createRestTransport } from "./transport.js";
export type { RestOptions } from "./transport.js";
export type { Upload, UploadData, UploadFile } from "./upload.js";
