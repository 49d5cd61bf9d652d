export type { Call, Channel, ChannelCallOptions, StreamCall, UnaryDone } from "./channel.js";
export { createFrameReader, frameMessage } from "./grpc-frame.js";
export { type Http2ChannelOptions, createHttp2Channel } from "./http2-channel.js";
export type { UpstreamTls } from "./http2-connection.js";
export { detailsToJson, eachRecord, readStatusDetails, retryAfterSeconds } from "./status-details.js";
