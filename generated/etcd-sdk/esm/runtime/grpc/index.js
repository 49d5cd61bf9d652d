export { createFrameReader, frameMessage } from "./grpc-frame.js";
export { createHttp2Channel } from "./http2-channel.js";
export { detailsToJson, eachRecord, readStatusDetails, retryAfterSeconds } from "./status-details.js";
//# sourceMappingURL=index.js.map