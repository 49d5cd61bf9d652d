"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.retryAfterSeconds = exports.readStatusDetails = exports.eachRecord = exports.detailsToJson = exports.createHttp2Channel = exports.frameMessage = exports.createFrameReader = void 0;
var grpc_frame_js_1 = require("./grpc-frame.js");
Object.defineProperty(exports, "createFrameReader", { enumerable: true, get: function () { return grpc_frame_js_1.createFrameReader; } });
Object.defineProperty(exports, "frameMessage", { enumerable: true, get: function () { return grpc_frame_js_1.frameMessage; } });
var http2_channel_js_1 = require("./http2-channel.js");
Object.defineProperty(exports, "createHttp2Channel", { enumerable: true, get: function () { return http2_channel_js_1.createHttp2Channel; } });
var status_details_js_1 = require("./status-details.js");
Object.defineProperty(exports, "detailsToJson", { enumerable: true, get: function () { return status_details_js_1.detailsToJson; } });
Object.defineProperty(exports, "eachRecord", { enumerable: true, get: function () { return status_details_js_1.eachRecord; } });
Object.defineProperty(exports, "readStatusDetails", { enumerable: true, get: function () { return status_details_js_1.readStatusDetails; } });
Object.defineProperty(exports, "retryAfterSeconds", { enumerable: true, get: function () { return status_details_js_1.retryAfterSeconds; } });
//# sourceMappingURL=index.js.map