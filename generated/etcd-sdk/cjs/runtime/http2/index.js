"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.errorCodes = exports.tlsOptions = exports.openSession = exports.describeFailure = exports.createClientSession = void 0;
var client_session_js_1 = require("./client-session.js");
Object.defineProperty(exports, "createClientSession", { enumerable: true, get: function () { return client_session_js_1.createClientSession; } });
var connect_js_1 = require("./connect.js");
Object.defineProperty(exports, "describeFailure", { enumerable: true, get: function () { return connect_js_1.describeFailure; } });
Object.defineProperty(exports, "openSession", { enumerable: true, get: function () { return connect_js_1.openSession; } });
Object.defineProperty(exports, "tlsOptions", { enumerable: true, get: function () { return connect_js_1.tlsOptions; } });
var protocol_js_1 = require("./protocol.js");
Object.defineProperty(exports, "errorCodes", { enumerable: true, get: function () { return protocol_js_1.errorCodes; } });
//# sourceMappingURL=index.js.map