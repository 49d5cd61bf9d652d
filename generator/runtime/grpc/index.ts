export type {
  AddressState,
  Call,
  CallAttempt,
  Channel,
  ChannelCallOptions,
  StreamCall,
  StreamListener,
  UnaryDone,
  UpstreamState,
} from "./channel.js";
export { createFrameReader, frameMessage } from "./grpc-frame.js";
export { type Http2ChannelOptions, createHttp2Channel } from "./http2-channel.js";
export { createNodeHttp2Channel } from "./node-channel.js";
export { detailsToJson, eachRecord, readStatusDetails, retryAfterSeconds } from "./status-details.js";
export type { UpstreamTls } from "./upstream-options.js";
