export { type ClientSession, createClientSession } from "./client-session.js";
export { describeFailure, openSession, tlsOptions } from "./connect.js";
export type { HeaderBlock } from "./header-block.js";
export { errorCodes } from "./protocol.js";
export { UNCOPIED_BYTES } from "./send.js";
export type { SessionSocket } from "./session-state.js";
export type {
  Http2Session,
  Http2Stream,
  OpenSession,
  RequestHead,
  SessionOptions,
  SessionOwner,
  SessionTls,
  StreamFailure,
  StreamHandler,
} from "./session.js";
