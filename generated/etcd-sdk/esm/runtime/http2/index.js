export { createClientSession } from "./client-session.js";
export { describeFailure, openSession, tlsOptions } from "./connect.js";
export { errorCodes } from "./protocol.js";
//# sourceMappingURL=index.js.map