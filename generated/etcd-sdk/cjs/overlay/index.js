"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.statusCodes = exports.createWebSocketTransport = exports.createFetchTransport = exports.ClientError = exports.operation = exports.compare = exports.withNamespace = exports.range = exports.prefix = exports.fromKey = exports.withFailover = exports.LeaseLostError = exports.EtcdError = exports.CompactedError = exports.etcdErrorMessages = exports.createEtcd = void 0;
/**
 * etcd for its users: keys and values as text or bytes, intervals, paging, transactions, watches that survive interruptions, leases,
 * locks, elections, transactional memory, namespaces, failover, authentication. The calls as they are stand under `/api`.
 */
var etcd_js_1 = require("./etcd.js");
Object.defineProperty(exports, "createEtcd", { enumerable: true, get: function () { return etcd_js_1.createEtcd; } });
var error_messages_js_1 = require("./error-messages.js");
Object.defineProperty(exports, "etcdErrorMessages", { enumerable: true, get: function () { return error_messages_js_1.etcdErrorMessages; } });
var etcd_error_js_1 = require("./etcd-error.js");
Object.defineProperty(exports, "CompactedError", { enumerable: true, get: function () { return etcd_error_js_1.CompactedError; } });
Object.defineProperty(exports, "EtcdError", { enumerable: true, get: function () { return etcd_error_js_1.EtcdError; } });
Object.defineProperty(exports, "LeaseLostError", { enumerable: true, get: function () { return etcd_error_js_1.LeaseLostError; } });
var failover_js_1 = require("./failover.js");
Object.defineProperty(exports, "withFailover", { enumerable: true, get: function () { return failover_js_1.withFailover; } });
var key_js_1 = require("./key.js");
Object.defineProperty(exports, "fromKey", { enumerable: true, get: function () { return key_js_1.fromKey; } });
Object.defineProperty(exports, "prefix", { enumerable: true, get: function () { return key_js_1.prefix; } });
Object.defineProperty(exports, "range", { enumerable: true, get: function () { return key_js_1.range; } });
var namespace_js_1 = require("./namespace.js");
Object.defineProperty(exports, "withNamespace", { enumerable: true, get: function () { return namespace_js_1.withNamespace; } });
var transaction_js_1 = require("./transaction.js");
Object.defineProperty(exports, "compare", { enumerable: true, get: function () { return transaction_js_1.compare; } });
Object.defineProperty(exports, "operation", { enumerable: true, get: function () { return transaction_js_1.operation; } });
var index_js_1 = require("../runtime/client/index.js");
Object.defineProperty(exports, "ClientError", { enumerable: true, get: function () { return index_js_1.ClientError; } });
Object.defineProperty(exports, "createFetchTransport", { enumerable: true, get: function () { return index_js_1.createFetchTransport; } });
Object.defineProperty(exports, "createWebSocketTransport", { enumerable: true, get: function () { return index_js_1.createWebSocketTransport; } });
var index_js_2 = require("../runtime/core/index.js");
Object.defineProperty(exports, "statusCodes", { enumerable: true, get: function () { return index_js_2.statusCodes; } });
//# sourceMappingURL=index.js.map