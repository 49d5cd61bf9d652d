export { createClientSession, type ClientSession } from "./client-session.js";
export { describeFailure, openSession, tlsOptions } from "./connect.js";
export type { HeaderBlock } from "./header-block.js";
export { errorCodes } from "./protocol.js";
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
export type { SessionSocket } from "./session-state.js";
