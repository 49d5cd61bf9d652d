"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHttp2Transport = exports.startHandlerServer = void 0;
var handler_server_js_1 = require("./handler-server.js");
Object.defineProperty(exports, "startHandlerServer", { enumerable: true, get: function () { return handler_server_js_1.startHandlerServer; } });
var http2_transport_js_1 = require("./http2-transport.js");
Object.defineProperty(exports, "createHttp2Transport", { enumerable: true, get: function () { return http2_transport_js_1.createHttp2Transport; } });
//# sourceMappingURL=index.js.map